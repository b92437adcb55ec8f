/**
 * The plans that are open in this tab, each once.
 *
 * A plan that was left stays open until all of it is kept, and whoever opens it
 * meanwhile gets the same one: what is not kept yet is nowhere but in it, and
 * the disk would answer with an older plan.
 */

import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Result, succeed } from '#domain'
import type { StorageProblem } from '#storage'
import type { OpenPlan, OpenProblem } from './open-file.ts'

type Opened = Result<OpenPlan, OpenProblem>

export class OpenPlans {
  /** The open plans that are not saved now, the ones that were left among them. */
  readonly notSaved: StoreApi<readonly OpenPlan[]> = createStore<readonly OpenPlan[]>(() => [])
  readonly #opening = new Map<string, Promise<Opened>>()
  readonly #open = new Set<OpenPlan>()
  readonly #read: (id: string) => Promise<Opened>

  /** `read` opens a plan from the disk. */
  constructor(read: (id: string) => Promise<Opened>) {
    this.#read = read
  }

  get isAtRisk(): boolean {
    return [...this.#open].some(({ isAtRisk }) => isAtRisk)
  }

  /** Tries again to save what could not be kept. */
  retry(): void {
    for (const plan of this.#open) plan.retry()
  }

  /** Ends when everything written in any of them is kept, or answers why it is not. */
  async kept(): Promise<Result<void, StorageProblem>> {
    const plans = [...this.#open]
    for (const plan of plans) plan.catchUp()
    const answers = await Promise.all(plans.map((plan) => plan.kept()))
    return answers.find(({ ok }) => !ok) ?? succeed(undefined)
  }

  /** Opens a plan for one more, who has to close it. */
  async open(id: string): Promise<Opened> {
    const opening = this.#opening.get(id) ?? this.#begin(id)
    const opened = await opening
    if (!opened.ok) return opened
    return opened.value.hold() ? opened : this.open(id)
  }

  #begin(id: string): Promise<Opened> {
    const opening = this.#follow(id)
    this.#opening.set(id, opening)
    return opening
  }

  async #follow(id: string): Promise<Opened> {
    try {
      const opened = await this.#read(id)
      if (opened.ok) this.#add(opened.value)
      else this.#opening.delete(id)
      return opened
    } catch (bug) {
      this.#opening.delete(id)
      throw bug
    }
  }

  #add(plan: OpenPlan): void {
    this.#open.add(plan)
    const stop = plan.store.subscribe(({ save }, before) => {
      if (save !== before.save) this.#tell()
    })
    plan.onClosed(() => {
      stop()
      this.#open.delete(plan)
      this.#opening.delete(plan.id)
      this.#tell()
    })
    this.#tell()
  }

  #tell(): void {
    const now = [...this.#open].filter(({ store }) => store.getState().save.kind === 'not saved')
    const before = this.notSaved.getState()
    if (now.length !== before.length || now.some((plan, index) => plan !== before[index]))
      this.notSaved.setState(now, true)
  }
}
