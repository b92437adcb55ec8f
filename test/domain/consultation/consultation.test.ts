import { array, assert, boolean, constantFrom, infiniteStream, nat, pre, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Advised,
  type Consulting,
  consultationsOf,
  type ConsultationStep,
  type Plan,
  type Taken,
} from '#domain'
import { plan } from '../../builders/plan.ts'

type Kind = ConsultationStep['kind']

const kinds = ['asked', 'taken up', 'advised', 'adopted', 'declined', 'closed', 'unknown'] as const

let made = 0
function step(kind: Kind, fields: Partial<ConsultationStep> = {}): ConsultationStep {
  made += 1
  const at = `2026-03-02T15:00:00.${String(made % 1000).padStart(3, '0')}Z`
  return {
    id: `step-${made}`,
    rank: '',
    origin: { authorId: 'author-1', author: 'Ana Ruiz', at },
    isRemoved: false,
    consultation: 'matter',
    kind,
    on: '2026-03-02' as ConsultationStep['on'],
    by: 'Dana Reed',
    entry: kind === 'advised' ? 'strategy-1' : null,
    agreedWith: kind === 'adopted' || kind === 'declined' ? 'Mom' : '',
    inMeeting: false,
    mode: '',
    note: '',
    ...fields,
  }
}

function planOf(consultationSteps: readonly ConsultationStep[]): Plan {
  const matter = {
    id: 'matter',
    rank: '',
    origin: { authorId: 'author-1', author: 'Ana Ruiz', at: '' },
    isRemoved: false,
    outcome: 'outcome-1',
    reason: 'strategy',
    tried: '',
    wantedBy: null,
    release: 'unknown',
  } as const
  return { ...plan({}), consultations: [matter], consultationSteps }
}

const stateOf = (...steps: readonly ConsultationStep[]) =>
  consultationsOf(planOf(steps))[0]?.now.state ?? null
const leftOver = (...steps: readonly ConsultationStep[]) =>
  consultationsOf(planOf(steps))[0]?.leftOver.map(({ kind }) => kind)

describe('a consultation', () => {
  it('goes from asked to closed', () => {
    const steps = [step('asked'), step('taken up'), step('advised'), step('adopted'), step('closed')]
    const states = steps.map((_, index) => stateOf(...steps.slice(0, index + 1)))
    expect(states).toEqual(['asked', 'taken up', 'advised', 'adopted', 'closed'])
  })

  it('begins with advice that nobody had asked for', () => {
    expect(stateOf(step('advised'))).toBe('advised')
  })

  it('goes on after a no, with other advice', () => {
    const steps = [step('advised'), step('declined'), step('advised', { entry: 'strategy-2' })]
    expect(stateOf(...steps)).toBe('advised')
    expect(stateOf(...steps, step('adopted'))).toBe('adopted')
  })

  it('keeps a second answer from another laptop in sight', () => {
    const steps = [step('advised'), step('adopted'), step('declined')]
    expect(stateOf(...steps)).toBe('adopted')
    expect(leftOver(...steps)).toEqual(['declined'])
  })

  it('does not trip over a clock that is wrong', () => {
    const late = { authorId: 'a', author: 'A', at: '2026-03-09T00:00:00.000Z' }
    expect(stateOf(step('taken up'), step('asked', { origin: late }))).toBe('taken up')
  })

  it('follows what each laptop had seen, and not its clock', () => {
    const early = { authorId: 'a', author: 'A', at: '2026-03-01T00:00:00.000Z' }
    const steps = [
      step('asked', { rank: 'a0' }),
      step('advised', { rank: 'a1' }),
      step('adopted', { rank: 'a2' }),
      step('closed', { rank: 'a3', origin: early }),
    ]
    expect(stateOf(...steps)).toBe('closed')
    expect(leftOver(...steps)).toEqual([])
  })

  it('remembers the no to the first advice after other advice was given', () => {
    const steps = [step('advised'), step('declined'), step('advised', { entry: 'strategy-2' })]
    const taken = consultationsOf(planOf(steps))[0]?.taken.map(({ kind }) => kind)
    expect(taken).toEqual(['advised', 'declined', 'advised'])
  })

  it('is nothing before its first step, and after that was taken back', () => {
    expect(stateOf()).toBeNull()
    expect(stateOf(step('adopted'))).toBeNull()
    expect(stateOf(step('asked', { isRemoved: true }))).toBeNull()
  })
})

/** Its steps, whatever it has come to. */
function partsOf(now: Consulting): {
  readonly asked?: Taken | null
  readonly advised?: Advised
  readonly answer?: Taken & { readonly agreedWith: string }
} {
  return now.state === 'closed' ? partsOf(now.before) : now
}

const anyStep = record({
  kind: constantFrom(...kinds),
  by: constantFrom('Dana Reed', ' ', ''),
  on: constantFrom('2026-03-02', '2026-03-05', null),
  entry: constantFrom('strategy-1', null),
  agreedWith: constantFrom('Mom', '', '  '),
  isRemoved: boolean(),
}).map(({ kind, on, ...fields }) => step(kind, { ...fields, on: on as ConsultationStep['on'] }))
const anySteps = array(anyStep, { maxLength: 12 })

describe('whatever steps there are', () => {
  it('no way skips who it was, or what the family said, when and who of it', () => {
    assert(
      property(anySteps, (steps) => {
        for (const { now } of consultationsOf(planOf(steps))) {
          const { asked = null, advised = null, answer = null } = partsOf(now)
          expect([asked, advised, answer].map((taken) => taken?.by)).not.toContain('')
          expect(advised?.entry ?? 'strategy-1').toBe('strategy-1')
          expect(answer?.on ?? '2026-03-02').toMatch(/^\d{4}-\d\d-\d\d$/)
          expect(answer?.agreedWith ?? 'Mom').toBe('Mom')
        }
      }),
    )
  })

  it('what is closed stays closed', () => {
    assert(
      property(anySteps, anySteps, (steps, more) => {
        pre(stateOf(...steps) === 'closed')
        const later = { authorId: 'a', author: 'A', at: '2027-01-01T00:00:00.000Z' }
        expect(stateOf(...steps, ...more.map((each) => ({ ...each, origin: later })))).toBe('closed')
      }),
    )
  })

  it('in whatever order they come, it comes to the same', () => {
    assert(
      property(anySteps, infiniteStream(nat()), (steps, random) => {
        const shuffled = steps
          .map((each) => ({ each, at: random.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ each }) => each)
        expect(consultationsOf(planOf(shuffled))).toEqual(consultationsOf(planOf(steps)))
      }),
    )
  })

  it('loses no step: each is a part of what it came to, or left over', () => {
    assert(
      property(anySteps, (steps) => {
        const standing = steps.filter(({ isRemoved }) => !isRemoved)
        const found = consultationsOf(planOf(steps))[0]
        if (found === undefined) return
        const taken = standing.length - found.leftOver.length
        expect(taken).toBeGreaterThan(0)
        expect(found.leftOver.every((each) => standing.includes(each))).toBe(true)
      }),
    )
  })
})
