import { type ReactNode, useEffect, useState } from 'react'
import { type Laptop, LaptopProvider, type OpenProblem, problemWords } from '#session'
import { Button } from '#ui'
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
    void open().then((opened) => {
      if (!isStale)
        setGate(
          opened.ok ? { kind: 'open', laptop: opened.value } : { kind: 'shut', problem: opened.problem },
        )
    })
    return () => {
      isStale = true
    }
  }, [open])
  if (gate.kind === 'opening') return <Opening />
  if (gate.kind === 'open') return <LaptopProvider laptop={gate.laptop}>{children}</LaptopProvider>
  return <Shut problem={gate.problem} onForget={() => setOpen(() => openForgetfulLaptop)} />
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
