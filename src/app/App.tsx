import { ErrorBoundary } from './ErrorBoundary.tsx'
import { DoorGate } from './DoorGate.tsx'
import { NewVersion } from './NewVersion.tsx'
import styles from './app.module.css'
import { Routes } from './routes.tsx'
import { words } from './words.en.ts'

export function App() {
  return (
    <>
      <p className={styles['paper']}>{words.paper}</p>
      <NewVersion />
      <ErrorBoundary>
        <DoorGate>
          <Routes />
        </DoorGate>
      </ErrorBoundary>
    </>
  )
}
