import { ErrorBoundary } from './ErrorBoundary.tsx'
import { LaptopGate } from './LaptopGate.tsx'
import { NewVersion } from './NewVersion.tsx'
import { Routes } from './routes.tsx'

export function App() {
  return (
    <>
      <NewVersion />
      <ErrorBoundary>
        <LaptopGate>
          <Routes />
        </LaptopGate>
      </ErrorBoundary>
    </>
  )
}
