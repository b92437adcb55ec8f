/** Words for what a family can lean on outside EI. */

export const cuesOfSupports = [
  [
    'home-visiting',
    `help me grow|growth home? visit*; hmg home? visit*; hmg hv; help me grow hv; hmghv; home visiting program?; home visitor|visitors; healthy families; miechv; nurse family partnership; =NFP; parents as teachers; =PAT; moms and babies first; community health worker; =CHW; pathways hub; visitadora|visitador del|de hogar?; doula; brighter futures; early learning visitor; hippy; safecare; triple p`,
  ],
  ['early-head-start', `early? head start; ehs`],
  [
    'food',
    `wic; food pantry|pantries|bank|boxes|box|shelf|share|delivery; meals on wheels; formula from; banco|despensa de comida|alimentos; free lunch*; commodity box; mid ohio food*; produce market; farmers market vouchers`,
  ],
  [
    'child-care',
    `childcare|daycare; child|day care; nursery school; guardería; home provider; babysitter|babysitters|sitter|nanny|niñera; after school; early learning center; mothers day out; preschool class`,
  ],
  [
    'library',
    `library|libraries; story time|hour; storytime; play|baby|toddler group|groups; playgroup|playgroups; mommy and me; biblioteca; toddler|baby|lapsit time|class|gym; family resource|center center?; parent cafe; toy lending*; lending library; imagination library; grupo de juego|bebés; hora del|de cuento|cuentos; little gym; gymboree`,
  ],
  [
    'faith',
    `church|churches|mosque|masjid|temple|synagogue|parish|pastor|priest|imam|rabbi|ministry; sunday school|service|services|mass; faith group; bible study|school; iglesia|parroquia|mezquita; <parent> support? group; moms|dads|mothers|fathers|parents|grandparents support? group|club; support|peer|parent support|peer? group|groups; la leche league|group; mops; twins club; facebook group; cultural center; somali|latino|refugee|community center|association|group; grupo de apoyo|mamás|padres; sponsor; parent mentor; =CRIS; fatherhood program|group|class*; parenting class*`,
  ],
  [
    'recreation',
    `ymca|ywca; the =Y; recreation|rec center|program|class*|department; swim|swimming|gym|music|dance|soccer|tumbling|gymnastics class*|lessons|team; soccer|tumbling|gymnastics; the? zoo|cosi|museum; parks and rec*; music together; little league; infant massage; massage class; class|classes at|every|on; clases de natación|música; open gym; bounce house; splash pad; community pool|garden`,
  ],
  [
    'medical',
    `well child|baby|checks|check|visit*; wellchild; pediatrician|pediatricians|pediatrics; primary care; family doctor; =PCP; cardiolog*; neurolog*; gastro*; =GI; pulmonolog*; geneticist|genetics; ophthalmolog*; =ENT; orthoped*; orthopaed*; urolog*; nephrolog*; endocrinolog*; hematolog*; allergist; dermatolog*; eye doctor; optometrist; dentist|dental; doctor|doctors; dr|drs; surger*; surgeon; operation; ear tubes; nicu follow up; nicu clinic; nicu; feeding|complex|hospital|lead|lung|eye|spina|downs|cleft|craniofacial|wound|seizure|sleep care? clinic|team; specialist|specialists visit|appointment?; medication follow|check|management|refill*; tube feeding supplies; feeding tube|pump; =NG tube?; g tube; gtube; home care|health|nursing firm|company|agency|nurse|nurses|aide?; private duty nurs*; oxygen; nebulizer; immunizations|vaccines; shots; sleep study; =MRI; =EEG; swallow study; lab work; blood work|draw; hearing aid|aids checks?; audiology appointment|clinic; pediatra; doctora; cita médica|médicas|con; citas; hospital; clínica; cardiólogo|cardióloga|neurólogo|neuróloga|especialista|dentista; cirugía; vacunas; urgent care; =ER`,
  ],
  [
    'money',
    `family support dollars|money|fund|funds|service|services|funding|program; =FSS; fss; flex fund*; respite care?; gas card|cards|voucher*; grant from|for|money|approved; family resources fund; fondos|dinero de|del apoyo|condado; scholarship`,
  ],
  [
    'benefit',
    `voucher|vouchers|subsid*|hud; medicaid|medicare|snap|ssi|tanf|owf|heap|pipp|bcmh|caresource|molina; buckeye health|plan|medicaid|insurance|card|covers|pays; food stamps; ebt; =CMH program; complex medical help; housing|rent|rental|utility|energy|electric|gas|heating|water voucher|assistance|application|help|bill|program|shutoff; section 8; section eight; metro|metropolitan housing; cmha; eviction; diaper|diapers bank|pantry|program|from|through; cash|public assistance; publicly funded child|childcare care?; title xx; pfcc; cupones de? alimentos?; estampillas|cupones; seguro médico; medicaid waiver; individual options waiver; io waiver; child support; unemployment; utility; tax credit; social security; =SSI; ride|rides from|through medicaid|insurance; legal aid; immigration; phone program; lifeline`,
  ],
  [
    'item',
    `diapers; wipes; pañales; boppy nursing? pillow; pillow|pillows; bottles|bottle nipples?; nipples; high|booster|bath|bouncy|floor|feeding|potty|special chair|seat; highchair; car seat|seats; carseat; crib|cribs|bassinet|mattress; pack n play; pack and play; stroller|wagon; baby gate|gates; gate|gates; swing; walker|gait; adapted|adaptive _; communication device; aac device|app?; talking device; switch toy|toys; orthotics; =AFOs; =AFO; =SMOs; =SMO; afos|smos; stander; wheelchair; hearing aids; glasses; helmet; weighted blanket|vest; chewy|chewies; sippy|straw|open cup|cups; breast pump; pump; humidifier; cuna|cochecito|andador|almohada; silla alta|adaptada; visual schedule; toys|books|clothes from; coat|coats|clothes; monitor; sensory bin|swing|toys`,
  ],
  [
    'device',
    `assistive technology; =AT device|devices|service|services|equipment?; adapted|adaptive _; communication device; aac device?; switch toy|toys; gait trainer; special|positioning chair|seat|seating; stander; tecnología de asistencia; silla adaptada`,
  ],
  [
    'kin',
    `grand*; nana|papaw|mamaw|mawmaw|pawpaw|meemaw|mimi|pappy|oma|yaya; aunt*; uncle|uncles; cousin|cousins; neighbor|neighbors; friend|friends; godmother|godfather|godparents; big|older|little|twin? sister|brother|sibling|sisters|brothers|siblings; in laws; mother|sister|brother|father in law; extended family; relative|relatives; roommate; abuel*; tía|tías|tío|tíos; vecin*; madrina|padrino; prim*; <kin>; boyfriend|girlfriend|partner|fiance|stepdad|stepmom|husband|wife; amig*; family; familia; in town; coworker|coworkers; church friends`,
  ],
  [
    'kin-help',
    `watch|watches|watching him|her|the|them|<child>?; babysit|babysits|babysitting; care|cares|caring for; keep|keeps him|her|the|them|<child> kids|baby?; help|helps|helping out?; live|lives|living with|next|nearby|close|upstairs|downstairs|down|there; drive|drives|driving; give|gives|giving them|her|him|mom|us|<parent>? rides|money|breaks; pick|picks up|him|her|them|<child>; drop|drops him|her|off|<child>; stay|stays with|over|the; bring|brings food|meals|dinner|groceries|clothes|diapers; moved in; cook|cooks; comes|come over|by|to help; support|supports; take|takes him|her|them|<child> to|for|on|every|each; listens; checks on|in; lo|la|los|las? cuida|cuidan; ayuda|ayudan; vive|viven con|cerca; lo|la|los llevan|lleva; apoya|apoyan; has him|her|<child> on|every|each`,
  ],
  [
    'social-services',
    `case worker|workers|manager|managers|management; caseworker|caseworkers|casemanager; childrens services; children services; protective services; =CPS; =PCSA; =JFS; fccs; job and family services; =CASA; guardian ad litem; =GAL; foster care? agency; kinship program|navigator; legal aid; shelter; domestic violence program|advocate|shelter; dv advocate|shelter; trabajadora|trabajador social; interpreter services; bus pass|passes; ride|rides to|from; transportation to|from|through _; probation officer; parole officer; resettlement; family advocate; navigator; parent advocate; homeless*; safe house; albergue; abogad*`,
  ],
] as const
