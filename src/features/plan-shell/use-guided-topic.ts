import { useEffect, useState } from 'react'
import type { GuideTopic } from '#session'
import { guidance } from './guidance.en.ts'

/**
 * What help should speak of: the part of the work that has the focus, or had it
 * last on this section. It changes only when the focus goes to another part.
 */
export function useGuidedTopic(section: string, atFirst: GuideTopic): GuideTopic {
  const [seen, setSeen] = useState<{ section: string; topic: GuideTopic } | null>(null)
  useEffect(() => {
    const follow = ({ target }: { readonly target: EventTarget | null }): void => {
      const topic = target instanceof Element ? topicAround(target) : null
      if (topic !== null) setSeen({ section, topic })
    }
    follow({ target: document.activeElement })
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [section])
  return seen?.section === section ? seen.topic : atFirst
}

function topicAround(element: Element): GuideTopic | null {
  const named = element.closest<HTMLElement>('[data-guide]')?.dataset['guide'] ?? ''
  return isTopic(named) ? named : null
}

function isTopic(name: string): name is GuideTopic {
  return Object.hasOwn(guidance, name)
}
