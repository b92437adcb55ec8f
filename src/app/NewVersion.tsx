import { useSyncExternalStore } from 'react'
import { Button, Row } from '#ui'
import styles from './app.module.css'
import { newVersion, onNewVersion } from './keep-offline.ts'
import { words } from './words.en.ts'

/** Offers a new version when there is one. It takes nothing away from the person who is typing. */
export function NewVersion() {
  const use = useSyncExternalStore(onNewVersion, newVersion)
  return (
    <div role="status" className={styles['newVersion']}>
      {use !== null && (
        <Row>
          <span>{words.newVersion.ready}</span>
          <Button onPress={use}>{words.newVersion.use}</Button>
        </Row>
      )}
    </div>
  )
}
