import type { PlanSummary } from '#session'
import { words } from './words.en.ts'

/** The plans in which every word that was typed occurs: in a name, a date or the type of plan. */
export function findPlans<Plan extends PlanSummary>(plans: readonly Plan[], typed: string): readonly Plan[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return plans
  return plans.filter((plan) => {
    const said = saidOnce(plan)
    return wanted.every((word) => said.includes(word))
  })
}

const AT_ONCE = 250

/** Works out what the plans say before anybody types, a few at a time. Answers the way to stop. */
export function readAhead(plans: readonly PlanSummary[]): () => void {
  let timer: ReturnType<typeof setTimeout>
  const goOn = (from: number): void => {
    for (const plan of plans.slice(from, from + AT_ONCE)) saidOnce(plan)
    if (from + AT_ONCE < plans.length) timer = setTimeout(() => goOn(from + AT_ONCE))
  }
  timer = setTimeout(() => goOn(0))
  return () => clearTimeout(timer)
}

const said = new WeakMap<PlanSummary, string>()

function saidOnce(plan: PlanSummary): string {
  const before = said.get(plan)
  if (before !== undefined) return before
  const now = plain(saidOf(plan))
  said.set(plan, now)
  return now
}

function saidOf({ firstName, lastName, birthDate, type, date, isExample }: PlanSummary): string {
  const dates = [birthDate, date].filter((day) => day !== null)
  const short = dates.map((day) => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$2/$3/$1'))
  const example = isExample ? words.example : ''
  return [firstName, lastName, ...dates, ...short, birthDate && words.born(birthDate), example]
    .concat(words.planOf(type, date))
    .join(' ')
}

/** Small letters without accents, so that “jose” finds José. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en-US')
}
