import type { PermanentRecord } from '#domain'
import { type DestructionValues, dayOf } from '#session'
import { words } from './words.en.ts'

const own = words.destroy

export interface DestroyDraft {
  readonly askedBy: 'family' | 'agency' | 'other' | null
  readonly asker: string
  readonly keeps: 'yes' | 'no' | null
  readonly parents: string
  readonly exit: string
  readonly typed: string
}

export function emptyDestruction({ parents }: PermanentRecord): DestroyDraft {
  return { askedBy: null, asker: '', keeps: null, parents, exit: '', typed: '' }
}

export type DestroyMistakes = Partial<Record<'askedBy' | 'keeps' | 'typed', string>>

export function mistakesInDestruction(draft: DestroyDraft, word: string): DestroyMistakes {
  return {
    ...(draft.askedBy === null && { askedBy: own.needsAsker }),
    ...(draft.keeps === null && { keeps: own.needsKeep }),
    ...(plain(draft.typed) !== plain(word) && { typed: own.wrong(word) }),
  }
}

/** What stays of the plan; nothing about the child where that was not asked for. */
export function destructionOf(draft: DestroyDraft, record: PermanentRecord, now: string): DestructionValues {
  const { askedBy, asker, keeps, parents, exit } = draft
  const isRecordKept = keeps === 'yes'
  const nobody = { name: '', birthDate: null, parents: '', coordinators: '', providers: '', exit: '' }
  return {
    on: dayOf(now),
    askedBy: askedBy ?? '',
    // Who asked may be a parent: a name that stays only with the record.
    asker: isRecordKept || askedBy !== 'family' ? asker.trim() : '',
    isRecordKept,
    ...(isRecordKept ? { ...record, parents: parents.trim(), exit: exit.trim() } : nobody),
  }
}

function plain(typed: string): string {
  return typed.normalize('NFC').trim().toLocaleLowerCase('en-US')
}
