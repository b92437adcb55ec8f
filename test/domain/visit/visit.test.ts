import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CalendarDate,
  firstView,
  lastVisitOn,
  noteAt,
  notedElsewhere,
  notesAtVisit,
  notesOn,
  type Plan,
  visitGroups,
  type VisitNote,
  visitNoteId,
  visitorOn,
} from '#domain'
import { entry, outcome, person, plan } from '../../builders/plan.ts'

const priya = { personId: 'laptop-1', name: 'Priya Nair', discipline: 'occupational-therapist' } as const
const strategy = (words: string, actors: readonly string[], outcomes: readonly string[] = ['meals']) =>
  entry(words, { place: 'strategy', actors, outcomes })

const team = [
  person('Priya Nair', 'occupational-therapist'),
  person('June Okafor', 'ecmh-consultant'),
  person('Tess M.', 'parent'),
]
const outcomes = [outcome('Leo eats with us.', { id: 'meals' }), outcome('Leo sleeps.', { id: 'nights' })]

const family = (people = team): Plan =>
  plan({
    people,
    outcomes,
    entries: [
      strategy('Priya shows Dad how Leo can sit.', ['priya-nair']),
      strategy('Somebody of the team brings a cup.', ['role:occupational-therapist']),
      strategy('Priya will sing at the table.', []),
      strategy('June will join Priya on a visit.', ['june-okafor']),
      strategy('June will talk with child care.', ['june-okafor']),
      strategy('Mom dims the lights.', ['tess-m'], ['nights']),
      entry('WIC at the health center', { place: 'support', status: 'in place', outcomes: ['meals'] }),
    ],
  })

const shown = (of: Plan, who: typeof priya | null = priya) =>
  visitGroups(of, who && visitorOn(of, who)).map((group) => [
    group.outcome.id,
    ...group.strategies.map(({ text }) => text.plain),
  ])

describe('the strategies of a visitor', () => {
  it('are those she acts in: by name, by role, in the words, and where the consultant joins her', () => {
    expect(shown(family())).toEqual([
      [
        'meals',
        'Priya shows Dad how Leo can sit.',
        'Somebody of the team brings a cup.',
        'Priya will sing at the table.',
        'June will join Priya on a visit.',
      ],
    ])
    expect(firstView(family(), visitorOn(family(), priya))).toBe('mine')
  })

  it('are found by the name on the plan, whatever its capitals, or by the id of the laptop', () => {
    expect(shown(family(), { ...priya, name: ' priya nair' } as never)).toHaveLength(1)
    const own = family([person('P. Nair', 'occupational-therapist', { id: 'laptop-1' }), ...team.slice(1)])
    expect(visitorOn(own, priya).people).toHaveLength(1)
  })

  it('are all at first for the primary service provider, and for somebody who acts nowhere', () => {
    const psp = family([person('Priya Nair', 'occupational-therapist', { isPsp: true }), ...team.slice(1)])
    expect(firstView(psp, visitorOn(psp, priya))).toBe('all')
    const stranger = { personId: 'x', name: 'Someone Else', discipline: '' } as const
    expect(firstView(family(), visitorOn(family(), stranger))).toBe('all')
    expect(visitGroups(family(), visitorOn(family(), stranger))).toEqual([])
  })

  it('of everybody leave nothing out, and name nothing twice', () => {
    const twice = plan({ people: team, outcomes, entries: [strategy('Sing.', [], ['nights', 'meals'])] })
    expect(shown(twice, null)).toEqual([['meals', 'Sing.']])
    expect(shown(family(), null).flat()).toHaveLength(8)
  })
})

const day = (on: string) => on as CalendarDate

function note(on: string | null, happened: string, fields: Partial<VisitNote> = {}): VisitNote {
  const author = fields.origin?.authorId ?? 'priya'
  return {
    id: on === null ? 'undated' : visitNoteId({ entry: 's', on: day(on), author }),
    rank: '',
    origin: { authorId: author, author, at: `${on ?? ''}T10:00:00.000Z` },
    isRemoved: false,
    entry: 's',
    on: on === null ? null : day(on),
    by: author,
    happened,
    next: '',
    ...fields,
  }
}

const by = (authorId: string) => ({ origin: { authorId, author: authorId, at: '2026-03-14T10:00:00.000Z' } })
const visit = { entry: 's', on: day('2026-03-14'), author: 'priya' }
const around = (...visitNotes: readonly VisitNote[]) => {
  const { last, rest } = notesAtVisit(notesOn({ visitNotes }, 's'), visit)
  return [last.map(({ happened }) => happened), rest.map(({ happened }) => happened)]
}

describe('the notes of a strategy', () => {
  it('stand around a visit: the visit before, what others noted today, and the rest', () => {
    expect(
      around(
        note('2026-03-01', 'first'),
        note('2026-03-07', 'before'),
        note('2026-03-07', 'before, by June', by('june')),
        note('2026-03-14', 'own'),
        note('2026-03-14', 'today, by June', by('june')),
        note('2026-03-20', 'later'),
        note(null, 'no day'),
      ),
    ).toEqual([
      ['today, by June', 'before, by June', 'before'],
      ['later', 'first', 'no day'],
    ])
  })

  it('are none where nothing stands, or where they were taken off', () => {
    const notes = [note('2026-03-07', '  '), note('2026-03-06', 'gone', { isRemoved: true })]
    expect(around(...notes)).toEqual([[], []])
    expect(lastVisitOn({ visitNotes: notes })).toBeNull()
    expect(around(note('2026-03-07', '', { next: 'Sing' }))[0]).toEqual([''])
  })

  it('is one for each strategy, day and author', () => {
    const own = note('2026-03-14', ' ')
    expect(noteAt({ visitNotes: [own, note('2026-03-14', 'x', by('june'))] }, visit)).toBe(own)
    const ids = [
      visit,
      { ...visit, entry: 't' },
      { ...visit, on: day('2026-03-15') },
      { ...visit, author: 'june' },
    ]
    expect(new Set(ids.map(visitNoteId)).size).toBe(4)
  })

  it('are counted to the newest day', () => {
    const visitNotes = [
      note('2026-03-07', 'a'),
      note('2026-03-10', 'b'),
      note(null, 'c'),
      note('2026-03-12', ''),
    ]
    expect(lastVisitOn({ visitNotes })).toBe('2026-03-10')
  })

  it('are not lost when the strategy has become something else', () => {
    const moved = entry('WIC', { id: 's', place: 'support', status: 'in place', outcomes: ['meals'] })
    const visitNotes = [note('2026-03-07', 'They got the card.')]
    const at = (changed: typeof moved) =>
      notedElsewhere({ ...plan({ outcomes, entries: [changed] }), visitNotes })
    expect(at(moved).map(({ id }) => id)).toEqual(['s'])
    expect(at({ ...moved, isRemoved: true })).toEqual([])
    expect(at({ ...moved, place: 'strategy' })).toEqual([])
  })
})

it('loses no note with words, and shows none twice, whatever there is', () => {
  const anyNote = fc
    .record({
      on: fc.constantFrom('2026-03-01', '2026-03-07', '2026-03-14', '2026-03-20', null),
      author: fc.constantFrom('priya', 'june'),
      happened: fc.constantFrom('', ' ', 'words'),
      next: fc.constantFrom('', 'words'),
    })
    .map(({ on, author, happened, next }) => note(on, happened, { ...by(author), next }))
  fc.assert(
    fc.property(fc.uniqueArray(anyNote, { selector: ({ id }) => id }), (visitNotes) => {
      const all = visitNotes.filter(({ happened, next }) => `${happened}${next}`.trim() !== '')
      const { last, rest } = notesAtVisit(notesOn({ visitNotes }, 's'), visit)
      const others = all.filter(({ id }) => id !== visitNoteId(visit))
      expect([...last, ...rest].map(({ id }) => id).toSorted()).toEqual(others.map(({ id }) => id).toSorted())
    }),
  )
})
