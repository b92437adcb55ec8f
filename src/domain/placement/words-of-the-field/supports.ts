/** Words for what a family can lean on outside EI: programs, places, money, things, medical care. */

import type { Line } from './topic.ts'

export const supportLines: readonly Line[] = [
  {
    topic: 'home-visiting',
    pattern:
      /\b(?:(?:help me grow|HMG) (?:home visit(?:ing|or)s?|HV)|HMGHV|moms (?:and|&) babies first|healthy families|MIECHV|nurse[- ]family partnership|parents as teachers)\b/giu,
  },
  { topic: 'early-head-start', pattern: /\b(?:early head start|EHS)\b/giu },
  { topic: 'food', pattern: /\bWIC\b/gu },
  { topic: 'food', pattern: /\bfood (?:pantry|bank)\b/giu },
  {
    topic: 'community',
    pattern:
      /\b(?:child ?care(?: center)?|day ?care|library(?: (?:story ?time|toddler \w+|program))?|story ?time|church|mosque|temple|synagogue|faith group|play ?group|mom['’]?s group|support group|YMCA|recreation (?:center|program)|swim (?:class|lessons)|gym class)\b/giu,
  },
  {
    topic: 'medical',
    pattern:
      /\b(?:well[- ](?:child|baby)(?: \w+)?|pediatrician|cardiolog(?:y|ist)|neurolog(?:y|ist)|gastroenterolog(?:y|ist)|surgery|surgeon|NICU follow[- ]up|feeding clinic|hospital clinic|specialist (?:visit|appointment)s?|medication (?:follow[- ]up|check)s?|tube[- ]feeding supplies|home[- ]care (?:firm|company|agency)|immunizations?)\b/giu,
  },
  {
    topic: 'diagnostic',
    pattern:
      /\b(?:diagnos(?:tic|e) (?:visit|evaluation|appointment)|(?:visit|evaluation|appointment)(?: \p{L}+){0,5}? to (?:diagnose|establish|find out|determine)|developmental (?:status|diagnosis)|need for (?:EI|early intervention))\b/giu,
  },
  {
    topic: 'diagnostic-visit',
    pattern:
      /\b(?:diagnos(?:tic|e) (?:visit|evaluation|appointment)|(?:visit|evaluation|appointment) to (?:diagnose|establish|find out|determine))\b/giu,
  },
  { topic: 'money', pattern: /\b(?:family support (?:dollars|money|funds?|services?)|FSS|flex funds?)\b/giu },
  {
    topic: 'benefit',
    pattern:
      /\b(?:medicaid|SNAP|food stamps|SSI|housing (?:voucher|assistance|application)|section 8|diapers?|diaper bank|cash assistance|publicly funded child care)\b/giu,
  },
  {
    topic: 'item',
    pattern: /\b(?:Boppy pillow|pillow|bottles|high chair|car seat|crib|pack[- ]n[- ]play|stroller)\b/giu,
  },
  {
    topic: 'device',
    pattern:
      /\b(?:adapted (?:seat|switch|chair|spoon|toys?)|switch(?:-adapted)? toys?|AAC device|communication device|walker|gait trainer|stander|orthotics|AFOs)\b/giu,
  },
  {
    topic: 'referral',
    pattern: /\b(?:refer(?:s|red|ral|rals)?|local (?:mental health )?resources|wait ?list options)\b/giu,
  },
  {
    topic: 'parent-care',
    pattern:
      /\b(?:mom|mother|mommy|dad|father|daddy|parent|foster (?:mom|mother|dad|father)|grandma|grandmother|caregiver)(?: (?:also|now|already|currently|will))? (?:sees?|goes? to|attends?|gets?|is seeing|is in|starts?|started|takes part in|meets with|has) (?:(?!\b(?:with|and) (?:him|her|the) (?:child|baby|son|daughter)\b)[^.;!?]){0,40}?(?:counsel(?:l?ing|l?or)|therap(?:y|ist)|psychiatr(?:y|ist)|recovery|rehab|treatment|methadone|suboxone|AA|NA|detox)\b/giu,
  },
  {
    topic: 'parent-care',
    pattern:
      /\b(?:my own (?:counsel(?:l?ing|l?or)|therap(?:y|ist)|psychiatr(?:y|ist)|recovery|treatment)|adult (?:outpatient )?(?:counsel(?:l?ing|l?or)|therapy|psychiatry|treatment)|(?:couples?|marriage) (?:counsel(?:l?ing|l?or)|therapy)|(?:counsel(?:l?ing|l?or)|therap(?:y|ist)|psychiatr(?:y|ist)|treatment) for (?:the )?(?:mom|mother|dad|father|parents?|grandma|grandmother|caregivers?)\b(?! (?:and|&|with)\b))/giu,
  },
  {
    topic: 'own-care',
    pattern:
      /\b(?:her|his|their|my) (?:own )?(?:counsel(?:l?ing|l?or)|therap(?:y|ist)|psychiatr(?:y|ist)|recovery (?:group|program|coach)|treatment|sponsor)\b/giu,
  },
  {
    topic: 'parent-care',
    pattern:
      /\b(?:mom|mother|dad|father|parent)['’]s (?:own )?(?:(?!play|family|child|dyadic|speech|physical|occupational)\p{L}+ ){0,2}?(?:counsel(?:l?ing|l?or)|therap(?:y|ist)|psychiatr(?:y|ist)|recovery(?: group| program)?|SUD treatment|treatment)\b/giu,
  },
  {
    topic: 'parent-care',
    pattern:
      /\b(?:SUD treatment|substance use (?:treatment|program)|methadone|suboxone|recovery (?:group|program))\b/giu,
  },
  {
    topic: 'parent-health',
    pattern:
      /\b(?:mom|mother|dad|father|parent|she|he) (?:has|has been|was|is|is being) (?:diagnosed with (?:\w+ ?){1,3}|(?:severely |clinically )?(?:depress(?:ed|ion)|bipolar|addicted)|(?:post-?partum )?depression|PPD|PTSD|anxiety|schizophrenia|an? (?:\w+ )?(?:disorder|addiction)|in (?:recovery|treatment|rehab|detox)|treated for (?:\w+ ?){1,3})/giu,
  },
  {
    topic: 'parent-health',
    pattern:
      /\b(?:mom|mother|dad|father|parent)['’]s (?:\w+ )?(?:depression|anxiety|PPD|PTSD|addiction|diagnosis|bipolar(?: disorder)?|SUD|substance use|screening score)\b/giu,
  },
  {
    topic: 'parent-health',
    pattern:
      /\b(?:EPDS|PHQ-?(?:2|9)?|GAD-?7|Edinburgh)[^.;!?]{0,25}?\b(?:scored?|was|of|=|:)\s*(?:a |of )?\d{1,2}\b/giu,
  },
  {
    topic: 'parent-health',
    pattern: /\bscored (?:a |an )?\d{1,2} on (?:the |her |his )?(?:EPDS|PHQ-?(?:2|9)?|GAD-?7|Edinburgh)/giu,
  },
]
