import { usePlanState } from '#session'
import { Disclosure, Notice } from '#ui'
import { DownloadCopy } from './DownloadCopy.tsx'
import { words } from './words.en.ts'

/** Says on every section that pieces of the plan could not be read, so that nobody takes it for whole. */
export function DamagedNotice() {
  const damaged = usePlanState((state) => state.damaged)
  if (damaged === 0) return null
  return (
    <Notice kind="danger" isUrgent heading={words.damaged}>
      <p>{words.damagedMeans(damaged)}</p>
      <Disclosure summary={words.download}>
        <DownloadCopy />
      </Disclosure>
    </Notice>
  )
}
