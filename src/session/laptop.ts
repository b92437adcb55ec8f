/**
 * This laptop: its vault, its workspace, its list of plans, and the way to open one.
 *
 * The workspace is open as long as the app is. Plans are opened one at a time,
 * as the person who is named in the settings.
 */

import { createStore, type StoreApi } from 'zustand/vanilla'
import {
  MINE,
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
  planShape,
  type Result,
  type Snapshot,
  succeed,
  workspaceShape,
} from '#domain'
import { openVault, type PlanStore, type StorageProblem, type Tabs, type Vault } from '#storage'
import { loadPlanParts } from './load-plan-parts.ts'
import { OpenFile, type OpenPlan, type OpenProblem, type OpenWorkspace } from './open-file.ts'
import { OpenPlans } from './open-plans.ts'
import { parseSummary, type PlanSummary } from './plan-summary.ts'

export interface LaptopSettings {
  readonly store: PlanStore
  readonly tabs: Tabs
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
  readonly isKept: boolean
  readonly #settings: LaptopSettings
  readonly #vault: Vault
  readonly #open = new OpenPlans((id) => this.#readPlan(id))

  static async open(settings: LaptopSettings): Promise<Result<Laptop, OpenProblem>> {
    const vault = await openVault({ ...settings, mine: MINE })
    if (!vault.ok) return vault
    const id = await vault.value.workspaceId()
    if (!id.ok) return id
    const workspace = await openFile(settings, vault.value, {
      id: id.value,
      shape: workspaceShape,
      texts: null,
      author: nobody,
    })
    return workspace.ok ? succeed(new Laptop(settings, vault.value, workspace.value)) : workspace
  }

  private constructor(settings: LaptopSettings, vault: Vault, workspace: OpenWorkspace) {
    this.#settings = settings
    this.#vault = vault
    this.workspace = workspace
    this.newId = settings.newId
    this.isKept = settings.isKept
    this.plans = createStore(() => readList(vault))
    vault.onSummaries(() => this.plans.setState(readList(vault), true))
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
    const parts = await loadPlanParts()
    return parts.ok ? this.#makePlan(writePlan(parts.value.examplePlan(today))) : parts
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

  async #readPlan(id: string): Promise<Result<OpenPlan, OpenProblem>> {
    const parts = await loadPlanParts()
    if (!parts.ok) return parts
    const { texts, encodeSummary, readableCopy, followAgencies } = parts.value
    const plan = await openFile(this.#settings, this.#vault, {
      id,
      shape: planShape,
      texts,
      author: () => this.author,
      summaryOf: encodeSummary,
      copyOf: readableCopy,
    })
    if (plan.ok) followAgencies(plan.value, this.workspace)
    return plan
  }

  /** Gives a summary to the plans whose summary is gone or cannot be read. A plan without a word in it stays off the list. */
  async mendList(): Promise<Result<void, StorageProblem>> {
    const documents = await this.#vault.documents()
    if (!documents.ok) return documents
    const listed = new Set(this.plans.getState().map(({ id }) => id))
    for (const id of documents.value) if (id !== this.workspace.id && !listed.has(id)) await this.#mend(id)
    return succeed(undefined)
  }

  get author(): Person {
    const { personId, name, capacity } = this.workspace.data.settings
    return { id: personId, name, capacity }
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
    plan.runForGood(command)
    const kept = await plan.kept()
    const closed = plan.close()
    if (kept.ok) await closed
    return kept
  }

  async #mend(id: string): Promise<void> {
    const plan = await this.openPlan(id)
    if (!plan.ok) return
    if (!plan.value.wasEmpty) await plan.value.list()
    await plan.value.close()
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
  readonly summaryOf?: (data: Snapshot<S>, editedAt: string) => Uint8Array
  readonly copyOf?: (data: Snapshot<S>) => string
}

async function openFile<S extends DocumentShape>(
  { now, newId, appVersion, isKept }: LaptopSettings,
  vault: Vault,
  { id, shape, texts, author, summaryOf, copyOf }: Wanted<S>,
): Promise<Result<OpenFile<S>, OpenProblem>> {
  const { id: personId, name, capacity } = author()
  const log = await vault.openLog(id, { personId, name, capacity, agency: '', appVersion })
  if (!log.ok) return log
  return OpenFile.open({
    document: new OpenDocument({ id, shape, texts, now, newId, author }),
    log: log.value,
    summaryOf: (data) => summaryOf?.(data, now()) ?? null,
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
