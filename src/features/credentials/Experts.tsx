import type { CalendarDate } from '#domain'
import { Part } from '#ui'
import styles from './Credentials.module.css'
import { useExperts } from './use-experts.ts'
import { words } from './words.en.ts'

/** Whom the team asks first: its own people with level II or III. */
export function Experts({ today }: { readonly today: CalendarDate }) {
  const experts = useExperts(today)
  return (
    <Part heading={words.experts} hint={words.expertsHint}>
      {experts.length === 0 ? (
        <p>{words.noExperts}</p>
      ) : (
        <ul className={styles['experts']} aria-label={words.experts}>
          {experts.map(({ holder, level }) => (
            <li key={holder}>
              <bdi className={styles['name']}>{holder}</bdi>{' '}
              <span className={styles['quiet']}>{words.imh(level)}</span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}
