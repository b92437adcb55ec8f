/**
 * The words of placement in English, keyed by rule.
 *
 * A reason is one sentence that ends "because ..." on a hint and stands alone on
 * a Why page. Another language is another file of this shape.
 */

import type { PlainField, RuleId } from './advice.ts'
import type { Place } from '../plan-shape.ts'

export const titles: Readonly<Record<RuleId, string>> = {
  'PL-01': 'An EI service goes on the grid, with a line that says what its provider will do',
  'PL-02': 'ECMH consultation is a strategy',
  'PL-03': 'An ECMH consultant who joins a visit to screen is a strategy',
  'PL-04': 'Therapy from an agency outside EI is a support',
  'PL-05': 'Care that is needed and not there yet has a step',
  'PL-06': "A parent's own care is a support, with the parent's yes",
  'PL-07': 'Counseling as part of EI goes on the grid under its own type',
  'PL-08': 'An agency with an EI contract is looked at service by service',
  'PL-09': 'An IMH credential makes no new type of service',
  'PL-10': 'A credential does not change what consultation is',
  'PL-11': 'An evaluation that was done is part of the assessment',
  'PL-12': 'Home visiting programs are supports',
  'PL-13': 'Early Head Start is a support, unless it is the EI provider',
  'PL-14': 'Family, friends and community programs are supports',
  'PL-15': 'What a person will do is a strategy',
  'PL-16': 'Medical care is a support',
  'PL-17': "A doctor's visit to find out whether EI is needed is a medical service",
  'PL-18': 'Asking for money or getting an item is a strategy',
  'PL-19': 'Money that was granted and items at home are supports',
  'PL-20': 'Assistive technology goes on the grid when the team names it so',
  'PL-21': 'Therapy outside EI is a support',
  'PL-22': 'A joint visit is two rows and one strategy',
  'PL-23': 'A consultant alone with the family on a schedule is a question',
  'PL-24': "Duties to the program are no part of a child's plan",
  'PL-25': 'Help with a referral is a strategy, and the referral has its own step',
  'PL-26': 'A worry or a wish is a concern',
  'PL-27': 'How it is going today is "what is happening now"',
  'PL-28': 'Leaving EI at three belongs in the transition plan',
  'PL-29': 'Service coordination is named once, with the coordinator',
  'PL-30': 'Screening a parent is offered, and its result stays off the plan',
  'PL-31': 'A service is no outcome',
  'PL-32': 'Help with public benefits is a strategy, and the benefit a support',
  'PL-33': "Another program's ECMH consultant is a support",
  'PL-34': 'A consultant with the family asks who of the team joins',
  'PL-35': 'A needed EI service without a provider keeps its row',
}

export const reasons: Readonly<Record<RuleId, string>> = {
  'PL-01': 'It is an EI service that the team needs for an outcome, and its agency gives EI services here.',
  'PL-02':
    'The ECMH consultant advises the team; that is written among the strategies and never on the grid.',
  'PL-03':
    'The ECMH consultant joins a team member to screen; the visit itself stays that team member’s service.',
  'PL-04': 'It is therapy from an agency that does not give EI services on IFSPs here.',
  'PL-05': 'It is needed and the family does not have it yet, so somebody takes a step to get it.',
  'PL-06': "It is a parent's own care, which is not an EI service.",
  'PL-07': 'It is counseling by an EI provider that the team needs for an outcome.',
  'PL-08': 'An agency that gives EI services gives others too, so each service is looked at by itself.',
  'PL-09': 'It is special instruction; a credential of the person who gives it does not change its type.',
  'PL-10': 'It is ECMH consultation, whatever credential the consultant holds.',
  'PL-11': 'It tells of an evaluation or assessment that was done.',
  'PL-12': 'It is a home visiting program of its own and not an EI service.',
  'PL-13': 'Early Head Start is a program of its own, unless it is the EI provider of this service.',
  'PL-14': 'It is a person, a place or a program that the family can lean on, and not an EI service.',
  'PL-15': 'It says what a person will do.',
  'PL-16': 'It is medical care, which EI does not give.',
  'PL-17': 'It is a doctor’s visit to learn how the child is developing and whether EI is needed.',
  'PL-18': 'Somebody will ask for money or get an item; that is a step.',
  'PL-19': 'It is money or an item that the family can use, and not an EI service.',
  'PL-20': 'The team calls it assistive technology, or a provider fits or provides it.',
  'PL-21': 'It is therapy that EI does not give.',
  'PL-22': 'Two providers come together: each keeps a row, and the strategy says why.',
  'PL-23':
    'The ECMH consultant is to see the family on a schedule with nobody of the team; that looks like a service.',
  'PL-24': 'It is a duty to the whole team or program and speaks of no child.',
  'PL-25':
    'The ECMH consultant helps the team to decide or to find; who makes the referral is a step of its own.',
  'PL-26': 'It tells of a worry or a wish and names nothing that helps.',
  'PL-27': 'It tells how things are today.',
  'PL-28': 'It is about leaving EI at age three.',
  'PL-29': 'Service coordination is given by the coordinator who is named on the plan.',
  'PL-30': 'A screening is offered to a parent; it needs a yes, and its result does not go in the plan.',
  'PL-31': 'It says which service the child will get, not what the child or family will do.',
  'PL-32': 'It is help to get a public benefit.',
  'PL-33': 'This consultant works for another program and not for the EI team.',
  'PL-34': 'The ECMH consultant is with the family and nobody of the EI team is named.',
  'PL-35': 'The team needs this EI service; a row may wait for its provider.',
}

/** Reasons for an answer that a rule gives beside its usual one. */
export const otherReasons = {
  notDecided: 'Nobody has said yet what this is.',
  notEnoughKnown: 'It looks like a service, and something has to be known before it may stand on the grid.',
  notNeeded: 'The team does not need it as an EI service for an outcome.',
  serviceOrConsultation:
    'The ECMH consultant is named on a service; consultation is a strategy, and only another service could be a row.',
  treatmentOrDiagnosis: 'A medical service in EI is only a visit to find out, never treatment.',
  needsMentalHealthType: 'Counseling in EI is a psychological, social work or family training service.',
  noOutcome: 'It is linked to no outcome.',
} as const

export const companionReasons = {
  'strategy-line': 'Say among the strategies what this provider will do.',
  step: 'Say who will take the step to get it.',
  'service-row': 'The service itself is a row on the grid.',
  support: 'When it is in place it shows among the supports.',
  'consent-check': "Look whether the parent's consent to screen the child is on file.",
} as const

export const questionTexts = {
  'which-agency': 'Which agency gives it?',
  'service-type': 'Which EI service is it?',
  'is-needed': 'Does the team need it for an outcome?',
  'in-place': 'Does the family have it today?',
  'parent-agreed': 'Did the parent agree to have this written, and in whose words?',
  'who-joins': 'Who of the EI team joins?',
  'is-it-consultation':
    'Is this consultation to the team, or an EI service? If a service: under which contract, of which type, and with whose consent?',
  'what-is-it': 'What is this: something a person will do, a service, or something the family has?',
  'which-outcome': 'Which outcome is it for?',
} as const

export const medicalQuestion = 'Is this a visit to find out whether EI is needed, or is it treatment?'

/** The question about an agency; the second sentence keeps consultation from being counted. */
export function agencyQuestionText(name: string, county: string): string {
  return `Is ${name} paid to give EI services on IFSPs in ${county}? ECMH consultation alone does not count.`
}

export const thisAgency = 'this agency'
export const thisCounty = 'this county'

const placeNames: Readonly<Record<Place | PlainField, string>> = {
  'to-sort': 'To sort',
  strategy: 'the strategies',
  support: 'family supports',
  service: 'the EI services grid',
  transition: 'the transition plan',
  assessment: 'the assessment',
  log: 'the program log',
  concern: 'concerns',
  'happening-now': '"what is happening now"',
  'service-coordinator': 'the service coordinator page',
  'outcome-and-service': 'an outcome and a service',
}

/** A hint never says "wrong". */
export function mayBelong(to: Place | PlainField, reason: string, matched: readonly string[]): string {
  const quoted = matched.length === 0 ? '' : ` The words: ${matched.map((words) => `“${words}”`).join(', ')}.`
  return `This may belong in ${placeNames[to]}. ${reason}${quoted}`
}

export const findingTexts = {
  'ecmh-on-grid': 'ECMH consultation does not go on the grid. It belongs among the strategies.',
  'not-ei-on-grid': 'This is not an EI service of an EI provider here, so it does not go on the grid.',
  'waits-off-the-grid': 'This row waits in To sort until a question is answered.',
  'mental-health-without-type':
    'Mental health is no type of EI service. Choose psychological, social work or family training service.',
  'credential-as-service': 'A credential is no type of service. Choose the service that the person gives.',
  'support-money-pays-service': 'Family support money is named as what pays this EI service. Is that so?',
  'needed-shown-as-available': 'The words say that it is not there yet, and it stands as in place.',
  'strategy-without-actor': 'Who will do this?',
  'service-as-outcome':
    'This names a service. Write what the child or family will do, and put the service on the grid.',
  'parent-health':
    "This tells of a parent's health. Leave out diagnoses, treatment and screening scores unless the parent wants them here, in the parent's words.",
  'joint-visit-merged': 'Two providers share this row. Each needs a row of its own.',
  'treatment-as-medical-service': 'Treatment is no medical service in EI. It belongs in family supports.',
  'scheduled-consultation':
    'Consultation with a schedule can look like a service. Is it still advice to the team?',
  'parent-did-not-agree': 'The parent did not agree to have this written. Take it off the plan.',
  'consultant-without-agency': "Which program does this consultant work for? It is not the EI team's.",
} as const
