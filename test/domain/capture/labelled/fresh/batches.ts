/** The batches in the order in which they were written, each with its team. Each was read only after it was written. */

import type { CaptureContext } from '#domain'
import type { LabelledVisits } from '../visits.ts'
import { batch1 } from './batch-1.ts'
import { batch2 } from './batch-2.ts'
import { batch3 } from './batch-3.ts'
import { batch4 } from './batch-4.ts'
import { batch5 } from './batch-5.ts'
import { batch6 } from './batch-6.ts'
import { batch7 } from './batch-7.ts'
import { neverOnTheGrid1 } from './never-on-the-grid-1.ts'
import { neverOnTheGrid2 } from './never-on-the-grid-2.ts'
import { neverOnTheGrid3 } from './never-on-the-grid-3.ts'
import { neverOnTheGrid4 } from './never-on-the-grid-4.ts'
import { neverOnTheGrid5 } from './never-on-the-grid-5.ts'
import { neverOnTheGrid6 } from './never-on-the-grid-6.ts'
import { neverOnTheGrid7 } from './never-on-the-grid-7.ts'
import { neverOnTheGrid8 } from './never-on-the-grid-8.ts'
import {
  freshPeople,
  freshProviders,
  lakePeople,
  lakeProviders,
  plainPeople,
  plainProviders,
  shoreProviders,
  wordPeople,
  wordProviders,
} from './team.ts'

const first: CaptureContext = { people: freshPeople, providers: freshProviders }
const plain: CaptureContext = { people: plainPeople, providers: plainProviders }
const lake: CaptureContext = { people: lakePeople, providers: lakeProviders }
const shore: CaptureContext = { people: lakePeople, providers: shoreProviders }
const words: CaptureContext = { people: wordPeople, providers: wordProviders }

/** `floor`: the share that must be offered the right place. */
export const freshVisits: readonly (readonly [
  string,
  { readonly visits: LabelledVisits; readonly context: CaptureContext; readonly floor: number },
])[] = [
  ['fresh batch 1', { visits: batch1, context: first, floor: 0.88 }],
  ['fresh batch 2', { visits: batch2, context: plain, floor: 0.87 }],
  ['fresh batch 3', { visits: batch3, context: words, floor: 0.81 }],
  ['fresh batch 4', { visits: batch4, context: first, floor: 0.9 }],
  ['fresh batch 5', { visits: batch5, context: plain, floor: 0.82 }],
  ['fresh batch 6', { visits: batch6, context: first, floor: 0.88 }],
  ['fresh batch 7', { visits: batch7, context: lake, floor: 0.92 }],
]

export const neverOnTheGrid: readonly (readonly [
  string,
  { readonly texts: readonly string[]; readonly context: CaptureContext },
])[] = [
  ['list 1', { texts: neverOnTheGrid1, context: first }],
  ['list 2', { texts: neverOnTheGrid2, context: plain }],
  ['list 3', { texts: neverOnTheGrid3, context: words }],
  ['list 4', { texts: neverOnTheGrid4, context: first }],
  ['list 5', { texts: neverOnTheGrid5, context: words }],
  ['list 6', { texts: neverOnTheGrid6, context: first }],
  ['list 7', { texts: neverOnTheGrid7, context: first }],
  ['list 8', { texts: neverOnTheGrid8, context: shore }],
]
