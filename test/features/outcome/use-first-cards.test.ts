import { renderHook, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useFirstCards } from '../../../src/features/outcome/use-first-cards.ts'

const ids = Array.from({ length: 40 }, (_, index) => `card ${index}`)

/** How many cards each drawing had, in order. */
async function drawn(wanted: string | null): Promise<readonly number[]> {
  const counts: number[] = []
  const { result } = renderHook(() => {
    const shown = useFirstCards(ids, wanted)
    counts.push(shown.length)
    return shown
  })
  await waitFor(() => expect(result.current).toEqual(ids))
  return counts
}

it('draws the first cards, and then all of them', async () => {
  const counts = await drawn(null)
  expect(counts[0]).toBe(12)
  expect(counts.at(-1)).toBe(40)
})

it('draws all at once when the card that opens stands further down', async () => {
  expect((await drawn('card 30'))[0]).toBe(40)
  expect((await drawn('card 3'))[0]).toBe(12)
})
