/**
 * This laptop: its vault, its workspace, its list of plans, and the way to open one.
 *
 * The workspace is open as long as the app is. Plans are opened one at a time,
 * as the person who is named in the settings.
 */

import { createStore, type StoreApi } from 'zustand/vanilla'
import {
  type Judge,
  OpenDocument,
  type PlanCommand,
  type PlanStart,
  putBackRecord,
  removeRecord,
  startPlan,
  type Texts,
  writePlan,
} from '#document'
import {
  type CalendarDate,
  type DocumentShape,
  fail,
  planShape,
  type Result,
  type Snapshot,
  succeed,
  workspaceShape,
  type Writer,
} from '#domain'
import type { CopiesState, Notice, StorageProblem, Vault } from '#storage'
import { loadExample } from './load-example.ts'
import { loadPlanParts } from './load-plan-parts.ts'
import { OpenFile, type OpenPlan, type OpenProblem, type OpenWorkspace } from './open-file.ts'
import { OpenPlans } from './open-plans.ts'
import type { SummaryFacts } from './encode-summary.ts'
import { parseSummary, type PlanSummary, unreadable } from './plan-summary.ts'

export interface LaptopSettings {
  /** Where everything is kept, unlocked. */
  readonly vault: Vault
  /** UTC now, as text. */
  readonly now: () => string
  readonly newId: () => string
  readonly appVersion: string
  /** False when the store is only this tab's memory. */
  readonly isKept: boolean
}

export class Laptop {
  readonly workspace: OpenWorkspace
  /** All plans, last edited first; removed ones among them. */
  readonly plans: StoreApi<readonly PlanSummary[]>
  readonly newId: () => string
  /** UTC now, as text. */
  readonly now: () => string
  readonly isKept: boolean
  /** How many copies of everything this laptop keeps, and what was mended at this start. */
  readonly copies: StoreApi<CopiesState>
  /** For this floor alone: a room sees no vault. @internal */
  readonly inside: LaptopSettings
  readonly #vault: Vault
  /** Plans of a newer version without a summary that this one can read. */
  readonly #unreadable = new Set<string>()
  readonly #open = new OpenPlans((id) => this.#readPlan(id))

  static async open(settings: LaptopSettings): Promise<Result<Laptop, OpenProblem>> {
    const id = await settings.vault.workspaceId()
    if (!id.ok) return id
    const workspace = await openFile(settings, {
      id: id.value,
      shape: workspaceShape,
      texts: null,
      author: nobody,
    })
    return workspace.ok ? succeed(new Laptop(settings, workspace.value)) : workspace
  }

  private constructor(settings: LaptopSettings, workspace: OpenWorkspace) {
    const { vault } = settings
    this.inside = settings
    this.#vault = vault
    this.workspace = workspace
    this.newId = settings.newId
    this.now = settings.now
    this.isKept = settings.isKept
    this.copies = createStore(() => vault.copies.state())
    vault.copies.listen((state) => this.copies.setState(state, true))
    this.plans = createStore(() => readList(vault))
    vault.onSummaries(() => this.#tellPlans())
  }

  /**
   * Makes a plan, writes what it begins with, and answers its id. What could not
   * be kept stays in memory: the plan opens all the same, and says that it is not saved.
   */
  newPlan(start: PlanStart): Promise<Result<string, OpenProblem>> {
    return this.#makePlan(startPlan(start))
  }

  /** Makes the plan of an invented family, dated around `today`, and answers its id. */
  async newExample(today: CalendarDate): Promise<Result<string, OpenProblem>> {
    const example = await loadExample()
    return example.ok ? this.#makePlan(writePlan(example.value.examplePlan(today))) : example
  }

  /** Takes a plan off the list. It stays on this laptop, and can be put back. */
  removePlan(id: string): Promise<Result<void, OpenProblem>> {
    return this.#change(id, removeRecord('plan', 'plan'))
  }

  putBackPlan(id: string): Promise<Result<void, OpenProblem>> {
    return this.#change(id, putBackRecord('plan', 'plan'))
  }

  /** Opens a plan, or answers the one that is open in this tab already. Whoever opens it has to close it. */
  openPlan(id: string): Promise<Result<OpenPlan, OpenProblem>> {
    return this.#open.open(id)
  }

  /** The open plans that are not saved now, also after they were left. */
  get notSaved(): StoreApi<readonly OpenPlan[]> {
    return this.#open.notSaved
  }

  /** Whether closing the tab now would lose something. */
  get isAtRisk(): boolean {
    return this.workspace.isAtRisk || this.#open.isAtRisk
  }

  /** Tries again to save what could not be kept. */
  retry(): void {
    this.#open.retry()
    this.workspace.retry()
  }

  /** Ends when everything written so far is kept, or answers why it could not be kept yet. */
  async kept(): Promise<Result<void, StorageProblem>> {
    const answers = await Promise.all([this.#open.kept(), this.workspace.kept()])
    return answers.find(({ ok }) => !ok) ?? succeed(undefined)
  }

  async #readPlan(id: string): Promise<Result<OpenPlan, OpenProblem>> {
    const parts = await loadPlanParts()
    if (!parts.ok) return parts
    const { texts, encodeSummary, readableCopy, followAgencies, followAdvice, judgeFor } = parts.value
    const plan = await openFile(this.inside, {
      id,
      shape: planShape,
      texts,
      author: () => this.author,
      judge: judgeFor(() => this.writer),
      summaryOf: encodeSummary,
      copyOf: readableCopy,
    })
    if (!plan.ok) return plan
    followAgencies(plan.value, this.workspace)
    followAdvice(plan.value, this.workspace)
    return plan
  }

  /** Gives a summary to the plans whose summary is gone or cannot be read. A plan without a word in it stays off the list; one of a newer version is listed without a word. */
  async mendList(): Promise<Result<void, StorageProblem>> {
    await this.#goOnDestroying()
    const documents = await this.#vault.documents()
    if (!documents.ok) return documents
    const listed = new Set(this.plans.getState().map(({ id }) => id))
    for (const id of documents.value) if (id !== this.workspace.id && !listed.has(id)) await this.#mend(id)
    await this.#vault.tidy()
    return succeed(undefined)
  }

  /** A destruction that was cut off between the decision and the deed goes on. */
  async #goOnDestroying(): Promise<void> {
    if (this.workspace.data.destroyed.every(({ isDone, isRemoved }) => isDone || isRemoved)) return
    const parts = await loadPlanParts()
    if (parts.ok) await parts.value.finishDestructions(this)
  }

  /** Shows what was brought into the vault beside this page's own writing. `grown`: documents that were there before. */
  async tookIn(notices: readonly Notice[], grown: readonly string[]): Promise<void> {
    await this.#vault.announce(notices)
    for (const id of grown) if (id !== this.workspace.id) await this.#mend(id)
    await this.mendList()
  }

  get author(): Person {
    const { personId, name, capacity } = this.workspace.data.settings
    return { id: personId, name, capacity }
  }

  /** Who sits here, as the table of capacities knows her. */
  get writer(): Writer {
    const { personId, name, capacity, discipline } = this.workspace.data.settings
    return { personId, name, capacity, discipline }
  }

  async #makePlan(first: PlanCommand): Promise<Result<string, OpenProblem>> {
    const parts = await loadPlanParts()
    if (!parts.ok) return parts
    const id = await this.#vault.createDocument()
    if (!id.ok) return id
    const plan = await this.openPlan(id.value)
    if (!plan.ok) return plan
    await this.#changeOnce(plan.value, first)
    return id
  }

  /** Opens a plan for one command, and ends when that is kept, or with the reason why it is not kept yet. */
  async #change(id: string, command: PlanCommand): Promise<Result<void, OpenProblem>> {
    const plan = await this.openPlan(id)
    return plan.ok ? this.#changeOnce(plan.value, command) : plan
  }

  async #changeOnce(plan: OpenPlan, command: PlanCommand): Promise<Result<void, OpenProblem>> {
    const refused = plan.runForGood(command)
    const kept = await plan.kept()
    const closed = plan.close()
    if (kept.ok) await closed
    return refused === null ? kept : fail({ kind: 'not hers', ...refused })
  }

  async #mend(id: string): Promise<void> {
    const plan = await this.openPlan(id)
    if (!plan.ok) {
      if (plan.problem.kind === 'needs newer') this.#listUnreadable(id)
      return
    }
    if (!plan.value.wasEmpty) await plan.value.list()
    await plan.value.close()
  }

  #listUnreadable(id: string): void {
    this.#unreadable.add(id)
    this.#tellPlans()
  }

  #tellPlans(): void {
    const listed = readList(this.#vault)
    const known = new Set(listed.map(({ id }) => id))
    const others = [...this.#unreadable].filter((id) => !known.has(id)).map(unreadable)
    this.plans.setState([...listed, ...others], true)
  }
}

interface Person {
  readonly id: string
  readonly name: string
  readonly capacity: string
}

interface Wanted<S extends DocumentShape> {
  readonly id: string
  readonly shape: S
  readonly texts: Texts | null
  readonly author: () => Person
  readonly judge?: Judge<S>
  readonly summaryOf?: (data: Snapshot<S>, facts: SummaryFacts) => Uint8Array
  readonly copyOf?: (data: Snapshot<S>) => string
}

async function openFile<S extends DocumentShape>(
  { vault, now, newId, appVersion, isKept }: LaptopSettings,
  { id, shape, texts, author, judge, summaryOf, copyOf }: Wanted<S>,
): Promise<Result<OpenFile<S>, OpenProblem>> {
  const { id: personId, name, capacity } = author()
  const log = await vault.openLog(id, { personId, name, capacity, agency: '', appVersion })
  if (!log.ok) return log
  const document = new OpenDocument({ id, shape, texts, now, newId, author, ...(judge && { judge }) })
  return OpenFile.open({
    document,
    log: log.value,
    summaryOf: (data) => summaryOf?.(data, { editedAt: now(), needs: document.needs }) ?? null,
    copyOf: (data) => copyOf?.(data) ?? '',
    isKept,
  })
}

function nobody(): Person {
  return { id: '', name: '', capacity: '' }
}

const parsed = new WeakMap<Uint8Array, PlanSummary | null>()

/** A summary whose bytes did not change stays the same object: each key in one plan brings the whole list anew. */
function parseOnce(id: string, bytes: Uint8Array): PlanSummary | null {
  const before = parsed.get(bytes)
  if (before !== undefined) return before
  const summary = parseSummary(id, bytes)
  parsed.set(bytes, summary)
  return summary
}

function readList(vault: Vault): readonly PlanSummary[] {
  return [...vault.summaries()]
    .map(([id, bytes]) => parseOnce(id, bytes))
    .filter((summary) => summary !== null)
    .toSorted((a, b) => (a.editedAt < b.editedAt ? 1 : -1))
}
