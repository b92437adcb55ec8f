import { useOpenPlan, usePlanState } from '#session'
import { Button, icons, StatusLine } from '#ui'
import { focusAnswers } from './focus.ts'
import type { Said } from './use-sorting.ts'
import { words } from './words.en.ts'

/** What was just done, with the way back until the next edit. */
export function SaidLine({ said }: { said: Said | null }) {
  const plan = useOpenPlan()
  const isLast = usePlanState(({ data, undoes }) => data === said?.after && undoes !== null)
  const undo = (entry: string) => {
    plan.undo()
    focusAnswers(entry)
  }
  return (
    <StatusLine
      action={
        said !== null &&
        isLast && (
          <Button icon={icons.undoIcon} onPress={() => undo(said.entry)}>
            {words.undo}
          </Button>
        )
      }
    >
      {said?.sentence}
    </StatusLine>
  )
}
