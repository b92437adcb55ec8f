import { useDeferredValue, useState } from 'react'
import {
  type CalendarDate,
  expectationNames,
  expectationsOf,
  type LogLine,
  logKindNames,
  modeNames,
} from '#domain'
import { useNamedPlans } from '#session'
import { Button, CellLabel, DataTable, dayInWords, icons, Row, TextLink } from '#ui'
import type { MonthLinks } from './links.ts'
import styles from './Month.module.css'
import { lineName } from './line-name.ts'
import type { MonthShown } from './use-month.ts'
import { words } from './words.en.ts'

/** As many lines as a busy month has. More cost time to draw, and come when they are asked for. */
const FIRST = 40
/** So many are drawn with the page; the others follow before anybody has scrolled to them. */
const AT_ONCE = 15

interface LogTableProps {
  readonly shown: MonthShown
  readonly today: CalendarDate
  readonly links: MonthLinks
  readonly onEdit: (line: LogLine) => void
  readonly onRemove: (line: LogLine) => void
}

export function LogTable(props: LogTableProps) {
  const { lines } = props.shown
  const [showsAll, setShowsAll] = useState(false)
  const few = useDeferredValue(FIRST, AT_ONCE)
  const some = showsAll ? lines : lines.slice(0, few)
  return (
    <>
      <DataTable caption={words.log} isCaptionHidden stacks>
        <thead>
          <tr>
            {(['day', 'what', 'team', 'howLong', 'tools'] as const).map((column) => (
              <th key={column} scope="col">
                {words.logColumns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {some.map((line, index) => (
            <Line key={line.id} {...props} line={line} number={index + 1} />
          ))}
        </tbody>
      </DataTable>
      {some.length < lines.length && (
        <Row>
          <Button icon={icons.openIcon} onPress={() => setShowsAll(true)}>
            {words.showAll(lines.length)}
          </Button>
          <span>{words.shownOf(some.length, lines.length)}</span>
        </Row>
      )}
    </>
  )
}

interface LineProps extends LogTableProps {
  readonly line: LogLine
  readonly number: number
}

function Line(props: LineProps) {
  const { line, shown, today } = props
  const team = shown.allTeams.find(({ id }) => id === line.team)
  return (
    <tr>
      <td className={styles['day']}>
        <CellLabel>{words.logColumns.day}</CellLabel>
        <span>
          {line.on === null ? words.noDay : dayInWords(line.on, 'medium')}
          {line.on !== null && line.on > today && <p className={styles['means']}>{words.toCome}</p>}
        </span>
      </td>
      <th scope="row">
        <What {...props} />
      </th>
      <td>
        {team !== undefined && <CellLabel>{words.logColumns.team}</CellLabel>}
        <bdi>{team?.name}</bdi>
      </td>
      <td>
        {howLong(line) !== '' && <CellLabel>{words.logColumns.howLong}</CellLabel>}
        {howLong(line)}
      </td>
      <td>
        <CellLabel>{words.logColumns.tools}</CellLabel>
        <LineTools {...props} />
      </td>
    </tr>
  )
}

function howLong({ minutes, mode }: LogLine): string {
  return [minutes === null ? '' : words.minutes(minutes), mode === '' ? '' : modeNames[mode]]
    .filter(Boolean)
    .join(', ')
}

function What({ line, links }: LineProps) {
  const counts = expectationsOf(line).map((each) => expectationNames[each].name)
  const more = [line.title, line.tool].filter(Boolean).join(', ')
  return (
    <>
      {logKindNames[line.kind]}
      {more !== '' && (
        <>
          {': '}
          <span dir="auto">{more}</span>
        </>
      )}
      {line.kind === 'team-meeting' && (
        <>
          {' '}
          <TextLink href={links.meeting(line.id)}>{words.agenda}</TextLink>
        </>
      )}
      {line.plan !== '' && <AboutChild line={line} links={links} />}
      {counts.length > 0 && <p className={styles['means']}>{words.counts(counts.join(', '))}</p>}
      {line.note !== '' && (
        <p className={styles['means']} dir="auto">
          {line.note}
        </p>
      )}
    </>
  )
}

function AboutChild({ line, links }: Pick<LineProps, 'line' | 'links'>) {
  const name = useNamedPlans().nameOf(line.plan)
  return (
    <p className={styles['means']}>
      {name === null ? (
        words.notOnLaptop
      ) : (
        <TextLink href={links.plan(line.plan)}>
          <bdi>{words.child(name)}</bdi>
        </TextLink>
      )}
    </p>
  )
}

/** What was made from a step in a plan is told of minutes here, and taken back there. */
function LineTools({ line, number, onEdit, onRemove }: LineProps) {
  const name = lineName(line)
  return (
    <Row>
      <Button
        kind="plain"
        icon={icons.editIcon}
        aria-label={words.editLine(number, name)}
        onPress={() => onEdit(line)}
      >
        {words.edit}
      </Button>
      {line.step === '' ? (
        <Button
          kind="plain"
          icon={icons.removeIcon}
          aria-label={words.removeLine(number, name)}
          onPress={() => onRemove(line)}
        >
          {words.remove}
        </Button>
      ) : (
        <span className={styles['means']}>{words.fromPlan}</span>
      )}
    </Row>
  )
}
