import { type AgendaItem, present } from '#domain'
import { addRecord, changeRecord, type DeskDoing, type Laptop, removeRecord, reorderRecord } from '#session'
import { focusSoon, showFocusSoon } from '#ui'
import { adviceField } from './agenda-keys.ts'
import { words } from './words.en.ts'

export interface AgendaDeeds {
  readonly add: (plan: string) => void
  /** With a visit, what is typed between coming and going is one step of undo. */
  readonly change: (
    id: string,
    values: Partial<Pick<AgendaItem, 'advice' | 'next' | 'isDone'>>,
    visit: string | null,
  ) => void
  readonly move: (id: string, way: 'up' | 'down', name: string) => void
  readonly takeOff: (id: string, name: string) => void
}

export function agendaDeeds(workspace: Laptop['workspace'], doing: DeskDoing, meeting: string): AgendaDeeds {
  const rows = () => present(workspace.data.agenda).filter((item) => item.meeting === meeting)
  return {
    add: (plan) => {
      const id = workspace.run(addRecord('agenda', { meeting, plan }))
      focusSoon(() => adviceField(id))
    },
    change: (id, values, visit) => workspace.run(changeRecord('agenda', id, values), visit),
    move: (id, way, name) => {
      const ids = rows().map((row) => row.id)
      const spot = spotOf(ids, ids.indexOf(id), way)
      if (spot === null) return
      doing.run(reorderRecord('agenda', id, spot), () =>
        words.moved(name, rows().findIndex((row) => row.id === id) + 1, ids.length),
      )
      showFocusSoon()
    },
    takeOff: (id, name) => doing.run(removeRecord('agenda', id), words.takenOff(name)),
  }
}

/** `null` at the end of the list. */
function spotOf(ids: readonly string[], at: number, way: 'up' | 'down') {
  if (way === 'down') {
    const after = ids[at + 1]
    return after === undefined ? null : { after }
  }
  if (at <= 0) return null
  const after = ids[at - 2]
  return after === undefined ? ('first' as const) : { after }
}
