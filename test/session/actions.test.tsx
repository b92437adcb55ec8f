import { act, cleanup, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import {
  type Errand,
  type OfferedAction,
  sendErrand,
  useActions,
  useErrand,
  useOfferedActions,
} from '#session'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.runAllTimers()
  vi.useRealTimers()
})

const action = (id: string, label = id): OfferedAction => ({ id, label, run: () => {} })

function Offering({
  offers,
  children,
}: {
  offers: Parameters<typeof useActions>[0]
  children?: React.ReactNode
}) {
  useActions(offers)
  return children
}

function Offered() {
  return (
    <output>
      {useOfferedActions()
        .map(({ label }) => label)
        .join(', ')}
    </output>
  )
}

const said = () => screen.getByRole('status').textContent

const shell = (hasCard: boolean) => (
  <>
    <Offering offers={[action('undo'), action('redo')]}>
      <Offering offers={[action('add')]} />
    </Offering>
    {hasCard && <Offering offers={[action('move')]} />}
    <Offered />
  </>
)

it('offers what is on the screen, the innermost and the latest first, and nothing of what has gone', () => {
  const { rerender } = render(shell(true))
  expect(said()).toBe('move, add, undo, redo')
  rerender(shell(false))
  expect(said()).toBe('add, undo, redo')
})

it('counts the last of two offers of the same deed', () => {
  render(
    <>
      <Offering offers={[action('add', 'by an errand'), action('go')]}>
        <Offering offers={[action('add', 'right here')]} />
      </Offering>
      <Offered />
    </>,
  )
  expect(said()).toBe('right here, go')
})

function Doing() {
  const counting = useOfferedActions().find(({ id }) => id === 'count')
  return <button onClick={counting?.run}>do</button>
}

it('asks a function only when the list is there, and does what the latest render says', () => {
  const ask = vi.fn<() => readonly OfferedAction[]>(() => [action('add')])
  const done: number[] = []
  function Counting() {
    const [count, setCount] = useState(0)
    useActions([{ ...action('count'), run: () => done.push(count) }])
    return <button onClick={() => setCount(count + 1)}>more</button>
  }
  const page = (isOpen: boolean) => (
    <>
      <Offering offers={ask} />
      <Counting />
      {isOpen && <Doing />}
    </>
  )
  const { rerender } = render(page(false))
  expect(ask).not.toHaveBeenCalled()
  act(() => screen.getByText('more').click())
  rerender(page(true))
  expect(ask).toHaveBeenCalled()
  act(() => screen.getByText('do').click())
  expect(done).toEqual([1])
})

function Room({ kind, outcomeId, taken }: { kind: string; outcomeId?: string; taken: Errand[] }) {
  useErrand(kind, (errand) => taken.push(errand), outcomeId === undefined ? {} : { outcomeId })
  return null
}

it('does an errand once, whether the room is there already or comes later', () => {
  const taken: Errand[] = []
  const { rerender } = render(<Room kind="add-person" taken={taken} />)
  act(() => sendErrand({ kind: 'add-person' }))
  expect(taken).toEqual([{ kind: 'add-person' }])
  rerender(<Room kind="add-person" taken={taken} />)
  expect(taken).toHaveLength(1)

  cleanup()
  sendErrand({ kind: 'add-person', about: 'later' })
  render(
    <>
      <Room kind="add-person" taken={taken} />
      <Room kind="add-person" taken={taken} />
    </>,
  )
  expect(taken.map(({ about }) => about)).toEqual([undefined, 'later'])
})

it('leaves an errand for another room or another outcome alone', () => {
  const taken: Errand[] = []
  render(<Room kind="add-strategy" outcomeId="one" taken={taken} />)
  act(() => sendErrand({ kind: 'add-strategy', outcomeId: 'two' }))
  act(() => sendErrand({ kind: 'add-support', outcomeId: 'one' }))
  expect(taken).toEqual([])
  act(() => sendErrand({ kind: 'add-strategy', outcomeId: 'one' }))
  expect(taken).toHaveLength(1)
})

it('forgets an errand that nobody took', () => {
  const taken: Errand[] = []
  sendErrand({ kind: 'add-person' })
  vi.advanceTimersByTime(10_000)
  render(<Room kind="add-person" taken={taken} />)
  expect(taken).toEqual([])
})
