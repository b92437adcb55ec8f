import { useState } from 'react'
import {
  adviseEntry,
  type Companion,
  type Entry,
  factsOf,
  type Plan,
  type ServiceType,
  serviceTypeNames,
} from '#domain'
import { addCompanion, type NewCompanion, useDoing, useOpenPlan, usePlan } from '#session'
import { Button, Disclosure, Notice, Stack, TextField } from '#ui'
import { focusHints } from './hints-place.ts'
import { hasRowOf } from './hints-shown.ts'
import { TypeSelect } from './TypeSelect.tsx'
import { WhyLink } from './WhyLink.tsx'
import { words } from './words.en.ts'

interface CompanionsProps {
  readonly entry: Entry
  readonly label: string
  readonly whyHref: (rule: string) => string
}

/** Offers the other entries that an entry calls for and the plan does not have yet. Rules PL-01, PL-03, PL-05, PL-35. */
export function Companions({ entry, label, whyHref }: CompanionsProps) {
  const called = usePlan((now) => missing(entry, now))
  return called.map((companion) =>
    companion.what === 'consent-check' ? (
      <Notice
        key={companion.what}
        kind="quiet"
        heading={words.consent}
        actions={<WhyLink href={whyHref(companion.rule)} label={label} />}
      />
    ) : (
      <Disclosure key={companion.what} summary={`${words.companions[companion.what]} (${label})`}>
        <Stack gap="close">
          <p>
            {companion.reason} <WhyLink href={whyHref(companion.rule)} label={label} />
          </p>
          <CompanionForm entry={entry} what={companion.what} />
        </Stack>
      </Disclosure>
    ),
  )
}

function CompanionForm({ entry, what }: { entry: Entry; what: NewCompanion['what'] }) {
  const plan = useOpenPlan()
  const doing = useDoing()
  const [text, setText] = useState('')
  const [type, setType] = useState<ServiceType>(() => factsOf(entry, plan.data).likelyType)
  const isRow = what === 'service-row'
  const add = () => {
    const rowWords = type === '' ? '' : serviceTypeNames[type]
    const companion = { what, words: isRow ? rowWords : text.trim(), serviceType: isRow ? type : '' } as const
    doing.run(addCompanion(entry.id, companion), words.added[what], () => focusHints(entry.id))
  }
  return (
    <>
      {isRow ? (
        <TypeSelect label={words.companionFields[what]} value={type} onChange={setType} />
      ) : (
        <TextField label={words.companionFields[what]} value={text} onChange={setText} />
      )}
      <div>
        <Button onPress={add} isDisabled={isRow ? type === '' : text.trim() === ''}>
          {words.add}
        </Button>
      </div>
    </>
  )
}

/** What the entry calls for where it stands, as far as nobody has written it yet. */
export function missing(entry: Entry, plan: Plan): readonly Companion[] {
  const advice = adviseEntry(entry, plan)
  if (advice.kind !== 'place' || advice.place !== entry.place) return none
  const open = advice.also.filter(({ what }) => isMissing[what](entry, plan))
  return open.length === 0 ? none : open
}

const none: readonly Companion[] = []

const isMissing: Readonly<Record<Companion['what'], (entry: Entry, plan: Plan) => boolean>> = {
  'strategy-line': ({ id }, plan) => !plan.entries.some((each) => each.tells === id && !each.isRemoved),
  // A needed support asks for its step on its own card.
  step: ({ id, place }, plan) =>
    place !== 'support' && !plan.entries.some((each) => each.secures === id && !each.isRemoved),
  'service-row': (entry, plan) =>
    entry.tells === null && !hasRowOf(factsOf(entry, plan).likelyType, entry, plan),
  support: ({ secures }) => secures === null,
  'consent-check': ({ id }, plan) => firstToCheck(plan) === id,
}

const checked = new WeakMap<Plan, string | null>()

/** The consent is looked for once a plan: beside the first entry that calls for it. */
function firstToCheck(plan: Plan): string | null {
  const before = checked.get(plan)
  if (before !== undefined) return before
  const first = plan.entries.find((entry) => !entry.isRemoved && callsForConsent(entry, plan))?.id ?? null
  checked.set(plan, first)
  return first
}

function callsForConsent(entry: Entry, plan: Plan): boolean {
  const advice = adviseEntry(entry, plan)
  return advice.kind === 'place' && advice.also.some(({ what }) => what === 'consent-check')
}
