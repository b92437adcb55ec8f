/** Words that tell what kind of statement a text is, and how far a thing has come. */

import type { Line } from './topic.ts'

export const statementLines: readonly Line[] = [
  {
    topic: 'transition',
    pattern:
      /\b(?:transition (?:plan(?:ning)?|conference|meeting|steps?|to preschool)|TPC|LEA noti(?:ce|fication)|turn(?:s|ing)? (?:three|3)|preschool (?:visit|special education|tour)|visit(?:s|ing)? (?:the |a |his |her )?preschool|records? (?:transfer|to the (?:school )?district)|leav(?:es|ing) (?:EI|early intervention))\b/giu,
  },
  {
    topic: 'concern',
    pattern:
      /\b(?:(?:is|are|am|feels?|feeling) (?:very |so )?(?:worried|concerned|anxious|down|sad|overwhelmed|stressed|alone|exhausted)|worr(?:y|ies) (?:that|about)|(?:hopes?|wishes|wish|wants?) (?:that|for|him|her|the (?:baby|child)|\p{L}+ to)|cr(?:ies|ying) (?:at|when|during)|is late for work)\b/giu,
  },
  {
    topic: 'present-level',
    pattern:
      /\b(?:\d+ (?:of|out of|in) (?:the )?(?:last )?\d+ (?:days?|times?|meals?|bites?|sips?|words?|tries|bottles?|nights?|weeks?)|(?:does|do|is|can) ?not yet|can(?:not|'t|’t) yet|right now (?:he|she|\p{L}+) (?:can|is|takes|uses|says|sits|eats)|at baseline)\b/giu,
  },
  {
    topic: 'duty',
    pattern:
      /\b(?:annual (?:\p{L}+ ){0,2}training|training (?:each|every|once a) year|(?:one|1) training (?:a|per) year|(?:two|2) (?:EI )?team meetings (?:a|per|each|every) month|team meetings? (?:twice|2x) (?:a|per) month|(?:for|to|with) (?:all|several|both) teams|general resources)\b/giu,
  },
  { topic: 'team-duty', pattern: /\b(?:team meetings?|trainings?|in-service|staff meetings?)\b/giu },
  {
    topic: 'screening',
    pattern:
      /\b(?:devereux|DECA(?:-?[IT])?|ASQ(?::? ?SE)?(?:-?2)?|(?:social[- ]emotional |developmental )?screening)\b/giu,
  },
  {
    topic: 'parent-screening',
    pattern:
      /\b(?:EPDS|Edinburgh(?: postnatal)?(?: depression scale)?|PHQ-?(?:2|9)?|GAD-?7|depression screen(?:ing|er)?)\b/giu,
  },
  {
    topic: 'evaluation-done',
    pattern:
      /\b(?:(?:completed|did|gave|finished|took part in|served as|was) (?:the |an? |our )?(?:[\p{L}-]+ ){0,2}?(?:evaluation|assessment|evaluator|assessor)|(?:completed|did|gave|finished|administered|scored) (?:the |an? )?(?:Bayley|Battelle|BDI|DAYC|evaluation tools?)(?:-?\d)?|evaluated \p{L}+|assessed \p{L}+|(?:evaluation|assessment) (?:was )?(?:completed|done|finished) on)\b/giu,
  },
  {
    topic: 'family-contact',
    pattern:
      /\b(?:(?:meet|met|visit|see|call|talk|speak|work|sit|check in|play|coach|counsel)(?:s|ing)? (?:\p{L}+ )?(?:with |to |on )?(?:the |his |her )?(?:mom|mother|dad|father|parents?|family|caregivers?|baby|child)|home visits?|telehealth|video (?:calls?|visits?|sessions?)|one[- ]on[- ]one|individual(?:ly)?|sessions?|alone with)\b/giu,
  },
  {
    topic: 'contact',
    pattern:
      /\b(?:(?:meet|met|visit|see|call|talk|speak|work|sit|check in|play|coach|counsel)(?:s|ing)?|phone calls?)\b/giu,
  },
  {
    topic: 'team',
    pattern:
      /\b(?:(?:EI |core )?team|PSP|EISC|service coordinator|primary service provider|developmental specialist|occupational therapist|physical therapist|speech(?:[- ]language)? (?:therapist|pathologist)|dietitian)\b/giu,
  },
  { topic: 'team', pattern: /\b(?:OT|PT|SLP|COTA|PTA|TVI)\b/gu },
  {
    topic: 'in place',
    pattern:
      /\b(?:currently|already|(?:is|are) enrolled|has been going|now (?:sees|goes|attends|gets)|sees|goes to|attends|gets|receives|has an?|approved|is at home|lives with)\b/giu,
  },
  {
    topic: 'needed',
    pattern:
      /\b(?:wait(?:ing)? ?-?list(?:ed)?|waiting for|would like|needs?|not (?:yet )?(?:started|enrolled|in place)|(?:has|have) (?:not|n['’]t) started|will (?:apply|enroll|start|sign up|refer)|looking for|requested|applied for|pending)\b/giu,
  },
  { topic: 'declined', pattern: /\b(?:declined|said no to|does not want|turned down)\b/giu },
  {
    topic: 'ended',
    pattern:
      /\b(?:ended|stopped (?:going|attending)|no longer (?:goes|attends|gets|sees)|discharged|graduated from)\b/giu,
  },
  {
    topic: 'getting',
    pattern:
      /\b(?:sees?|goes to|gets|receives?|attends?|has an?|is seen|enrolled in|is on|(?:will|to) (?:receive|get|attend|see|have)|takes part in|participates? in|is seeing)\b/giu,
  },
  {
    topic: 'action',
    pattern:
      /\b(?:will|is going to|agreed to|plans to)\s+(?!(?:receive|get|attend|see|have|be)\b|(?:start|begin|continue) (?:\p{L}+[- ]){0,3}?(?:therapy|counsel(?:l)?ing|services?|OT|PT|SLP|ABA|PCIT|treatment)\b)\p{L}+/giu,
  },
]
