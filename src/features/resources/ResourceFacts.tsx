import { countyOf, languageNames, offerNames, offersOf, type Resource, standingOf, waitNames } from '#domain'
import { useWorkspace } from '#session'
import styles from './Resources.module.css'
import { words } from './words.en.ts'

/** What is known of a resource; what nobody wrote is left out, but for the question about its agency. */
export function ResourceFacts({ resource }: { readonly resource: Resource }) {
  const agencies = useWorkspace((workspace) => workspace.agencies)
  const { agency, givesEiServices } = standingOf(resource, agencies)
  const facts = factsOf(resource, countyOf(resource, agencies))
  return (
    <>
      {givesEiServices === 'ask' && (
        <p className={styles['quiet']}>
          {agency === null ? words.nameItsAgency : words.askAgency(agency.name)}
        </p>
      )}
      <dl className={styles['facts']}>
        {agency !== null && agency.name !== resource.name && <Fact label={words.agency} said={agency.name} />}
        {facts.map(([label, said]) => (
          <Fact key={label} label={label} said={said} />
        ))}
      </dl>
    </>
  )
}

function Fact({ label, said }: { readonly label: string; readonly said: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd dir="auto">{said}</dd>
    </div>
  )
}

function factsOf(resource: Resource, county: string): readonly (readonly [label: string, said: string])[] {
  const { offers, forWhom, languages, wait, waitNote, phone, note } = resource
  const kinds = offersOf(resource).map((kind) => offerNames[kind])
  const spoken = Object.entries(languageNames).flatMap(([code, name]) =>
    languages.includes(code) ? [name] : [],
  )
  const waits = wait === 'unknown' && waitNote !== '' ? [waitNote] : [waitNames[wait], waitNote]
  const all = [
    [words.offers, [...kinds, offers].filter(Boolean).join('; ')],
    [words.forWhom, forWhom],
    [words.languages, spoken.join(', ')],
    [words.wait, waits.filter(Boolean).join(', ')],
    [words.county, county],
    [words.phone, phone],
    [words.note, note],
  ] as const
  return all.filter(([, said]) => said.trim() !== '')
}
