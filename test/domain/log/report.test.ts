import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countCsv,
  countMonth,
  expectationRows,
  logCsv,
  minutesIn,
  noPlanFacts,
  parseMonth,
  reportLines,
} from '#domain'
import { csvOf } from '../../../src/domain/log/csv.ts'
import { nameRemover } from '../../../src/domain/log/without-names.ts'
import { day, logLine, team } from '../../builders/log.ts'

describe('a file for a spreadsheet', () => {
  it.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['1 - 2', '1 - 2'],
    ['', ''],
  ])('writes %j as %j', (text, cell) => {
    expect(csvOf([[text]])).toBe(`${cell}\r\n`)
  })

  it('is read back as it was written, cell by cell, and no cell begins like a formula', () => {
    const cell = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", 'a', 'é', ' '),
    })
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const read = parse(csvOf(rows))
          expect(read.flat().filter((each) => /^[=+\-@\t\r]/u.test(each))).toEqual([])
          expect(read).toEqual(rows.map((row) => row.map(tame)))
        },
      ),
    )
  })
})

describe('no child is named', () => {
  const lines = [
    logLine({
      kind: 'training',
      title: 'Play with Charli’s friends, and charli',
      note: 'Charli again',
      team: 't1',
    }),
    logLine({
      kind: 'child-consultation',
      title: 'Charli M.',
      plan: 'plan-of-charli',
      entry: 'e',
      tool: 'Charli',
    }),
  ]
  const sources = { lines, teams: [team({ id: 't1' })], childNames: ['Charli', 'Mills', 'M.'] }

  it('in the lines of a report and in its file', () => {
    const report = reportLines(sources)
    expect(report.map(({ about }) => about)).toEqual(['Play with (name)’s friends, and (name)', ''])
    expect(`${JSON.stringify(report)}${logCsv(report)}`).not.toMatch(/charli|plan-of/i)
    expect(report[0]).toMatchObject({ kind: 'Training', team: 'Hopewell team', countsFor: ['Training'] })
  })

  it.each([
    [['Mary-Ann'], 'mary-ann sings', '(name) sings'],
    [['Ana'], 'Ana and Anabel', '(name) and Anabel'],
    [['Zoë', ''], 'zoë came', '(name) came'],
    [['J.J. (Jo)'], 'With J.J. (Jo) today', 'With (name) today'],
    [['A'], 'A day', 'A day'],
    [['Ana', 'Ana Lucia'], 'Ana Lucia sings', '(name) sings'],
    [['ليلى'], 'مع ليلى اليوم', 'مع (name) اليوم'],
    [[], 'Nobody', 'Nobody'],
  ])('%j taken out of %j', (names, text, rest) => {
    expect(nameRemover(names)(text)).toBe(rest)
  })

  it('whatever the name and wherever it stands', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcXYZ.*+?()[]{}|^$\\/-'.split('')),
      minLength: 2,
      maxLength: 8,
    })
    fc.assert(
      fc.property(letters, (name) => {
        fc.pre(name.replaceAll('.', '').trim().length > 1)
        expect(nameRemover([name])(`Met ${name} today`)).toBe('Met (name) today')
      }),
    )
  })
})

it('counts the minutes, and what was in person and by video', () => {
  const lines = [
    logLine({ minutes: 60, mode: 'in person' }),
    logLine({ minutes: 45, mode: 'virtual' }),
    logLine({ minutes: 10 }),
    logLine(),
  ]
  expect(minutesIn(lines)).toEqual({ all: 115, inPerson: 60, virtual: 45 })
})

it('writes the count of a month with its reasons', () => {
  const month = parseMonth('2026-11') ?? fail()
  const hopewell = team({ id: 't1', name: '=Hopewell, north' })
  const log = [logLine({ team: 't1', on: '2026-11-17', kind: 'consultant-started' })]
  const count = countMonth(month, day('2026-11-20'), {
    log,
    teams: [hopewell],
    resources: [],
    settings: { yearBasis: 'calendar' },
    plans: noPlanFacts,
  })
  const [head, first] = parse(countCsv('November 2026', expectationRows(count)))
  expect(head?.[0]).toBe('Month')
  expect(first).toEqual([
    'November 2026',
    '1',
    'Team meetings',
    "'=Hopewell, north",
    '0',
    '1',
    '0 of 1',
    'One more by the 30th',
    'The consultant started on November 17. So one is expected instead of two.',
  ])
})

const tame = (text: string) => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text)

/** A reader of RFC 4180 of its own, letter by letter. */
function parse(file: string): string[][] {
  const rows: string[][] = []
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false]
  for (let at = 0; at < file.length; at += 1) {
    const letter = file[at] ?? ''
    if (isQuoted && letter === '"' && file[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (letter === '"') isQuoted = !isQuoted
    else if (!isQuoted && letter === ',') {
      row.push(cell)
      cell = ''
    } else if (!isQuoted && letter === '\r' && file[at + 1] === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
      at += 1
    } else cell += letter
  }
  return rows
}

function fail(): never {
  throw new Error('The month of the test is no month.')
}
