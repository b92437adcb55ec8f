import type { ListedPlans, OfferedAction } from '#session'
import type { Removal } from './use-removal.ts'
import { words } from './words.en.ts'

/** Taking plans off the list and putting them back, for the list of actions. Only somebody who looks for it finds it. */
export function removalOffers(
  plans: ListedPlans,
  removal: Pick<Removal, 'remove' | 'putBack'>,
): readonly OfferedAction[] {
  return [
    ...plans.active
      .filter(({ isNewer }) => !isNewer)
      .map((plan) => ({
        id: `remove-plan/${plan.id}`,
        label: words.removeNamed(plan.name),
        about: plan.id,
        run: () => removal.remove(plan),
      })),
    ...plans.removed.map((plan) => ({
      id: `put-back/${plan.id}`,
      label: words.putBackNamed(plan.name),
      about: plan.id,
      run: () => removal.putBack(plan),
    })),
  ]
}
