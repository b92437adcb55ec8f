import type { Editor } from '@tiptap/core'
import { type FilledTemplate, roleNames, type TemplateGroup, templatesFor } from '#domain'
import { useOpenPlan } from '#session'
import { icons, type SearchGroup, SearchMenu } from '#ui'
import { goToNextBlank } from './blanks.ts'
import styles from './LiveText.module.css'
import { useEditorReading } from './use-editor-reading.ts'
import { words } from './words.en.ts'

interface ExamplesProps {
  readonly editor: Editor
  readonly actors: readonly string[]
  readonly onActor: (id: string) => void
}

/**
 * Sentences to start from, offered while nothing is written yet. It keeps its
 * place afterwards, so that nothing moves when the first letter comes.
 */
export function Examples({ editor, actors, onActor }: ExamplesProps) {
  const plan = useOpenPlan()
  const isEmpty = useEditorReading(editor, (now) => now.isEmpty)
  const offered = () => templatesFor(plan.data, actors)
  const take = (id: string) => {
    const template = offered()
      .flatMap(({ templates }) => templates)
      .find((each) => each.id === id)
    if (template !== undefined) plan.together(() => write(editor, template, onActor))
  }
  return (
    <div className={styles['examples']} data-gone={!isEmpty || undefined}>
      <SearchMenu
        label={words.examples}
        icon={icons.guidanceIcon}
        groups={() => offered().map(groupOf)}
        onChoose={take}
        onChosen={() => editor.view.focus()}
      >
        {words.startFromExample}
      </SearchMenu>
    </div>
  )
}

function groupOf({ role, templates }: TemplateGroup): SearchGroup {
  return {
    id: role,
    heading: role === 'psp' ? words.psp : roleNames[role],
    items: templates.map(({ id, words: label }) => ({ id, label })),
  }
}

/** The sentence, who acts in it, and the cursor on its first blank. */
function write(editor: Editor, template: FilledTemplate, onActor: (id: string) => void): void {
  if (template.actor !== null) onActor(template.actor)
  editor.view.dispatch(editor.state.tr.insertText(template.words, 1))
  editor.view.focus()
  goToNextBlank(editor)
}
