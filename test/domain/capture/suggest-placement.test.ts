import { describe, expect, it } from 'vitest'
import { adviseEntry, suggestPlacement, type SuggestedEntry } from '#domain'
import { readClause } from '../../../src/domain/capture/clause.ts'
import { castOf } from '../../../src/domain/capture/cast.ts'
import { draftEntry } from '../../../src/domain/capture/entry-of-clause.ts'
import { interpret } from '../../../src/domain/capture/read-clause.ts'
import { people, providers } from './labelled/team.ts'
import { tuning } from './labelled/tuning.ts'

function all(text: string): readonly SuggestedEntry[] {
  return suggestPlacement(text, { providers, people }).entries
}

function only(text: string): SuggestedEntry {
  const [entry, ...more] = all(text)
  if (!entry || more.length > 0) throw new Error(`not one clause: ${text}`)
  return entry
}

const asks = (text: string): readonly string[] => only(text).questions.map(({ ask }) => ask)
const finds = (text: string): readonly string[] => only(text).findings.map(({ id }) => id)

describe('who acts', () => {
  it.each([
    ['Kelly will call', ['Kelly Brandt']],
    ['kelly brandt will call', ['Kelly Brandt']],
    ['Kely will call', ['Kelly Brandt']],
    ['Mria will bring a spoon', ['Maria Lopez']],
    ['EISC will call', ['Kelly Brandt']],
    ['SC to call WIC', ['Kelly Brandt']],
    ['PSP will model signing', ['Maria Lopez']],
    ['DS will model signing', ['Devon Hill']],
    ['Maria, OT, will bring a spoon', ['Maria Lopez']],
    ['Maria and Dana will plan a routine', ['Maria Lopez', 'Dana Fox']],
    ['SLP will model words', ['speech-language-pathologist']],
    ['Mom’s sister will drive', ['relative']],
    ['When he cries, Mom will sing', ['Tess Miller']],
    ['Dad will read', ['parent']],
    ['La coordinadora llamará mañana', ['Kelly Brandt']],
    ['La terapeuta le enseñará a sentarse', ['Maria Lopez']],
  ])('%s', (text, actors) => {
    expect(only(text).actors).toEqual(actors)
  })

  it('goes on with the one who acted before', () => {
    const entries = all(
      'OT will teach Mom to hold the cup. She will also bring a chair. Then she will call Dr. Patel.',
    )
    expect(entries.map(({ actors }) => actors)).toEqual([['Maria Lopez'], ['Maria Lopez'], ['Maria Lopez']])
  })

  it('takes "he" for the child where something is told', () => {
    const [, told] = all('Maria will bring a cup. He drinks with help.')
    expect([told?.destination, told?.actors]).toEqual(['assessment', ['Remy Miller']])
  })
})

describe('how far it is', () => {
  it.each([
    ['Mom sees a counselor at Harbor', 'in place'],
    ['Mom is on the list for counseling at Southeast', 'needed'],
    ['waiting for Early Head Start', 'needed'],
    ['Family said no to home visiting', 'declined'],
    ['They stopped going to play group', 'ended'],
    ['WIC', 'unknown'],
    ['Está en lista de espera para WIC', 'needed'],
  ])('%s: %s', (text, status) => {
    expect(only(text)).toMatchObject({ destination: 'support', status })
  })
})

describe('services', () => {
  it('fills in what a row needs', () => {
    expect(only('Ohio Hills OT 1x/week 60 min at home, individual')).toMatchObject({
      destination: 'service',
      serviceType: 'OT',
      also: ['strategy'],
      rule: 'PL-01',
      fields: {
        agency: 'Ohio Hills Early Intervention',
        frequency: '1x/week',
        minutes: 60,
        intensity: 'individual',
        location: 'at home',
      },
    })
  })

  it('asks the one question about an agency nobody has answered for, listed or not', () => {
    for (const text of ['OT at Southeast weekly', 'OT at Sunny Days weekly', 'ot thru sunny days weekly']) {
      expect(only(text).destination).toBe('ask')
    }
    expect(asks('OT at Southeast weekly')).toEqual(['gives-ei-services'])
    expect(only('OT at Sunny Days weekly').questions[0]?.text).toContain('Sunny Days')
  })

  it('keeps therapy of an agency outside EI among the supports', () => {
    expect(only('Speech therapy at Riverbend weekly')).toMatchObject({
      destination: 'support',
      rule: 'PL-21',
    })
  })

  it('says that a service was written as an outcome', () => {
    expect(finds('Remy will receive OT weekly')).toEqual(['service-as-outcome'])
  })

  it('never guesses letters with two meanings', () => {
    for (const text of ['SI weekly', 'CMH weekly', 'Mom has SI']) {
      expect([text, only(text).destination, asks(text)[0]]).toEqual([text, 'ask', 'what-is-it'])
    }
    expect(only('SI 2x/month with Devon, developmental specialist').serviceType).toBe('SI')
    expect(only('He has DS')).toMatchObject({ destination: 'assessment', actors: ['Remy Miller'] })
  })
})

describe('what a family does every day', () => {
  it.each([
    'Mom puts him in the high chair for meals',
    'Mom practices his PT stretches every night',
    'Grandma sings church songs to him',
    'Dad plays music while he is in the swing',
    'Mom reads him library books at night',
    'His cousin shares her toys with him',
  ])('is a strategy, whatever thing or service it names: %s', (text) => {
    expect(only(text)).toMatchObject({ destination: 'strategy' })
    expect(only(text).also).not.toContain('service')
  })

  it.each([
    'Grandma drives him to therapy',
    'Aunt Jo buys his diapers',
    'Grandma takes him to church on Sunday',
    'Mom gets diapers from the diaper bank',
    'They use the stroller from the county',
  ])('is a support where something is had, given or gone to: %s', (text) => {
    expect(only(text).destination).toBe('support')
  })
})

it('asks for an agency that nobody knows, whatever its name sounds like', () => {
  const rehab = { name: 'Northcoast Rehab', givesEiServices: 'unknown' } as const
  const [entry] = suggestPlacement('OT at Northcoast Rehab weekly', { people, providers: [rehab] }).entries
  expect(entry).toMatchObject({ destination: 'ask' })
  const paid = suggestPlacement('OT at Northcoast Rehab through our insurance', {
    people,
    providers: [rehab],
  })
  expect(paid.entries[0]?.destination).toBe('support')
})

describe('a parent', () => {
  it('is never asked about EI for care of their own', () => {
    for (const text of ['Mom goes to therapy at Southeast', 'La mamá va a consejería en Southeast']) {
      expect(only(text)).toMatchObject({ destination: 'support', rule: 'PL-06' })
      expect(asks(text)).toEqual(['parent-agreed'])
    }
  })

  it('has health facts found, and a child has none of them', () => {
    expect(finds('Mom has been diagnosed with postpartum depression')).toContain('parent-health')
    expect(finds('EPDS was 14')).toContain('parent-health')
    expect(finds('Mom has SI')).toContain('parent-health')
    expect(finds('He was diagnosed with autism')).toEqual([])
  })
})

describe('consultation', () => {
  it('with a schedule asks, and alone with the family asks', () => {
    expect(asks('Dana and Devon will meet weekly about drop-off')).toContain('is-it-consultation')
    expect(asks('Dana will see Mom weekly for 45 min')).toContain('is-it-consultation')
    expect(asks('Dana will talk with Mom about sleep')).toContain('who-joins')
  })
})

it('quotes the words that it rests on', () => {
  expect(only('Mom is on the waitlist at Harbor for counseling').because).toContain('“counseling”')
  expect(only('Kelly will call Harbor').because).toContain('“will call”')
})

it('never disagrees with the rules about the entry that it offers', () => {
  const cast = castOf({ people, providers })
  for (const text of Object.values(tuning).flat()) {
    for (const entry of all(text)) {
      const clause = readClause(entry.text, cast)
      const drafted = draftEntry(clause, interpret(clause))
      const advice = adviseEntry(drafted.entry, drafted.plan)
      expect([text, entry.rule]).toEqual([text, advice.rule])
      const place = advice.kind === 'place' ? advice.place : entry.destination
      expect([place, 'ask']).toContain(entry.destination)
    }
  }
})
