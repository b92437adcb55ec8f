/** What can be done with the plans of this laptop, from any page. */

import {
  changeRecord,
  type OfferedAction,
  type OpenWorkspace,
  sendErrand,
  useActions,
  useLaptop,
  usePlanList,
} from '#session'
import { listPlans } from '#session'
import { words } from './words.en.ts'

interface PlanOffersProps {
  readonly onOpen: (id: string) => void
  /** Goes to an address of this room: Home or the new plan. */
  readonly onGo: (href: string) => void
}

export function PlanOffers({ onOpen, onGo }: PlanOffersProps) {
  const { workspace } = useLaptop()
  const plans = usePlanList()
  useActions(() => {
    const { hidesNames } = workspace.data.settings
    const listed: readonly OfferedAction[] = listPlans(plans, hidesNames).active.map((plan) => ({
      id: `plan/${plan.id}`,
      group: 'plans',
      label: plan.name,
      hint: words.planOf(plan.type, plan.date),
      ...(plan.isExample ? { keywords: words.example } : {}),
      run: () => onOpen(plan.id),
    }))
    return [...homeOffers(onGo), hidingOffer(workspace, hidesNames), ...listed]
  })
  return null
}

function homeOffers(onGo: (href: string) => void): readonly OfferedAction[] {
  return [
    { id: 'new-plan', label: words.newPlan, keywords: words.newPlanWords, run: () => onGo('#/new') },
    {
      id: 'open-example',
      label: words.openExample,
      keywords: words.exampleWords,
      run: () => {
        sendErrand({ kind: 'open-example' })
        onGo('#/')
      },
    },
    {
      id: 'go/home',
      group: 'go',
      label: words.allPlans,
      keywords: words.allPlansWords,
      run: () => onGo('#/'),
    },
  ]
}

function hidingOffer(workspace: OpenWorkspace, hidesNames: boolean): OfferedAction {
  return {
    id: 'hide-names',
    label: hidesNames ? words.showNames : words.hideNames,
    keywords: words.hideNamesWords,
    run: () => workspace.run(changeRecord('settings', 'settings', { hidesNames: !hidesNames })),
  }
}
