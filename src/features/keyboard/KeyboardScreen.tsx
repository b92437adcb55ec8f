/** All keys on one page, on the screen and on paper. */

import { Fragment } from 'react'
import { Button, icons, Keys, Row, Stack } from '#ui'
import styles from './Keyboard.module.css'
import { keyMap, type KeyGroup } from './key-map.en.ts'
import { words } from './words.en.ts'

interface KeyboardScreenProps {
  readonly onBack: () => void
  readonly onPrint: () => void
}

export function KeyboardScreen({ onBack, onPrint }: KeyboardScreenProps) {
  return (
    <div data-prints>
      <Stack gap="wide">
        <Stack gap="close">
          <h1>{words.heading}</h1>
          <p>{words.intro}</p>
        </Stack>
        <div className={styles['groups']}>
          {keyMap.map((group) => (
            <Group key={group.heading} group={group} />
          ))}
        </div>
        <div className={styles['onScreen']}>
          <Row>
            <Button onPress={onBack}>{words.back}</Button>
            <Button kind="plain" icon={icons.printIcon} onPress={onPrint}>
              {words.print}
            </Button>
          </Row>
        </div>
      </Stack>
    </div>
  )
}

function Group({ group: { heading, hint, lines } }: { readonly group: KeyGroup }) {
  return (
    <section className={styles['group']}>
      <h2>{heading}</h2>
      <p className={styles['hint']}>{hint}</p>
      <table className={styles['table']} aria-label={heading}>
        <thead className={styles['head']}>
          <tr>
            <th scope="col">{words.keys}</th>
            <th scope="col">{words.does}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, keys, does }) => (
            <tr key={id}>
              <th scope="row">
                {keys.map((each, index) => (
                  <Fragment key={each}>
                    {index > 0 && <span className={styles['or']}> {words.or} </span>}
                    <Keys keys={each} look="caps" />
                  </Fragment>
                ))}
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
