import { useState } from 'react'
import { changeRecord, useLaptop } from '#session'
import { Button, Stack, TextField, TextLink } from '#ui'
import { findInHelp } from './find-in-help.ts'
import styles from './Help.module.css'
import type { HelpLinks } from './links.ts'
import { pages } from './pages.en.ts'
import { words } from './words.en.ts'

/** All pages of Help, and the way to find one by its words. */
export function HelpIndex({ links }: { readonly links: HelpLinks }) {
  const [typed, setTyped] = useState('')
  const found = findInHelp(typed)
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <h1>{words.heading}</h1>
        <p>{words.lead}</p>
      </Stack>
      <div className={styles['find']}>
        <TextField
          label={words.find}
          hint={words.findHint}
          value={typed}
          spellCheck={false}
          onChange={setTyped}
        />
        <output className={styles['found']}>{saidOf(typed, found.length)}</output>
      </div>
      <Stack as="ul" label={words.pages}>
        {found.map(({ id, line }) => (
          <li key={id}>
            <TextLink href={links.page(id)}>{pages[id].title}</TextLink>
            <p className={styles['line']}>{line}</p>
          </li>
        ))}
      </Stack>
      <TourAgain homeHref={links.home} />
    </Stack>
  )
}

function saidOf(typed: string, count: number): string {
  if (typed.trim() === '') return ''
  return count === 0 ? words.foundNone : words.found(count)
}

function TourAgain({ homeHref }: { readonly homeHref: string }) {
  const { workspace } = useLaptop()
  const show = () => {
    workspace.runForGood(changeRecord('settings', 'settings', { hasSeenTour: false }))
    window.location.assign(homeHref)
  }
  return (
    <div>
      <Button kind="plain" onPress={show}>
        {words.tour}
      </Button>
    </div>
  )
}
