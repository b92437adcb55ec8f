/** What the door answers, in the words of the room that shows it. */

import { fail, type Result, succeed } from '#domain'
import type {
  AgencyOpened,
  Attempt,
  ChangeProblem,
  KeepProblem,
  ListedVault,
  RecoveryKey,
  UnlockProblem,
} from '#features/unlocking'
import { type DoorProblem, fetchPart, type Locksmith, type Made, type VaultAtDoor } from '#session'
import { type AgencyOpening, markOf, type Secret } from '#storage'
import { askLaptop, isSpoken } from './laptop-key.ts'

const unlockKinds: readonly UnlockProblem['kind'][] = [
  'wrong secret',
  'mistyped',
  'no such way',
  'damaged header',
  'newer',
  'no memory',
  'altered',
]

const keepKinds: readonly KeepProblem['kind'][] = [
  'full',
  'no memory',
  'given up',
  'cannot',
  'already here',
  'given up or here',
]

/** What the door or the laptop answers. */
type AnyProblem = DoorProblem | KeepProblem

/** Why a vault stayed locked; a store that does not answer counts as a damaged lock, which is looked for again. */
export function unlockProblemOf({ kind }: DoorProblem | { readonly kind: 'altered' }): UnlockProblem {
  if (kind === 'full') return { kind: 'not noted' }
  return { kind: unlockKinds.find((each) => each === kind) ?? 'damaged header' }
}

/** Why something new is not in place. */
function keepProblemOf({ kind }: AnyProblem): KeepProblem {
  return { kind: keepKinds.find((each) => each === kind) ?? 'not kept' }
}

/** Whether something new is in place, or why not. */
export function kept<Value>(answer: Result<Value, AnyProblem>): Result<Value, KeepProblem> {
  return answer.ok ? answer : fail(keepProblemOf(answer.problem))
}

/** Whether a lock was changed, or why not; a wrong passphrase is one of the reasons. */
export function changed<Value>(answer: Result<Value, AnyProblem>): Result<Value, ChangeProblem> {
  if (answer.ok || answer.problem.kind !== 'wrong secret') return kept(answer)
  return fail({ kind: 'wrong secret' })
}

/** Whether a vault was unlocked, or why not. */
function unlocked<Value>(answer: Result<Value, DoorProblem>): Result<Value, UnlockProblem> {
  return answer.ok ? answer : fail(unlockProblemOf(answer.problem))
}

/** A key that was made just now, with what stands on its sheet. */
export function printedKey({ recoveryKey, vault }: Made, now: Date): RecoveryKey {
  return {
    key: recoveryKey,
    mark: markWords(vault),
    madeOn: dayWords(now),
  }
}

/** A vault as the locked screen shows it. */
export function listedVault({ id, header }: VaultAtDoor): ListedVault {
  const mark = markWords(id)
  if (!header.ok) {
    const trouble = header.problem.kind === 'newer' ? 'newer' : 'damaged header'
    return { id, mark, ways: [], trouble }
  }
  const offered = isSpoken() ? (['quick', 'recovery', 'agency'] as const) : (['recovery', 'agency'] as const)
  const ways = offered.filter((way) => header.value.slots.some(({ kind }) => kind === way))
  return { id, mark, ways }
}

/** Opens a vault with what somebody brought. */
export async function tryUnlock(
  smith: Locksmith,
  vault: string,
  attempt: Attempt,
): Promise<Result<void, UnlockProblem>> {
  const secret = await secretOf(attempt, async () => askLaptop(await smith.quickSlots(vault)))
  return secret.ok ? unlocked(await smith.unlock(vault, secret.value)) : secret
}

type Quick = Promise<Result<Secret, UnlockProblem>>

/** What somebody brought, as the vault takes it. `quick` asks this laptop for its key. */
export async function secretOf(attempt: Attempt, quick: () => Quick): Quick {
  switch (attempt.kind) {
    case 'agency':
      return agencySecret(attempt.file, attempt.passphrase)
    case 'quick':
      return quick()
    case 'passphrase':
    case 'recovery':
      return succeed(attempt)
  }
}

/** What reads the file comes in a piece of its own: an agency's key is needed once in years. */
async function agencySecret(file: File, passphrase: string): Promise<Result<Secret, UnlockProblem>> {
  const part = await fetchPart(() => import('./agency-key-files.ts'))
  return part === null ? fail({ kind: 'damaged header' }) : part.readPrivateKey(file, passphrase)
}

/** “November 29, 2026”. */
export function dayWords(at: Date): string {
  return at.toLocaleDateString('en-US', { dateStyle: 'long' })
}

/** “November 29, 2026 at 10:42 AM”. */
export function timeWords(at: Date): string {
  return at.toLocaleString('en-US', { dateStyle: 'long', timeStyle: 'short' })
}

/** When the agency's key was used, the newest first. */
export function openedWords(openings: readonly AgencyOpening[]): readonly AgencyOpened[] {
  return openings.map(({ at, fingerprint }) => ({ on: timeWords(new Date(at)), fingerprint })).toReversed()
}

/** “Blue kite”. */
export function markWords(vault: string): string {
  const { color, thing } = markOf(vault)
  const words = `${color} ${thing}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}
