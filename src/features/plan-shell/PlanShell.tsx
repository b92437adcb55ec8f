/** What stands around every section of an open plan: whose it is, whether it is saved, where one can go, and help. */

import type { ReactNode } from 'react'
import { useOpenPlan } from '#session'
import { Disclosure, Shell } from '#ui'
import { DamagedNotice } from './DamagedNotice.tsx'
import { Guidance, type GuidanceTopic } from './Guidance.tsx'
import { LastDoneLine } from './LastDoneLine.tsx'
import { PlanKind, PlanName, PlanTools } from './PlanHeader.tsx'
import { type PlanLinks, PlanSections } from './PlanSections.tsx'
import { SaveLine } from './SaveLine.tsx'
import { usePlanOffers } from './use-plan-offers.ts'
import { useSectionFocus } from './use-section-focus.ts'
import { useUndoKeys } from './use-undo-keys.ts'
import { words } from './words.en.ts'

export interface PlanShellProps {
  readonly homeHref: string
  readonly links: PlanLinks
  readonly current: string
  /** What the guidance is about; `null` on a page that needs none. */
  readonly topic: GuidanceTopic | null
  readonly onGo: (href: string) => void
  /** What can be done from every section, such as quick capture. */
  readonly tools?: ReactNode
  /** Needs the whole width; its guidance waits below. */
  readonly isWide?: boolean | undefined
  readonly children: ReactNode
}

export function PlanShell(props: PlanShellProps) {
  const { homeHref, links, current, topic, onGo, tools, children } = props
  const plan = useOpenPlan()
  const isWide = props.isWide ?? topic === 'services'
  useUndoKeys(plan)
  useSectionFocus(current)
  usePlanOffers({ links, current, onGo })
  return (
    <Shell
      title={<PlanName />}
      subtitle={<PlanKind />}
      tools={<PlanTools homeHref={homeHref} more={tools} />}
      status={<SaveLine />}
      nav={<PlanSections links={links} current={current} onGo={onGo} />}
      navLabel={words.sections}
      guidance={isWide || topic === null ? undefined : <Guidance topic={topic} />}
      guidanceLabel={words.guidance}
      isWide={isWide}
    >
      <DamagedNotice />
      {children}
      <LastDoneLine />
      {isWide && topic !== null && (
        <Disclosure summary={words.guidance}>
          <Guidance topic={topic} />
        </Disclosure>
      )}
    </Shell>
  )
}
