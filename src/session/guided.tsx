/**
 * Which part of a screen help can speak of.
 *
 * A room wraps a field and names it. The shell beside it follows the focus, and
 * where there is no room beside the work it hands down what is shown under the
 * field instead. Without a shell nothing is added.
 */

import { createContext, type ReactNode, use } from 'react'

export type GuideTopic =
  | 'about'
  | 'plan'
  | 'outcome'
  | 'statement'
  | 'now'
  | 'criterion'
  | 'procedure'
  | 'timeline'
  | 'strategy'
  | 'strategy-family'
  | 'strategy-coordinator'
  | 'strategy-provider'
  | 'strategy-ecmh'
  | 'strategy-other'
  | 'support'
  | 'need'
  | 'team'
  | 'person'
  | 'agency'
  | 'services'
  | 'service'
  | 'service-how'
  | 'service-where'
  | 'service-consent'
  | 'to-sort'
  | 'why'
  | 'visit'

export interface GuideProps {
  readonly topic: GuideTopic
}

type ShowGuide = (topic: GuideTopic) => ReactNode

const GuideContext = createContext<ShowGuide | null>(null)

/** Hands down what to show under each guided part; `null` where help stands beside the work. */
export const GuideProvider = GuideContext

interface GuidedProps extends GuideProps {
  /** False for a part that help follows, and that has no help of its own under it. */
  readonly hasFold?: boolean
  readonly children: ReactNode
}

/** A part of a screen that there is help for. */
export function Guided({ topic, hasFold = true, children }: GuidedProps) {
  const show = use(GuideContext)
  return (
    <div data-guide={topic}>
      {children}
      {hasFold && show?.(topic)}
    </div>
  )
}
