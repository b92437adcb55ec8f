/**
 * The words of the state's page on which rules rest, quoted with their source.
 *
 * They are shown on Why pages and nowhere else, in English as they were
 * written. One sentence of the page says "EI service" where it speaks of the
 * service that is not one; the quote keeps the word and the note tells how it
 * is read.
 */

import type { RuleId } from './rules.ts'

export interface SeedQuote {
  readonly words: string
  readonly source: string
  /** How we read the words where they can be misread; empty otherwise. */
  readonly note: string
}

const SOURCE =
  'Ohio Department of Children & Youth, Help Me Grow Early Intervention: Clarifying the Roles of the Infant Mental Health (IMH) Provider and the Early Childhood Mental Health (ECMH) Consultant'

function quote(words: string, note = ''): SeedQuote {
  return { words, source: SOURCE, note }
}

export const seedQuotes: Readonly<Partial<Record<RuleId, SeedQuote>>> = {
  'PL-02': quote(
    'The consultative services offered by the Early Childhood Mental Health Consultant are listed in Section IV in the strategies section (see example below).',
    'On the form of today the section has the Arabic number 4. In the form of January 2015 a section with the Roman number IV was another one.',
  ),
  'PL-03': quote('ECMH consultant will join OT on a home visit to complete a Devereux screening.'),
  'PL-04': quote(
    'If as a result of consultative services provided by the ECMH consultant the family is linked to a mental health service provided by an agency that is not a contracted EI provider, then the service is not placed on the grid. The EI service would go in the "supports that we currently have available to help us with this outcome" (formal and natural, including services not provided by EI).',
    'The second sentence says "the EI service", and it speaks of the mental health service that is not an EI service: the same paragraph says that these supports "are not EI services". We follow the meaning.',
  ),
  'PL-05': quote(
    'supports that we currently have available to help us with this outcome',
    'What is not available yet is not shown here; the step to get it is.',
  ),
  'PL-06': quote(
    'Provision of expertise about mental health challenges parents may face, (for example, maternal depression, anxiety, mental health or substance use disorder [SUD], attachment/bonding issues, etc.) and how these challenges could influence parenting and the child’s social and emotional development.',
    'Expertise for the team is consultation. The care that a parent gets is the parent’s own.',
  ),
  'PL-11': quote(
    'Provision of qualified personnel, as indicated in Appendix B of Ohio Administrative code 5123-10-02, with expertise in social-emotional development for the purpose of serving as evaluators and assessors. These services are offered virtually to a limited number of early intervention teams as part of a pilot program.',
  ),
  'PL-14': quote(
    'Family identified resources may include emotional, informational, and material support such as extended family and friends, childcare, toddler programs in libraries, community groups, spiritual groups, recreation and sports programs, and social services.',
  ),
  'PL-18': quote(
    'Early Intervention Service Coordinator (EISC) will request an application from Franklin County Board of Developmental Disabilities (FCBDD) to obtain family support dollars to purchase Nanobebe bottles to help decrease Charli’s air intake.',
  ),
}
