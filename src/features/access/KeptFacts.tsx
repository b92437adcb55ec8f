import type { CalendarDate, PermanentRecord } from '#domain'
import { dayInWords } from '#ui'
import { words } from './words.en.ts'

const labels = words.destroy
const names = ['name', 'birthDate', 'parents', 'coordinators', 'providers', 'exit'] as const

interface KeptFactsProps {
  readonly heading: string
  readonly facts: Partial<PermanentRecord> & { readonly exit?: string }
}

/** The permanent record, fact by fact. */
export function KeptFacts({ heading, facts }: KeptFactsProps) {
  return (
    <div>
      <h3>{heading}</h3>
      <ul>
        {names
          .filter((name) => facts[name] !== undefined)
          .map((name) => (
            <li key={name}>
              {labels[name]}: <bdi>{said(name, facts[name] ?? null)}</bdi>
            </li>
          ))}
      </ul>
    </div>
  )
}

function said(name: (typeof names)[number], fact: string | CalendarDate | null): string {
  if (fact === null || fact === '') return words.destroyed.empty
  return name === 'birthDate' ? dayInWords(fact, 'long') : fact
}
