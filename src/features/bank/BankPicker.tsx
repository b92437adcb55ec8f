/**
 * The bank as a list to take one from, inside a dialog of another room. It
 * starts with what suits the child's age, favorites first.
 */

import { useDeferredValue, useMemo, useState } from 'react'
import { type BankStrategy, filterBank, type Routine, routineNames, routines } from '#domain'
import { Check, Columns, type FinderGroup, PickList, Select, Stack } from '#ui'
import { listed, qualityOf, routinesInOrder } from './in-words.ts'
import { useBank } from './use-bank.ts'
import { words } from './words.en.ts'

export interface BankPickerProps {
  /** The child's age; `null` when nobody has said it. */
  readonly ageMonths: number | null
  readonly onChoose: (strategy: BankStrategy) => void
}

const AT_MOST = 60

const routineOptions = routines
  .filter((value) => value !== 'any')
  .map((value) => ({ value, label: routineNames[value] }))

export function BankPicker({ ageMonths, onChoose }: BankPickerProps) {
  const { strategies, favorites } = useBank()
  const [typed, setTyped] = useState('')
  const [routine, setRoutine] = useState<Routine | null>(null)
  const [isForAge, setIsForAge] = useState(true)
  const wanted = useDeferredValue(typed)
  const age = isForAge ? ageMonths : null
  const found = useMemo(() => {
    const ages = age === null ? null : { from: age, to: age }
    const all = filterBank(strategies, { words: wanted, routine, ages })
    return [...all.filter(({ id }) => favorites.has(id)), ...all.filter(({ id }) => !favorites.has(id))]
  }, [strategies, favorites, wanted, routine, age])
  const choose = (key: string) => {
    const chosen = found.find((strategy) => keyOf(strategy) === key)
    if (chosen) onChoose(chosen)
  }
  return (
    <Stack>
      <PickList
        label={words.picker.label}
        hint={words.picker.hint}
        typed={typed}
        onType={setTyped}
        groups={groupsOf(found.slice(0, AT_MOST), favorites)}
        status={statusOf(found.length)}
        onChoose={choose}
      />
      <Columns>
        <Select
          label={words.routine}
          options={routineOptions}
          value={routine}
          placeholder={words.anyRoutine}
          clearLabel={words.anyRoutine}
          onChange={setRoutine}
        />
        {ageMonths !== null && (
          <Check label={words.picker.onlyAge(ageMonths)} isChecked={isForAge} onChange={setIsForAge} />
        )}
      </Columns>
    </Stack>
  )
}

function statusOf(found: number): string {
  if (found === 0) return words.picker.none
  return found > AT_MOST ? words.picker.statusMore(found, AT_MOST) : words.picker.status(found)
}

/** The id of a record, or of a strategy of the app: no two lines have the same. */
function keyOf({ record, id }: BankStrategy): string {
  return record ?? id
}

function groupsOf(found: readonly BankStrategy[], favorites: ReadonlySet<string>): readonly FinderGroup[] {
  const others = found.filter(({ id }) => !favorites.has(id))
  const groups = [
    { id: 'favorites', heading: words.picker.favorites, of: found.filter(({ id }) => favorites.has(id)) },
    ...routinesInOrder.map((routine) => ({
      id: routine,
      heading: routineNames[routine],
      of: others.filter((strategy) => strategy.routine === routine),
    })),
  ]
  return groups
    .filter(({ of }) => of.length > 0)
    .map(({ id, heading, of }) => ({ id: id.replaceAll(' ', '-'), heading, items: of.map(itemOf) }))
}

function itemOf(strategy: BankStrategy) {
  const { action, fromMonths, toMonths, from, pack } = strategy
  const whose = from === 'pack' ? words.pack(pack) : from === 'own' ? words.own : ''
  const hint = [action, words.ages(fromMonths, toMonths), whose].filter(Boolean).join(' · ')
  return { id: keyOf(strategy), label: listed(strategy), hint: `${hint}. ${qualityOf(strategy)}` }
}
