import { useSyncExternalStore } from 'react'
import { newVersion, onNewVersion } from './keep-offline.ts'
import { words } from './words.en.ts'

/** Offers a new version when there is one. It takes nothing away from the person who is typing. */
export function NewVersion() {
  const use = useSyncExternalStore(onNewVersion, newVersion)
  return (
    <div role="status">
      {use !== null && (
        <p>
          {words.newVersion.ready}{' '}
          <button type="button" onClick={use}>
            {words.newVersion.use}
          </button>
        </p>
      )}
    </div>
  )
}
