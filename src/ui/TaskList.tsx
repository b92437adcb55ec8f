/**
 * The sections of a plan as a list of tasks in any order. The whole row is the
 * link; how far it has come stands below its name in plain words.
 */

import { type ReactNode, useEffect, useRef } from 'react'
import { classNames } from './class-names.ts'
import { type StatusKind, StatusWord } from './StatusWord.tsx'
import styles from './TaskList.module.css'

export interface Task {
  readonly id: string
  readonly href: string
  readonly label: ReactNode
  /** What tells it from others of its kind, such as how an outcome begins. */
  readonly detail?: ReactNode
  readonly isCurrent?: boolean
  readonly status?: StatusKind
  /** The status in words, such as “In progress” or “2 to look at”. */
  readonly statusLabel?: ReactNode
}

export function TaskList({ label, tasks }: { readonly label?: string; readonly tasks: readonly Task[] }) {
  const list = useRef<HTMLUListElement>(null)
  const current = tasks.find(({ isCurrent }) => isCurrent)?.id
  useEffect(() => {
    if (current !== undefined) showCurrent(list.current)
  }, [current])
  return (
    <ul ref={list} aria-label={label} className={styles['tasks']}>
      {tasks.map((task) => (
        <li key={task.id}>
          <a
            href={task.href}
            aria-current={task.isCurrent ? 'page' : undefined}
            className={classNames(styles['task'], task.isCurrent && styles['current'])}
          >
            <span className={styles['label']}>{task.label}</span>
            {Boolean(task.detail) && (
              <span dir="auto" className={styles['detail']}>
                {task.detail}
              </span>
            )}
            {task.status && <StatusWord kind={task.status}>{task.statusLabel}</StatusWord>}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Scrolls the region that the list stands in, and never the page: the eye may be elsewhere. */
function showCurrent(list: HTMLElement | null): void {
  const [region, row] = [list?.closest('[data-region]'), list?.querySelector('[aria-current]')]
  if (!region || !row || region.scrollHeight <= region.clientHeight) return
  const [box, at] = [region.getBoundingClientRect(), row.getBoundingClientRect()]
  const above = at.top - box.top
  if (above < 0 || at.bottom > box.bottom) region.scrollTop += above - box.height / 3
}
