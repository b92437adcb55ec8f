/**
 * The log of the workspace follows the plan: each piece of advice that was given
 * or written down by the person at this laptop has its line there.
 *
 * The plan is kept first and the line after it, under an id that is made from
 * the id of the step. So it does not matter where a crash falls, or by which
 * door the advice came: the next time the plan is opened the line is written,
 * and never twice. What is taken back in the plan is taken back in the log; a
 * line that somebody took off by hand stays off.
 */

import type { WorkspaceCommand } from '#document'
import type { ConsultationStep, LogLine, planShape, RecordId, workspaceShape } from '#domain'
import type { OpenFile } from './open-file.ts'

type OpenPlan = OpenFile<typeof planShape>
type OpenWorkspace = OpenFile<typeof workspaceShape>

/** The id of the line of the log that belongs to a step. */
function adviceLineId(step: RecordId): RecordId {
  return `advice-${step}`
}

/** Writes the lines that are missing, now and after each change of the plan, until it is closed. */
export function followAdvice(plan: OpenPlan, workspace: OpenWorkspace): void {
  /** Steps whose line went with an undo here: with a redo it comes back. */
  const takenBack = new Set<RecordId>()
  const follow = async (): Promise<void> => {
    if (plan.data.plan.isExample) return
    const due = changesIn({ plan, workspace, takenBack })
    // Noted now: by the time the plan is kept, another window may have written the same.
    for (const { step, what } of due) if (what === 'remove') takenBack.add(step.id)
    if (due.length === 0) return
    const kept = await plan.kept()
    // Read anew: something may have been taken back while the plan was being kept.
    const changes = changesIn({ plan, workspace, takenBack })
    if (!kept.ok) return
    if (changes.length > 0) workspace.runForGood(writeLines(plan, changes))
    for (const { id, isRemoved } of plan.data.consultationSteps) if (!isRemoved) takenBack.delete(id)
  }
  void follow()
  plan.store.subscribe(({ data }, { data: before }) => {
    if (data.consultationSteps !== before.consultationSteps) void follow()
  })
}

interface Followed {
  readonly plan: OpenPlan
  readonly workspace: OpenWorkspace
  readonly takenBack: ReadonlySet<RecordId>
}

interface Change {
  readonly step: ConsultationStep
  readonly what: 'add' | 'remove' | 'put back'
}

function changesIn({ plan, workspace, takenBack }: Followed): readonly Change[] {
  const { settings, log } = workspace.data
  const lines = new Map(log.map((line) => [line.id, line]))
  return plan.data.consultationSteps
    .filter(({ kind }) => kind === 'advised')
    .flatMap((step) => {
      const what = changeOf(step, lines.get(adviceLineId(step.id)), takenBack)
      // A line that is there is followed by whatever name it came: somebody may be renamed since.
      return what === null || (what === 'add' && !isOwn(step, settings)) ? [] : [{ step, what }]
    })
}

function changeOf(
  step: ConsultationStep,
  line: LogLine | undefined,
  takenBack: ReadonlySet<RecordId>,
): Change['what'] | null {
  if (line === undefined) return step.isRemoved ? null : 'add'
  if (step.isRemoved) return line.isRemoved ? null : 'remove'
  return line.isRemoved && takenBack.has(step.id) ? 'put back' : null
}

interface Me {
  readonly personId: string
  readonly name: string
}

function isOwn({ origin, by }: ConsultationStep, { personId, name }: Me): boolean {
  return origin.authorId === personId || sameName(by, name)
}

function sameName(one: string, other: string): boolean {
  return one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase()
}

function writeLines(plan: OpenPlan, changes: readonly Change[]): WorkspaceCommand {
  return {
    name: 'log-advice',
    run(edit) {
      for (const { step, what } of changes) {
        const id = adviceLineId(step.id)
        if (what === 'add') edit.add('log', lineOf(plan, step), 'last', id)
        else if (what === 'remove') edit.remove('log', id)
        else edit.putBack('log', id)
      }
    },
  }
}

function lineOf({ id: plan, data }: OpenPlan, step: ConsultationStep) {
  const outcome = data.consultations.find(({ id }) => id === step.consultation)?.outcome ?? ''
  return {
    kind: 'child-consultation',
    on: step.on,
    mode: step.mode,
    consultant: step.by,
    plan,
    outcome,
    entry: step.entry ?? '',
    step: step.id,
  } as const
}
