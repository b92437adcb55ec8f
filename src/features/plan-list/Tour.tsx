/**
 * Three sentences for the first day. They stand on Home beside the work, take
 * nothing away from it, and are gone for good once somebody has read them; Help
 * shows them again.
 */

import { useEffect } from 'react'
import { changeRecord, type Laptop, useLaptop, useWorkspace } from '#session'
import { Button, Card, focusSoon, icons, Row, Stack, TextLink } from '#ui'
import styles from './PlanList.module.css'
import { words } from './words.en.ts'

const steps = [
  { icon: icons.editIcon, text: words.tour.write },
  { icon: icons.moveIcon, text: words.tour.place },
  { icon: icons.savedIcon, text: words.tour.saved },
] as const

export function Tour() {
  const laptop = useLaptop()
  const hasSeen = useWorkspace(({ settings }) => settings.hasSeenTour)
  useEffect(() => {
    if (hasSeen) return
    const close = ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (key === 'Escape' && !defaultPrevented) finish(laptop)
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [laptop, hasSeen])
  if (hasSeen) return null
  return (
    <section aria-label={words.tour.heading} data-tour>
      <Card heading={words.tour.heading} level={2}>
        <Stack as="ol" gap="close">
          {steps.map(({ icon: StepIcon, text }) => (
            <li key={text} className={styles['step']}>
              <StepIcon size={20} />
              <span>{text}</span>
            </li>
          ))}
        </Stack>
        <Row>
          <Button onPress={() => finish(laptop)}>{words.tour.done}</Button>
          <TextLink href="#/help">{words.tour.more}</TextLink>
        </Row>
      </Card>
    </section>
  )
}

/** The keyboard goes to the heading of the page when it stood in the card. */
function finish({ workspace }: Laptop): void {
  if (document.activeElement?.closest('[data-tour]'))
    focusSoon(() => {
      const heading = document.querySelector<HTMLElement>('main h1')
      heading?.setAttribute('tabindex', '-1')
      return heading
    })
  workspace.runForGood(changeRecord('settings', 'settings', { hasSeenTour: true }))
}
