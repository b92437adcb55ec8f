/**
 * Where somebody was last in each plan.
 *
 * It is kept in the workspace, sealed like everything else, and holds ids and
 * numbers and no word of a plan. Coming back to a plan leads to the same section,
 * and opens the card that was open. Undo has no part in it.
 */

import { useEffect, useState } from 'react'
import { noteVisit } from '#document'
import { present, type RecordId, type Workspace } from '#domain'
import type { Laptop } from './laptop.ts'
import type { OpenPlan } from './open-file.ts'
import { perFile } from './per-file.ts'
import { useLaptop, useOpenPlan, useWorkspace } from './use-plan.tsx'

const sections = ['visit', 'about', 'team', 'services', 'to-sort', 'outcome'] as const
export type VisitedSection = (typeof sections)[number]

export interface LastVisit {
  readonly planId: RecordId
  readonly section: VisitedSection
  /** The outcome whose section it is; empty for another section. */
  readonly outcome: RecordId
  /** Which outcome it was, 1 for the first; `null` for another section. */
  readonly number: number | null
}

/** Moving from card to card is noted when it rests. */
const REST_IN_MS = 400

/** The card that is to be opened again on the first screen of a plan. */
const returning = perFile((): { card: RecordId | null } => ({ card: null }))

/** Where somebody was last of all; `null` before anybody was in a plan. */
export function useLastVisit(): LastVisit | null {
  return useWorkspace((workspace) => visitOf(workspace, workspace.settings.lastPlan))
}

/**
 * Where somebody was in the open plan the time before, for the page that leads
 * into it; `null` when it was never open or the outcome is gone. The card that
 * was open then opens again.
 */
export function useReturn(): LastVisit | null {
  const { workspace } = useLaptop()
  const plan = useOpenPlan()
  const [visit] = useState(() => visitOf(workspace.data, plan.id))
  const isThere = visit !== null && (visit.section !== 'outcome' || hasOutcome(plan, visit.outcome))
  useEffect(() => {
    if (isThere) returning(plan).card = workspace.data.visits.find(({ id }) => id === plan.id)?.entry ?? null
  }, [isThere, plan, workspace])
  return isThere ? visit : null
}

/** Notes that the open plan shows this section; `null` for a page that nobody works on. */
export function useNotedSection(section: VisitedSection | null, outcome: RecordId = ''): void {
  const laptop = useLaptop()
  const plan = useOpenPlan()
  useEffect(() => {
    if (section === null) return
    const at = present(plan.data.outcomes).findIndex(({ id }) => id === outcome)
    const values = { section, outcome, number: at < 0 ? null : at + 1 }
    const known = laptop.workspace.data.visits.find(({ id }) => id === plan.id)
    const isSame = known?.section === section && known.outcome === outcome && known.number === values.number
    if (!isSame || laptop.workspace.data.settings.lastPlan !== plan.id)
      laptop.workspace.runForGood(noteVisit(plan.id, isSame ? {} : { ...values, entry: '' }))
  }, [laptop, plan, section, outcome])
}

/** The card to open when the screen of an outcome is shown first after coming back; `null` mostly. */
export function useReturningCard(): RecordId | null {
  const plan = useOpenPlan()
  const [card] = useState(() => {
    const { card: last } = returning(plan)
    return plan.data.entries.some(({ id, isRemoved }) => id === last && !isRemoved) ? last : null
  })
  useEffect(() => {
    returning(plan).card = null
  }, [plan])
  return card
}

/** Notes which card of the open section is open; `null` for none. */
export function useNotedCard(card: RecordId | null): void {
  const laptop = useLaptop()
  const plan = useOpenPlan()
  useEffect(() => {
    const timer = setTimeout(() => noteCard(laptop, plan, card ?? ''), REST_IN_MS)
    return () => clearTimeout(timer)
  }, [laptop, plan, card])
}

function noteCard({ workspace }: Laptop, plan: OpenPlan, entry: RecordId): void {
  const known = workspace.data.visits.find(({ id }) => id === plan.id)
  if (known !== undefined && known.entry !== entry) workspace.runForGood(noteVisit(plan.id, { entry }))
}

function visitOf({ visits }: Workspace, planId: RecordId): LastVisit | null {
  const visit = visits.find(({ id }) => id === planId)
  const section = sections.find((each) => each === visit?.section)
  if (visit === undefined || section === undefined) return null
  return { planId, section, outcome: visit.outcome, number: visit.number }
}

function hasOutcome(plan: OpenPlan, id: RecordId): boolean {
  return present(plan.data.outcomes).some((outcome) => outcome.id === id)
}
