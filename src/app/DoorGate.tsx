/**
 * Nobody gets past here before the laptop is unlocked, and nothing of a plan is
 * drawn. Where the browser keeps nothing at all, it says so, and one may go on
 * in memory alone.
 */

import { type ReactNode, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { type Door, type Laptop, LaptopProvider, type OpenProblem, problemWords } from '#session'
import { Button } from '#ui'
import { DoorProvider } from './door-context.ts'
import { LeaveWarning } from './LeaveWarning.tsx'
import { newDoor, openForgetfulLaptop } from './open-door.ts'
import { DoorNewsPage, DoorPages, loadDoorPages } from './pieces.ts'
import { Opening, PlainPage } from './PlainPage.tsx'
import { QuietWatch } from './QuietWatch.tsx'
import { useBug } from './use-bug.ts'
import { words } from './words.en.ts'

/** One for the whole page, however often its first component is made. */
let theDoor: Door | null = null

export function DoorGate({ children }: { children: ReactNode }) {
  theDoor ??= newDoor()
  return (
    <DoorProvider value={theDoor}>
      <Entrance door={theDoor}>{children}</Entrance>
    </DoorProvider>
  )
}

interface EntranceProps {
  readonly door: Door
  readonly children: ReactNode
}

function Entrance({ door, children }: EntranceProps) {
  const state = useStore(door.store)
  const [inMemory, setInMemory] = useState<Laptop | null>(null)
  const tell = useBug()
  useEffect(() => {
    void loadDoorPages()
    void door.open().catch(tell)
  }, [door, tell])
  if (inMemory !== null) return <Inside laptop={inMemory}>{children}</Inside>
  switch (state.kind) {
    case 'opening':
      return <Opening />
    case 'open':
      return (
        <Inside laptop={state.laptop}>
          <QuietWatch door={door} />
          <News door={door} />
          {children}
        </Inside>
      )
    case 'shut':
      return <Shut problem={state.problem} onForget={setInMemory} />
    case 'new':
    case 'locked':
    case 'moving':
    case 'renewing':
    case 'covered':
      return <DoorPages door={door} state={state} />
  }
}

/** What somebody is to hear once she is in; mostly nothing. */
function News({ door }: { readonly door: Door }) {
  const news = useStore(door.news)
  return news.length === 0 ? null : <DoorNewsPage door={door} news={news} />
}

/** By then the first page is there, and what mends the list takes nothing from it. */
const LIST_STANDS_IN_MS = 1000

function Inside({ laptop, children }: { readonly laptop: Laptop; readonly children: ReactNode }) {
  const tell = useBug()
  useEffect(() => {
    const timer = setTimeout(() => void laptop.mendList().catch(tell), LIST_STANDS_IN_MS)
    return () => clearTimeout(timer)
  }, [laptop, tell])
  return (
    <LaptopProvider laptop={laptop}>
      <LeaveWarning />
      {children}
    </LaptopProvider>
  )
}

/** Why nothing can be kept here, and what can be done about it. */
function Shut({ problem, onForget }: { problem: OpenProblem; onForget: (laptop: Laptop) => void }) {
  const tell = useBug()
  const forget = async (): Promise<void> => {
    const laptop = await openForgetfulLaptop()
    if (laptop.ok) onForget(laptop.value)
  }
  return (
    <PlainPage
      heading={words.shut.heading}
      actions={
        <>
          <Button kind="primary" onPress={reload}>
            {words.shut.again}
          </Button>
          {problem.kind === 'refused' && (
            <Button onPress={() => void forget().catch(tell)}>{words.shut.forgetful}</Button>
          )}
        </>
      }
    >
      <p>{problemWords(problem)}</p>
      {problem.kind === 'refused' && <p>{words.shut.forgetfulMeans}</p>}
    </PlainPage>
  )
}

function reload(): void {
  window.location.reload()
}
