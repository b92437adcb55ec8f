/** The credentials of the team: who holds which, what the next renewal asks for, and the rules behind it. */

import { type CalendarDate, present } from '#domain'
import { useDeskDoing, useWorkspace } from '#session'
import { EmptyState, icons, Part, Stack, TextLink } from '#ui'
import { AddCredential } from './AddCredential.tsx'
import { CredentialCard } from './CredentialCard.tsx'
import { Experts } from './Experts.tsx'
import type { CredentialLinks } from './links.ts'
import { RuleSettings } from './RuleSettings.tsx'
import { useRules } from './use-rules.ts'
import { words } from './words.en.ts'

interface CredentialsScreenProps {
  readonly today: CalendarDate
  readonly links: CredentialLinks
}

export function CredentialsScreen({ today, links }: CredentialsScreenProps) {
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p>
          <TextLink href={links.roles}>{words.roleGuide}</TextLink>
        </p>
      </Stack>
      <Experts today={today} />
      <People today={today} />
      <RuleSettings />
    </Stack>
  )
}

function People({ today }: { readonly today: CalendarDate }) {
  const doing = useDeskDoing()
  const rules = useRules()
  const credentials = useWorkspace((workspace) => present(workspace.credentials))
  return (
    <Part heading={words.people}>
      {credentials.length === 0 ? (
        <EmptyState icon={icons.personIcon} heading={words.nobody} />
      ) : (
        <Stack as="ul" label={words.people}>
          {credentials.map((credential) => (
            <li key={credential.id}>
              <CredentialCard credential={credential} rules={rules} today={today} doing={doing} />
            </li>
          ))}
        </Stack>
      )}
      <AddCredential />
    </Part>
  )
}
