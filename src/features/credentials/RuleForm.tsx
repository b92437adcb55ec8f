import { type FormEvent, useState } from 'react'
import type { Credential } from '#domain'
import { changeRecord, useDeskDoing } from '#session'
import { Button, Columns, Row, Stack, TextField } from '#ui'
import { asUsual, draftOf, mistakesIn, type RuleDraft, type RuleMistakes, settingOf } from './rule-draft.ts'
import { useRules } from './use-rules.ts'
import { words } from './words.en.ts'

interface RuleFormProps {
  readonly kind: Credential['kind']
}

const records = { IMH: 'imhRenewal', ECMH: 'ecmhRenewal' } as const

/** Sets a rule otherwise. It is kept when it is sent, since half a rule would count wrongly. */
export function RuleForm({ kind }: RuleFormProps) {
  const rule = useRules()[kind]
  const doing = useDeskDoing()
  const [draft, setDraft] = useState(() => draftOf(rule))
  const [wasTried, setWasTried] = useState(false)
  const write = (setting: ReturnType<typeof settingOf>, said: string) =>
    doing.run(changeRecord(records[kind], records[kind], setting), said)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setWasTried(true)
    const isRule = Object.keys(mistakesIn(draft)).length === 0
    if (isRule) write(settingOf(kind, draft), words.ruleChanged(kind))
  }
  return (
    <form noValidate autoComplete="off" aria-label={words.changeRule(kind)} onSubmit={send}>
      <Stack>
        <RuleFields
          kind={kind}
          draft={draft}
          mistakes={wasTried ? mistakesIn(draft) : {}}
          onChange={(values) => setDraft((before) => ({ ...before, ...values }))}
        />
        <Row>
          <Button type="submit" aria-label={words.saveRule(kind)}>
            {words.save}
          </Button>
          <Button
            kind="plain"
            aria-label={words.usualRule(kind)}
            onPress={() => write(asUsual, words.ruleIsUsual(kind))}
          >
            {words.usual}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}

interface RuleFieldsProps extends RuleFormProps {
  readonly draft: RuleDraft
  readonly mistakes: RuleMistakes
  readonly onChange: (values: Partial<RuleDraft>) => void
}

function RuleFields({ kind, draft, mistakes, onChange }: RuleFieldsProps) {
  const labels = { months: words.months, hours: words.ruleHours, least: words.least[kind] }
  return (
    <>
      <Columns align="start">
        {(['months', 'hours', 'least'] as const).map((field) => (
          <TextField
            key={field}
            label={labels[field]}
            size="short"
            inputMode="numeric"
            value={draft[field]}
            error={mistakes[field]}
            onChange={(typed) => onChange({ [field]: typed })}
          />
        ))}
      </Columns>
      <TextField
        label={words.areas}
        hint={words.areasHint}
        isMultiline
        value={draft.areas}
        error={mistakes.areas}
        onChange={(areas) => onChange({ areas })}
      />
    </>
  )
}
