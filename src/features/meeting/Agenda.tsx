import { type KeyboardEvent, useMemo, useRef } from 'react'
import { type CalendarDate, type LastTime, lastTimes, type LogLine, present, type Team } from '#domain'
import { useDeskDoing, useLaptop, useNamedPlans, useWorkspace } from '#session'
import { Part } from '#ui'
import { AddChild } from './AddChild.tsx'
import { agendaDeeds } from './agenda-deeds.ts'
import { goToNext, leaveByKey, wayByKey } from './agenda-keys.ts'
import { AgendaRow } from './AgendaRow.tsx'
import styles from './Meeting.module.css'
import type { MeetingScreenProps } from './meeting-screen-props.ts'
import { words } from './words.en.ts'

interface AgendaProps extends MeetingScreenProps {
  readonly meeting: LogLine
  readonly team: Team | null
}

export function Agenda({ meeting, team, today, links, Advise }: AgendaProps) {
  const { workspace } = useLaptop()
  const doing = useDeskDoing()
  const { nameOf } = useNamedPlans()
  const items = useWorkspace(({ agenda }) => present(agenda).filter((item) => item.meeting === meeting.id))
  const last = useLastTimes(meeting, today)
  const deeds = useMemo(() => agendaDeeds(workspace, doing, meeting.id), [workspace, doing, meeting.id])
  const list = useRef<HTMLOListElement>(null)
  const press = (event: KeyboardEvent) => {
    const id = rowOf(event.target)
    const item = items.find((each) => each.id === id)
    if (item === undefined || list.current === null) return
    const [way, leave] = [wayByKey(event), leaveByKey(event)]
    if (way === null && leave === null) return
    event.preventDefault()
    if (way !== null) deeds.move(item.id, way, nameOf(item.plan) ?? words.notOnLaptop)
    if (leave === 'done') deeds.change(item.id, { isDone: true }, null)
    if (leave !== null) goToNext(event.target, list.current)
  }
  return (
    <Part heading={words.agenda} hint={hintOf(items)}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- listens for Enter and Alt Shift arrows on the way up */}
      <ol ref={list} className={styles['agenda']} onKeyDown={press}>
        {items.map((item, index) => (
          <AgendaRow
            key={item.id}
            item={item}
            number={index + 1}
            of={items.length}
            name={nameOf(item.plan) ?? words.notOnLaptop}
            planHref={nameOf(item.plan) === null ? null : links.plan(item.plan)}
            last={last.get(item.plan) ?? null}
            deeds={deeds}
            Advise={Advise}
          />
        ))}
      </ol>
      <AddChild team={team} onAgenda={items.map(({ plan }) => plan)} onAdd={deeds.add} />
    </Part>
  )
}

/** What was said of each child before. It stays the same while somebody writes on this agenda. */
function useLastTimes(meeting: LogLine, today: CalendarDate): ReadonlyMap<string, LastTime> {
  const others = useWorkspace(({ agenda }) => agenda.filter((item) => item.meeting !== meeting.id))
  const log = useWorkspace((workspace) => workspace.log)
  const before = meeting.on ?? today
  return useMemo(() => lastTimes(before, others, log), [before, others, log])
}

function rowOf(target: EventTarget): string | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-agenda]') : null
  return row?.dataset['agenda']
}

function hintOf(items: readonly { readonly isDone: boolean }[]): string {
  if (items.length === 0) return words.noAgenda
  const done = items.filter(({ isDone }) => isDone).length
  return `${done === items.length ? words.allDone(done) : words.doneOf(done, items.length)} ${words.keys}`
}
