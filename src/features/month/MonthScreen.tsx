/** One month of consultation: the nine expectations, the log behind them, and what goes out of it. */

import { useDeferredValue } from 'react'
import { type CalendarDate, monthInWords, monthOf, parseMonth, type PlanFacts, shiftMonth } from '#domain'
import { changeRecord, useLaptop, useWorkspace } from '#session'
import { Choice, icons, LinkButton, Notice, Part, Row, Stack, TextLink } from '#ui'
import type { MonthLinks } from './links.ts'
import { MonthFiles } from './MonthFiles.tsx'
import { MonthLog } from './MonthLog.tsx'
import { MonthSheet } from './MonthSheet.tsx'
import { NinePicture } from './NinePicture.tsx'
import { NineTable } from './NineTable.tsx'
import { useMonth } from './use-month.ts'
import { words } from './words.en.ts'

export interface MonthScreenProps {
  /** As it stands in the address, such as `2026-11`; the month of today without one. */
  readonly asked: string | undefined
  readonly today: CalendarDate
  readonly links: MonthLinks
  /** What only the plans know. */
  readonly facts: PlanFacts
  readonly onPrint: () => void
}

export function MonthScreen({ asked, today, links, facts, onPrint }: MonthScreenProps) {
  const month = parseMonth(asked) ?? monthOf(today)
  const shown = useMonth(month, today, facts)
  // Nobody sees the paper before it is printed, so it is made when the screen stands.
  const onPaper = useDeferredValue(shown, null)
  return (
    <>
      <Stack gap="wide">
        <Stack gap="close">
          <h1>{words.heading(monthInWords(month))}</h1>
          <p>{words.lead}</p>
          <MonthPicker month={month} today={today} links={links} />
        </Stack>
        <Part heading={words.nine} hint={words.pictureHint}>
          {shown.teams.length === 0 && <NoTeam href={links.teams} />}
          <NinePicture rows={shown.rows} />
          <NineTable rows={shown.rows} />
          <YearBasis />
        </Part>
        <MonthLog key={month} shown={shown} today={today} links={links} />
        <MonthFiles shown={shown} onPrint={onPrint} />
      </Stack>
      {onPaper !== null && <MonthSheet shown={onPaper} today={today} />}
    </>
  )
}

type PickerProps = Pick<MonthScreenProps, 'today' | 'links'> & { readonly month: ReturnType<typeof monthOf> }

function MonthPicker({ month, today, links }: PickerProps) {
  const [before, after] = [shiftMonth(month, -1), shiftMonth(month, 1)]
  return (
    <nav aria-label={words.choose}>
      <Row>
        <LinkButton href={links.monthOf(before)} icon={icons.backIcon}>
          {monthInWords(before)}
        </LinkButton>
        <LinkButton href={links.monthOf(after)} iconAfter={icons.goIcon}>
          {monthInWords(after)}
        </LinkButton>
        {month !== monthOf(today) && (
          <LinkButton kind="plain" href={links.monthOf(monthOf(today))}>
            {words.thisMonth}
          </LinkButton>
        )}
      </Row>
    </nav>
  )
}

function NoTeam({ href }: { readonly href: string }) {
  return (
    <Notice kind="info" heading={words.noTeam}>
      <p>
        {words.noTeamWhy} <TextLink href={href}>{words.toTeams}</TextLink>
      </p>
    </Notice>
  )
}

const basisAnswers = (['state fiscal', 'calendar'] as const).map((value) => ({
  value,
  label: words.yearBases[value],
}))

function YearBasis() {
  const { workspace } = useLaptop()
  const yearBasis = useWorkspace(({ settings }) => settings.yearBasis)
  return (
    <Choice
      label={words.yearBasis}
      answers={basisAnswers}
      value={yearBasis}
      isInline
      onChange={(next) => workspace.run(changeRecord('settings', 'settings', { yearBasis: next }))}
    />
  )
}
