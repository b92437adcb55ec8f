/** What somebody is to hear once she is in. It stands above her work and keeps her from nothing. */

import { Button, focusSoon, LinkButton, Notice } from '#ui'
import type { AgencyOpened } from './answers.ts'
import styles from './unlocking.module.css'
import { words } from './words.en.ts'

interface DoorNewsProps {
  /** Set where nobody ever showed to have the printed key. */
  readonly untested: { readonly settingsHref: string; readonly onNotNow: () => void } | null
  /** Set where the agency's key was used, and nobody was told yet. */
  readonly opened: { readonly openings: readonly AgencyOpened[]; readonly onRead: () => void } | null
}

export function DoorNews({ untested, opened }: DoorNewsProps) {
  return (
    <section aria-label={words.news.label} className={styles['news']}>
      {opened && (
        <Notice
          kind="warn"
          heading={words.news.opened}
          actions={<Button onPress={andFocus(opened.onRead)}>{words.news.read}</Button>}
        >
          <ul>
            {opened.openings.map(({ on, fingerprint }) => (
              <li key={on}>{words.news.openedOn(on, fingerprint)}</li>
            ))}
          </ul>
          <p>{words.news.openedWhy}</p>
        </Notice>
      )}
      {untested && (
        <Notice
          kind="warn"
          heading={words.news.untested}
          actions={
            <>
              <LinkButton href={untested.settingsHref}>{words.news.printNew}</LinkButton>
              <Button onPress={andFocus(untested.onNotNow)}>{words.news.notNow}</Button>
            </>
          }
        >
          <p>{words.news.untestedWhy}</p>
        </Notice>
      )}
    </section>
  )
}

/** The button that was pressed goes; the keyboard goes on to the page. */
function andFocus(deed: () => void) {
  return (): void => {
    deed()
    focusSoon(() => document.querySelector<HTMLElement>('h1'))
  }
}
