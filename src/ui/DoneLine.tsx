/** Says what was just done, with Undo; the focus goes there when what was pressed is gone. */

import { useEffect, useRef } from 'react'
import { Button } from './Button.tsx'
import styles from './DoneLine.module.css'
import { undoIcon } from './icons.ts'
import { StatusLine } from './StatusLine.tsx'
import { words } from './words.en.ts'

interface DoneLineProps {
  readonly done: { readonly said: string; readonly canUndo: boolean; readonly undo: () => void }
}

export function DoneLine({ done }: DoneLineProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (done.said !== '' && done.canUndo && document.activeElement === document.body) button.current?.focus()
  }, [done.said, done.canUndo])
  return (
    <div className={done.said === '' ? undefined : styles['done']}>
      <StatusLine
        action={
          done.canUndo && (
            <Button ref={button} kind="plain" icon={undoIcon} onPress={done.undo}>
              {words.undo}
            </Button>
          )
        }
      >
        {done.said}
      </StatusLine>
    </div>
  )
}
