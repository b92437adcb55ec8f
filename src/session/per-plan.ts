import type { OpenPlan } from './open-file.ts'

/** Something that lives as long as an open plan does: made when it is first asked for. */
export function perPlan<Thing>(make: () => Thing): (plan: OpenPlan) => Thing {
  const made = new WeakMap<OpenPlan, { readonly thing: Thing }>()
  return (plan) => {
    const known = made.get(plan) ?? { thing: make() }
    made.set(plan, known)
    return known.thing
  }
}
