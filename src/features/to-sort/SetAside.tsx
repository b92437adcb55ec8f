import { entriesIn, type Entry, present } from '#domain'
import { moveEntry, useDoing, usePlan } from '#session'
import { Button, Row, Stack } from '#ui'
import { focusAnswers } from './focus.ts'
import { words } from './words.en.ts'

const stands = ['transition', 'assessment', 'log'] as const

/** What belongs in sections that have no screen yet: nothing is lost, and an entry can be taken back. */
export function SetAside() {
  const [transition, assessment, log] = [
    usePlan((now) => entriesIn(now, 'transition')),
    usePlan((now) => entriesIn(now, 'assessment')),
    usePlan((now) => entriesIn(now, 'log')),
  ]
  const concerns = usePlan((now) => present(now.concerns))
  const coordinators = usePlan((now) => present(now.coordinators))
  const entries = { transition, assessment, log }
  const isEmpty = [transition, assessment, log, concerns, coordinators].every(({ length }) => length === 0)
  if (isEmpty) return null
  return (
    <section aria-labelledby="set-aside">
      <h2 id="set-aside">{words.aside}</h2>
      <p>{words.asideMeans}</p>
      <Stack>
        {stands.map((stand) => (
          <Entries key={stand} heading={words.asides[stand]} entries={entries[stand]} />
        ))}
        <Texts heading={words.asides.concerns} texts={concerns} />
        <Texts heading={words.asides.coordinators} texts={coordinators} />
      </Stack>
    </section>
  )
}

interface EntriesProps {
  readonly heading: string
  readonly entries: readonly Entry[]
}

function Entries({ heading, entries }: EntriesProps) {
  const doing = useDoing()
  if (entries.length === 0) return null
  const back = (id: string) => {
    doing.run(moveEntry(id, 'to-sort'), words.movedBack)
    focusAnswers(id)
  }
  return (
    <div>
      <h3>{heading}</h3>
      <ul aria-label={heading}>
        {entries.map(({ id, text, language }) => (
          <li key={id}>
            <Row>
              <span lang={language || undefined} dir="auto">
                {text.plain || words.noWords}
              </span>
              <Button kind="plain" aria-label={words.backNamed(text.plain)} onPress={() => back(id)}>
                {words.back}
              </Button>
            </Row>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface TextsProps {
  readonly heading: string
  readonly texts: readonly { readonly id: string; readonly text: string; readonly language: string }[]
}

function Texts({ heading, texts }: TextsProps) {
  if (texts.length === 0) return null
  return (
    <div>
      <h3>{heading}</h3>
      <ul aria-label={heading}>
        {texts.map(({ id, text, language }) => (
          <li key={id} lang={language || undefined} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </div>
  )
}
