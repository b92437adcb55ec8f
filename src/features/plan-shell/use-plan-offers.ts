import { present } from '#domain'
import { type OpenPlan, useActions, useLaptop, useOpenPlan } from '#session'
import { planOffers } from './plan-offers.ts'
import type { PlanLinks } from './PlanSections.tsx'
import { focusHeading } from './use-section-focus.ts'

interface Place {
  readonly links: PlanLinks
  readonly current: string
  readonly onGo: (href: string) => void
}

/** The outcome that was on the screen last, for as long as the plan is open. */
const lastSeen = new WeakMap<OpenPlan, string>()

/** Offers what can be done in the plan from here. It is looked at only when somebody asks. */
export function usePlanOffers({ links, current, onGo }: Place): void {
  const laptop = useLaptop()
  const plan = useOpenPlan()
  const outcomeOf = (href: string) =>
    present(plan.data.outcomes).find(({ id }) => links.outcome(id) === href)?.id ?? null
  const inView = outcomeOf(current)
  if (inView !== null) lastSeen.set(plan, inView)
  useActions(() => {
    const here = present(plan.data.outcomes).map(({ id }) => id)
    const before = here.find((id) => id === lastSeen.get(plan))
    const go = (href: string) => (href === current ? focusHeading() : onGo(href))
    return planOffers({
      laptop,
      plan,
      links,
      current,
      onGo: go,
      inView,
      outcomeId: inView ?? before ?? here[0] ?? null,
    })
  })
}
