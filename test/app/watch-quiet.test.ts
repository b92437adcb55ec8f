// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Watch, watchQuiet } from '../../src/app/watch-quiet.ts'
import type { LockReason } from '../../src/session/door/reason-to-lock.ts'

const MINUTE = 60_000
const LIMIT = 10 * MINUTE
let watches: Watch[] = []

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  for (const { stop } of watches) stop()
  watches = []
  vi.useRealTimers()
})

function watch(askOthers: () => Promise<number | null> = async () => null) {
  const onLock = vi.fn<(reason: LockReason) => void>()
  const onTouch = vi.fn<() => void>()
  const watched = watchQuiet({ limit: () => LIMIT, onLock, onTouch, askOthers })
  watches.push(watched)
  return { ...watched, onLock, onTouch }
}

/** Time passes in which no page runs. */
function sleep(minutes: number): void {
  vi.setSystemTime(Date.now() + minutes * MINUTE)
}

function openLid(): void {
  window.dispatchEvent(new Event('focus'))
}

const isCovered = () => document.documentElement.hasAttribute('data-covered')

it('is covered in the moment in which it wakes, and locks when no other page speaks against it', async () => {
  const page = watch()
  sleep(6)
  openLid()
  expect(isCovered()).toBe(true)
  expect(page.onLock).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(0)
  expect(page.onLock).toHaveBeenCalledExactlyOnceWith('woke')
})

it('locks every page after a real sleep, whichever of them wakes first', async () => {
  const pages: ReturnType<typeof watch>[] = []
  const others = (own: number) => async () =>
    pages
      .filter((_, place) => place !== own)
      .map(({ inUse }) => inUse())
      .find((answer) => answer !== null) ?? null
  for (const own of [0, 1, 2]) pages.push(watch(others(own)))
  sleep(60)
  openLid()
  await vi.advanceTimersByTimeAsync(0)
  for (const { onLock } of pages) expect(onLock).toHaveBeenCalledExactlyOnceWith('woke')
})

it('stays open when it alone was frozen, and counts from the touch of the page in use', async () => {
  const frozen = watch(async () => inUse.inUse())
  sleep(120)
  const inUse = watch()
  openLid()
  await vi.advanceTimersByTimeAsync(0)
  expect(isCovered()).toBe(false)
  expect(frozen.onLock).not.toHaveBeenCalled()
  inUse.stop()

  await vi.advanceTimersByTimeAsync(LIMIT - MINUTE)
  expect(frozen.onLock).not.toHaveBeenCalled()
})

it('locks for quiet only when no other page was touched within the limit', async () => {
  const touchedThere = { at: null as number | null }
  const page = watch(async () => touchedThere.at)
  touchedThere.at = Date.now() + 7 * MINUTE
  await vi.advanceTimersByTimeAsync(LIMIT)
  expect(page.onLock).not.toHaveBeenCalled()
  touchedThere.at = null
  await vi.advanceTimersByTimeAsync(7 * MINUTE)
  expect(page.onLock).toHaveBeenCalledExactlyOnceWith('quiet')
})

it('takes no touch for its owner’s while it is in doubt, and tells none', async () => {
  const answers: ((answer: null) => void)[] = []
  const page = watch(() => new Promise((resolve) => void answers.push(resolve)))
  sleep(6)
  window.dispatchEvent(new Event('pointerdown'))
  page.touchedElsewhere()
  expect(page.onTouch).not.toHaveBeenCalled()
  expect(page.inUse()).toBeNull()
  for (const answer of answers) answer(null)
  await vi.advanceTimersByTimeAsync(0)
  expect(page.onLock).toHaveBeenCalledExactlyOnceWith('woke')
})

it('answers other pages when it was touched last, and not once it has slept itself', () => {
  const page = watch()
  window.dispatchEvent(new Event('keydown'))
  expect(page.onTouch).toHaveBeenCalledOnce()
  const touched = Date.now()
  vi.advanceTimersByTime(MINUTE)
  expect(page.inUse()).toBe(touched)
  sleep(6)
  expect(page.inUse()).toBeNull()
})

it('leaves nothing covered behind when it ends', () => {
  const page = watch()
  sleep(6)
  openLid()
  page.stop()
  expect(isCovered()).toBe(false)
})
