import { ErrorBoundary } from './ErrorBoundary.tsx'
import { NewVersion } from './NewVersion.tsx'
import { words } from './words.en.ts'

export function App() {
  return (
    <>
      <NewVersion />
      <ErrorBoundary>
        <main>
          <h1>{words.title}</h1>
        </main>
      </ErrorBoundary>
    </>
  )
}
