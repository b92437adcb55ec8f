import { Button, classNames, icons, Part, Prose, Row, Stack, TextLink } from '#ui'
import styles from './Help.module.css'
import type { HelpSection } from './help-page.ts'
import { HelpTable } from './HelpTable.tsx'
import type { HelpLinks } from './links.ts'
import { isToolId, type PageId, toolIds } from './page-ids.ts'
import { pages } from './pages.en.ts'
import { PlaceTable } from './PlaceTable.tsx'
import { WhoMayTable } from './WhoMayTable.tsx'
import { words } from './words.en.ts'

interface PageOfHelpProps {
  readonly id: PageId
  readonly links: HelpLinks
  readonly version: string
  readonly onPrint: () => void
}

export function PageOfHelp({ id, links, version, onPrint }: PageOfHelpProps) {
  const { title, lead, sections, isForPaper = false } = pages[id]
  return (
    <div data-prints={isForPaper || undefined} className={classNames(isForPaper && styles['sheet'])}>
      <Stack gap="wide">
        <Stack gap="close">
          <h1>{title}</h1>
          <Prose>
            <p>{lead}</p>
          </Prose>
        </Stack>
        {id === 'where' && <PlaceTable whyHref={links.why} />}
        {id === 'who-may' && <WhoMayTable />}
        {sections.map((section, index) => (
          <Section key={section.heading ?? index} section={section} whyHref={links.why} />
        ))}
        {id === 'tools' && <ToolLinks links={links} />}
        <div className={styles['onScreen']}>
          <Stack gap="usual">
            {isForPaper && (
              <Row>
                <Button icon={icons.printIcon} onPress={onPrint}>
                  {words.print}
                </Button>
              </Row>
            )}
            <Ways id={id} links={links} version={version} />
          </Stack>
        </div>
      </Stack>
    </div>
  )
}

/** Where one can go from a page, and which version this is. */
function Ways({ id, links, version }: Omit<PageOfHelpProps, 'onPrint'>) {
  return (
    <>
      {id === 'keyboard' && (
        <p>
          <TextLink href={links.keyboard}>{words.keys}</TextLink>
        </p>
      )}
      {id === 'program' && <p>{words.version(version)}</p>}
      {isToolId(id) && (
        <p>
          <TextLink href={links.page('tools')}>{words.allTools}</TextLink>
        </p>
      )}
      <p>
        <TextLink href={links.help}>{words.all}</TextLink>
      </p>
    </>
  )
}

function ToolLinks({ links }: { readonly links: HelpLinks }) {
  return (
    <Part heading={words.tools} hint={words.toolsHint}>
      <Stack as="ul" gap="close" label={words.tools}>
        {toolIds.map((id) => (
          <li key={id}>
            <TextLink href={links.page(id)}>{pages[id].title}</TextLink>
            <p className={styles['line']}>{pages[id].lead}</p>
          </li>
        ))}
      </Stack>
    </Part>
  )
}

interface SectionProps {
  readonly section: HelpSection
  readonly whyHref: (rule: string) => string
}

function Section({ section, whyHref }: SectionProps) {
  const { heading } = section
  const body = <Body section={section} whyHref={whyHref} />
  return heading === undefined ? body : <Part heading={heading}>{body}</Part>
}

function Body({ section, whyHref }: SectionProps) {
  const { text = [], steps = [], list = [], table, why = [] } = section
  return (
    <>
      {table !== undefined && <HelpTable table={table} />}
      {text.length + steps.length + list.length > 0 && (
        <Prose>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {steps.length > 0 && <ol>{linesOf(steps)}</ol>}
          {list.length > 0 && <ul>{linesOf(list)}</ul>}
        </Prose>
      )}
      {why.length > 0 && (
        <div className={styles['onScreen']}>
          <Row>
            {why.map((rule) => (
              <TextLink key={rule} href={whyHref(rule)}>
                {words.whyBy(rule)}
              </TextLink>
            ))}
          </Row>
        </div>
      )}
    </>
  )
}

function linesOf(lines: readonly string[]) {
  return lines.map((line) => <li key={line}>{line}</li>)
}
