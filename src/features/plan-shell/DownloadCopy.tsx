import { useLaptop, useOpenPlan } from '#session'
import { Button, icons, downloadText } from '#ui'
import { COPY_NAME } from './copy-name.ts'
import { downloadCopy, noteCopy } from './download-copy.ts'
import { words } from './words.en.ts'

/** Everything of the open plan that is in memory, as a plain file, on request. */
export function DownloadCopy() {
  const laptop = useLaptop()
  const plan = useOpenPlan()
  return <DownloadButton onPress={() => downloadCopy(laptop, plan)} />
}

interface DownloadOfProps {
  readonly planId: string
  /** The plan in plain words. */
  readonly copy: string
}

/** The same of a plan that cannot be opened here. */
export function DownloadOf({ planId, copy }: DownloadOfProps) {
  const laptop = useLaptop()
  const download = () => {
    noteCopy(laptop, planId)
    downloadText(COPY_NAME, copy)
  }
  return <DownloadButton onPress={download} />
}

/** With the warning that the file is not sealed. */
function DownloadButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <div>
      <p>{words.plainCopy}</p>
      <Button icon={icons.downloadIcon} onPress={onPress}>
        {words.download}
      </Button>
    </div>
  )
}
