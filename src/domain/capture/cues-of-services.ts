/**
 * Words for services of EI, for therapy outside it, and for consultation.
 *
 * SI, CMH and a bare DS name no service here: each has a second meaning in
 * notes, and `trap` makes it a question.
 */

export const cuesOfServices = [
  [
    'ecmh',
    `ecmh|iecmh|ecmhc|iecmhc consult*?; e c m h; i e c m h; infant? and? early? childhood mental health consult*?;
    infant|early mental health consult*; mental health consult*; infant? and? early? childhood? mh consult*; ecmc|emch consult*?; m h consult*;
    consultor|consultora de? ecmh?; consultor|consultora de salud mental infantil?; consulta de salud mental`,
  ],
  [
    'ecmh-elsewhere',
    `preschool|childcare|daycare|school|clinic|center|hospital|district|pediatric|pediatrician|library own? ecmh|iecmh|ecmhc consult*;
    child|day care center? own? ecmh|iecmh|ecmhc consult*; primary care|clinic ecmh|iecmh consult*; head start ecmh|iecmh consult*;
    preschool|childcare|daycare|school|clinic|center|hospital|district|pediatric|pediatrician|pediatrics early? childhood? mental health consult*;
    child|day care center? early? childhood? mental health consult*; primary care office? early? childhood? mental health consult*; head start center? early? childhood? mental health consult*;
    pediatric|pediatrician office|clinic|practice ecmh|iecmh consult*; pediatric|pediatrician office|clinic|practice mental health consult*;
    ecmh|iecmh|ecmhc|health consultant|consultation|consult from|of|at|in|through|for|with the|his|her|their|a|our|<child>? preschool|childcare|daycare|school|clinic|pediatric|pediatrician|pediatrics|primary|district|center|library|hospital|doctor*|head|classroom|teacher*;
    ecmh|iecmh|ecmhc|health consultant|consultation|consult from|of|at|in|through|for|with the|his|her|their|a|our|<child>? child|day care;
    ecmh|iecmh|health consultant who comes to|into the|his|her|their _;
    expulsion prevention; suspension and? expulsion; whole child matters`,
  ],
  ['credential', `=IMH; =OIFA; =OIFP; =OIMHP; infant mental health`],
  ['trap', `=SI; =CMH`],
  ['down-syndrome', `has|have|with|had =DS; diagnosed with? =DS; due|because to|of =DS`],
  [
    'counseling',
    `counsel*; psychotherap*; play|trauma|family|art|music|dyadic|attachment|grief|couples|bonding|filial|emdr|behavior|behavioral psycho? therap*;
    child|infant|toddler|baby|mom|mother|mamá and? parent|parent's|mom|baby|child psycho? therap*; parent child psycho? therap*; parent infant psycho? therap*; child parent psycho? therap*; infant parent psycho? therap*; <parent> and? <child> therap*;
    theraplay; pcit; tf cbt; tfcbt; =CBT; =CPP; =EMDR; =ABC; mental health therap*; infant mental health therap*;
    mental health services|service|treatment|agency|care|help|support|provider|clinic|counsel*; mh services|service|treatment|therapy|agency|counsel*;
    psychiatr*; behavioral health; terapia de juego; terapia familiar; terapia de salud mental; terapia psicológica; consejería; consejero|consejera; psicólogo|psicóloga; servicios de salud mental`,
  ],
  ['therapy', `therap*; treatment|treatments; terapia|terapias; terapeuta`],
  [
    'outside-therapy',
    `outpatient; out patient; home health|care nurs*|therap*|aide*|=PT|=OT|pt|ot; private duty; =ABA; applied behavior* analysis; aba therapy; privately; private pay|paid?; private speech|occupational|physical|=OT|=PT|=SLP|company|therap*|clinic|practice;
    paid|covered|billed|billing by|through|to|under his|her|the|their|our? private? insurance|medicaid|caresource|buckeye|molina|anthem|tricare|united|aetna|cigna|amerihealth|humana|mychart;
    through|thru|via|with his|her|the|their|our|my? private? insurance; insurance pays|covers|paid; self pay; out of pocket;
    at|from|through|in the|a|an|our|his? _? hospital|clinic|rehab|gym; at|from|through the doctor* office;
    hippotherapy; horse therapy; equine therapy; aquatic therapy; water therapy; chiropract*; feeding clinic; early head starts`,
  ],
  [
    'joint',
    `joint home? visit|visits|session|sessions; jv; jvs; cotreat*; co treat*; visits|visit|come|comes|go|see|meet|session|sessions together; visita|visitas conjunta|conjuntas`,
  ],
  ['coordination', `ei? service coordination`],
  [
    'family-contact',
    `meet|meets|meeting|met|visit|visits|see|sees|call|calls|talk|talks|speak|work|works|sit|play|coach|coaches|counsel|text|texts with|to|on? the|his|her? <family>; check in with <family>; alone; one on one; # to? one; individual|individually; session|sessions; with <family>`,
  ],
  [
    'child-diagnostic',
    `diagnostic|developmental|autism|genetic pediatrician? visit|evaluation|appointment|clinic|assessment; developmental pediatrician|pediatrics; devel* peds; to find out whether|if; rule out autism|asd|cp|cerebral; for a|an? autism? diagnosis; autism evaluation|testing|assessment`,
  ],
  [
    'providing',
    `gives|give|giving|provides|provide|providing|delivers|does|do|doing|offers|treats|sees|see|comes|come|visits|visit|continue|continues|da|ofrece|visita`,
  ],
  [
    'evaluation-ahead',
    `evaluation|assessment|screening next|this|scheduled|set|pending|appointment|date|on|in|at|planned|upcoming|due|by|#|monday|tuesday|wednesday|thursday|friday; needs|need|wants|schedule|scheduled|upcoming|pending an|a|another|full|new? _? _? evaluation|assessment|eval; evaluation|assessment|reevaluation; annual evaluation|assessment; =OT|=PT|=SLP|speech|vision|hearing|feeding|developmental evaluation|assessment|screening`,
  ],
] as const
