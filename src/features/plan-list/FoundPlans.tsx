import { useState } from 'react'
import type { CalendarDate } from '#domain'
import { changeRecord, useLaptop } from '#session'
import { Check, Columns, Stack, TextField, useGrowing } from '#ui'
import { findPlans } from './find-plans.ts'
import type { ListedPlan } from './listed-plan.ts'
import { PlanCard } from './PlanCard.tsx'
import styles from './PlanList.module.css'
import { words } from './words.en.ts'

interface FoundPlansProps {
  readonly plans: readonly ListedPlan[]
  readonly today: CalendarDate
  readonly hidesNames: boolean
  readonly onRemove: (plan: ListedPlan) => void
}

export function FoundPlans({ plans, today, hidesNames, onRemove }: FoundPlansProps) {
  const [typed, setTyped] = useState('')
  const found = findPlans(plans, typed)
  const shown = useGrowing(plans.length)
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
        <output className={styles['found']}>{saidOf(found.length, plans.length, typed)}</output>
      </div>
      <Stack as="ul" label={words.list}>
        {onPage(plans, found, shown).map(({ plan, isFound }) => (
          <li key={plan.id} hidden={!isFound}>
            <PlanCard plan={plan} today={today} hidesNames={hidesNames} onRemove={onRemove} />
          </li>
        ))}
      </Stack>
    </>
  )
}

interface PlanOnPage {
  readonly plan: ListedPlan
  readonly isFound: boolean
}

/** The first plans and the first that were found. What is not found is hidden and not taken away: to draw a thousand cards again takes longer than the next key. */
function onPage(
  plans: readonly ListedPlan[],
  found: readonly ListedPlan[],
  shown: number,
): readonly PlanOnPage[] {
  const here = new Set([...plans.slice(0, shown), ...found.slice(0, shown)])
  const isFound = new Set(found)
  return plans.filter((plan) => here.has(plan)).map((plan) => ({ plan, isFound: isFound.has(plan) }))
}

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
