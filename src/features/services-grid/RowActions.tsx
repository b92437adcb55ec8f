import type { Entry, Plan } from '#domain'
import { removeRecord, useActions, usePlan } from '#session'
import { Button, icons, Row } from '#ui'
import type { GridTools } from './grid-tools.ts'
import { nameOf, shortProvider } from './row-names.ts'
import { needsLine, needsStep } from './told.ts'
import { words } from './words.en.ts'

interface RowActionsProps {
  readonly row: Entry
  readonly tools: GridTools
  /** Offers the line that says what the provider will do, where there is none: for a row that stands. */
  readonly offersLine?: boolean
}

export function RowActions({ row, tools, offersLine = false }: RowActionsProps) {
  const plan = usePlan((now) => now)
  const name = nameOf(row, plan)
  const isOpen = tools.editing === row.id
  const remove = () => tools.doing.run(removeRecord('entries', row.id), words.removed(name))
  const { mayChange } = tools
  useActions(() =>
    mayChange ? [{ id: `remove/${row.id}`, label: words.removeOf(name), about: row.id, run: remove }] : [],
  )
  const missing = offersLine && missingLine(row, plan)
  if (!mayChange) return null
  return (
    <Row>
      {!isOpen && (
        <Button
          id={tools.editButtonId(row.id)}
          kind="plain"
          icon={icons.editIcon}
          aria-label={words.editOf(name)}
          onPress={() => tools.open(row.id)}
        >
          {words.edit}
        </Button>
      )}
      <Button kind="plain" icon={icons.removeIcon} aria-label={words.removeOf(name)} onPress={remove}>
        {words.remove}
      </Button>
      {missing && !isOpen && (
        <Button kind="plain" aria-label={`${missing}: ${name}`} onPress={() => tools.open(row.id)}>
          {missing}
        </Button>
      )}
    </Row>
  )
}

/** What is still to be written among the strategies for a row; `null` when it is there. */
function missingLine(row: Entry, plan: Plan): string | null {
  if (needsStep(row, plan)) return words.stepStart
  return needsLine(row, plan) ? words.lineStart(shortProvider(row, plan)) : null
}
