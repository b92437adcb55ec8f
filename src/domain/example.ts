/**
 * The example: a plan to look at and to try things on.
 *
 * Charli, her family, the people and the agencies are invented, and so is the
 * county. The case follows the one with which Ohio explains where an ECMH
 * consultant's work is written: one outcome about breakfast and seven lines of
 * strategy. Around it stands one of each thing that a plan has to tell apart:
 * a service on the grid, help that is there, help that is needed with the step
 * to get it, and one entry that waits for an answer.
 */

import { addDays, type CalendarDate } from './calendar-date.ts'
import type { EntryContent, PlanContent } from './plan-content.ts'

const ids = {
  coordinator: 'example-coordinator',
  therapist: 'example-therapist',
  mom: 'example-mom',
  consultant: 'example-consultant',
  grandma: 'example-grandma',
  board: 'example-county-board',
  center: 'example-mental-health-center',
  steps: 'example-family-center',
  breakfast: 'example-breakfast',
  therapy: 'example-therapy',
  bottles: 'example-bottles',
} as const

const outcomes = [ids.breakfast]

/** The example with its dates set around `today`, so that it is never out of date when it is made. */
export function examplePlan(today: CalendarDate): PlanContent {
  return {
    plan: { type: 'initial', date: today, county: 'Clover', language: 'en', isExample: true },
    child: { firstName: 'Charli', lastName: 'M.', birthDate: addDays(today, -160) },
    people,
    agencies: agenciesAsOf(today),
    outcomes: [{ id: ids.breakfast, values: { ...breakfast, reviewOn: addDays(today, 180) } }],
    entries: [...strategies, therapyFrom(today), ...supportsAsOf(today), toSort],
  }
}

const people: PlanContent['people'] = [
  { id: ids.coordinator, values: { name: 'Kelly Brandt', role: 'service-coordinator', agency: ids.board } },
  {
    id: ids.therapist,
    values: { name: 'Priya Nair', role: 'occupational-therapist', isPsp: true, agency: ids.board },
  },
  { id: ids.mom, values: { name: 'Tess M.', role: 'parent' } },
  { id: ids.consultant, values: { name: 'June Okafor', role: 'ecmh-consultant', agency: ids.center } },
  { id: ids.grandma, values: { name: 'Grandma Rose', role: 'grandparent' } },
]

function agenciesAsOf(today: CalendarDate): PlanContent['agencies'] {
  const checked = { county: 'Clover', checkedOn: addDays(today, -14), checkedBy: 'Kelly Brandt' }
  return [
    {
      id: ids.board,
      values: {
        ...checked,
        name: 'Clover County Board of Developmental Disabilities',
        givesEiServices: 'employed',
        employsEcmhConsultant: 'no',
      },
    },
    {
      id: ids.center,
      values: {
        ...checked,
        name: 'Harbor Street Community Mental Health',
        givesEiServices: 'no',
        employsEcmhConsultant: 'yes',
      },
    },
    { id: ids.steps, values: { name: 'Bright Steps Family Center', county: 'Clover' } },
  ]
}

const breakfast = {
  statement: 'Mom feeds Charli breakfast on 4 of 7 days each week.',
  isFor: 'child',
  language: 'en',
  now: 'Breakfast takes close to an hour. Charli swallows air, coughs and turns her head away. Mom manages a whole bottle about one morning a week.',
  criterion: '4 of 7 days a week, four weeks in a row',
  procedure: 'Mom marks the mornings on the kitchen calendar. Priya looks at it with her on each visit.',
  timeline: 'Within three months',
} as const

const strategies: readonly EntryContent[] = [
  strategy('apply', {
    actors: [ids.coordinator],
    words:
      'Kelly will ask the county board for the family support form, so that its dollars can pay for bottles that let in less air.',
    secures: ids.bottles,
  }),
  strategy('pillow', {
    actors: [ids.coordinator],
    words: 'Kelly will buy a nursing pillow, so that whoever feeds Charli can hold up her head.',
  }),
  strategy('bottle-position', {
    actors: [ids.therapist],
    words: 'Priya will show Mom how to hold the bottle so that Charli does not choke.',
    tells: ids.therapy,
  }),
  strategy('open-mouth', {
    actors: [ids.therapist],
    words: 'Priya will teach Mom ways to help Charli open her mouth for the bottle.',
    tells: ids.therapy,
  }),
  strategy('coos', {
    actors: [ids.mom],
    words: 'Mom will answer Charli’s coos and smiles while she feeds her.',
  }),
  strategy('screening', {
    actors: [ids.consultant, ids.therapist],
    words: 'June will join Priya on a home visit to do a Devereux screening with Mom.',
  }),
  strategy('handouts', {
    actors: [ids.consultant],
    words: 'June will give the team handouts on the signs of postpartum depression to share with Mom.',
  }),
]

interface Strategy extends Pick<EntryContent, 'words' | 'actors'> {
  readonly secures?: string
  readonly tells?: string
}

function strategy(name: string, { words, actors = [], ...links }: Strategy): EntryContent {
  return { id: `example-${name}`, values: { place: 'strategy', ...links }, words, actors, outcomes }
}

function therapyFrom(today: CalendarDate): EntryContent {
  return {
    id: ids.therapy,
    values: {
      place: 'service',
      nature: 'service',
      serviceType: 'OT',
      isNeeded: 'yes',
      agency: ids.board,
      frequency: '1 time a week',
      minutes: 60,
      intensity: 'individual',
      method: 'in person',
      location: 'Home',
      isNatural: 'yes',
      startsOn: addDays(today, 14),
      endsOn: addDays(today, 180),
    },
    words: 'Occupational therapy',
    actors: [ids.therapist],
    outcomes,
  }
}

function supportsAsOf(today: CalendarDate): readonly EntryContent[] {
  const given = { place: 'support', nature: 'resource', status: 'in place', namedBy: 'Mom' } as const
  return [
    {
      id: 'example-grandma-helps',
      values: {
        ...given,
        isFormal: 'natural',
        category: 'family-and-friends',
        since: addDays(today, -150),
      },
      words: 'Grandma Rose comes for breakfast on weekends and holds Charli while the bottle warms.',
      actors: [ids.grandma],
      kinds: ['emotional', 'material'],
      outcomes,
    },
    {
      id: 'example-counselor',
      values: {
        ...given,
        isFormal: 'formal',
        category: 'parent-care',
        agency: ids.center,
        since: addDays(today, -30),
        parentAgreed: 'yes',
        inWordsOf: 'Mom',
      },
      words: '“I have somebody to talk to at Harbor Street. Mornings are easier since then.”',
      kinds: ['emotional'],
      outcomes,
    },
    {
      id: ids.bottles,
      values: { ...given, status: 'needed', isFormal: 'formal', category: 'money-and-benefits' },
      words: 'Bottles that let in less air, paid with family support dollars.',
      kinds: ['material'],
      outcomes,
    },
  ]
}

const toSort: EntryContent = {
  id: 'example-play-visits',
  values: {
    place: 'to-sort',
    nature: 'service',
    serviceType: 'SI',
    isNeeded: 'yes',
    status: 'in place',
    agency: ids.steps,
  },
  words: 'A developmental specialist of Bright Steps plays with Charli and Mom at home once a month.',
  outcomes,
}
