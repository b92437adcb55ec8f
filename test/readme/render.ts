/**
 * The parts of the README that a program knows better than a person: what works,
 * and the headers a server has to send. They stand between markers.
 */
import { format, resolveConfig } from 'prettier'

export interface Feature {
  readonly what: string
  readonly works: boolean
  /** The test that shows it. Whatever works has one. */
  readonly proof?: string
}

export type HeaderParts = Readonly<Record<string, readonly string[]>>

/** Answers the README with the text between its markers written anew. Throws when a marker is missing. */
export async function renderReadme(
  readme: string,
  features: readonly Feature[],
  headers: HeaderParts,
): Promise<string> {
  const text = fill(fill(readme, 'features', featureList(features)), 'headers', nginxHeaders(headers))
  return format(text, { ...(await resolveConfig('README.md')), parser: 'markdown' })
}

function fill(readme: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [before, rest] = readme.split(start)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`README.md has no ${start} … ${end}`)
  return `${before}${start}\n\n${text}\n\n${end}${after}`
}

function featureList(features: readonly Feature[]): string {
  const list = (works: boolean) =>
    features.filter((feature) => feature.works === works).map(({ what, proof }) => `- ${what}${link(proof)}`)
  return ['Works:', '', ...list(true), '', 'Not yet:', '', ...list(false)].join('\n')
}

function link(proof: string | undefined): string {
  return proof === undefined ? '' : ` ([test](${proof}))`
}

function nginxHeaders(headers: HeaderParts): string {
  const lines = Object.entries(headers).map(([name, parts]) => {
    const separator = name === 'Permissions-Policy' ? ', ' : '; '
    return `add_header ${name} "${parts.join(separator)}" always;`
  })
  return ['```nginx', ...lines, '```'].join('\n')
}
