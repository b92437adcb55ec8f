/** How long a family waits for care: until it is referred, and from there until its first appointment. */

import { useState } from 'react'
import { type CalendarDate, daysBetween, type Entry, findEntry, referralsFor } from '#domain'
import { changeRecord, useDoing, useOpenPlan, usePlan, useWhyNotChange } from '#session'
import { Button, Card, icons, Stack } from '#ui'
import { DayDialog } from './DayDialog.tsx'
import { words } from './words.en.ts'

interface ReferralsProps {
  readonly outcomeId: string
  readonly today: CalendarDate
}

/** What is to be noted of an entry: the referral first, then the appointment. */
interface Asked {
  readonly id: string
  readonly what: 'referral' | 'appointment'
}

export function Referrals({ outcomeId, today }: ReferralsProps) {
  const referrals = usePlan((plan) => referralsFor(plan, outcomeId))
  const [asked, setAsked] = useState<Asked | null>(null)
  if (referrals.length === 0) return null
  const close = () => setAsked(null)
  return (
    <Stack as="ul" label={words.referrals}>
      {referrals.map((entry) => (
        <Referral key={entry.id} entry={entry} today={today} onAsk={setAsked} />
      ))}
      {asked?.what === 'referral' && <ReferralDialog id={asked.id} today={today} onClose={close} />}
      {asked?.what === 'appointment' && <AppointmentDialog id={asked.id} today={today} onClose={close} />}
    </Stack>
  )
}

interface ReferralProps {
  readonly entry: Entry
  readonly today: CalendarDate
  readonly onAsk: (asked: Asked) => void
}

function Referral({ entry, today, onAsk }: ReferralProps) {
  const { id, referredOn, appointmentOn, text } = entry
  const mayNote = useWhyNotChange('entries', id, 'appointmentOn') === null
  const what = referredOn === null ? 'referral' : 'appointment'
  return (
    <li>
      <Card
        kind="sunken"
        heading={text.plain || words.unnamedCare}
        actions={
          appointmentOn === null &&
          mayNote && (
            <Button
              icon={icons.dateIcon}
              aria-label={words.named(words.noting[what], text.plain)}
              onPress={() => onAsk({ id, what })}
            >
              {words.noting[what]}
            </Button>
          )
        }
      >
        <p>{waitOf(entry, today)}</p>
      </Card>
    </li>
  )
}

function waitOf({ referredOn, appointmentOn }: Entry, today: CalendarDate): string {
  if (referredOn === null) return words.notReferred
  const since =
    appointmentOn === null
      ? words.waiting(daysBetween(referredOn, today))
      : words.waited(appointmentOn, daysBetween(referredOn, appointmentOn))
  return `${words.referred(referredOn)} ${since}`
}

interface NotingProps {
  readonly id: string
  readonly today: CalendarDate
  readonly onClose: () => void
}

function ReferralDialog({ id, today, onClose }: NotingProps) {
  const doing = useDoing()
  return (
    <DayDialog
      heading={words.noting.referral}
      label={words.referralOn}
      send={words.appointmentSave}
      mistakeIn={(on) => dayMistake(on, today)}
      onSend={(referredOn) => doing.run(changeRecord('entries', id, { referredOn }), words.referralNoted)}
      {...{ today, onClose }}
    />
  )
}

/** The first appointment: what was needed is in place with it. */
function AppointmentDialog({ id, today, onClose }: NotingProps) {
  const plan = useOpenPlan()
  const doing = useDoing()
  const referredOn = usePlan((now) => findEntry(now, id)?.referredOn ?? null)
  const write = (on: CalendarDate | null) => {
    const isSupport = findEntry(plan.data, id)?.place === 'support'
    const values = { appointmentOn: on, ...(isSupport && { status: 'in place' as const, since: on }) }
    doing.run(changeRecord('entries', id, values), isSupport ? words.careBegan : words.appointmentNoted)
  }
  const isEarly = (on: CalendarDate | null) => on !== null && referredOn !== null && on < referredOn
  return (
    <DayDialog
      heading={words.noting.appointment}
      label={words.appointmentOn}
      send={words.appointmentSave}
      mistakeIn={(on) => dayMistake(on, today) ?? (isEarly(on) ? words.beforeReferral : null)}
      onSend={write}
      {...{ today, onClose }}
    />
  )
}

function dayMistake(on: CalendarDate | null, today: CalendarDate): string | null {
  if (on === null) return words.needsDay
  return on > today ? words.dayAhead : null
}
