import { TextLink, VisuallyHidden } from '#ui'
import { words } from './words.en.ts'

/** The way to the Why page of a rule, named after the entry it is about. */
export function WhyLink({ href, label }: { href: string; label: string }) {
  return (
    <TextLink href={href}>
      {words.why} <VisuallyHidden>{label}</VisuallyHidden>
    </TextLink>
  )
}
