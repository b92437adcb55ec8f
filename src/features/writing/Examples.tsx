import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { type FilledTemplate, roleNames, type TemplateGroup, templatesFor } from '#domain'
import { useActions, useOpenPlan } from '#session'
import { Button, Finder, type FinderGroup, icons } from '#ui'
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
 * Sentences to start from, offered while nothing is written yet. The button
 * keeps its place afterwards, so that nothing moves when the first letter comes.
 */
export function Examples({ editor, actors, onActor }: ExamplesProps) {
  const plan = useOpenPlan()
  const isEmpty = useEditorReading(editor, (now) => now.isEmpty)
  const [isOpen, setOpen] = useState(false)
  const chosen = useRef<FilledTemplate | null>(null)
  // Written once the list is gone and has let go of the keyboard, and before the next key.
  useEffect(() => {
    const template = chosen.current
    if (isOpen || template === null) return
    chosen.current = null
    plan.together(() => write(editor, template, onActor))
  }, [plan, editor, onActor, isOpen])
  useActions(() =>
    isEmpty ? [{ id: 'example', label: words.startFromExample, run: () => setOpen(true) }] : [],
  )
  return (
    <div className={styles['examples']} data-gone={!isEmpty || undefined}>
      <Button kind="plain" icon={icons.guidanceIcon} onPress={() => setOpen(true)}>
        {words.startFromExample}
      </Button>
      {isOpen && (
        <ExampleFinder
          groups={templatesFor(plan.data, actors)}
          onClose={() => setOpen(false)}
          onChoose={(template) => {
            chosen.current = template
            setOpen(false)
          }}
        />
      )}
    </div>
  )
}

interface ExampleFinderProps {
  readonly groups: readonly TemplateGroup[]
  readonly onChoose: (template: FilledTemplate) => void
  readonly onClose: () => void
}

function ExampleFinder({ groups, onChoose, onClose }: ExampleFinderProps) {
  const [typed, setTyped] = useState('')
  const found = groups.map((group) => groupOf(group, typed)).filter(({ items }) => items.length > 0)
  const all = groups.flatMap(({ templates }) => templates)
  const choose = (id: string) => {
    const template = all.find((each) => each.id === id)
    if (template !== undefined) onChoose(template)
  }
  const count = found.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <Finder
      label={words.examples}
      groups={found}
      status={words.examplesFound(count)}
      nothing={words.noExample}
      onType={setTyped}
      onChoose={choose}
      {...{ typed, onClose }}
    />
  )
}

/** Fits when each word that was typed stands in the sentence or in the name of the role. */
function groupOf({ role, templates }: TemplateGroup, typed: string): FinderGroup {
  const heading = role === 'psp' ? words.psp : roleNames[role]
  const sought = typed.toLowerCase().split(/\s+/u)
  const items = templates
    .map(({ id, words: label }) => ({ id, label }))
    .filter(({ label }) => sought.every((word) => `${heading} ${label}`.toLowerCase().includes(word)))
  return { id: role, heading, items }
}

/** The sentence, who acts in it, and the cursor on its first blank. */
function write(editor: Editor, template: FilledTemplate, onActor: (id: string) => void): void {
  if (template.actor !== null) onActor(template.actor)
  editor.view.dispatch(editor.state.tr.insertText(template.words, 1))
  editor.view.focus()
  goToNextBlank(editor)
}
