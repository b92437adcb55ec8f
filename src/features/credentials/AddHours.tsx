import type { CalendarDate, Credential } from '#domain'
import { addRecord, type DeskDoing } from '#session'
import { Button, icons, Row, useInPlace } from '#ui'
import { emptyDraft, type HoursDraft, readHours, valuesOf } from './hours-draft.ts'
import { HoursForm } from './HoursForm.tsx'
import { words } from './words.en.ts'

interface AddHoursProps {
  readonly credential: Credential
  readonly areas: readonly string[]
  readonly name: string
  readonly today: CalendarDate
  readonly doing: DeskDoing
}

export function AddHours({ credential, areas, name, today, doing }: AddHoursProps) {
  const { isOpen, opener, open, close, closeOnEscape } = useInPlace()
  const add = (draft: HoursDraft) => {
    doing.run(
      addRecord('hours', { ...valuesOf(draft), credential: credential.id }),
      words.addedHours(words.hoursSaid(readHours(draft.hours)), name),
    )
    close()
  }
  // What was done before goes, so that its line does not lie over the form.
  const begin = () => {
    doing.say('')
    open()
  }
  if (!isOpen)
    return (
      <Row>
        <Button ref={opener} icon={icons.addIcon} aria-label={words.addHoursTo(name)} onPress={begin}>
          {words.addHours}
        </Button>
      </Row>
    )
  return (
    <HoursForm
      label={words.addHoursTo(name)}
      save={words.addTheseHours}
      atFirst={emptyDraft}
      areas={areas}
      today={today}
      onSave={add}
      onCancel={close}
      onKeyDown={closeOnEscape}
    />
  )
}
