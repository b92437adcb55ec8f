import type { planShape, RichNode, workspaceShape } from '#domain'
import type { Command } from '../edit.ts'

export type PlanCommand<Answer = void> = Command<typeof planShape, Answer>
export type WorkspaceCommand<Answer = void> = Command<typeof workspaceShape, Answer>

/** Plain words as a text, one paragraph a line. */
export function paragraphs(words: string): RichNode {
  const lines = words.split('\n').map((line) => line.trim())
  return { type: 'doc', content: lines.map(paragraph) }
}

function paragraph(line: string): RichNode {
  return line === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: line }] }
}
