import { permanentRecordOf } from '#domain'
import { useOpenPlan } from '#session'
import { Choice, TextField } from '#ui'
import type { DestroyDraft, DestroyMistakes } from './destroy-draft.ts'
import { KeptFacts } from './KeptFacts.tsx'
import { words } from './words.en.ts'

const own = words.destroy

const askers = (['family', 'agency', 'other'] as const).map((value) => ({ value, ...own.askers[value] }))
const keeps = (['yes', 'no'] as const).map((value) => ({ value, label: own.keepAnswers[value] }))

interface DestroyFieldsProps {
  readonly draft: DestroyDraft
  readonly word: string
  readonly mistakes: DestroyMistakes
  readonly onChange: (values: Partial<DestroyDraft>) => void
}

export function DestroyFields({ draft, word, mistakes, onChange }: DestroyFieldsProps) {
  return (
    <>
      <div data-wrong={mistakes.askedBy}>
        <Choice
          label={own.askedBy}
          answers={askers}
          value={draft.askedBy}
          error={mistakes.askedBy}
          onChange={(askedBy) => onChange({ askedBy })}
        />
      </div>
      <TextField label={own.asker} value={draft.asker} onChange={(asker) => onChange({ asker })} />
      <div data-wrong={mistakes.keeps}>
        <Choice
          label={own.keep}
          hint={own.keepHint}
          answers={keeps}
          value={draft.keeps}
          error={mistakes.keeps}
          onChange={(answer) => onChange({ keeps: answer })}
        />
      </div>
      {draft.keeps === 'yes' && <RecordFields {...{ draft, onChange }} />}
      <div data-wrong={mistakes.typed}>
        <TextField
          label={own.type(word)}
          hint={own.typeHint}
          value={draft.typed}
          error={mistakes.typed}
          spellCheck={false}
          onChange={(typed) => onChange({ typed })}
        />
      </div>
    </>
  )
}

function RecordFields({ draft, onChange }: Pick<DestroyFieldsProps, 'draft' | 'onChange'>) {
  const plan = useOpenPlan()
  const { name, birthDate, coordinators, providers } = permanentRecordOf(plan.data)
  return (
    <>
      <KeptFacts heading={own.record} facts={{ name, birthDate, coordinators, providers }} />
      <TextField label={own.parents} value={draft.parents} onChange={(parents) => onChange({ parents })} />
      <TextField
        label={own.exit}
        hint={own.exitHint}
        value={draft.exit}
        onChange={(exit) => onChange({ exit })}
      />
    </>
  )
}
