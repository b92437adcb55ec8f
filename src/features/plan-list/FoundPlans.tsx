import { memo, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { CalendarDate } from '#domain'
import { changeRecord, type ListedPlan, useLaptop } from '#session'
import { Check, Columns, Stack, TextField, useGrowing } from '#ui'
import { findPlans, readAhead } from './find-plans.ts'
import { mostOnPage, onPage } from './on-page.ts'
import { PlanCard } from './PlanCard.tsx'
import styles from './PlanList.module.css'
import { words } from './words.en.ts'

interface FoundPlansProps {
  readonly plans: readonly ListedPlan[]
  readonly today: CalendarDate
  readonly hidesNames: boolean
  readonly onRemove: (plan: ListedPlan) => void
}

/** As many cards as a large screen shows. */
const FIRST = 12

export function FoundPlans({ plans, hidesNames, ...card }: FoundPlansProps) {
  const [typed, setTyped] = useState('')
  // The letter stands first: a list of thousands follows, and gives way to the next letter.
  const wanted = useDeferredValue(typed)
  const found = useMemo(() => findPlans(plans, wanted), [plans, wanted])
  useEffect(() => readAhead(plans), [plans])
  return (
    <>
      <div>
        <Columns>
          <TextField
            label={words.find}
            hint={words.findHint}
            value={typed}
            spellCheck={false}
            onChange={setTyped}
          />
          <HideNames hidesNames={hidesNames} />
        </Columns>
        <output className={styles['found']}>{saidOf(found.length, plans.length, wanted)}</output>
      </div>
      <Cards {...card} plans={plans} found={found} hidesNames={hidesNames} />
    </>
  )
}

interface CardsProps extends FoundPlansProps {
  readonly found: readonly ListedPlan[]
}

/** Drawn again only when something else is found, and not at each letter. */
const Cards = memo(function Cards({ plans, found, ...card }: CardsProps) {
  const shown = useGrowing(mostOnPage(plans.length), FIRST)
  const here = onPage(plans, found, shown)
  const visible = here.filter(({ isFound }) => isFound).length
  const isCut = plans.length > mostOnPage(plans.length) && visible < found.length
  return (
    <>
      <Stack as="ul" label={words.list}>
        {here.map(({ plan, isFound }) => (
          <li key={plan.id} hidden={!isFound}>
            <PlanCard {...card} plan={plan} />
          </li>
        ))}
      </Stack>
      {isCut && <p>{words.onlyFirst(visible)}</p>}
    </>
  )
})

function saidOf(found: number, all: number, typed: string): string {
  if (typed.trim() === '') return ''
  return found === 0 ? words.foundNone : words.found(found, all)
}

function HideNames({ hidesNames }: { readonly hidesNames: boolean }) {
  const { workspace } = useLaptop()
  return (
    <div className={styles['hide']}>
      <Check
        label={words.hideNames}
        hint={words.hideNamesHint}
        isChecked={hidesNames}
        onChange={(hides) => workspace.run(changeRecord('settings', 'settings', { hidesNames: hides }))}
      />
    </div>
  )
}
