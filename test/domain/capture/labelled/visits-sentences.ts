/**
 * Single sentences that hold two facts, as typed on visits.
 *
 * Made like `visits-blobs.ts`: written from the placement rules alone, without
 * sight of the reading, and read again against their rows. Half is held back
 * from tuning. Own sentences; family, people and agencies are invented.
 */

import type { LabelledText } from './visits.ts'

const forTuning = (text: string, ...expected: LabelledText['expected']): LabelledText => ({
  isHeldBack: false,
  text,
  expected,
})

const heldBack = (text: string, ...expected: LabelledText['expected']): LabelledText => ({
  isHeldBack: true,
  text,
  expected,
})

export const visitSentences: readonly LabelledText[] = [
  forTuning(
    'gets WIC already and Kelly will ask about SNAP',
    ['gets WIC', 'support'],
    ['Kelly will ask', 'strategy'],
  ),
  forTuning(
    'OHEI speech 2x/mo and Mom sees a counselor at Harbor',
    ['OHEI speech', 'service'],
    ['Mom sees', 'support'],
  ),
  forTuning(
    'Dana will send Maria a handout, and Maria will try it at snack',
    ['Dana will send', 'strategy'],
    ['Maria will try', 'strategy'],
  ),
  forTuning(
    'bites at daycare; Ms. Joy will use the calm corner',
    ['bites', 'assessment'],
    ['Ms. Joy', 'strategy'],
  ),
  forTuning(
    'PT w Sam 1x/wk but no longer goes to the gym class',
    ['PT w Sam', 'service'],
    ['no longer', 'support'],
  ),
  forTuning('TPC is 11/14 and Bright Steps OT 1x/wk', ['TPC is', 'transition'], ['Bright Steps OT', 'ask']),
  forTuning(
    'not walking yet so Sam will bring the push toy',
    ['not walking', 'assessment'],
    ['Sam will bring', 'strategy'],
  ),
  forTuning('Mom said no to EHS; HMG HV comes Tuesdays', ['Mom said no', 'support'], ['HMG HV', 'support']),
  forTuning(
    'Devon SI 2x/mo home / Dana joins Devon for the DECA',
    ['Devon SI', 'service'],
    ['Dana joins', 'strategy'],
  ),
  forTuning(
    'todavía no habla y Kelly va a llamar a WIC',
    ['todavía no habla', 'assessment'],
    ['Kelly va', 'strategy'],
  ),
  heldBack(
    'has Medicaid, and kelly is going to help w/ the cash assistance form',
    ['has Medicaid', 'support'],
    ['kelly is', 'strategy'],
  ),
  heldBack(
    'SI w Devon weekly and dad goes to AA on Fridays',
    ['SI w Devon', 'service'],
    ['dad goes', 'support'],
  ),
  heldBack(
    'ECMH will give Devon sleep tips; Devon will go over them w mom',
    ['ECMH will', 'strategy'],
    ['Devon will', 'strategy'],
  ),
  heldBack(
    'wont sit in high chair; maria will bring the foot rest',
    ['wont sit', 'assessment'],
    ['maria will', 'strategy'],
  ),
  heldBack(
    'COTA from Ohio Hills every Wed but quit swim class in May',
    ['COTA from', 'service'],
    ['quit swim', 'support'],
  ),
  heldBack(
    'preschool visit 2/20 and Southeast speech 2x/mo',
    ['preschool visit', 'transition'],
    ['Southeast speech', 'ask'],
  ),
  heldBack(
    'not eating meat so Maria will show mom how to thin it',
    ['not eating', 'assessment'],
    ['Maria will', 'strategy'],
  ),
  heldBack(
    'family turned down Healthy Families; Little Sprouts 4 days a wk',
    ['family turned', 'support'],
    ['Little Sprouts', 'support'],
  ),
  heldBack(
    'OT w Maria 1x/wk / Dana comes along once for the Devereux w Maria',
    ['OT w Maria', 'service'],
    ['Dana comes', 'strategy'],
  ),
  heldBack('tienen WIC y Sam va a traer el andador', ['tienen WIC', 'support'], ['Sam va', 'strategy']),
]
