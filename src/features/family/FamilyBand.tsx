/** Says on every page that a family looks on, with the one way out. */

import { useState } from 'react'
import { showFamily, useActions, useFamilyPlan, useLaptop } from '#session'
import { Button, ConfirmDialog, icons, Row } from '#ui'
import styles from './Family.module.css'
import { words } from './words.en.ts'

const FamilyIcon = icons.familyIcon

export function FamilyBand() {
  const laptop = useLaptop()
  const isShown = useFamilyPlan() !== ''
  const [isAsking, setIsAsking] = useState(false)
  useActions(
    isShown
      ? [{ id: 'stop-family', label: words.stop, keywords: words.stopWords, run: () => setIsAsking(true) }]
      : [],
  )
  if (!isShown) return null
  return (
    <section aria-label={words.band} className={styles['band']}>
      <Row spread="ends">
        <span className={styles['words']}>
          <FamilyIcon size={20} />
          <span>
            <strong>{words.band}.</strong> {words.hides}
          </span>
        </span>
        <Button onPress={() => setIsAsking(true)}>{words.stop}</Button>
      </Row>
      <ConfirmDialog
        isOpen={isAsking}
        heading={words.ask}
        confirmLabel={words.stop}
        onConfirm={() => {
          setIsAsking(false)
          showFamily(laptop, '')
        }}
        onCancel={() => setIsAsking(false)}
      >
        <p>{words.askMeans}</p>
      </ConfirmDialog>
    </section>
  )
}
