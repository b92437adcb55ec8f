import { showFamily, useLaptop, useOpenPlan, useWhyNotAdd, useWithFamily } from '#session'
import { icons, Menu, type MenuAction } from '#ui'
import { downloadCopy } from './download-copy.ts'
import type { PlanLinks } from './PlanSections.tsx'
import { words } from './words.en.ts'

interface PlanMenuProps {
  readonly links: PlanLinks
  readonly onGo: (href: string) => void
}

/** What is done with the plan as a whole. */
export function PlanMenu({ links, onGo }: PlanMenuProps) {
  const laptop = useLaptop()
  const plan = useOpenPlan()
  const withFamily = useWithFamily()
  const mayRemove = useWhyNotAdd('removals') === null
  const forGood: MenuAction = {
    id: 'for-good',
    label: words.forGood,
    icon: icons.hideIcon,
    onAction: () => onGo(links.forGood),
  }
  const access: MenuAction = {
    id: 'access',
    label: words.access,
    icon: icons.showIcon,
    onAction: () => onGo(links.access),
  }
  const forStaff: readonly MenuAction[] = [
    {
      id: 'family',
      label: words.showFamily,
      icon: icons.familyIcon,
      hint: words.showFamilyMeans,
      onAction: () => showFamily(laptop, plan.id),
    },
    {
      id: 'copy',
      label: words.download,
      icon: icons.downloadIcon,
      onAction: () => downloadCopy(laptop, plan),
    },
    ...(mayRemove ? [forGood] : []),
    {
      id: 'destroy',
      label: words.destroy,
      icon: icons.removeIcon,
      isDanger: true,
      onAction: () => onGo(links.destroy),
    },
  ]
  return <Menu label={words.menu} actions={withFamily ? [access] : [access, ...forStaff]} />
}
