/** Quick capture over every screen of a plan: one key away, from wherever the focus is. */

import {
  type ComponentType,
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import type { RecordId } from '#domain'
import { changeRecord, useActions, useOpenPlan } from '#session'
import { Button, focusSoon, icons } from '#ui'
import styles from './capture.module.css'
import type { CaptureDialogProps } from './CaptureDialog.tsx'
import type { Suggest } from './reading.ts'
import { words } from './words.en.ts'

export interface Capturing {
  /** Opens the box; words that are handed in are added to what stands there. */
  readonly open: (words?: string) => void
}

const CapturingContext = createContext<Capturing | null>(null)

/** How another part of the screen opens the box. */
export function useCapturing(): Capturing {
  const capturing = useContext(CapturingContext)
  if (capturing === null) throw new Error('There is no quick capture around this component.')
  return capturing
}

interface QuickCaptureProps {
  /** Whether it stays shut: what stands in the box is for staff. */
  readonly isOff?: boolean
  readonly suggest: Suggest
  /** The box itself, which comes in a piece of its own. */
  readonly Box: ComponentType<CaptureDialogProps>
  /** The outcome of the screen; `null` on a screen of no outcome. */
  readonly outcomeOnScreen: RecordId | null
  readonly children: ReactNode
}

export function QuickCapture({ isOff = false, suggest, Box, outcomeOnScreen, children }: QuickCaptureProps) {
  const plan = useOpenPlan()
  const [isOpen, setIsOpen] = useState(false)
  const outcomeHere = useLast(outcomeOnScreen)
  const open = useCallback(
    (more = '') => {
      const before = plan.data.plan.captureDraft
      const captureDraft = [before, more].filter((part) => part.trim() !== '').join('\n')
      if (more.trim() !== '') plan.run(changeRecord('plan', 'plan', { captureDraft }))
      setIsOpen(true)
    },
    [plan],
  )
  const close = useCallback(() => {
    setIsOpen(false)
    // The dialog gives the focus back after a paint of its own.
    requestAnimationFrame(() => focusSoon(whereNothingWas))
  }, [])
  useCaptureKeys(open, isOff)
  const offer = { id: 'capture', label: words.open, keywords: words.openWords, shortcut: 'F2' }
  useActions(isOff ? [] : [{ ...offer, run: () => open() }])
  const capturing = useMemo(() => ({ open }), [open])
  return (
    <CapturingContext value={capturing}>
      {children}
      {isOpen && !isOff && <Box {...{ suggest, outcomeHere }} onClose={close} />}
    </CapturingContext>
  )
}

/** Opens the box with the mouse, and says the key for the next time. */
export function CaptureButton() {
  const { open } = useCapturing()
  return (
    <Button icon={icons.captureIcon} aria-keyshortcuts="F2 Control+J" onPress={() => open()}>
      {words.open} <kbd className={styles['key']}>{words.openKey}</kbd>
    </Button>
  )
}

/** F2, or Ctrl J or ⌘ J, anywhere in a plan. */
function useCaptureKeys(open: () => void, isOff: boolean): void {
  useEffect(() => {
    if (isOff) return undefined
    const take = (event: KeyboardEvent): void => {
      if (!opensCapture(event)) return
      event.preventDefault()
      open()
    }
    document.addEventListener('keydown', take)
    return () => document.removeEventListener('keydown', take)
  }, [open, isOff])
}

function opensCapture({ key, altKey, shiftKey, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean {
  if (altKey || shiftKey || isComposing) return false
  return ctrlKey || metaKey ? key.toLowerCase() === 'j' : key === 'F2'
}

/** The last one that was not null. */
function useLast<Value>(value: Value | null): Value | null {
  const [last, setLast] = useState(value)
  if (value !== null && value !== last) setLast(value)
  return value ?? last
}

/** What had the focus before may be gone, such as a card whose words were sorted; then the page itself gets it. */
function whereNothingWas(): HTMLElement | null {
  if (document.activeElement !== null && document.activeElement !== document.body) return null
  const heading = document.querySelector<HTMLElement>('main h1')
  heading?.setAttribute('tabindex', '-1')
  return heading
}
