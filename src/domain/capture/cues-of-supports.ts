/** Words for what a family can lean on outside EI, for a parent's own care, and for a parent's health. */

export const cuesOfSupports = [
  {
    cue: 'home-visiting',
    pattern:
      /\b(?:(?:help me grow|HMG|MIECHV) (?:home )?visit(?:ing|ors?|s)|home[- ]visit(?:ing|ors?)(?: program)?|healthy families|MIECHV|nurse[- ]family partnership|NFP|parents as teachers|moms (?:and|&) babies first|community health worker|visitador[a]? del hogar)\b/giu,
  },
  { cue: 'early-head-start', pattern: /\b(?:early head start|EHS|head start)\b/giu },
  {
    cue: 'food',
    pattern: /\b(?:WIC|food (?:pantry|bank|boxes|box)|meals on wheels|banco de (?:comida|alimentos))\b/giu,
  },
  {
    cue: 'child-care',
    pattern:
      /\b(?:child ?care|day ?care|nursery school|guardería|in-home provider|babysitters?|sitter|nanny|after-?school)\b/giu,
  },
  {
    cue: 'library',
    pattern:
      /\b(?:library|story ?time|play ?groups?|mommy and me|biblioteca|toddler (?:time|class|gym)|family (?:resource )?center)\b/giu,
  },
  {
    cue: 'faith',
    pattern:
      /\b(?:church|mosque|temple|synagogue|parish|pastor|faith group|bible study|iglesia|(?:mom|dad|mother|father|parent|grandparent)s?['’]? (?:support )?group|(?:parent |family |peer )?support groups?|la leche league|MOPS|twins club)\b/giu,
  },
  {
    cue: 'recreation',
    pattern:
      /\b(?:YMCA|the Y\b|rec(?:reation)? (?:center|program)|swim(?:ming)? (?:class\w*|lessons?)|gym class|soccer|tumbling|music class|zoo|parks (?:and|&) rec)\b/giu,
  },
  {
    cue: 'medical',
    pattern:
      /\b(?:well[- ](?:child|baby)(?: \w+)?|p(?:a?e)diatrician|pediatrics|cardiolog(?:y|ist)|neurolog(?:y|ist)|gastroenterolog(?:y|ist)|GI (?:doctor|clinic|appointment|specialist)|pulmonolog(?:y|ist)|geneticist|genetics|ophthalmolog(?:y|ist)|ENT|orthop(?:a?e)dic\w*|urolog\w+|endocrinolog\w+|eye doctor|dentist|doctor|Dr\.|surger(?:y|ies)|surgeon|ear tubes|NICU follow[- ]?up|(?:feeding|complex care|hospital|lead) clinic|specialist(?: (?:visit|appointment)s?)|medication (?:follow[- ]up|check|management)s?|tube[- ]feeding supplies|feeding tube|home[- ]care (?:firm|company|agency|nurse)|home health|immunizations?|shots|sleep study|MRI|EEG|pediatra|doctora?|cita médica|hospital)(?![A-Za-zÀ-ɏ])/giu,
  },
  {
    cue: 'money',
    pattern:
      /\b(?:family support (?:dollars|money|funds?|services?)|FSS|flex funds?|respite(?: care)?|gas cards?)\b/giu,
  },
  {
    cue: 'benefit',
    pattern:
      /\b(?:medicaid|SNAP|food stamps|SSI|TANF|OWF|HEAP|PIPP|CMH program|BCMH|complex medical help|(?:housing|rent|utility) (?:voucher|assistance|application|help)|section 8|metro(?:politan)? housing|diapers(?! change)|diaper bank|pañales|cash assistance|publicly funded child ?care|caresource|title xx|cupones(?: de alimentos)?|estampillas)\b/giu,
  },
  {
    cue: 'item',
    pattern:
      /\b(?:(?:boppy |nursing )?pillow|bottles|high chair|booster(?: seat)?|car ?seat|crib|pack[- ]?n[- ]?play|stroller|bath (?:chair|seat)|baby gate|swing|walker|adapted [A-Za-zÀ-ɏ]+|communication device|AAC device|switch toys?|orthotics|AFOs|stander)\b/giu,
  },
  {
    cue: 'device',
    pattern:
      /\b(?:assistive technology|adapted [A-Za-zÀ-ɏ]+|communication device|AAC device|switch toys?|gait trainer)\b/giu,
  },
  {
    cue: 'kin',
    pattern:
      /\b(?:grand(?:ma|mother|pa|father|parents?)|nana|papaw|mamaw|aunts?|auntie|uncles?|cousins?|neighbors?|friends?|god(?:mother|father)|(?:big |older |little )?(?:sister|brother|sibling)s?|in-laws?|extended family|relatives?|roommate|abuel[oa]s?|tí[oa]s?|vecin[oa]s?|madrina|prim[oa]s?)(?![A-Za-zÀ-ɏ])/giu,
  },
  {
    cue: 'kin-help',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:watch(?:es|ing)?|babysits?|cares? for|keeps? (?:him|her|the (?:kids|baby))|helps?(?: out)?|lives? (?:with|next)|drives?|picks? up|drops? (?:him|her|off)|stays? with|brings? (?:food|meals)|moved in|lo cuidan?|la cuidan?|cuidan?|ayudan?|vive con|viven con|comes? over|l[oa]s? lleva[n]?|takes (?:him|her))(?![A-Za-zÀ-ɏ])/giu,
  },
  {
    cue: 'social-services',
    pattern:
      /\b(?:case ?worker|children(?:['’]s)? services|CPS|PCSA|JFS|CASA|guardian ad litem|GAL|foster (?:care )?agency|legal aid|shelter|domestic violence (?:program|advocate)|trabajadora social del condado|interpreter services|bus pass|rides? to|transportation to [A-Za-zÀ-ɏ]+)\b/giu,
  },
  {
    cue: 'own-care',
    pattern:
      /\b(?:counsel(?:l?ing|l?ors?)|therap(?:y|ist)s?|psycholog(?:y|ist)|psychiatr(?:y|ist)|recovery(?: [A-Za-zÀ-ɏ]+)?|rehab|SUD|substance use|treatment|methadone|suboxone|subutex|vivitrol|AA|NA|Al-Anon|sober(?: [A-Za-zÀ-ɏ]+)?|detox|intensive outpatient|IOP|anger management|mental health (?:services?|treatment|care|help|agency)|consejer(?:ía|ia|o|a)|terapia|psicólog[oa]|psiquiatra|AA meetings?|(?:seeing|talks to|talking to) (?:someone|somebody))(?![A-Za-zÀ-ɏ])/gu,
  },
  { cue: 'own-care', pattern: /\b(?:counseling|counselor|therapist|recovery group|adult psychiatry)\b/giu },
  {
    cue: 'parent-health',
    pattern:
      /\b(?:(?:mom|mother|dad|father|parents?|she|he|tess|mommy|foster mom|grandma) (?:has|had|was|is|is being|has been|struggles with|suffers from|deals with|lives with|takes meds for|is treated for|got)[^.;,]{0,25}?(?:diagnos\w*|depress(?:ed|ion)|bipolar|addict(?:ed|ion)|PPD|PTSD|OCD|anxiety|schizophreni\w+|panic|overdos\w+|relaps\w+|suicid\w+|in (?:recovery|rehab|detox)|SI)|(?:mom|mother|dad|father|parent|her|his)['’]?s? (?:[A-Za-zÀ-ɏ-]+ )?(?:depression|anxiety|PPD|PTSD|addiction|bipolar(?: disorder)?|SUD|substance use disorder|diagnosis|screening score|overdose|relapse)|(?:EPDS|PHQ-?(?:2|9)?|GAD-?7|Edinburgh)[^.;!?]{0,25}?\b(?:scored?|was|of|is|at|=|:)?\s*(?:a |of )?\d{1,2}\b|scored (?:a |an )?\d{1,2} on (?:the |her |his )?(?:EPDS|PHQ-?(?:2|9)?|GAD-?7|Edinburgh)|for (?:her |his )?(?:anxiety|depression|PPD|PTSD|bipolar)|tested positive for|(?:mamá|madre|papá)[^.;]{0,15}(?:depresión|ansiedad))/giu,
  },
] as const
