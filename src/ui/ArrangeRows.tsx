/**
 * A list to put in order, and nothing to write in: a grid list takes letters
 * and arrows for itself, so a text inside it would be lost.
 *
 * A row is dragged anywhere by hand, and by its handle with the keyboard (Enter,
 * arrows, Enter). Every row has buttons for one step up and down besides, and Alt Shift
 * with an arrow does the same. What is dragged is known to lists of the same
 * `kind` only; another program that it is dropped on gets nothing.
 */

import type { KeyboardEvent, ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { GridList, GridListItem } from 'react-aria-components/GridList'
import { type DropTarget, useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import styles from './ArrangeRows.module.css'
import { Button } from './Button.tsx'
import { focusSoon } from './focus-soon.ts'
import { downIcon, dragIcon as DragIcon, upIcon } from './icons.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import { words } from './words.en.ts'

export interface ArrangeItem {
  readonly id: string
  /** "Strategy 2": said when it is moved, and by its buttons. */
  readonly name: string
  /** Its name where the heading above says the rest. */
  readonly shown?: string
  readonly text: string
  readonly lang?: string
  /** Who acts, for example. */
  readonly note?: ReactNode
  /** A menu of other ways to go. */
  readonly more?: ReactNode
}

/** Where a row is put: first, or right after another one. */
export type ArrangeSpot = 'first' | { readonly after: string }

export interface ArrangeRowsProps {
  readonly label: string
  /** What can be dragged here from another list, such as `strategy`. */
  readonly kind: string
  /** Which of the lists of its kind this is. */
  readonly listId: string
  readonly items: readonly ArrangeItem[]
  readonly empty?: ReactNode
  readonly onMove: (id: string, spot: ArrangeSpot) => void
  /** Something of another list was dropped here. */
  readonly onReceive?: (id: string, from: string, spot: ArrangeSpot) => void
}

export function ArrangeRows(props: ArrangeRowsProps) {
  const { label, items, empty } = props
  const { dragAndDropHooks } = useDragAndDrop(dragging(props))
  const step = (id: string, by: 1 | -1) => stepBy(props, id, by)
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- listens for Alt Shift arrows on the way up
    <div onKeyDownCapture={(event) => stepByKey(event, step)}>
      <GridList
        aria-label={label}
        className={styles['list'] ?? ''}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className={styles['empty']}>{empty}</p>}
      >
        {items.map((item, index) => (
          <GridListItem
            key={item.id}
            id={item.id}
            textValue={`${item.name}. ${item.text}`}
            className={styles['row'] ?? ''}
            data-arrange={item.id}
          >
            <Row item={item} isFirst={index === 0} isLast={index === items.length - 1} step={step} />
          </GridListItem>
        ))}
      </GridList>
    </div>
  )
}

interface RowProps {
  readonly item: ArrangeItem
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly step: (id: string, by: 1 | -1) => void
}

function Row({ item: { id, name, shown = name, text, lang, note, more }, isFirst, isLast, step }: RowProps) {
  return (
    <>
      <AriaButton slot="drag" className={styles['handle'] ?? ''} aria-label={words.drag(name)}>
        <DragIcon size={20} />
      </AriaButton>
      <div className={styles['words']}>
        <div className={styles['name']}>
          <span>{shown}</span>
          {note}
        </div>
        <p className={styles['text']} lang={lang} dir="auto">
          {text}
        </p>
      </div>
      <div className={styles['buttons']}>
        <Button
          kind="plain"
          icon={upIcon}
          data-step="-1"
          isDisabled={isFirst}
          aria-label={words.stepUp(name)}
          onPress={() => step(id, -1)}
        >
          <VisuallyHidden>{words.up}</VisuallyHidden>
        </Button>
        <Button
          kind="plain"
          icon={downIcon}
          data-step="1"
          isDisabled={isLast}
          aria-label={words.stepDown(name)}
          onPress={() => step(id, 1)}
        >
          <VisuallyHidden>{words.down}</VisuallyHidden>
        </Button>
        {more}
      </div>
    </>
  )
}

function dragging({ kind, listId, items, onMove, onReceive }: ArrangeRowsProps) {
  const type = `ifsp-editor-${kind}`
  const spotAt = (target: DropTarget, moved: string) =>
    target.type === 'item' ? spotOf(items, target, moved) : lastOf(items)
  const receive = async (dropped: Dropped, target: DropTarget) => {
    for (const item of dropped) {
      if (item.kind !== 'text' || !item.types.has(type)) continue
      const [id = '', from = ''] = (await item.getText(type)).split(' ')
      if (from !== listId) onReceive?.(id, from, spotAt(target, id))
    }
  }
  return {
    getItems: (keys: Iterable<unknown>) => [...keys].map((key) => ({ [type]: `${String(key)} ${listId}` })),
    acceptedDragTypes: [type],
    getDropOperation: () => 'move' as const,
    onReorder: ({ keys, target }: { keys: Iterable<unknown>; target: DropTarget }) => {
      for (const key of keys) onMove(String(key), spotAt(target, String(key)))
    },
    ...(onReceive && {
      onInsert: ({ items: dropped, target }: { items: Dropped; target: DropTarget }) =>
        void receive(dropped, target),
      onRootDrop: ({ items: dropped }: { items: Dropped }) => void receive(dropped, { type: 'root' }),
    }),
  }
}

type Dropped = Iterable<
  | {
      readonly kind: 'text'
      readonly types: ReadonlySet<string>
      readonly getText: (type: string) => Promise<string>
    }
  | { readonly kind: 'file' | 'directory' }
>

type ItemTarget = Extract<DropTarget, { type: 'item' }>

function spotOf(
  items: readonly ArrangeItem[],
  { key, dropPosition }: ItemTarget,
  moved: string,
): ArrangeSpot {
  if (dropPosition === 'after') return { after: String(key) }
  const rest = items.filter(({ id }) => id !== moved)
  const above = rest[rest.findIndex(({ id }) => id === key) - 1]
  return above === undefined ? 'first' : { after: above.id }
}

function lastOf(items: readonly ArrangeItem[]): ArrangeSpot {
  const last = items.at(-1)
  return last === undefined ? 'first' : { after: last.id }
}

function stepBy({ items, onMove }: ArrangeRowsProps, id: string, by: 1 | -1): void {
  const at = items.findIndex((item) => item.id === id)
  const rest = items.filter((item) => item.id !== id)
  if (at < 0 || at + by < 0 || at + by > rest.length) return
  const above = rest[at + by - 1]
  onMove(id, above === undefined ? 'first' : { after: above.id })
  focusSoon(() => placeIn(id, by))
}

/** The same button of the row that was moved, or its other one at an end of the list. */
function placeIn(id: string, by: 1 | -1): HTMLElement | null {
  const row = document.querySelector<HTMLElement>(`[data-arrange="${CSS.escape(id)}"]`)
  const isOnRow = document.activeElement === row
  if (row === null || isOnRow) return row
  const button = (step: number) => row.querySelector<HTMLElement>(`[data-step="${step}"]:not(:disabled)`)
  return button(by) ?? button(-by) ?? row
}

function stepByKey(event: KeyboardEvent, step: RowProps['step']): void {
  if (!event.altKey || !event.shiftKey) return
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-arrange]') : null
  if (row === null) return
  event.preventDefault()
  event.stopPropagation()
  step(row.dataset['arrange'] ?? '', event.key === 'ArrowUp' ? -1 : 1)
}
