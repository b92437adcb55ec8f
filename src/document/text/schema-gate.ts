/**
 * Whether this build knows everything that stands in a text.
 *
 * It looks at plain JSON and writes nothing. Nothing is bound to a text, nor is
 * a text previewed or printed from the living document, before it has passed
 * here: an editor that meets a part it does not know deletes it, for everybody.
 */

import type { RichNode } from '#domain'
import { textSchema } from './text-schema.ts'

export function isKnown(node: RichNode): boolean {
  return hasKnownParts(node) && isWellFormed(node)
}

function hasKnownParts(node: RichNode): boolean {
  const type = textSchema.nodes[node.type]
  if (type === undefined || !hasOnly(node.attrs, type.spec.attrs)) return false
  return (node.marks ?? []).every(isKnownMark) && (node.content ?? []).every(hasKnownParts)
}

function isKnownMark(mark: NonNullable<RichNode['marks']>[number]): boolean {
  const type = textSchema.marks[mark.type]
  return type !== undefined && hasOnly(mark.attrs, type.spec.attrs)
}

function hasOnly(attributes: object | undefined, known: object | undefined): boolean {
  return Object.keys(attributes ?? {}).every((name) => Object.hasOwn(known ?? {}, name))
}

function isWellFormed(node: RichNode): boolean {
  try {
    textSchema.nodeFromJSON(node).check()
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
