import { useState } from 'react'
import type { CalendarDate, LogLine } from '#domain'
import { removeLine, useActions, useDeskDoing, useErrand } from '#session'
import { Button, EmptyState, icons, Part, Row } from '#ui'
import { LineDialog } from './LineDialog.tsx'
import { lineName } from './line-name.ts'
import type { MonthLinks } from './links.ts'
import { LogTable } from './LogTable.tsx'
import { TeamMeeting } from './TeamMeeting.tsx'
import type { MonthShown } from './use-month.ts'
import { words } from './words.en.ts'

interface MonthLogProps {
  readonly shown: MonthShown
  readonly today: CalendarDate
  readonly links: MonthLinks
}

/** Which line is open in the form; `new` is one that is not written yet. */
type Open = LogLine | 'new' | null

export function MonthLog({ shown, today, links }: MonthLogProps) {
  const [open, setOpen] = useState<Open>(null)
  const doing = useDeskDoing()
  const add = () => setOpen('new')
  useErrand('add-line', add)
  useActions([{ id: 'add-line', label: words.addLine, keywords: 'log training consultation', run: add }])
  return (
    <Part heading={words.log} hint={words.logHint}>
      <Row>
        <TeamMeeting teams={shown.teams} today={today} />
        <Button icon={icons.addIcon} onPress={add}>
          {words.addLine}
        </Button>
        <span>{words.lines(shown.lines.length)}</span>
      </Row>
      {shown.lines.length === 0 ? (
        <EmptyState icon={icons.dateIcon} heading={words.emptyLog} />
      ) : (
        <LogTable
          shown={shown}
          today={today}
          links={links}
          onEdit={setOpen}
          onRemove={(line) => doing.run(removeLine(line.id), words.removed(lineName(line)))}
        />
      )}
      {open !== null && (
        <LineDialog
          line={open === 'new' ? null : open}
          shown={shown}
          today={today}
          onClose={() => setOpen(null)}
        />
      )}
    </Part>
  )
}
