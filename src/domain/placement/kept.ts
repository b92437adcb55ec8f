/** "Keep here": a person looked at a hint and left the entry where it stands, for these words and this rule. */

import type { Entry } from '../plan-shape.ts'
import type { Note } from '../shape.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { RuleId } from './rules.ts'

/** Whether the entry was kept in its place against this rule, and its words are still the same. */
export function isKept(entry: Entry, rule: RuleId): boolean {
  return entry.kept?.['rule'] === rule && entry.kept['print'] === fingerprintOf(entry.text.plain)
}

/** What `kept` says when a person keeps the entry in its place; the reason may be empty. */
export function keptNote(entry: Entry, rule: RuleId, reason: string): Note {
  return { rule, print: fingerprintOf(entry.text.plain), reason }
}
