/**
 * Words for a parent's own care, and for a parent's health.
 *
 * Care is a support in the parent's own words. A diagnosis, a score, a drug or
 * a relapse is a health fact and is marked wherever it stands.
 */

export const cuesOfHealth = [
  [
    'own-care',
    `counsel*; therap*; emdr; psych meds|medication|medicine; grief|anger group|class|classes; psycholog*; psychiatr*; recovery _?; rehab; =SUD; sud; substance use|abuse|misuse; treatment; methadone|suboxone|subutex|vivitrol|buprenorphine|naltrexone; =MAT; =AA; =NA; na|aa meeting|meetings; al anon; sober _?; sobriety; detox; inpatient; intensive outpatient; iop; =IOP; =PHP; partial hospitalization; anger management; mental health services|service|treatment|care|help|agency|provider|clinic|center|appointment*; behavioral health; consejer*; terapia|terapeuta; psicólogo|psicóloga|psiquiatra; seeing|talks|talking|talk to? someone|somebody; ppd|postpartum group|support|clinic; grief group; her|his own doctor; on|taking|takes medication|medicine; medication from; medication|medicine for|checks|check|management|provider|appointment*; antidepressant*; zoloft|lexapro|prozac|celexa|wellbutrin|lithium|sertraline|klonopin|xanax; celebrate recovery; smart recovery; twelve|12 step; marriage|couples counsel*; alcohólicos anónimos; medicamento|medicamentos|medicina|pastillas para; rehabilitación`,
  ],
  ['for-self', `for|on herself|himself; her|his own; for mom|dad|<parent>`],
  [
    'grown-up-care',
    `psychiatr*; emdr; psych meds|medication|medicine; iop; =IOP; =PHP; intensive outpatient; detox; grief|anger group|class|classes; adult therap*; anger management`,
  ],
  [
    'substance',
    `=SUD; sud; substance use|abuse|misuse; methadone|suboxone|subutex|vivitrol|buprenorphine|naltrexone; =MAT; recovery group|meeting|meetings|coach|program|house; al anon; sober living|house; detox; adult psychiatry; celebrate recovery; smart recovery`,
  ],
  [
    'parent-health',
    `<adult> has|had|have|is|was|being|been|with|got|gets|suffers|struggles|deals|lives|battles|battling|fighting|fights been|being|with|from|a|an|some|really|severe|severely|clinically|still|also|her|his|history|of|lot|past? been|being|with|from|a|an|some|severe|of|postpartum|major|chronic|her|his? diagnosed|depress*|bipolar|addict*|ppd|ppa|ptsd|ocd|anxiety|schizo*|panic|overdos*|relaps*|suicid*|psychosis|borderline|alcohol*|drug*|opioid*|heroin|fentanyl|meth|substance|=SUD|=SI|=PPD|=MDD|=GAD|cancer|seizures|epilepsy|diabetes|lupus|=MS|=HIV|hepatitis|cognitive|=TBI|=ADHD|adhd;
    <adult> has|had|have|is|was|she|he been? _? in recovery|rehab|detox|treatment|psych; <adult> relapsed|overdosed|od'd; <adult> in recovery; <adult> medication|medicine|medications; not|hasnt|havent|doesnt|isnt|dont|never feel|felt|feeling|been? like herself|himself; <adult> diagnosed|hospitalized|inpatient; <adult> hospitalized for|after|with; <adult> is|was _? sober|using|clean|hospitalized|drinking;
    she|he has|had|was|is|been|got been? being? diagnosed|depressed|bipolar|ppd|postpartum|suicidal|hospitalized|relapsed; she|he has|had a|an|postpartum|some? depression|anxiety|ptsd|ppd|bipolar|=PPD|=PTSD|=OCD; she|he struggles|suffers|deals with|from depression|anxiety|ptsd|addiction;
    <adult> postpartum|past|severe|untreated|own? depression|anxiety|ppd|ptsd|addiction|bipolar|sud|=SUD|=PPD|=PTSD|diagnosis|relapse|overdose|drinking|alcoholism|disability; <adult> postpartum|mental|own|past|severe|untreated|chronic? health|illness|depression|anxiety diagnosis|issues|problems|history|condition|disorder; her|his postpartum|own|past|severe? depression|anxiety|ppd|ptsd|addiction|bipolar|sud|=SUD|=PPD|=PTSD|relapse|overdose|alcoholism; <adult> substance use|abuse disorder|issue|issues|problem|problems?;
    epds|phq|gad|edinburgh|=PHQ9|phq2|gad7 #? score|scored|was|is|at|of|result|results|came|total|today|positive|high|elevated back|was|of|is|at|a? #?; epds|phq|gad|edinburgh # #?; scored|score|scores a|an|of? # on the|her|his? epds|phq|gad|edinburgh; positive|elevated|high epds|phq|gad|edinburgh|depression screen?; epds|phq|depression screen? positive|elevated|high; depression screen|screening|screener was|is|came|score|scored|positive|showed _? _?;
    <adult> takes|taking|on|started|starting|is|stopped on|taking? a|an|her|his|some? zoloft|lexapro|prozac|celexa|wellbutrin|lithium|sertraline|antidepressant*|suboxone|methadone|subutex|vivitrol|buprenorphine|klonopin|xanax|psych; takes|taking|on zoloft|lexapro|prozac|celexa|wellbutrin|lithium|sertraline|antidepressant*|suboxone|methadone|subutex|vivitrol; zoloft|lexapro|prozac|sertraline|suboxone|subutex|methadone;
    <adult> feels|feeling|is|seems|felt|been|looks|has really|very|so|been|feeling|a|pretty|still? lot|bit|little|been|feeling? down|depressed|hopeless|low|numb|suicidal|empty; not herself|himself since|lately; baby blues; <adult> cries|crying every|all|most|a; <adult> says|said|shared that? she|he|shes|hes has|is|s|feels? been? really|so|very|pretty down|low|hopeless|numb; <adult> has|had|is|was been? really|so|very down|low since|lately|after|from|about|all|for; panic attack|attacks;  for her|his|moms|dads|<parent>? postpartum|own? anxiety|depression|ppd|ptsd|bipolar|addiction|=PPD|=PTSD; tested positive for; positive for thc|opiates|fentanyl|cocaine; postpartum depression; post partum depression; suicidal ideation|thoughts; self harm; suicide attempt; is|was in recovery; in recovery from|for; in rehab|detox; aa meetings; =AA; =PPD; is|was diagnosed with depression|anxiety|bipolar|ptsd|ppd;
    <adult> toma|tomó|tomando su|una|la? medicina|medicamento|medicamentos|pastillas para; <adult> tiene|está|sufre|padece|fue|toma con|de|en|una|la|diagnosticada? depresión|ansiedad|deprimida|deprimido|bipolar|adicción|rehabilitación|recuperación|diagnosticada|cáncer|diabetes|antidepresivos|medicamento*; depresión|ansiedad posparto|postparto; tiene depresión|ansiedad; diagnosticaron|diagnosticada|diagnosticado con|de? depresión|ansiedad`,
  ],
] as const
