import { type CalendarDate, type CountedHours, notCountedInWords, type Renewal } from '#domain'
import { changeRecord, type DeskDoing, removeRecord } from '#session'
import { dayInWords, Disclosure, Row, StatusWord, useInPlace, ItemButtons } from '#ui'
import styles from './Credentials.module.css'
import { draftOf, type HoursDraft, valuesOf } from './hours-draft.ts'
import { HoursForm } from './HoursForm.tsx'
import { words } from './words.en.ts'

interface TrainingListProps {
  readonly renewal: Renewal
  readonly name: string
  readonly today: CalendarDate
  readonly doing: DeskDoing
}

/** Every line of hours, newest first, with the reason where it does not count. */
export function TrainingList({ renewal: { lines, rule }, name, today, doing }: TrainingListProps) {
  if (lines.length === 0) return null
  return (
    <Disclosure summary={words.trainings(lines.length)}>
      <ul className={styles['lines']} aria-label={words.trainingsOf(name)}>
        {lines.map((line) => (
          <TrainingItem key={line.record.id} line={line} areas={rule.areas} today={today} doing={doing} />
        ))}
      </ul>
    </Disclosure>
  )
}

interface TrainingItemProps extends Pick<TrainingListProps, 'today' | 'doing'> {
  readonly line: CountedHours
  readonly areas: readonly string[]
}

function TrainingItem({ line, areas, today, doing }: TrainingItemProps) {
  const { isOpen, opener, open, close, closeOnEscape } = useInPlace()
  const { record } = line
  const called = words.trainingCalled(record)
  const save = (draft: HoursDraft) => {
    doing.run(changeRecord('hours', record.id, valuesOf(draft)), words.changed(called))
    close()
  }
  if (isOpen)
    return (
      <li className={styles['line']}>
        <HoursForm
          label={words.editOf(called)}
          save={words.saveHours}
          atFirst={draftOf(record)}
          areas={areas}
          today={today}
          onSave={save}
          onCancel={close}
          onKeyDown={closeOnEscape}
        />
      </li>
    )
  return (
    <li className={styles['line']}>
      <Row spread="ends">
        <TrainingWords line={line} />
        <Row>
          <ItemButtons
            {...{ name: called, isOpen, opener }}
            onEdit={open}
            onRemove={() => doing.run(removeRecord('hours', record.id), words.removed(called))}
          />
        </Row>
      </Row>
    </li>
  )
}

function TrainingWords({ line: { record, why } }: { readonly line: CountedHours }) {
  const { on, hours, area, title, certificate } = record
  const quiet = [on === null ? words.noDay : dayInWords(on, 'medium'), area || words.noArea, certificate]
  return (
    <div>
      <p>
        <bdi className={styles['name']}>{title || words.noTitle}</bdi> · {words.hoursSaid(hours)}
      </p>
      <p className={styles['quiet']}>{quiet.filter(Boolean).join(' · ')}</p>
      {why !== null && (
        <StatusWord kind="needs-a-look">
          {words.doesNotCount} {notCountedInWords[why]}
        </StatusWord>
      )}
    </div>
  )
}
