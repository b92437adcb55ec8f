/** What stands around every section of an open plan: whose it is, whether it is saved, where one can go, and help. */

import type { ReactNode } from 'react'
import { GuideProvider, type GuideTopic, useOpenPlan } from '#session'
import { Shell, useHasRoomBeside } from '#ui'
import { CapacityLine } from './CapacityLine.tsx'
import { DamagedNotice } from './DamagedNotice.tsx'
import { Guidance, GuidanceFold } from './Guidance.tsx'
import { LastDoneLine } from './LastDoneLine.tsx'
import { PlanKind, PlanName, PlanTools } from './PlanHeader.tsx'
import { PlanMenu } from './PlanMenu.tsx'
import { type PlanLinks, PlanSections } from './PlanSections.tsx'
import { SaveLine } from './SaveLine.tsx'
import { useGuidedTopic } from './use-guided-topic.ts'
import { usePlanOffers } from './use-plan-offers.ts'
import { useSectionFocus } from './use-section-focus.ts'
import { useUndoKeys } from './use-undo-keys.ts'
import { words } from './words.en.ts'

export interface PlanShellProps {
  readonly homeHref: string
  readonly links: PlanLinks
  readonly current: string
  /** What help speaks of until a part of the section has the focus; `null` on a page that needs none. */
  readonly topic: GuideTopic | null
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
  // The grid needs the whole width; its guidance stands under its parts.
  const isWide = props.isWide ?? topic === 'services'
  const hasRoom = useHasRoomBeside() && !isWide
  useUndoKeys(plan)
  useSectionFocus(current)
  usePlanOffers({ links, current, onGo })
  return (
    <Shell
      title={<PlanName />}
      subtitle={<PlanKind />}
      tools={<PlanTools homeHref={homeHref} more={tools} menu={<PlanMenu {...{ links, onGo }} />} />}
      status={<SaveLine />}
      nav={<PlanSections links={links} current={current} onGo={onGo} />}
      navLabel={words.sections}
      guidance={
        hasRoom && topic !== null ? <FollowingGuidance section={current} atFirst={topic} /> : undefined
      }
      guidanceLabel={words.guidance}
      isWide={isWide}
    >
      <DamagedNotice />
      <CapacityLine helpHref={links.whoMay} />
      <GuideProvider value={hasRoom ? null : showFold}>{children}</GuideProvider>
      <LastDoneLine />
      {!hasRoom && topic !== null && <GuidanceFold topic={topic} />}
    </Shell>
  )
}

function showFold(topic: GuideTopic) {
  return <GuidanceFold topic={topic} />
}

function FollowingGuidance({ section, atFirst }: { section: string; atFirst: GuideTopic }) {
  return <Guidance topic={useGuidedTopic(section, atFirst)} />
}
