import '@fontsource-variable/atkinson-hyperlegible-next'
import '@fontsource-variable/atkinson-hyperlegible-next/wght-italic.css'
import './arabic.css'
import '../ui/tokens.css'
import '../ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LookProvider, openLook, wearLook } from '#session'
import { App } from './App.tsx'
import { keepOffline } from './keep-offline.ts'
import { lookMemory } from './look-memory.ts'
import { addressOfHome } from './one-address.ts'
import { quietReports } from './quiet-reports.ts'

const home = addressOfHome(window.location.href)
if (home === null) start()
else window.location.replace(home)

function start(): void {
  const place = document.querySelector('#root')
  if (place === null) throw new Error('index.html has no #root')
  if (import.meta.env.PROD) void keepOffline()
  const look = openLook(lookMemory)
  wearLook(look, document.documentElement)
  createRoot(place, import.meta.env.PROD ? quietReports : {}).render(
    <StrictMode>
      <LookProvider value={look}>
        <App />
      </LookProvider>
    </StrictMode>,
  )
}
