import { useState } from 'react'
import { changeRecord, useLaptop } from '#session'
import { Button, Part, Stack, TextField, TextLink } from '#ui'
import { type FoundPage, findInHelp } from './find-in-help.ts'
import styles from './Help.module.css'
import type { HelpLinks } from './links.ts'
import { isToolId } from './page-ids.ts'
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
      <PageList label={words.pages} found={found.filter(({ id }) => !isToolId(id))} links={links} />
      <Tools found={found.filter(({ id }) => isToolId(id))} links={links} />
      <TourAgain homeHref={links.home} />
    </Stack>
  )
}

interface PageListProps {
  readonly found: readonly FoundPage[]
  readonly links: HelpLinks
}

function Tools(props: PageListProps) {
  if (props.found.length === 0) return null
  return (
    <Part heading={words.tools} hint={words.toolsHint}>
      <PageList label={words.tools} {...props} />
    </Part>
  )
}

function PageList({ label, found, links }: PageListProps & { readonly label: string }) {
  return (
    <Stack as="ul" label={label}>
      {found.map(({ id, line }) => (
        <li key={id}>
          <TextLink href={links.page(id)}>{pages[id].title}</TextLink>
          <p className={styles['line']}>{line}</p>
        </li>
      ))}
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
