/** The lines below a box to type in, in groups; one of them is marked, and the cursor stays in the box. */

import { useEffect, useRef } from 'react'
import { classNames } from './class-names.ts'
import styles from './Finder.module.css'
import { Keys } from './Keys.tsx'

export interface FinderItem {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly keys?: string | undefined
  readonly isDisabled?: boolean | undefined
}

export interface FinderGroup {
  readonly id: string
  readonly heading: string
  readonly items: readonly FinderItem[]
}

interface FinderLinesProps {
  readonly id: string
  readonly label: string
  readonly groups: readonly FinderGroup[]
  readonly marked: string | null
  readonly onChoose: (id: string) => void
  /** Long labels, each with its hint below it. */
  readonly isStacked?: boolean
}

export function FinderLines({ id, label, groups, marked, onChoose, isStacked = false }: FinderLinesProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const line = marked === null ? null : document.getElementById(lineId(id, marked))
    const isFirst = line !== null && line === list.current?.querySelector('[role=option]')
    // The heading above the first line is seen as well.
    const shown = isFirst ? line.parentElement?.firstElementChild : line
    shown?.scrollIntoView({ block: 'nearest' })
  }, [id, marked])
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      className={classNames(styles['list'], isStacked && styles['stacked'])}
    >
      {groups.map((group) => (
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
          <div id={`${id}-${group.id}`} className={styles['heading']}>
            {group.heading}
          </div>
          {group.items.map((item) => (
            <Line
              key={item.id}
              id={lineId(id, item.id)}
              item={item}
              isMarked={item.id === marked}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

interface LineProps {
  readonly id: string
  readonly item: FinderItem
  readonly isMarked: boolean
  readonly onChoose: (id: string) => void
}

function Line({ id, item, isMarked, onChoose }: LineProps) {
  const isDisabled = item.isDisabled === true
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the box above has the keys
    <div
      id={id}
      role="option"
      aria-selected={isMarked}
      aria-disabled={isDisabled || undefined}
      className={styles['line']}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => !isDisabled && onChoose(item.id)}
    >
      <span className={styles['label']}>
        <bdi>{item.label}</bdi>{' '}
      </span>
      {item.hint !== undefined && (
        <span className={styles['hint']}>
          <bdi>{item.hint}</bdi>{' '}
        </span>
      )}
      {item.keys !== undefined && (
        <span className={styles['keys']}>
          <Keys keys={item.keys} />
        </span>
      )}
    </div>
  )
}

/** The id of a line on the page. */
export function lineId(list: string, item: string): string {
  return `${list}-${item.replaceAll(/\s/gu, '-')}`
}
