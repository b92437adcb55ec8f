/**
 * Whole visits, each typed as one blob, held back: nothing is tuned on these.
 *
 * Made like `visits-blobs.ts`, with the wording of `visits-held-back.ts`. Own
 * sentences; family, people and agencies are invented.
 */

import type { LabelledText } from './visits.ts'

export const visitBlobsHeldBack: readonly LabelledText[] = [
  {
    isHeldBack: true,
    text:
      'couch visit, baby asleep. Naps only in the swing. Tess scared he is behind his cousins. maria to ' +
      'practice open cup w/ Tess at lunch. OT 2x/month 45 min in home. ECMHC will send Maria info on ' +
      'calm starts to meals. Gets WIC at the Main St office. waitlisted for sleep clinic at ' +
      'Riverbend, maybe Feb. EISC to check if that referral went thru. Tess has therapy at NCA Tues ' +
      'nights. Southeast does his speech now.',
    expected: [
      ['Naps only', 'assessment'],
      ['Tess scared', 'assessment'],
      ['maria to practice', 'strategy'],
      ['OT 2x/month', 'service'],
      ['ECMHC will', 'strategy'],
      ['Gets WIC', 'support'],
      ['waitlisted for', 'strategy'],
      ['EISC to check', 'strategy'],
      ['Tess has therapy', 'support'],
      ['Southeast does', 'ask'],
    ],
  },
  {
    isHeldBack: true,
    text:
      'Hits sister when toys get taken. Ava will count to ten w him and trade. Ms Joy gives 2 min ' +
      'warning before clean up. spec instr Devon 3x/mo 60 min, daycare. Dana rides along w Devon to do ' +
      'the devereux. Trauma therapy for Remy at Harbor wkly. Mom turned down Healthy Families. Aunt ' +
      'Bee next door most evenings. FSS request for stroller still pending. TPC invite to mom + ' +
      'district for 1/9.',
    expected: [
      ['Hits sister', 'assessment'],
      ['Ava will', 'strategy'],
      ['Ms Joy gives', 'strategy'],
      ['spec instr', 'service'],
      ['Dana rides', 'strategy'],
      ['Trauma therapy', 'support'],
      ['Mom turned down', 'support'],
      ['Aunt Bee', 'support'],
      ['FSS request', 'strategy'],
      ['TPC invite', 'transition'],
    ],
  },
  {
    isHeldBack: true,
    text:
      'Turning 3 in May. Points to milk but no word yet. Parents would love to go to church w/out him ' +
      'screaming. SLP from Ohio Hills 1x every other wk. Mom holds up milk or water and waits. ETR w ' +
      'school psych in March. Kelly will fax eval to the district once mom signs. go see the classroom ' +
      '2/20. Not in daycare anymore, too much $. Home visitor from Healthy Families 2x/mo. Dana will ' +
      'find a goodbye book for Devon to use.',
    expected: [
      ['Points to milk', 'assessment'],
      ['Parents would love', 'assessment'],
      ['SLP from', 'service'],
      ['Mom holds up', 'strategy'],
      ['ETR w', 'transition'],
      ['Kelly will fax', 'transition'],
      ['go see the classroom', 'transition'],
      ['Not in daycare', 'support'],
      ['Home visitor', 'support'],
      ['Dana', 'strategy'],
    ],
  },
  {
    isHeldBack: true,
    text:
      'Mom cries a lot lately. Dad in suboxone program since May. EISC gives mom number for a support ' +
      'group. ECMH cons. will help Maria know what anxiety in a parent can look like. ECMH consultant ' +
      '4x/mo 60 min home w family. No SLP found, team agrees he needs it. PT Sam Ortiz weekly 30 min ' +
      '@ daycare. Sam will work w/ mom on getting up from the floor. JFS child care voucher. Has ' +
      'bath chair now from family support $. Neurology at Riverbend every 6 mo. ECMH at both Sept ' +
      'team mtgs, in person.',
    expected: [
      ['Mom cries', 'assessment'],
      ['Dad in suboxone', 'support'],
      ['EISC gives', 'strategy'],
      ['ECMH cons.', 'strategy'],
      ['ECMH consultant 4x', 'ask'],
      ['No SLP found', 'service'],
      ['PT Sam', 'service'],
      ['Sam will work', 'strategy'],
      ['JFS child care', 'support'],
      ['Has bath chair', 'support'],
      ['Neurology', 'support'],
      ['ECMH at both', 'log'],
    ],
  },
  {
    isHeldBack: true,
    text:
      'No duerme toda la noche. Papá quiere que coma con la familia. Mamá va a esperar cinco segundos antes ' +
      'de ayudarlo. Terapia ocupacional con Maria dos veces al mes. Papá va a un grupo de recuperación ' +
      'los martes. Los abuelos viven con ellos. Kelly llamará a WIC para pedir cita. Dana irá con Maria a ' +
      'la casa para hacer el DECA. Terapia ocupacional en Southeast los lunes. La mamá no quiere Early ' +
      'Head Start. Kelly y la mamá van a visitar el preescolar en abril.',
    expected: [
      ['No duerme', 'assessment'],
      ['Papá quiere', 'assessment'],
      ['Mamá va a esperar', 'strategy'],
      ['Terapia ocupacional con', 'service'],
      ['Papá va a un', 'support'],
      ['Los abuelos', 'support'],
      ['Kelly llamará', 'strategy'],
      ['Dana irá', 'strategy'],
      ['Terapia ocupacional en', 'ask'],
      ['La mamá no quiere', 'support'],
      ['Kelly y la mamá', 'transition'],
    ],
  },
  {
    isHeldBack: true,
    text:
      'tantrums 30 min 3x a day since the move. kinship caregiver keeps nap at 1 even on visit days. ' +
      'devon and maria together every 3rd visit b/c of meltdowns in the chair. Devon, IMH II, special ' +
      'instruction wkly. PTA w/ Ohio Hills on Mondays. Dana phones Devon 1st Mon each month abt ' +
      'this outcome. Quit going to Harbor in spring. DECA-I 9/18, need range for attachment. ' +
      'Counselor from Southeast for Remys tantrums. CCBDD PT stopped in July.',
    expected: [
      ['tantrums 30 min', 'assessment'],
      ['kinship caregiver', 'strategy'],
      ['devon and maria', 'strategy'],
      ['Devon, IMH II', 'service'],
      ['PTA w/', 'service'],
      ['Dana phones', 'strategy'],
      ['Quit going', 'support'],
      ['DECA-I', 'assessment'],
      ['Counselor from', 'ask'],
      ['CCBDD PT', 'service'],
    ],
  },
]
