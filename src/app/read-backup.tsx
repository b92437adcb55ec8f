/** Looks a backup through, and lets whoever can unlock it bring it in. */

import { fail, type Result, succeed } from '#domain'
import type { Bring, BringProblem, Brought, FileProblem, LookedAt, Watch } from '#features/backup'
import { fetchPart } from '#session'
import {
  type Backup,
  fetchBackupParts,
  type Restored,
  type RestoreProblem,
  type Secret,
  type VaultKeys,
  type Walk,
} from '#storage'
import { dayInWords } from '#ui'
import { parseCalendarDate } from '#domain'
import { listedVault, secretOf, unlockProblemOf } from './door-answers.ts'
import { askLaptop } from './laptop-key.ts'
import { WaysIn } from './backup-pieces.ts'
import { stretch } from './stretch.ts'

type BackupParts = Awaited<ReturnType<typeof fetchBackupParts>>

/** A backup with its keys, and by what it was unlocked. */
export interface Unlocked {
  readonly parts: BackupParts
  readonly backup: Backup
  readonly keys: VaultKeys
  readonly secret: Secret
}

type BringIn = (unlocked: Unlocked, walk: Walk, why: string) => Promise<Result<Restored, RestoreProblem>>

/** `bringIn` brings it to where it is wanted. `own` is the workspace there; left out where there is none yet. */
export function lookingAt(bringIn: BringIn, own?: string) {
  return async (file: File, watch: Watch): Promise<Result<LookedAt, FileProblem>> => {
    const parts = await fetchPart(fetchBackupParts)
    if (parts === null) return fail({ kind: 'unreadable file' })
    const backup = await parts.openBackup(file, walkOf(watch))
    return backup.ok ? succeed(lookedAt(parts, backup.value, { bringIn, own })) : backup
  }
}

interface Wanted {
  readonly bringIn: BringIn
  readonly own: string | undefined
}

function lookedAt(parts: BackupParts, backup: Backup, { bringIn, own }: Wanted): LookedAt {
  const { madeOn, documents, announced, header, workspaceId, end } = backup
  const day = parseCalendarDate(madeOn)
  const noPlans = documents.some(({ doc }) => doc === workspaceId) ? 1 : 0
  const vault = listedVault({ id: header.vault, header: succeed(header) })
  const Unlock = ({ onOpen }: { readonly onOpen: (bring: Bring) => void }) => (
    <WaysIn
      vault={vault}
      unlock={async (attempt) => {
        const secret = await secretOf(attempt, async () =>
          askLaptop(header.slots.filter((slot) => slot.kind === 'quick')),
        )
        if (!secret.ok) return secret
        const keys = await parts.unlockBackup(backup, secret.value, stretch)
        if (!keys.ok) return fail(unlockProblemOf(keys.problem))
        const unlocked = { parts, backup, keys: keys.value, secret: secret.value }
        onOpen(async (watch, why) => broughtOf(await bringIn(unlocked, walkOf(watch), why)))
        return succeed(undefined)
      }}
    />
  )
  return {
    madeOn: day === null ? madeOn : dayInWords(day, 'long'),
    whole: documents.length - noPlans,
    of: Math.max(documents.length - noPlans, announced - 1),
    isWhole: end !== null,
    isOfOthers: own !== undefined && own !== workspaceId,
    Unlock,
  }
}

export function broughtOf(answer: Result<Restored, RestoreProblem>): Result<Brought, BringProblem> {
  if (!answer.ok) return fail(bringProblemOf(answer.problem))
  const { added, grown, same, otherKey, leftOut, damaged, leftWorkspace } = answer.value
  return succeed({
    added: added.length,
    grown: grown.length,
    same,
    otherKey,
    destroyed: leftOut,
    damaged,
    isOfOthers: leftWorkspace,
  })
}

const known: readonly BringProblem['kind'][] = ['cancelled', 'full', 'unreadable file']

function bringProblemOf({ kind }: RestoreProblem): BringProblem {
  return { kind: known.find((each) => each === kind) ?? 'not kept' }
}

export function walkOf({ onProgress, signal }: Watch): Walk {
  return { onProgress: (done, of) => onProgress({ done, of }), signal }
}
