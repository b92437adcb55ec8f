import { useRef, useState } from 'react'
import { addEntry, useDoing, useErrand } from '#session'
import { Button, icons, Row, Stack, TextField } from '#ui'
import { words } from './words.en.ts'

/** A line for anything somebody said, to be sorted later. Enter adds it, and the line is ready for the next. */
export function QuickAdd() {
  const doing = useDoing()
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useErrand('write-to-sort', () => field.current?.focus())
  const add = () => {
    if (text.trim() === '') return
    doing.run(addEntry({ values: { place: 'to-sort' }, words: text.trim() }), words.added)
    setText('')
    field.current?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Enter in the line is the same as the button
    <div
      onKeyDown={({ key, target, nativeEvent }) => {
        if (key === 'Enter' && target === field.current && !nativeEvent.isComposing) add()
      }}
    >
      <Stack gap="close">
        <TextField label={words.quick} hint={words.quickHint} value={text} onChange={setText} ref={field} />
        <Row>
          <Button icon={icons.addIcon} onPress={add}>
            {words.add}
          </Button>
        </Row>
      </Stack>
    </div>
  )
}
