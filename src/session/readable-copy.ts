/**
 * A plan as plain words, for the day when it cannot be kept or opened here:
 * everything that is in memory, readable by anybody. It is made on request
 * only, and the screen says that it is not sealed.
 */

import {
  type Entry,
  formLabels,
  gridOf,
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
  waitingSupportsOf,
} from '#domain'

const on = formLabels.outcomes

export function readableCopy(plan: Plan): string {
  const { child, plan: head } = plan
  const outcomes = present(plan.outcomes)
  return [
    ['IFSP. Plain copy, not sealed: anybody can read it.'],
    [
      `Child: ${child.firstName} ${child.lastName}`,
      `Born: ${child.birthDate ?? ''}`,
      `Plan: ${head.type} ${head.date ?? ''}`,
    ],
    ...outcomes.map((outcome, index) => [
      `Outcome ${index + 1}: ${outcome.statement}`,
      `${on.now?.label}: ${outcome.now}`,
      `${on.criterion?.label}: ${outcome.criterion}`,
      `${on.procedure?.label}: ${outcome.procedure}`,
      `${on.timeline?.label}: ${outcome.timeline}`,
      ...listed('Strategies', strategiesOf(plan, outcome.id), plan),
      ...listed(supportsLabel.label, supportsOf(plan, outcome.id), plan),
    ]),
    listed('Still needed', waitingSupportsOf(plan), plan),
    listed('Declined or ended', rememberedSupportsOf(plan), plan),
    listed('EI services', gridOf(plan), plan),
    listed(
      'To sort',
      toSortOf(plan).map(({ entry }) => entry),
      plan,
    ),
    listed('Set aside', plan.entries.filter(isSetAside), plan),
    ['Concerns:', ...plan.concerns.map(({ text }) => `- ${text}`)],
    ['People:', ...plan.people.map(({ name, role }) => `- ${name}, ${roleNames[role]}`)],
    [
      'Agencies:',
      ...plan.agencies.map(({ name, givesEiServices }) => `- ${name}: ${standingNames[givesEiServices]}`),
    ],
  ]
    .map((block) => block.join('\n'))
    .join('\n\n')
}

function isSetAside({ place, isRemoved }: Entry): boolean {
  return !isRemoved && ['transition', 'assessment', 'log'].includes(place)
}

function listed(heading: string, entries: readonly Entry[], plan: Plan): readonly string[] {
  return entries.length === 0 ? [] : [`${heading}:`, ...entries.map((entry) => `- ${lineOf(entry, plan)}`)]
}

function lineOf(entry: Entry, plan: Plan): string {
  const actors = entry.actors.map((key) => nameOf(key, plan)).filter((name) => name !== '')
  const type = entry.serviceType === '' ? '' : serviceTypeNames[entry.serviceType]
  const agency = plan.agencies.find(({ id }) => id === entry.agency)?.name ?? ''
  const status = entry.place === 'support' ? statusNames[entry.status] : ''
  const facts = [actors.join(' and '), type, agency, entry.frequency, status].filter((fact) => fact !== '')
  return [facts.join(', '), entry.text.plain.replaceAll('\n', '\n  ')]
    .filter((part) => part !== '')
    .join(': ')
}

function nameOf(key: string, plan: Plan): string {
  const role = roleOfActor(key)
  return role === null ? (plan.people.find(({ id }) => id === key)?.name ?? '') : roleNames[role]
}
