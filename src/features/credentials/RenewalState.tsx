import {
  type CalendarDate,
  findingInWords,
  missingInWords,
  type Renewal,
  renewalStateNames,
  untoldInWords,
} from '#domain'
import { dayInWords, Notice, type StatusKind, StatusWord } from '#ui'
import styles from './Credentials.module.css'
import { words } from './words.en.ts'

interface RenewalStateProps {
  readonly renewal: Renewal
  readonly today: CalendarDate
}

const signs: Readonly<Record<Renewal['period']['state'], StatusKind>> = {
  holds: 'filled-in',
  'due soon': 'in-progress',
  overdue: 'needs-a-look',
  'cannot be told': 'not-started',
}

/** By when it has to be renewed, and what is missing until then. */
export function RenewalState({ renewal, today }: RenewalStateProps) {
  const { findings } = renewal
  return (
    <>
      <When renewal={renewal} today={today} />
      <Missing renewal={renewal} />
      {findings.length > 0 && (
        <Notice kind="quiet" heading={words.worthALook}>
          <ul className={styles['list']}>
            {findings.map((finding) => (
              <li key={finding.kind}>{findingInWords(finding)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}

function When({ renewal: { period }, today }: RenewalStateProps) {
  const state = <StatusWord kind={signs[period.state]}>{renewalStateNames[period.state]}</StatusWord>
  if (period.state === 'cannot be told')
    return (
      <p className={styles['when']}>
        {state} <span>{untoldInWords[period.why]}</span>
      </p>
    )
  return (
    <p className={styles['when']}>
      {state} <strong>{words.renewBy(dayInWords(period.renewBy, 'long'))}</strong>
      <span className={styles['quiet']}>
        {words.away(period.renewBy, today)} {words.since(dayInWords(period.from, 'medium'))}
      </span>
    </p>
  )
}

function Missing({ renewal: { missing, period } }: Pick<RenewalStateProps, 'renewal'>) {
  if (period.state === 'cannot be told') return null
  if (missing.length === 0) return <p>{words.nothingMissing}</p>
  return (
    <div>
      <p className={styles['label']}>{words.missing}</p>
      <ul className={styles['list']}>
        {missing.map(missingInWords).map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
    </div>
  )
}
