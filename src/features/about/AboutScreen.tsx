/** Who the child is and what plan this is. Everything here can be changed as long as the plan is a draft. */

import {
  type CalendarDate,
  languageNames,
  monthsBetween,
  parseCalendarDate,
  planTypeNames,
  planTypes,
} from '#domain'
import { changeRecord, Guided, useOpenPlan, usePlan, useTypedDate, useVisit, useWhyNotChange } from '#session'
import { Choice, Columns, DateField, Part, Select, Stack, TextField } from '#ui'
import { AboutToRead } from './AboutToRead.tsx'
import { words } from './words.en.ts'

export function AboutScreen({ today }: { today: CalendarDate }) {
  const why = useWhyNotChange('child', 'child', 'firstName')
  if (why !== null) return <AboutToRead why={why} />
  return (
    <Stack gap="wide">
      <h1>{words.heading}</h1>
      <Guided topic="about">
        <ChildPart today={today} />
      </Guided>
      <Guided topic="plan">
        <PlanPart />
      </Guided>
    </Stack>
  )
}

function ChildPart({ today }: { today: CalendarDate }) {
  const plan = useOpenPlan()
  const child = usePlan((now) => now.child)
  const visit = useVisit()
  const isFuture = child.birthDate !== null && child.birthDate > today
  return (
    <Part heading={words.child}>
      <Columns>
        <TextField
          label={words.firstName}
          size="family"
          spellCheck={false}
          value={child.firstName}
          onVisitStart={visit.begin}
          onChange={(firstName) => plan.run(changeRecord('child', 'child', { firstName }), visit.key)}
        />
        <TextField
          label={words.lastName}
          size="family"
          spellCheck={false}
          value={child.lastName}
          onVisitStart={visit.begin}
          onChange={(lastName) => plan.run(changeRecord('child', 'child', { lastName }), visit.key)}
        />
      </Columns>
      <DateField
        label={words.birthDate}
        value={child.birthDate}
        {...useTypedDate('child/birthDate', child.birthDate)}
        error={isFuture ? words.future : undefined}
        echo={(iso) => ageAt(parseCalendarDate(iso), today)}
        onChange={(iso) =>
          plan.run(changeRecord('child', 'child', { birthDate: parseCalendarDate(iso) }), visit.key)
        }
      />
    </Part>
  )
}

function PlanPart() {
  const plan = useOpenPlan()
  const { type, date, county, language } = usePlan((now) => now.plan)
  const visit = useVisit()
  return (
    <Part heading={words.plan}>
      <Choice
        label={words.type}
        isInline
        answers={planTypes.map((value) => ({ value, label: planTypeNames[value] }))}
        value={type}
        onChange={(next) => plan.run(changeRecord('plan', 'plan', { type: next }))}
      />
      <DateField
        label={words.date}
        hint={words.dateHint}
        value={date}
        {...useTypedDate('plan/date', date)}
        onChange={(iso) => plan.run(changeRecord('plan', 'plan', { date: parseCalendarDate(iso) }))}
      />
      <Columns>
        <TextField
          label={words.county}
          hint={words.countyHint}
          value={county}
          onVisitStart={visit.begin}
          onChange={(next) => plan.run(changeRecord('plan', 'plan', { county: next }), visit.key)}
        />
        <Select
          label={words.language}
          options={languages}
          value={languages.some(({ value }) => value === language) ? language : null}
          onChange={(next) => plan.run(changeRecord('plan', 'plan', { language: next ?? 'en' }))}
        />
      </Columns>
    </Part>
  )
}

const languages = Object.entries(languageNames).map(([value, label]) => ({ value, label }))

function ageAt(birthDate: CalendarDate | null, today: CalendarDate): string {
  if (birthDate === null || birthDate > today) return ''
  const months = monthsBetween(birthDate, today)
  return months >= 36 ? words.isThree : words.age(months)
}
