import { useState } from 'react'
import type { CalendarDate } from '#domain'
import { changeRecord, useLaptop } from '#session'
import { Check, Columns, Stack, TextField } from '#ui'
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
        {found.map((plan) => (
          <li key={plan.id}>
            <PlanCard plan={plan} today={today} hidesNames={hidesNames} onRemove={onRemove} />
          </li>
        ))}
      </Stack>
    </>
  )
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
