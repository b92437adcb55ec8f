/**
 * A plan as plain words, for the day when it cannot be kept or opened here:
 * everything that is in memory, readable by anybody. It is made on request
 * only, and the screen says that it is not sealed.
 */

import {
  type Consultation,
  consultationWords,
  type Entry,
  formLabels,
  gridOf,
  notesOn,
  type Outcome,
  type Plan,
  present,
  rememberedSupportsOf,
  roleNames,
  roleOfActor,
  serviceTypeNames,
  standingNames,
  statusNames,
  strategiesOf,
  supportsLabel,
  supportsOf,
  toSortOf,
  type VisitNote,
  waitingSupportsOf,
} from '#domain'

const on = formLabels.outcomes

export function readableCopy(plan: Plan): string {
  const { child, plan: head } = plan
  const lists = listsOf(plan)
  const listed = new Set(lists.flatMap(({ entries }) => entries))
  const others = plan.entries.filter((entry) => !entry.isRemoved && !listed.has(entry))
  return [
    ['IFSP. Plain copy, not sealed: anybody can read it.'],
    [
      `Child: ${child.firstName} ${child.lastName}`,
      `Born: ${child.birthDate ?? ''}`,
      `Plan: ${head.type} ${head.date ?? ''}`,
      `County: ${head.county}`,
    ],
    ...[...lists, { heading: ['Also written:'], entries: others }]
      .filter(({ heading, entries }) => heading.length > 1 || entries.length > 0)
      .map(({ heading, entries }) => [...heading, ...entries.flatMap((entry) => linesOf(entry, plan))]),
    ['Typed in quick capture, not placed yet:', head.captureDraft],
    ['Concerns:', ...present(plan.concerns).map(({ text }) => `- ${text}`)],
    ['For the service coordinator:', ...present(plan.coordinators).map(({ text }) => `- ${text}`)],
    [
      'Asked of the ECMH consultant:',
      ...present(plan.consultations).flatMap((each) => consultationLines(each, plan)),
    ],
    ['People:', ...present(plan.people).map(({ name, role }) => `- ${name}, ${roleNames[role]}`)],
    [
      'Agencies:',
      ...present(plan.agencies).map(
        ({ name, county, givesEiServices }) =>
          `- ${[name, county].filter(Boolean).join(', ')}: ${standingNames[givesEiServices]}`,
      ),
    ],
  ]
    .map((block) => block.join('\n'))
    .join('\n\n')
}

interface Listed {
  readonly heading: readonly string[]
  readonly entries: readonly Entry[]
}

function listsOf(plan: Plan): readonly Listed[] {
  const sorting = toSortOf(plan).map(({ entry }) => entry)
  return [
    ...present(plan.outcomes).flatMap((outcome, index) => [
      { heading: outcomeLines(outcome, index + 1), entries: [] },
      { heading: ['Strategies:'], entries: strategiesOf(plan, outcome.id) },
      { heading: [`${supportsLabel.label}:`], entries: supportsOf(plan, outcome.id) },
    ]),
    { heading: ['Still needed:'], entries: waitingSupportsOf(plan) },
    { heading: ['Declined or ended:'], entries: rememberedSupportsOf(plan) },
    { heading: ['EI services:'], entries: gridOf(plan) },
    { heading: ['To sort:'], entries: sorting },
    { heading: ['Set aside:'], entries: plan.entries.filter(isSetAside) },
  ]
}

function outcomeLines(outcome: Outcome, number: number): readonly string[] {
  const { statement, now, criterion, procedure, timeline, reviewOn } = outcome
  return [
    `Outcome ${number}: ${statement}`,
    `${on.now?.label}: ${now}`,
    `${on.criterion?.label}: ${criterion}`,
    `${on.procedure?.label}: ${procedure}`,
    `${on.timeline?.label}: ${timeline}`,
    `Look at it again on: ${reviewOn ?? ''}`,
  ]
}

function isSetAside({ place, isRemoved }: Entry): boolean {
  return !isRemoved && ['transition', 'assessment', 'log'].includes(place)
}

/** An entry, and under it what was noted on visits, the newest first. */
function linesOf(entry: Entry, plan: Plan): readonly string[] {
  return [`- ${lineOf(entry, plan)}`, ...notesOn(plan, entry.id).map(noteLine)]
}

function noteLine({ on: day, by, happened, next }: VisitNote): string {
  const said = [happened, next === '' ? '' : `Next: ${next}`].filter((part) => part !== '').join('\n')
  return `  Visit of ${day ?? 'an unknown day'}, noted by ${by}: ${said.replaceAll('\n', '\n    ')}`
}

/** What was asked, and under it every step, also one that could not follow. */
function consultationLines({ id, reason, tried }: Consultation, plan: Plan): readonly string[] {
  const steps = present(plan.consultationSteps).filter(({ consultation }) => consultation === id)
  return [
    `- ${[consultationWords.reasons[reason], tried].filter((part) => part !== '').join(': ')}`,
    ...steps.map(({ kind, on: day, by, agreedWith, note }) =>
      [`  ${consultationWords.steps[kind]}`, day ?? 'an unknown day', by, agreedWith, note]
        .filter((part) => part !== '')
        .join(', '),
    ),
  ]
}

function lineOf(entry: Entry, plan: Plan): string {
  const actors = entry.actors.map((key) => nameOf(key, plan)).filter((name) => name !== '')
  const type = entry.serviceType === '' ? '' : serviceTypeNames[entry.serviceType]
  const agency = plan.agencies.find(({ id }) => id === entry.agency)?.name ?? ''
  const status = entry.place === 'support' ? statusNames[entry.status] : ''
  const facts = [actors.join(' and '), type, agency, status, ...saidOf(entry)].filter((fact) => fact !== '')
  return [facts.join(', '), entry.text.plain.replaceAll('\n', '\n  ')]
    .filter((part) => part !== '')
    .join(': ')
}

/** What was written beside the words, each with what it is. */
function saidOf(entry: Entry): readonly string[] {
  const said: readonly (readonly [string, string | number | null])[] = [
    ['', entry.frequency],
    ['minutes', entry.minutes],
    ['', entry.intensity],
    ['', entry.method],
    ['at', entry.location],
    ['why not in a natural place:', entry.justification],
    ['paid by', entry.funding],
    ['from', entry.startsOn],
    ['until', entry.endsOn],
    ['consent', entry.place === 'service' ? entry.consent : ''],
    ['on', entry.consentOn],
    ['since', entry.since],
    ['named by', entry.namedBy],
    ['in the words of', entry.inWordsOf],
    ['referred on', entry.referredOn],
    ['first appointment on', entry.appointmentOn],
    ['kept here because', entry.kept?.['reason'] ?? ''],
  ]
  return said.flatMap(([label, value]) =>
    value === null || value === '' ? [] : [`${label} ${value}`.trim()],
  )
}

function nameOf(key: string, plan: Plan): string {
  const role = roleOfActor(key)
  return role === null ? (plan.people.find(({ id }) => id === key)?.name ?? '') : roleNames[role]
}
