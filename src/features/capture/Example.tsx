import { Badge, icons } from '#ui'
import styles from './capture.module.css'
import { words } from './words.en.ts'

/** What happens here, shown on two invented sentences. */
export function Example() {
  return (
    <section className={styles['example']} aria-label={words.exampleHeading}>
      <p className={styles['exampleHeading']}>{words.exampleHeading}</p>
      <ul className={styles['exampleRows']}>
        {words.exampleBecomes.map(({ said, place, who, kind }) => (
          <li key={said} className={styles['exampleRow']}>
            <span className={styles['said']}>{said}</span>
            <icons.goIcon size={20} />
            <span className={styles['becomes']}>
              <strong>{place}</strong>
              <Badge kind={kind}>{who}</Badge>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles['why']}>{words.exampleMeans}</p>
    </section>
  )
}
