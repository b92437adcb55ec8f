/** Words that tell what kind of statement a clause is. */

export const cuesOfStatements = [
  {
    cue: 'transition',
    pattern:
      /\b(?:transition(?:ing|s)?(?! (?:between|from (?!EI|early|help me|part)|(?:in)?to (?:a |the |his |her )?(?:bottle|cup|straw|table|solid|food|bed|crib|activit|bath|nap|sleep|car|spoon|sippy)|(?:song|object|time)))|TPC|LEA|ag(?:es?|ing) out|third birthday|3rd birthday|turn(?:s|ing)? (?:three|3)(?! (?:months|weeks))|after (?:age )?(?:three|3)(?= ?$| ?[.,;]| years)|(?:tour|visit|register|enroll|apply|see|choose)(?:s|ing|ed)? [^.;]{0,40}?\bpreschool|preschool (?:visit|tour|special|enrol|regist|classroom|options|IEP|meeting|evaluation|program|at three)\w*|(?:talk\w*|information|explain\w*|options) [^.;]{0,25}preschool|records? (?:transfer|to the)[^.;]{0,30}(?:school|district|LEA|schools)|(?:send|transfer)\w* [^.;]{0,20}records [^.;]{0,20}(?:school|district)|(?:release|referral|packet|paperwork|application|registration|screening)[^.;]{0,20} (?:for|to) (?:the )?preschool|school district|leav(?:es|ing) (?:EI|early intervention|help me grow)|exit(?:s|ing)? (?:EI|early intervention)|IEP|ETR|evaluation team report|kindergarten)\b/giu,
  },
  { cue: 'transition', pattern: /\b(?:transición|cumpl(?:e|a|ir) (?:los )?(?:tres|3)|preescolar)/giu },
  {
    cue: 'duty',
    pattern:
      /\b(?:(?:annual|yearly|quarterly) (?:[A-Za-zÀ-ɏ-]+ ){0,3}training|training (?:each|every|once a|per|this) (?:year|quarter)|(?:one|1) training (?:a|per)|(?:gave|held|did|led|presented|scheduled|offered) (?:an? |the |our )?(?:[A-Za-zÀ-ɏ-]+ ){0,2}(?:training|in-service|workshop)|ECMH training|(?:training|workshop|in-service)s? [^.;]{0,40}(?:for|to|with) (?:the |all |our |county )?(?:staff|teams?|coordinators|providers|EISCs)|(?:for|to|with) (?:all|several|both|the other|every|each)(?: of)?(?: the| our)? (?:EI |local |county )?(?:teams?|counties)|general resources?|trained (?:the |our |all |both |county )*(?:teams?|staff)|(?:staff|all-staff|county) meetings?|in-service|reflective supervision|case consult(?:ation)? group|el equipo se re[uú]ne|all[- ]team|no team meeting|(?:the )?team (?:did not|didn['’]t|could not) meet|skills inventory|credential renewal|renew\w* (?:her |his |the )?(?:[A-Za-zÀ-ɏ]+ )?credential)\b/giu,
  },
  {
    cue: 'team-meeting',
    pattern: /\b(?:(?:EI |IFSP |core )?team meetings?|meets? with (?:the|each|every) (?:EI )?team)\b/giu,
  },
  {
    cue: 'counted-or-past',
    pattern:
      /\b(?:two|2|both|twice|second|first|monthly|(?:a|per|each|every) month|attended|missed|joined|was at|went to|took part|cancel(?:l)?ed|skipped)\b/giu,
  },
  {
    cue: 'evaluated',
    pattern:
      /\b(?:(?:evaluat|assess|test|screen)ed (?:by|on|in|at|[A-Za-zÀ-ɏ]+|him|her|the (?:child|baby))|(?:was|were|been|got) (?:evaluated|assessed|screened|tested)|(?:served|acted|took part|was|as) (?:as )?(?:the |an? |our )?(?:evaluator|assessor)s?|(?:completed|did|gave|finished|administered|scored) (?:the |an? |our |his |her )?(?:[A-Za-zÀ-ɏ:-]+ ){0,2}?(?:evaluation|assessment|screening|DECA\S*|ASQ\S*|Bayley\S*|BDI\S*|Battelle|HELP|DAYC\S*|M-?CHAT\S*|Devereux|AEPS|Hawaii)|(?:evaluation|assessment|screening|DECA\S*|ASQ\S*|Bayley\S*|BDI\S*|Battelle|HELP|DAYC\S*|M-?CHAT\S*|Devereux|AEPS) (?:was |were |is |has been |got )?(?:completed|done|finished|given|scored|results?|scores?|showed|shows|put)|(?:scores?|results) (?:in|of|on|from|showed|were))/giu,
  },
  {
    cue: 'evaluated',
    pattern: /\b(?:evaluaron a|fue evaluad[oa]|se completó (?:el|la|una) [A-Za-zÀ-ɏ]+)/giu,
  },
  {
    cue: 'will',
    pattern:
      /\b(?:(?:will|['’]ll|won['’]t|shall)(?: (?:also|then|both|each|first|still|continue to|keep|try to|start to|begin to|help(?: to)?|not))* (?!(?:be (?:seen|evaluated|followed|\w+ at)|receive|get (?!(?:him|her|the|a|an|some|[A-Za-zÀ-ɏ]+ to)\b)|attend|see\b|have|start (?!to )|begin (?!to )|enroll|turn (?:three|3)|participate|go to)\b)[A-Za-zÀ-ɏ]+|(?:is|are|am|['’]s|['’]re) (?:going to|gonna) (?!(?:receive|get|attend|see|have|start|be)\b)[A-Za-zÀ-ɏ]+|agree[sd]? to|plans? to|wants? to try|promised to|offered to|is (?:getting|buying|bringing|sending|making|calling|ordering|looking for|looking into|working on) (?:a|an|the|some|him|her|up|on|for|into|mom|dad)\b|can try|gonna)/giu,
  },
  {
    cue: 'will',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:va[n]? a (?!consejer|terapia|la (?:iglesia|cl[ií]nica|guarder)|un|una)[A-Za-zÀ-ɏ]+(?:ar|er|ir)(?:l[aeo]s?|se|me)?\b|(?:le |les |lo |la )?[A-Za-zÀ-ɏ]+(?:ará|erá|irá|arán|erán|irán)(?![A-Za-zÀ-ɏ]))/giu,
  },
  {
    cue: 'receive',
    pattern:
      /\b(?:(?:will|to|should|is going to|['’]ll) (?:receive|get|have|attend|see|be seen|participate|start|begin|enroll|go to)|start(?:s|ing)|begin(?:s|ning)|enroll(?:s|ing)? in)\b/giu,
  },
  {
    cue: 'getting',
    pattern:
      /\b(?:sees|see|saw|goes? to|go to|gets?|receiv(?:es?|ing)|attends?|attending|has an?|have an?|is seen|are seen|enrolled|is (?:in|on)|are (?:in|on)|takes? part|participates? in|(?:is |are )?seeing|(?:is |are )?going to|comes?|visits?|uses|belongs? to|has been (?:going|seeing|in)|meets with|has had|followed by|sees? a|works with)\b/giu,
  },
  {
    cue: 'getting',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:va a|van a|recib(?:e|en)|tienen?|asisten?|ve a|ven a|está en)(?![A-Za-zÀ-ɏ])/giu,
  },
  {
    cue: 'concern',
    pattern:
      /\b(?:(?:is|are|am|was|feel(?:s|ing)?|felt|seems?|gets) (?:really |very |so |a bit |a little |always |often )?(?:worried|concerned|anxious|down|sad|low|overwhelmed|stressed(?: out)?|alone|lonely|exhausted|tired|frustrated|scared|afraid|nervous|isolated|hopeless|guilty|burned out|upset)|worr(?:y|ies|ied|ying)|concern(?:s|ed)? (?:that|about|is|are|for|with)|biggest (?:concern|worry)|hop(?:es?|ing) (?:that|for|to|he|she|they|his|her|[A-Za-zÀ-ɏ]+ (?:can|will|could|gets))|wish(?:es)? (?:that|for|he|she|they|[A-Za-zÀ-ɏ]+ (?:would|could))|(?:wants?|would like|would love) (?:him|her|them|the (?:baby|child)|[A-Za-zÀ-ɏ]+ to\b|to (?:know|be able|understand|feel|have (?:more|time)))|priority (?:is|for)|struggl(?:es?|ing)|hard (?:time|for)|cr(?:ies|ying|ied)|scream(?:s|ing)?|tantrums?|melt-?downs?|late for work|not sleeping|fall apart|(?:does|do) not know (?:how|what|why)|doesn['’]t know|wakes? up|family['’]s concern|afraid)\b/giu,
  },
  {
    cue: 'concern',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:preocupad[oa]s?|(?:le|les) preocupa|se siente (?:sola?|triste|cansad[oa]|mal)|triste|llora|quiere que|espera que|no duerme|tiene miedo)(?![A-Za-zÀ-ɏ])/giu,
  },
  {
    cue: 'level',
    pattern:
      /\b(?:\d+ (?:of|out of|in|\/) (?:the |every )?(?:last )?\d+|\d+ times? (?:a|per) day|(?:does|do|is|can|has|did|was|are) ?(?:not|n['’]t)(?: yet)?|can['’]?t|cannot|won['’]t|not (?:yet )?(?:walking|talking|crawling|sitting|eating|sleeping|rolling)|right now|at baseline|(?:reports?|says|said|notices?|noticed|describes?|states?|tells us) (?:that )?(?:he|she|they|his|her|the baby|[A-Za-zÀ-ɏ]+ (?:is|has|does|was|can))|works (?!with|on)|stays home|currently (?:he|she|uses|takes|eats|says|walks|crawls|sits|drinks)|(?:is|are) able to|can (?:[A-Za-zÀ-ɏ]+)|(?:about|only|around|up to) (?:a few|one|two|three|four|five|six|ten|\d+) (?:words?|foods?|bites?|sips?|signs?|steps?|ounces?|oz|minutes?|times?)|tak(?:es?|ing) (?:about |over |close to |almost )?(?:an hour|\d+ min\w*|half an hour|one hour|long)|(?:he|she) (?:likes?|loves?|enjoys?|hates?|says|eats|drinks|crawls|walks|sits|rolls|points|babbles|smiles|laughs|coughs|gags|chokes|signs|refuses|turns|reaches|holds|pulls|bites|hits|throws|sleeps|naps)|with help|on (?:his|her) own|without help|most (?:nights|days|mornings|meals)|every night|hearing aids|(?:down|fragile x) syndrome|diagnosed|born (?:at|early)|preemie|premature|weigh(?:s|ed)|murmur|reflux|allerg(?:y|ies|ic)|failed (?:the |his |her )?(?:newborn )?hearing)\b/giu,
  },
  {
    cue: 'level',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:todavía no|aún no|no (?:habla|camina|come|gatea|se sienta)|le gustan?|dice [A-Za-zÀ-ɏ]+)/giu,
  },
  {
    cue: 'declined',
    pattern:
      /\b(?:declined|said no|does(?: not|n['’]t) want|do(?: not|n['’]t) want|turned down|refused|not interested|no quieren?|dijo que no|rechaz(?:ó|aron))/giu,
  },
  {
    cue: 'ended',
    pattern:
      /\b(?:ended|stopped|quit|no longer|not anymore|any ?more|discharged|graduated from|aged out|closed (?:the|his|her|our) (?:case|file)|dropped out|used to|ya no|dej(?:ó|aron) de|terminó)/giu,
  },
  {
    cue: 'needed',
    pattern:
      /\b(?:wait(?:ing)?[ -]?list(?:ed|s)?|wait(?:s|ing)? (?:for|to|on)|on (?:the|a) list|(?:would|['’]d) like|needs?|needed|needing|looking for|not (?:yet )?(?:started|enrolled|in place|found)|(?:has|have)(?: not|n['’]t) (?:yet )?(?:started|begun|enrolled|found|got)|(?:will|to) (?:apply|enroll|start|begin|sign up)|requested|applied|applying|pending|interested in|no (?:[A-Za-zÀ-ɏ]+ )?(?:provider|spot|opening|slot)s?(?: yet| found)?|to be found|nobody found|none found|intake (?:is|at|on|set|scheduled)|wants?)\b/giu,
  },
  {
    cue: 'needed',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:lista de espera|en (?:la )?lista|esper(?:a|an|ando)|necesitan?|busca(?:n|ndo)?)(?![A-Za-zÀ-ɏ])/giu,
  },
  {
    cue: 'in place',
    pattern:
      /\b(?:currently|already|enrolled|since|approved|granted|came through|started|is at home|are at home|lives? with|has been|have (?:a|an|the)|they have|now (?:sees|goes|attends|gets|has)|picks? (?:him|her|up)|watch(?:es)?|babysits?|helps?|drives?|drops? off|took|takes? (?:suboxone|methadone|part|him|her)|gave|lent|got (?:a|an|the)|come[s]?|visits?|they attend)\b/giu,
  },
  {
    cue: 'no-provider',
    pattern:
      /\b(?:(?:provider|TVI|therapist|OT|PT|SLP) (?:is )?(?:still )?to be (?:found|determined)|TBD|no (?:[A-Za-zÀ-ɏ]+ )?(?:provider|one|body)(?: yet| found| available)?|nobody (?:found|yet|available)[^.;]{0,10}|provider (?:not found|needed|pending)|no provider)\b/giu,
  },
] as const
