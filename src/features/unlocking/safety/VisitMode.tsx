import { useRef, useState } from 'react'
import { Button, Choice, focusSoon, Part, Stack } from '#ui'
import styles from '../unlocking.module.css'
import { words } from './words.en.ts'

const offered = ['1', '2', '3', '4'] as const
const answers = offered.map((value) => ({ value, label: words.hours(Number(value)) }))

export interface VisitModeProps {
  /** Until when it holds and how long that still is, both in words; `null` when it is off. */
  readonly on: { readonly until: string; readonly left: string } | null
  readonly start: (hours: number) => void
  readonly end: () => void
}

/** A longer wait before it locks, for an afternoon of home visits. It ends by itself. */
export function VisitMode({ on, start, end }: VisitModeProps) {
  const [hours, setHours] = useState<(typeof offered)[number]>('2')
  const box = useRef<HTMLDivElement>(null)
  // The button that was pressed goes, and another one comes.
  const andFocus = (deed: () => void) => (): void => {
    deed()
    focusSoon(() => box.current?.querySelector('button'))
  }
  return (
    <Part heading={words.visit} level={3} hint={words.visitWhy}>
      <div ref={box}>
        <Stack>
          <output className={styles['said']}>{on !== null && words.visitOn(on.until, on.left)}</output>
          {on === null && (
            <Choice label={words.visitFor} isInline answers={answers} value={hours} onChange={setHours} />
          )}
          <div>
            {on === null ? (
              <Button key="start" onPress={andFocus(() => start(Number(hours)))}>
                {words.visitStart}
              </Button>
            ) : (
              <Button key="end" onPress={andFocus(end)}>
                {words.visitEnd}
              </Button>
            )}
          </div>
        </Stack>
      </div>
    </Part>
  )
}
