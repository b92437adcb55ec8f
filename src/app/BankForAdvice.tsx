/** The strategy bank inside the form of advice: the sentence that is chosen, filled with the child and whoever joins. */

import { composeStrategy, monthsBetween, present } from '#domain'
import { usePlan } from '#session'
import { Button, Stack } from '#ui'
import { BankPicker } from './desk-pieces.ts'
import { today } from './today.ts'
import { words } from './words.en.ts'

interface BankForAdviceProps {
  readonly onChoose: (sentence: string) => void
  readonly onClose: () => void
  /** The person of the team who joins, by id; `null` for nobody. */
  readonly joins: string | null
}

export function BankForAdvice({ onChoose, onClose, joins }: BankForAdviceProps) {
  const { firstName, birthDate } = usePlan(({ child }) => child)
  const people = usePlan((plan) => present(plan.people))
  const withPerson = people.find(({ id }) => id === joins) ?? null
  const consultant = people.find(({ role }) => role === 'ecmh-consultant') ?? null
  return (
    <Stack gap="close">
      <BankPicker
        ageMonths={birthDate === null ? null : monthsBetween(birthDate, today())}
        onChoose={(strategy) =>
          onChoose(
            composeStrategy({ strategy, by: 'consultant', withPerson, consultant, childName: firstName })
              .words,
          )
        }
      />
      <div>
        <Button onPress={onClose}>{words.closeBank}</Button>
      </div>
    </Stack>
  )
}
