/**
 * Words for services of EI, for therapy outside it, and for consultation.
 *
 * SI, CMH and a bare DS name no service here: each has a second meaning in
 * notes, and `trap` makes it a question.
 */

export const cuesOfServices = [
  {
    cue: 'ecmh',
    pattern:
      /\b(?:I?ECMHC?(?: consult(?:ant|ation|s|ing)?)?|(?:infant (?:and|&) )?early childhood mental health(?: consult(?:ant|ation|ing|s)?)?|(?:infant )?mental health consult(?:ant|ation|ing)|consultor[a]? de (?:ECMH|salud mental))\b/giu,
  },
  {
    cue: 'ecmh-elsewhere',
    pattern:
      /\b(?:(?:preschool|child ?care|day ?care|head start|pediatric(?:ian)?|primary care|clinic|school|district|center)(?:['’]s)?(?: own| center['’]?s?| office['’]?s?)* (?:I?ECMHC?|early childhood mental health|mental health) consult(?:ant|ation)|(?:I?ECMHC?|mental health) consult(?:ant|ation) (?:from|of|at|in) (?:the |his |her |their )?(?:preschool|child ?care|day ?care|head start|pediatric\w*|primary care|clinic|school)[^.;]{0,15}|expulsion prevention)\b/giu,
  },
  {
    cue: 'credential',
    pattern: /\b(?:IMH|OIFA(?:-?I)?|OIFP(?:-?II)?|OIMHP(?:-?III)?|infant mental health)\b/gu,
  },
  { cue: 'credential', pattern: /\binfant mental health\b/giu },
  { cue: 'trap', pattern: /\b(?:SI|CMH)\b/gu },
  { cue: 'down-syndrome', pattern: /\b(?:has|with|diagnosed (?:with )?|due to|because of) DS\b/gu },
  {
    cue: 'counseling',
    pattern:
      /\b(?:counsel(?:l?ing|l?ors?)|psychotherap(?:y|ist)|(?:play|trauma|family|art|music|dyadic|child[- ]parent|parent[- ]child|mental health|behaviou?r(?:al)?|attachment|grief|EMDR)[- ](?:psycho)?therap(?:y|ist)s?|PCIT|TF-?CBT|CPP\b|mental health (?:services?|treatment|agency|care|help|support)|psychiatr(?:y|ist)|consejer(?:ía|ia|o|a)s?|terapia (?:de juego|familiar)|psicólog[oa])/giu,
  },
  { cue: 'therapy', pattern: /\b(?:therap(?:y|ist)s?|terap(?:ia|euta)s?|treatment)\b/giu },
  {
    cue: 'outside-therapy',
    pattern:
      /\b(?:out-?patient|ABA|applied behaviou?r analysis|private(?:ly)?(?: (?:paid|pay|speech|occupational|physical|OT|PT|SLP|company|therap\w*))?|(?:paid|covered|billed) (?:by|through|to) (?:his |her |the |their |private )?(?:insurance|medicaid|caresource|buckeye|molina)|through (?:his |her |the |their )?insurance|(?:at|from|through) (?:the |a |an |our )?(?:[A-Za-zÀ-ɏ]+ )?(?:hospital|clinic|rehab(?: center)?|doctor['’]?s office)|hippotherapy|aquatic therapy|chiropract\w+|early head start['’]s)\b/giu,
  },
  {
    cue: 'joint',
    pattern:
      /\b(?:joint (?:home )?visits?|JV|co-?treat(?:s|ing|ment)?|visits? together|(?:visit|come|go|meet) together)\b/giu,
  },
  { cue: 'coordination', pattern: /^\W*(?:EI )?service coordination\b/giu },
  {
    cue: 'family-contact',
    pattern:
      /\b(?:(?:meet|met|visit|see|sees|call|talk|speak|work|sit|check in|play|coach|counsel|individual|alone)(?:s|ing)? (?:[A-Za-zÀ-ɏ]+ )?(?:with |to |on )?(?:the |his |her )?(?:mom|mother|mamá|dad|father|parents?|family|caregivers?|baby|child)|with (?:the )?(?:mom|family|parents?|child)|alone|one[- ]on[- ]one|1:1|individual(?:ly)?|sessions?)\b/giu,
  },
  {
    cue: 'child-diagnostic',
    pattern: /\b(?:diagnostic|developmental pediatrician|autism) (?:visit|evaluation|appointment)s?\b/giu,
  },
] as const
