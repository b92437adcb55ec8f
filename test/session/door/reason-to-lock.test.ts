import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reasonToLock } from '../../../src/session/door/reason-to-lock.ts'
import { isOnVisit, quietLimit } from '../../../src/session/door/visit-mode.ts'

const MINUTE = 60_000
const noon = Date.parse('2026-03-14T12:00:00.000Z')
const at = (minutes: number) => new Date(noon + minutes * MINUTE).toISOString()

describe('why a laptop locks', () => {
  const watched = { now: noon, lastTouch: noon - MINUTE, lastLook: noon - 5000, limit: 10 * MINUTE }

  it('stays open while somebody is at it', () => {
    expect(reasonToLock(watched)).toBeNull()
    expect(reasonToLock({ ...watched, lastTouch: noon - 10 * MINUTE + 1 })).toBeNull()
  })

  it('locks when nobody touched it for as long as is allowed', () => {
    expect(reasonToLock({ ...watched, lastTouch: noon - 10 * MINUTE })).toBe('quiet')
  })

  it('locks on waking up, however long it may lie untouched', () => {
    const slept = { ...watched, lastLook: noon - 5 * MINUTE - 1, limit: Infinity }
    expect(reasonToLock(slept)).toBe('woke')
    expect(reasonToLock({ ...slept, lastLook: noon - MINUTE })).toBeNull()
  })

  it('finds no reason in a clock that was set back', () => {
    fc.assert(
      fc.property(fc.nat(), (ahead) => {
        const lastTouch = noon + ahead
        expect(reasonToLock({ ...watched, lastTouch, lastLook: lastTouch })).toBeNull()
      }),
    )
  })
})

describe('how long it may lie untouched', () => {
  it('is ten minutes, or what was chosen from the list', () => {
    expect(quietLimit({ lockAfter: null, visitUntil: '' }, noon)).toBe(10 * MINUTE)
    expect(quietLimit({ lockAfter: 5, visitUntil: '' }, noon)).toBe(5 * MINUTE)
    expect(quietLimit({ lockAfter: 100_000, visitUntil: '' }, noon)).toBe(10 * MINUTE)
  })

  it('is an hour on a visit, which ends by itself', () => {
    const settings = { lockAfter: 5, visitUntil: at(120) }
    expect(quietLimit(settings, noon)).toBe(60 * MINUTE)
    expect(quietLimit(settings, noon + 120 * MINUTE)).toBe(5 * MINUTE)
  })

  it('takes no visit that is said to end too far ahead, or at no time at all', () => {
    expect(isOnVisit(at(241), noon)).toBe(false)
    expect(isOnVisit(at(240), noon)).toBe(true)
    expect(isOnVisit('soon', noon)).toBe(false)
  })
})
