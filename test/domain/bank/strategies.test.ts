/** What holds for every strategy that comes with the app, and for every sentence that can be made of it. */

import { describe, expect, it } from 'vitest'
import {
  adviseEntry,
  appStrategies,
  bankConcerns,
  composeStrategy,
  type ComposedStrategy,
  findingsForEntry,
  gradeOfStrategy,
  gridOf,
  lookAtStrategy,
  OLDEST,
  type Person,
  type Plan,
  readingGrade,
  routines,
  strategiesOf,
  suggestPlacement,
} from '#domain'
import { entry, person, plan } from '../../builders/plan.ts'

const tess = person('Tess M.', 'parent')
const rose = person('Grandma Rose', 'grandparent')
const kelly = person('Kelly Brandt', 'developmental-specialist', { isPsp: true })
const june = person('June Okafor', 'ecmh-consultant')
const remy = person('Remy', 'child')
const team = [tess, rose, kelly, june, remy]

const withTeam = plan({ people: team })
const nobody = plan({ child: { firstName: '' } })

interface Form {
  readonly called: string
  readonly make: (text: string) => ComposedStrategy
  readonly on: Plan
  /** Whether it is to be asked who of the team joins. */
  readonly asks?: boolean
}

const by = 'consultant'
const unnamed = (role: Person['role']) => ({ id: `role:${role}`, name: '', role })
const composed = (more: Partial<Parameters<typeof composeStrategy>[0]>) => (text: string) =>
  composeStrategy({ strategy: { text }, by, childName: 'Remy', ...more })

const forms: readonly Form[] = [
  { called: 'shown to the team', make: composed({ consultant: june }), on: withTeam },
  { called: 'shown to the team, by nobody named', make: composed({ childName: '' }), on: nobody },
  { called: 'shown to the PSP', make: composed({ consultant: june, to: kelly }), on: withTeam },
  {
    called: 'on a joint visit',
    make: composed({ consultant: june, withPerson: kelly, to: tess }),
    on: withTeam,
  },
  { called: 'on a joint visit with the family', make: composed({ withPerson: kelly }), on: withTeam },
  {
    called: 'alone with a parent',
    make: composed({ consultant: june, to: tess }),
    on: withTeam,
    asks: true,
  },
  {
    called: 'alone with the family',
    make: composed({ to: unnamed('parent'), childName: '' }),
    on: nobody,
    asks: true,
  },
  { called: 'by a parent', make: composed({ by: [tess] }), on: withTeam },
  { called: 'by two', make: composed({ by: [tess, rose] }), on: withTeam },
  { called: 'by the family', make: composed({ by: [unnamed('parent')], childName: '' }), on: nobody },
]

const said = ({ words, actors }: ComposedStrategy, id: string) =>
  entry(words, { id, place: 'strategy', actors: [...actors] })

describe.each(forms)('$called', ({ make, on, asks = false }) => {
  const made = appStrategies.map((strategy) => said(make(strategy.text), strategy.id))
  const written: Plan = { ...on, entries: made }

  it('is a strategy with nothing else to find, and never a row', () => {
    const findings = made.flatMap((each) => findingsForEntry(each, written))
    const others = findings.filter(({ id }) => !(asks && id === 'who-joins'))
    expect(others.map(({ id, entry: of }) => [of, id])).toEqual([])
    const standing = new Set(strategiesOf(written).map(({ id }) => id))
    expect(made.filter(({ id }) => !standing.has(id)).map(({ text }) => text.plain)).toEqual([])
    expect(gridOf(written)).toEqual([])
  })

  it('stays off the grid when somebody moves it there', () => {
    const moved = { ...on, entries: made.map((each) => ({ ...each, place: 'service' as const })) }
    expect(gridOf(moved)).toEqual([])
  })

  it(`asks ${asks ? 'who of the team joins (PL-34)' : 'nothing'}`, () => {
    const asked = made.map((each) => {
      const advice = adviseEntry(each, written)
      const questions = advice.kind === 'place' ? advice.questions.map(({ ask }) => ask) : [advice.kind]
      return { said: each.text.plain, asked: questions, isDirect: advice.rule === 'PL-34' }
    })
    const expected = { asked: asks ? ['who-joins'] : [], isDirect: asks }
    expect(asked).toEqual(made.map(({ text }) => ({ said: text.plain, ...expected })))
  })

  it('is offered as a strategy by quick capture', () => {
    const context = {
      providers: [],
      people: on.people.map(({ name, role, isPsp }) => ({ name, role, isPsp })),
    }
    const elsewhere = made.flatMap(({ text: { plain } }) =>
      suggestPlacement(plain, context)
        .entries.filter(({ destination }) => destination !== 'strategy')
        .map(({ text, destination, rule }) => [plain, text, destination, rule]),
    )
    expect(elsewhere).toEqual([])
  })
})

describe('the bank', () => {
  it('has at least 48 strategies, at least four for each routine', () => {
    expect(appStrategies.length).toBeGreaterThanOrEqual(48)
    for (const routine of routines)
      expect([routine, appStrategies.filter((each) => each.routine === routine).length >= 4]).toEqual([
        routine,
        true,
      ])
  })

  it('has another id and other words for each', () => {
    expect(new Set(appStrategies.map(({ id }) => id)).size).toBe(appStrategies.length)
    expect(new Set(appStrategies.map(({ text }) => text)).size).toBe(appStrategies.length)
    for (const { id } of appStrategies) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/u)
  })

  it('has something for every concern, and for every month up to three years', () => {
    for (const concern of bankConcerns) {
      const count = appStrategies.filter(({ concerns }) => concerns.includes(concern)).length
      expect([concern, count >= 3]).toEqual([concern, true])
    }
    for (let months = 0; months <= OLDEST; months += 1) {
      const fitting = appStrategies.filter((each) => each.fromMonths <= months && each.toMonths >= months)
      expect(fitting.length).toBeGreaterThanOrEqual(10)
    }
  })

  it('says of each what the caregiver does, for what age and worry, and where to read up', () => {
    for (const { text, action, concerns, fromMonths, toMonths, source } of appStrategies) {
      expect(text).toMatch(/^[a-z].*[^.\s]$/u)
      expect(text).toContain('[child]')
      expect(text.replaceAll('[child]', '')).not.toContain('[')
      expect(action).toMatch(/^\p{Lu}.{3,30}$/u)
      expect(concerns.length).toBeGreaterThan(0)
      expect(fromMonths >= 0 && fromMonths < toMonths && toMonths <= OLDEST).toBe(true)
      expect(source).toMatch(/^Practice idea; see .* \(\d{4}\)$/u)
    }
  })

  it('has been reviewed by nobody yet, and says so', () => {
    expect(appStrategies.filter(({ reviewedBy }) => reviewedBy !== null)).toEqual([])
  })

  it('names no diagnosis, treatment, schedule or service', () => {
    const banned =
      /diagnos|disorder|treat|therap|symptom|session|service|visit|minute|week|month|every day|daily|screen|autis|trauma|depress|anxi/iu
    expect(appStrategies.filter(({ text }) => banned.test(text)).map(({ text }) => text)).toEqual([])
    expect(appStrategies.map(({ text }) => lookAtStrategy(text)).flat()).toEqual([])
  })

  it('is read at grade 6 or below in its own words', () => {
    const hard = appStrategies.filter((strategy) => gradeOfStrategy(strategy) > 6)
    expect(hard.map(({ text }) => text)).toEqual([])
  })

  it('is read at grade 8 or below as a sentence of a parent, the official title included', () => {
    const made = appStrategies.map(({ text }) => composed({ by: [tess] })(text).words)
    expect(made.filter((words) => readingGrade(words) > 8)).toEqual([])
  })
})
