import { readableCopy, useOpenPlan } from '#session'
import { Button, icons } from '#ui'
import { downloadText } from './download-text.ts'
import { words } from './words.en.ts'

/** Everything of the plan that is in memory, as a plain file, on request. */
export function DownloadCopy() {
  const plan = useOpenPlan()
  return (
    <Button icon={icons.downloadIcon} onPress={() => downloadText(readableCopy(plan.data))}>
      {words.download}
    </Button>
  )
}
