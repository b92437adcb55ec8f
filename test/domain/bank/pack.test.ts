import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  appStrategies,
  bankConcerns,
  incomingOf,
  type Pack,
  packProblemInWords,
  readPack,
  routines,
  type Strategy,
  tiers,
  writePack,
} from '#domain'

const line = { id: 'h-1', text: 'sit close to [child]' }
const pack = (more: object = {}) => ({
  format: 'ifsp-editor strategy pack',
  version: 1,
  name: 'Harbor',
  strategies: [line],
  ...more,
})
const read = (value: unknown) => readPack(JSON.stringify(value))
const withLine = (more: object) => read(pack({ strategies: [line, { ...line, id: 'h-2', ...more }] }))

function problemOf(file: string): string {
  const result = readPack(file)
  return result.ok ? 'it came in' : packProblemInWords(result.problem)
}

/** A clear sentence, or a pack that comes back as it is. */
function isSound(result: ReturnType<typeof readPack>): boolean {
  if (!result.ok) return packProblemInWords(result.problem).endsWith('.')
  return isDeepStrictEqual(readPack(writePack(result.value)), result)
}

const letters = (max: number) =>
  fc
    .stringMatching(/^[A-Za-z0-9ñé“”’ [\]-]+$/u, { maxLength: max })
    .map((text) => `a${text.trim()}`.slice(0, max).trim())

const anyStrategy: fc.Arbitrary<Strategy> = fc
  .record({
    id: letters(40),
    text: letters(300),
    routine: fc.constantFrom(...routines),
    months: fc.tuple(fc.nat(36), fc.nat(36)),
    action: letters(40),
    concerns: fc.subarray([...bankConcerns]),
    tier: fc.constantFrom(...tiers),
    source: letters(100),
    reviewedBy: fc.option(letters(30)),
  })
  .map(({ months, ...rest }) => ({ ...rest, fromMonths: Math.min(...months), toMonths: Math.max(...months) }))
  .map(oneSpaced)

const shrink = (text: string) => text.replaceAll(/\s+/gu, ' ')

/** Runs of blanks become one when a pack is read. */
function oneSpaced(strategy: Strategy): Strategy {
  return {
    ...strategy,
    id: shrink(strategy.id),
    text: shrink(strategy.text),
    action: shrink(strategy.action),
    source: shrink(strategy.source),
    reviewedBy: strategy.reviewedBy === null ? null : shrink(strategy.reviewedBy),
  }
}

const anyPack: fc.Arbitrary<Pack> = fc.record({
  name: fc.constantFrom('Harbor', 'Ñandú County'),
  strategies: fc.uniqueArray(anyStrategy, { selector: ({ id }) => id, maxLength: 8 }),
})

describe('a pack', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyPack, (given) => {
        expect(readPack(writePack(given))).toEqual({ ok: true, value: given })
      }),
    )
    const whole = { name: 'All of the app', strategies: appStrategies }
    expect(readPack(writePack(whole))).toEqual({ ok: true, value: whole })
  })

  it('fills in what was left out, trims, and leaves out what it does not know', () => {
    const result = read(
      pack({
        name: '  Harbor \n house ',
        more: { deep: [1] },
        strategies: [{ id: ' h-1 ', text: ' sit\tclose\u202E to [child] ', color: 'red', reviewedBy: '' }],
      }),
    )
    expect(result).toEqual({
      ok: true,
      value: {
        name: 'Harbor house',
        strategies: [
          {
            id: 'h-1',
            text: 'sit close to [child]',
            routine: 'any',
            fromMonths: 0,
            toMonths: 36,
            action: '',
            concerns: [],
            tier: 'universal',
            source: '',
            reviewedBy: null,
          },
        ],
      },
    })
  })

  it('is taken with the mark that Windows sets before a text', () => {
    expect(readPack(`\uFEFF${JSON.stringify(pack())}`).ok).toBe(true)
  })

  it('has each id once, the first', () => {
    const result = read(pack({ strategies: [line, { ...line, text: 'another' }] }))
    expect(result.ok && result.value.strategies.map(({ text }) => text)).toEqual(['sit close to [child]'])
  })

  it('says how much is new here', () => {
    const given = { name: 'Harbor', strategies: appStrategies.slice(0, 5) }
    expect(incomingOf(given, appStrategies.slice(3))).toEqual({ fresh: appStrategies.slice(0, 3), known: 2 })
  })
})

describe('a file that cannot come in', () => {
  it.each([
    ['', 'This file is not a strategy pack.'],
    ['{"format":', 'This file is not a strategy pack.'],
    ['[]', 'This file is not a strategy pack.'],
    ['null', 'This file is not a strategy pack.'],
    [JSON.stringify(pack({ format: 'a backup' })), 'This file is not a strategy pack.'],
    [JSON.stringify(pack({ version: '1' })), 'This file is not a strategy pack.'],
    [JSON.stringify(pack({ version: 0 })), 'This file is not a strategy pack.'],
    [JSON.stringify(pack({ strategies: {} })), 'This file is not a strategy pack.'],
    [JSON.stringify({ ...pack(), version: 2 }), /newer version of IFSP Editor/u],
    [JSON.stringify(pack({ name: ' ' })), /no name/u],
    [JSON.stringify(pack({ name: 7 })), /no name/u],
    [
      JSON.stringify(pack({ strategies: Array.from({ length: 1001 }, () => line) })),
      /1000 strategies at most/u,
    ],
    [JSON.stringify(pack({ name: 'x'.repeat(2 * 1024 * 1024) })), /larger than 2 MB/u],
    [JSON.stringify(pack({ name: 'ł'.repeat(1024 * 1024) })), /larger than 2 MB/u],
  ])('is told why: %.60s', (file, sentence) => {
    expect(problemOf(file)).toMatch(sentence)
  })

  it.each([
    [{ text: '' }, 'it has no words'],
    [{ text: 7 }, 'it has no words'],
    [{ text: 'x'.repeat(601) }, 'more than 600 letters'],
    [{ id: '' }, 'it has no id'],
    [{ routine: 'lunch' }, 'the routine is not one of these: any, feeding'],
    [{ tier: 'top' }, 'the tier is not'],
    [{ concerns: ['crying', 'taxes'] }, 'a concern is not one of these'],
    [{ concerns: 'crying' }, 'a concern is not'],
    [{ fromMonths: -1 }, 'the ages are not whole months'],
    [{ toMonths: 37 }, 'the ages'],
    [{ fromMonths: 1.5 }, 'the ages'],
    [{ fromMonths: '6' }, 'the ages'],
    [{ fromMonths: 12, toMonths: 6 }, 'the younger first'],
    [{ action: 'x'.repeat(61) }, 'the action has more than 60'],
    [{ source: ['a'] }, 'the source has more'],
    [{ reviewedBy: {} }, 'the reviewer'],
  ])('says which line is wrong: %j', (wrong, words) => {
    const result = withLine(wrong)
    const said = result.ok ? 'it came in' : packProblemInWords(result.problem)
    expect(said).toMatch(/^Strategy 2 of the file: /u)
    expect(said).toContain(words)
  })

  it('stops at a line that is no strategy', () => {
    for (const wrong of [null, 7, 'sit close', [line]])
      expect(problemOf(JSON.stringify(pack({ strategies: [wrong] })))).toBe(
        'Strategy 1 of the file: it is not written as a strategy.',
      )
  })

  it('is never taken for one by what every object has', () => {
    expect(
      readPack('{"__proto__":{"format":"ifsp-editor strategy pack","version":1,"name":"x","strategies":[]}}')
        .ok,
    ).toBe(false)
  })
})

describe('a file changed in every way', () => {
  const written = writePack({ name: 'Harbor', strategies: appStrategies.slice(0, 3) })

  it('never stops the app, and what comes in is whole', () => {
    const cut = fc.record({
      at: fc.nat(written.length),
      length: fc.nat(40),
      put: fc.string({ unit: 'binary' }),
    })
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        const changed = cuts.reduce(
          (file, { at, length, put }) => file.slice(0, at) + put + file.slice(at + length),
          written,
        )
        const result = readPack(changed)
        expect(isSound(result)).toBe(true)
      }),
      { numRuns: 800 },
    )
  })

  it('never stops the app when any value stands where another should', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'name',
          'version',
          'strategies',
          'id',
          'text',
          'routine',
          'fromMonths',
          'toMonths',
          'action',
          'concerns',
          'tier',
          'source',
          'reviewedBy',
        ),
        fc.jsonValue(),
        (field, value) => {
          const result = read({
            ...pack({ strategies: [{ ...line, [field]: value }] }),
            ...(field in pack() ? { [field]: value } : {}),
          })
          expect(isSound(result)).toBe(true)
        },
      ),
      { numRuns: 800 },
    )
  })
})
