/** Says what was just done, with Undo; the focus goes there when what was pressed is gone. */

import { useEffect, useRef } from 'react'
import type { LastDone } from '#session'
import { Button, icons, StatusLine } from '#ui'
import styles from './Team.module.css'
import { words } from './words.en.ts'

export function DoneLine({ done }: { readonly done: LastDone }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (done.said !== '' && done.canUndo && document.activeElement === document.body) button.current?.focus()
  }, [done.said, done.canUndo])
  return (
    <div className={done.said === '' ? undefined : styles['done']}>
      <StatusLine
        action={
          done.canUndo && (
            <Button ref={button} kind="plain" icon={icons.undoIcon} onPress={done.undo}>
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
