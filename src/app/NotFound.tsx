import { LinkButton } from '#ui'
import { homeHref } from './links.ts'
import { PlainPage } from './PlainPage.tsx'
import { words } from './words.en.ts'

export function NotFound() {
  return (
    <PlainPage heading={words.notFound} actions={<LinkButton href={homeHref}>{words.toHome}</LinkButton>} />
  )
}
