/**
 * A box to type in and below it what fits, in groups, over the page.
 *
 * The cursor never leaves the box; the list says by `aria-activedescendant` what
 * is marked. It is our own and not the kit's: Enter acts when it goes down and
 * not when it comes up, since a fast typist has the next letter down by then,
 * and the first line is marked in the same moment as the letter appears.
 */

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from './Button.tsx'
import dialogStyles from './Dialog.module.css'
import styles from './Finder.module.css'
import { closeIcon, searchIcon as SearchIcon } from './icons.ts'
import { Keys } from './Keys.tsx'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import { words } from './words.en.ts'

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

interface FinderProps {
  readonly label: string
  readonly typed: string
  readonly onType: (typed: string) => void
  /** Best first; the first that can be chosen is marked at once. */
  readonly groups: readonly FinderGroup[]
  /** How many were found, for ears. */
  readonly status: string
  /** What to say when nothing fits. */
  readonly nothing: string
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

const PAGE = 8

/** Shown only while it is open: whoever shows it takes it away when something is chosen. */
export function Finder(props: FinderProps) {
  const { label, onClose } = props
  return (
    <ModalOverlay
      className={dialogStyles['veil'] ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className={styles['frame'] ?? ''}>
        <Dialog aria-label={label} className={styles['dialog'] ?? ''}>
          <BoxAndList {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function BoxAndList(props: FinderProps) {
  const { label, typed, onType, groups, status, nothing, onChoose, onClose } = props
  const id = useId()
  const { marked, press } = useMark(props)
  return (
    <>
      <div className={styles['top']}>
        <SearchIcon size={20} />
        <input
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to be typed in
          autoFocus
          className={styles['box']}
          role="combobox"
          aria-label={label}
          aria-expanded={groups.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={marked === null ? undefined : lineId(id, marked)}
          placeholder={label}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => onType(target.value)}
          onKeyDown={press}
        />
        <Button kind="plain" icon={closeIcon} onPress={onClose}>
          {words.close}
        </Button>
      </div>
      <List {...{ id, label, groups, marked, onChoose }} />
      {groups.length === 0 && <p className={styles['nothing']}>{nothing}</p>}
      <VisuallyHidden>
        <span role="status">{groups.length === 0 ? nothing : status}</span>
      </VisuallyHidden>
    </>
  )
}

/** Which line is marked, and what the keys do. Each letter that is typed marks the best line anew. */
function useMark({ typed, groups, onChoose, onClose }: FinderProps) {
  const [mark, setMark] = useState({ typed, id: '' })
  const items = groups.flatMap((group) => group.items).filter(({ isDisabled }) => isDisabled !== true)
  const found = mark.typed === typed ? items.findIndex((item) => item.id === mark.id) : -1
  const at = Math.max(found, 0)
  const marked = items[at]?.id ?? null
  const markAt = (next: number) => setMark({ typed, id: items[next]?.id ?? '' })
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => markAt((at + 1) % items.length),
    ArrowUp: () => markAt((at + items.length - 1) % items.length),
    PageDown: () => markAt(Math.min(at + PAGE, items.length - 1)),
    PageUp: () => markAt(Math.max(at - PAGE, 0)),
    Enter: () => marked !== null && onChoose(marked),
    Escape: onClose,
  }
  const press = (event: KeyboardEvent): void => {
    // Keys of the page, such as Undo, mean nothing to the page while this is open. Tab stays with the dialog.
    if (event.key !== 'Tab') event.stopPropagation()
    const act = event.nativeEvent.isComposing ? undefined : acts[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  return { marked, press }
}

interface ListProps extends Pick<FinderProps, 'label' | 'groups' | 'onChoose'> {
  readonly id: string
  readonly marked: string | null
}

function List({ id, label, groups, marked, onChoose }: ListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const line = marked === null ? null : document.getElementById(lineId(id, marked))
    const isFirst = line !== null && line === list.current?.querySelector('[role=option]')
    // The heading above the first line is seen as well.
    const shown = isFirst ? line.parentElement?.firstElementChild : line
    shown?.scrollIntoView({ block: 'nearest' })
  }, [id, marked])
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className={styles['list']}>
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

function lineId(list: string, item: string): string {
  return `${list}-${item.replaceAll(/\s/gu, '-')}`
}
