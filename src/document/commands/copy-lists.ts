import type { Access, Destroyed } from '#domain'
import type { Signed } from '../edit.ts'
import type { WorkspaceCommand } from './plan-command.ts'

/** What a workspace says of plans, whoever keeps them: who saw them, and what is left of those that were destroyed. */
export interface PlanLists {
  readonly accesses: readonly Access[]
  readonly destroyed: readonly Destroyed[]
}

/** Writes down here what stands in the lists of another workspace, each line once, and signed as it is there. */
export function copyLists({ accesses, destroyed }: PlanLists): WorkspaceCommand {
  return {
    name: 'copy-lists',
    run(edit) {
      const { before } = edit
      for (const access of lacking(accesses, before.accesses)) {
        const { way, party, name, agency, on, purpose, release, isByHand } = access
        const values = { way, party, name, agency, on, purpose, release, isByHand }
        edit.add('accesses', values, 'last', signed(access))
        for (const plan of access.plans) edit.include('accesses', access.id, 'plans', plan)
      }
      for (const plan of lacking(destroyed, before.destroyed)) {
        const { on, isDone, askedBy, asker, isRecordKept, name, birthDate } = plan
        const { parents, coordinators, providers, exit } = plan
        const values = { on, isDone, askedBy, asker, isRecordKept, name, birthDate }
        edit.add('destroyed', values, 'last', signed(plan))
        edit.set('destroyed', plan.id, { parents, coordinators, providers, exit })
      }
    },
  }
}

interface Listed {
  readonly id: string
  readonly isRemoved: boolean
}

function lacking<Line extends Listed>(lines: readonly Line[], there: readonly Listed[]): readonly Line[] {
  const known = new Set(there.map(({ id }) => id))
  return lines.filter(({ id, isRemoved }) => !isRemoved && !known.has(id))
}

function signed({ id, origin: { authorId, author, at } }: Access | Destroyed): Signed {
  return { id, author: { id: authorId, name: author }, at }
}
