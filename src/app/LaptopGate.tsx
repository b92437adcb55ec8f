import { type ReactNode, useEffect, useState } from 'react'
import type { Result } from '#domain'
import { type Laptop, LaptopProvider, type OpenProblem, problemWords } from '#session'
import { Button } from '#ui'
import { LeaveWarning } from './LeaveWarning.tsx'
import { openForgetfulLaptop, openLaptop } from './open-laptop.ts'
import { Opening, PlainPage } from './PlainPage.tsx'
import { words } from './words.en.ts'

type Gate =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly laptop: Laptop }
  | { readonly kind: 'shut'; readonly problem: OpenProblem }

/** Opens the laptop before anything else, or says in plain words why it does not open. */
export function LaptopGate({ children }: { children: ReactNode }) {
  const [gate, setGate] = useState<Gate>({ kind: 'opening' })
  const [open, setOpen] = useState(() => openLaptop)
  useEffect(() => {
    let isStale = false
    open().then(
      (opened) => {
        if (isStale) return
        setGate(gateOf(opened))
        if (opened.ok) void opened.value.mendList()
      },
      // Thrown again where the boundary sees it: otherwise the app would say for ever that it opens.
      (bug: unknown) =>
        setGate(() => {
          throw bug
        }),
    )
    return () => {
      isStale = true
    }
  }, [open])
  if (gate.kind === 'opening') return <Opening />
  if (gate.kind === 'open')
    return (
      <LaptopProvider laptop={gate.laptop}>
        <LeaveWarning />
        {children}
      </LaptopProvider>
    )
  return <Shut problem={gate.problem} onForget={() => setOpen(() => openForgetfulLaptop)} />
}

function gateOf(opened: Result<Laptop, OpenProblem>): Gate {
  return opened.ok ? { kind: 'open', laptop: opened.value } : { kind: 'shut', problem: opened.problem }
}

/** Why nothing can be kept here, and what can be done about it. */
function Shut({ problem, onForget }: { problem: OpenProblem; onForget: () => void }) {
  return (
    <PlainPage
      heading={words.shut.heading}
      actions={
        <>
          <Button kind="primary" onPress={() => window.location.reload()}>
            {words.shut.again}
          </Button>
          {problem.kind === 'refused' && <Button onPress={onForget}>{words.shut.forgetful}</Button>}
        </>
      }
    >
      <p>{problemWords(problem)}</p>
      {problem.kind === 'refused' && <p>{words.shut.forgetfulMeans}</p>}
    </PlainPage>
  )
}
