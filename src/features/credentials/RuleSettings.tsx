/** What a renewal asks for, with its source, and the way to set it otherwise. */

import type { Credential } from '#domain'
import { useWorkspace } from '#session'
import { Card, Columns, Disclosure, Part } from '#ui'
import styles from './Credentials.module.css'
import { RuleForm } from './RuleForm.tsx'
import { useRules } from './use-rules.ts'
import { words } from './words.en.ts'

export function RuleSettings() {
  const stored = useWorkspace(({ imhRenewal, ecmhRenewal }) => ({ IMH: imhRenewal, ECMH: ecmhRenewal }))
  return (
    <Part heading={words.rules} hint={words.rulesHint}>
      <Columns align="start">
        {(['IMH', 'ECMH'] as const).map((kind) => (
          // Made anew when the rule was changed elsewhere, or taken back.
          <RuleCard key={`${kind} ${JSON.stringify(stored[kind])}`} kind={kind} />
        ))}
      </Columns>
    </Part>
  )
}

function RuleCard({ kind }: { readonly kind: Credential['kind'] }) {
  const rule = useRules()[kind]
  return (
    <Card heading={words.kinds[kind].label} level={3}>
      <p>{words.ruleOf[kind](rule)}</p>
      <ul className={styles['list']}>
        {rule.areas.map((area) => (
          <li key={area}>{area}</li>
        ))}
      </ul>
      <p className={styles['quiet']}>{words.source(rule.source)}</p>
      <p className={styles['quiet']}>{words.openIn[kind]}</p>
      <Disclosure summary={words.changeRule(kind)}>
        <RuleForm kind={kind} />
      </Disclosure>
    </Card>
  )
}
