import { Part, Prose, Stack, TextLink } from '#ui'
import type { PageId } from './page-ids.ts'
import { type HelpSection, pages } from './pages.en.ts'
import { PlaceTable } from './PlaceTable.tsx'
import type { HelpLinks } from './links.ts'
import { words } from './words.en.ts'

interface PageOfHelpProps {
  readonly id: PageId
  readonly links: HelpLinks
  readonly version: string
}

export function PageOfHelp({ id, links, version }: PageOfHelpProps) {
  const { title, lead, sections } = pages[id]
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <h1>{title}</h1>
        <Prose>
          <p>{lead}</p>
        </Prose>
      </Stack>
      {id === 'where' && <PlaceTable whyHref={links.why} />}
      {sections.map((section, index) => (
        <Section key={section.heading ?? index} section={section} />
      ))}
      {id === 'keyboard' && (
        <p>
          <TextLink href={links.keyboard}>{words.keys}</TextLink>
        </p>
      )}
      {id === 'program' && <p>{words.version(version)}</p>}
      <p>
        <TextLink href={links.help}>{words.all}</TextLink>
      </p>
    </Stack>
  )
}

function Section({ section }: { readonly section: HelpSection }) {
  const { heading } = section
  const body = <Body section={section} />
  return heading === undefined ? body : <Part heading={heading}>{body}</Part>
}

function Body({ section: { text = [], steps = [], list = [] } }: { readonly section: HelpSection }) {
  return (
    <Prose>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {steps.length > 0 && <ol>{linesOf(steps)}</ol>}
      {list.length > 0 && <ul>{linesOf(list)}</ul>}
    </Prose>
  )
}

function linesOf(lines: readonly string[]) {
  return lines.map((line) => <li key={line}>{line}</li>)
}
