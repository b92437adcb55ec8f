import { readableCopy, useOpenPlan } from '#session'
import { Button, icons } from '#ui'
import { downloadText } from './download-text.ts'
import { words } from './words.en.ts'

/** Everything of the open plan that is in memory, as a plain file, on request. */
export function DownloadCopy() {
  const plan = useOpenPlan()
  const copy = () => {
    plan.catchUp()
    return readableCopy(plan.data)
  }
  return <DownloadButton copy={copy} />
}

/** A plan in plain words, as a file, with the warning that it is not sealed. */
export function DownloadButton({ copy }: { copy: () => string }) {
  return (
    <div>
      <p>{words.plainCopy}</p>
      <Button icon={icons.downloadIcon} onPress={() => downloadText(copy())}>
        {words.download}
      </Button>
    </div>
  )
}
