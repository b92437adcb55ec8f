/** What typing in a strategy renders: its card, and nothing else. */

import { Editor } from '@tiptap/core'
import { act, screen } from '@testing-library/react'
import { Profiler, useRef } from 'react'
import { expect, it } from 'vitest'
import { OutcomeScreen, type OutcomeSlots } from '#features/outcome'
import { OutcomeServices } from '#features/services-grid'
import { ToSortHere } from '#features/to-sort'
import { openSorting, type Sorting, today } from '../../builders/sorting.tsx'

const strategy = { values: { place: 'strategy' } } as const
const links = { services: '#/services', toSort: '#/to-sort', why: () => '#/why' }

/** Shows an outcome of three strategies in which each slot counts how often it renders. */
async function openCounted() {
  const at = await openSorting()
  const ids = ['Dad sings', 'Mom reads', 'Maria shows how'].map((words) => at.add(words, strategy))
  const counts: Record<string, number> = {}
  const count = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1
  }
  const counted = (name: string, slot: OutcomeSlots['Services']): OutcomeSlots['Services'] =>
    function Counted({ outcomeId }) {
      const Slot = useRef(slot).current
      return (
        <Profiler id={name} onRender={() => count(name)}>
          <Slot outcomeId={outcomeId} />
        </Profiler>
      )
    }
  const slots: OutcomeSlots = {
    Text: ({ entry }) => {
      count(`text ${entry.text.plain.split(' ')[0]}`)
      return <p>{entry.text.plain}</p>
    },
    Hints: () => null,
    Consultation: () => null,
    Services: counted('services', ({ outcomeId }) => <OutcomeServices {...{ outcomeId, links }} />),
    ToSort: counted('to sort', ({ outcomeId }) => (
      <ToSortHere {...{ outcomeId, today, links }} slots={{ Question: () => null }} />
    )),
  }
  at.show(
    <Profiler id="screen" onRender={() => count('screen')}>
      <OutcomeScreen outcomeId={at.outcome} today={today} slots={slots} />
    </Profiler>,
  )
  const forget = () => {
    for (const name of Object.keys(counts)) delete counts[name]
  }
  forget()
  return { at, ids, counts }
}

function openText({ plan }: Sorting, id: string): Editor {
  const extensions = plan.openText('entries', id, 'text') ?? []
  return new Editor({ element: document.createElement('div'), extensions })
}

it('renders nothing while one types, and only the card when typing rests', async () => {
  const { at, ids, counts } = await openCounted()
  const editor = openText(at, ids[0] ?? '')
  act(() => {
    for (const letter of ' each night')
      editor.commands.insertContentAt(editor.state.doc.content.size - 1, letter)
  })
  expect(counts).toEqual({})

  act(() => at.plan.catchUp())
  expect(screen.getByText('Dad sings each night')).toBeVisible()
  expect(counts).toEqual({ screen: 1, 'text Dad': 1 })
  editor.destroy()
})
