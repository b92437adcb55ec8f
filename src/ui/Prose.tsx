/**
 * Written words: a family's own, set large, or a team's, set quieter. It styles
 * what a text editor or its static picture puts inside, and nothing else.
 */

import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './Prose.module.css'

interface ProseProps {
  readonly voice?: 'team' | 'family'
  readonly lang?: string
  readonly children: ReactNode
}

export function Prose({ voice = 'team', lang, children }: ProseProps) {
  return (
    <div lang={lang} dir="auto" className={classNames(styles['prose'], styles[voice])}>
      {children}
    </div>
  )
}
