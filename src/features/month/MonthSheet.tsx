/** The month on paper, and nothing of the page around it. */

import { memo } from 'react'
import {
  type CalendarDate,
  type ExpectationRow,
  minutesIn,
  monthInWords,
  type ReportLine,
  reportLines,
} from '#domain'
import { useWorkspace } from '#session'
import { dayInWords } from '#ui'
import styles from './MonthSheet.module.css'
import { useChildNames } from './use-child-names.ts'
import type { MonthShown } from './use-month.ts'
import { words } from './words.en.ts'

interface MonthSheetProps {
  readonly shown: MonthShown
  readonly today: CalendarDate
}

export const MonthSheet = memo(function MonthSheet({ shown, today }: MonthSheetProps) {
  const childNames = useChildNames()
  const who = useWorkspace(({ settings }) => settings.name)
  const lines = reportLines({ lines: shown.lines.toReversed(), teams: shown.allTeams, childNames })
  const { all, inPerson, virtual } = minutesIn(shown.lines)
  return (
    <article data-prints className={styles['sheet']}>
      <h1>{words.sheet.heading(monthInWords(shown.month))}</h1>
      <p>{words.sheet.madeBy(who, dayInWords(today, 'long'))}</p>
      <h2>{words.sheet.nine}</h2>
      <NineOnPaper rows={shown.rows} />
      <h2>{words.sheet.log}</h2>
      {lines.length === 0 ? <p>{words.sheet.none}</p> : <LogOnPaper lines={lines} />}
      {lines.length > 0 && <p>{words.sheet.minutes(all, inPerson, virtual)}</p>}
    </article>
  )
})

function NineOnPaper({ rows }: { readonly rows: readonly ExpectationRow[] }) {
  return (
    <table>
      <thead>
        <tr>
          {(['number', 'what', 'says', 'stands'] as const).map((column) => (
            <th key={column} scope="col">
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{row.expectation}</td>
            <th scope="row">{words.ofRow(row.name, row.of)}</th>
            <td>{row.says}</td>
            <td>{[row.stands, ...row.why].filter(Boolean).join('. ').replaceAll('..', '.')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function LogOnPaper({ lines }: { readonly lines: readonly ReportLine[] }) {
  return (
    <table>
      <thead>
        <tr>
          {(['day', 'what', 'team', 'howLong'] as const).map((column) => (
            <th key={column} scope="col">
              {words.logColumns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td>{line.on === '' ? '' : dayInWords(line.on, 'medium')}</td>
            <th scope="row">{moreOf(line)}</th>
            <td>{line.team}</td>
            <td>
              {[line.minutes === null ? '' : words.minutes(line.minutes), line.mode]
                .filter(Boolean)
                .join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function moreOf({ kind, about, tool, decision, attendees }: ReportLine): string {
  const people = attendees === null ? '' : words.sheet.people(attendees)
  return [kind, about, tool, decision, people].filter(Boolean).join(', ')
}
