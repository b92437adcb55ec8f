/** One entry that waits: its words, why it waits, and the one thing that brings it on. */

import {
  type CalendarDate,
  type Entry,
  findEntry,
  findingsForEntry,
  placeNames,
  type Plan,
  present,
  serviceTypeNames,
  type Sortable,
  toSortOf,
} from '#domain'
import { handOverEntry, moveEntry, type OfferedAction, useActions, useOpenPlan, usePlan } from '#session'
import {
  Badge,
  Button,
  Card,
  icons,
  Menu,
  type MenuAction,
  Prose,
  Row,
  Stack,
  TextLink,
  VisuallyHidden,
} from '#ui'
import { answersId } from './focus.ts'
import type { ToSortLinks, ToSortSlots } from './slots.ts'
import { sortActions } from './sort-actions.ts'
import type { Sorting } from './use-sorting.ts'
import { words } from './words.en.ts'

export interface SortCardProps {
  readonly id: string
  readonly number: number
  readonly level: 2 | 3
  readonly sorting: Sorting
  readonly today: CalendarDate
  readonly links: ToSortLinks
  readonly slots: ToSortSlots
}

export function SortCard(props: SortCardProps) {
  const { id, number, level, sorting, links } = props
  const plan = useOpenPlan()
  const waiting = usePlan((now) => waitingAs(id, now))
  const onGrid = usePlan((now) => gridMessage(id, now))
  const outcomeNumber = usePlan((now) => numberOfOutcome(id, now))
  const name = words.entry(number)
  useActions(() => (waiting === null ? [] : offersOf(name, waiting, sortActions(plan, waiting, sorting))))
  if (waiting === null) return null
  const { entry, advice } = waiting
  return (
    <Card
      level={level}
      heading={name}
      badges={outcomeNumber > 0 && <Badge>{words.outcome(outcomeNumber)}</Badge>}
      actions={<Menu label={words.more(name)} actions={sortActions(plan, waiting, sorting)} />}
      foot={putBy(entry)}
    >
      <Stack>
        <Words entry={entry} />
        <div>
          {onGrid !== null && <p>{onGrid}</p>}
          <p>
            {advice.reason} {advice.matched.length > 0 && `${words.found(advice.matched)}. `}
            <TextLink href={links.why(advice.rule)}>
              {words.why} <VisuallyHidden>{name}</VisuallyHidden>
            </TextLink>
          </p>
        </div>
        <Answers {...props} name={name} waiting={waiting} />
      </Stack>
    </Card>
  )
}

const waitingById = new WeakMap<readonly Sortable[], ReadonlyMap<string, Sortable>>()

/** Why an entry waits; `null` when it does not. Looked up once for all cards. */
function waitingAs(id: string, plan: Plan): Sortable | null {
  const all = toSortOf(plan)
  const known = waitingById.get(all) ?? new Map(all.map((each) => [each.entry.id, each]))
  waitingById.set(all, known)
  return known.get(id) ?? null
}

/** What was written; of a row without words its service and who gives it. */
function Words({ entry }: { entry: Entry }) {
  const row = usePlan((now) => rowName(entry, now))
  const lines = entry.text.plain.split('\n').filter((line) => line.trim() !== '')
  return (
    <Prose voice="family" lang={entry.language}>
      {lines.length === 0 ? (
        <p>{row || words.noWords}</p>
      ) : (
        lines.map((line, index) => <p key={index}>{line}</p>)
      )}
    </Prose>
  )
}

function rowName({ serviceType, actors }: Entry, plan: Plan): string {
  const people = plan.people.filter(({ id }) => actors.includes(id)).map(({ name }) => name.trim())
  const service = serviceType === '' ? '' : serviceTypeNames[serviceType]
  return [service, ...people].filter(Boolean).join(', ')
}

/** The place that the rules offer, and the one question, with its form right there. */
interface AnswersProps extends SortCardProps {
  readonly name: string
  readonly waiting: Sortable
}

function Answers({ name, waiting, sorting, today, slots }: AnswersProps) {
  const { entry, question } = waiting
  return (
    <div id={answersId(entry.id)} role="group" aria-label={name}>
      <Stack>
        <Offer waiting={waiting} sorting={sorting} />
        {question !== null && (
          <slots.Question
            entry={entry}
            question={question}
            today={today}
            onAnswered={(how) => (how === 'later' ? sorting.putOff(entry.id) : sorting.done(entry.id))}
          />
        )}
      </Stack>
    </div>
  )
}

function offersOf(name: string, { entry }: Sortable, menu: readonly MenuAction[]): readonly OfferedAction[] {
  return menu.map(({ id, label, onAction }) => ({
    id: `sort/${id}/${entry.id}`,
    label: `${label}: ${name}`,
    hint: entry.text.plain.slice(0, MOST_LETTERS),
    about: entry.id,
    run: onAction,
  }))
}

const MOST_LETTERS = 40

/** Where the rules would put it; nothing while a question holds it up. */
function Offer({ waiting, sorting }: { readonly waiting: Sortable; readonly sorting: Sorting }) {
  const plan = useOpenPlan()
  const { entry, advice, question } = waiting
  if (advice.kind === 'ask' || question?.ask === 'which-outcome') return null
  const offer = () => {
    if (advice.kind === 'place') plan.run(moveEntry(entry.id, advice.place))
    else plan.run(handOverEntry(entry.id, advice.to))
    sorting.done(entry.id, advice.kind === 'place' ? undefined : words.handed(advice.to))
  }
  return (
    <Row>
      <Button kind="primary" icon={icons.moveIcon} onPress={offer}>
        {advice.kind === 'place' ? words.putIn(advice.place) : words.handTo(advice.to)}
      </Button>
    </Row>
  )
}

function putBy({ place, origin }: Entry): string {
  return place === 'to-sort' ? words.unsorted(origin.author) : words.put(placeNames[place], origin.author)
}

/** What stands in the way on the grid; nothing where only its question does. */
function gridMessage(id: string, plan: Plan): string | null {
  const entry = findEntry(plan, id)
  if (entry === null) return null
  const found = findingsForEntry(entry, plan).find(({ severity }) => severity === 'grid')
  return found === undefined || found.id === 'waits-off-the-grid' ? null : found.message
}

/** Which outcome it is for, counted from one; 0 for none. */
function numberOfOutcome(id: string, plan: Plan): number {
  const outcomes = findEntry(plan, id)?.outcomes ?? []
  const here = present(plan.outcomes)
  return here.findIndex((outcome) => outcomes.includes(outcome.id)) + 1
}
