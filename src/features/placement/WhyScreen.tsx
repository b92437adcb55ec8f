/** Why pages: what a rule says, where it is written, how we know, and the state's own words. */

import { type RuleId, ruleIds, ruleOf, type SeedQuote, whyOf } from '#domain'
import { Stack, TextLink } from '#ui'
import styles from './placement.module.css'
import { words } from './words.en.ts'

interface WhyScreenProps {
  /** The number of a rule, as it stands in the address: any text. */
  readonly rule: string
  readonly backHref: string
  /** Where back leads, in words; to the plan when it is left out. */
  readonly back?: string
}

export function WhyScreen({ rule, backHref, back = words.back }: WhyScreenProps) {
  const id = ruleIds.find((each) => each === rule)
  if (id === undefined) {
    return (
      <Stack>
        <h1>{words.unknownRule}</h1>
        <p>
          <TextLink href={backHref}>{back}</TextLink>
        </p>
      </Stack>
    )
  }
  return <KnownRule id={id} backHref={backHref} back={back} />
}

function KnownRule({ id, backHref, back }: { id: RuleId; backHref: string; back: string }) {
  const { title, reason, citation, seed } = whyOf(id)
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <p className={styles['quiet']}>
          {words.rule} {id}
        </p>
        <h1>{title}</h1>
        <p>{reason}</p>
      </Stack>
      <Stack as="section" gap="close">
        <h2>{words.written}</h2>
        <p>{plainly(citation)}</p>
      </Stack>
      <Stack as="section" gap="close">
        <h2>{words.howWeKnow}</h2>
        <ul className={styles['list']}>
          {ruleOf(id).provenance.map((each) => (
            <li key={each}>{words.provenances[each]}</li>
          ))}
        </ul>
      </Stack>
      {seed !== null && <StateSays quote={seed} />}
      <p className={styles['quiet']}>{words.noAdvice}</p>
      <p>
        <TextLink href={backHref}>{back}</TextLink>
      </p>
    </Stack>
  )
}

function StateSays({ quote }: { quote: SeedQuote }) {
  return (
    <Stack as="section">
      <h2>{words.stateSays}</h2>
      <blockquote lang="en" className={styles['quote']}>
        <p>{quote.words}</p>
        <footer>
          <cite>{quote.source}</cite>
        </footer>
      </blockquote>
      {quote.note !== '' && (
        <Stack gap="close">
          <h3>{words.howWeRead}</h3>
          <p>{quote.note}</p>
        </Stack>
      )}
    </Stack>
  )
}

/** A citation without the name that the project has for its first documents. */
function plainly(citation: string): string {
  return citation.replaceAll('project seed: ', '')
}

interface WhyIndexProps {
  readonly whyHref: (rule: string) => string
  readonly backHref: string
}

export function WhyIndex({ whyHref, backHref }: WhyIndexProps) {
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <h1>{words.whyHeading}</h1>
        <p>{words.whyIntro}</p>
      </Stack>
      <ul className={styles['rules']} aria-label={words.allRules}>
        {ruleIds.map((id) => (
          <li key={id}>
            <TextLink href={whyHref(id)}>{`${id}: ${whyOf(id).title}`}</TextLink>
          </li>
        ))}
      </ul>
      <p>
        <TextLink href={backHref}>{words.back}</TextLink>
      </p>
    </Stack>
  )
}
