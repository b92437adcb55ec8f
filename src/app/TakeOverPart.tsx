/** Taking over plans of another person on this laptop, in the settings. */

import { useCallback, useEffect, useMemo, useState } from 'react'
import { fail, type Result, succeed } from '#domain'
import {
  type BringProblem,
  type Brought,
  type OpenedOther,
  type RemoveProblem,
  TakeOver,
  TroubleThere,
  type Watch,
} from '#features/backup'
import type { Attempt, UnlockProblem } from '#features/unlocking'
import { type Door, fetchPart, readLists, takeIn, useLaptop, type VaultAtDoor } from '#session'
import { fetchBackupParts, type OpenedVault, type Secret } from '#storage'
import type { BackupSource } from './backup-file.ts'
import { WaysIn } from './backup-pieces.ts'
import { listedVault, markWords, secretOf, unlockProblemOf } from './door-answers.ts'
import { askLaptop } from './laptop-key.ts'
import { locksmithOf } from './locksmith.ts'
import { Opening } from './PlainPage.tsx'
import { broughtOf, walkOf } from './read-backup.tsx'
import { takenWords } from './taken-over.en.ts'
import { useBug } from './use-bug.ts'

/** Nothing where nobody else has plans; where the last of them was removed just now, it says so. */
export function TakeOverPart({ door }: { readonly door: Door }) {
  const laptop = useLaptop()
  const [others, look] = useOthers(door)
  const Unlock = useMemo(() => unlockingIn({ door, laptop }), [door, laptop])
  if (others === null) return null
  return <TakeOver others={others.map((id) => ({ id, mark: markWords(id) }))} Unlock={Unlock} onEnd={look} />
}

/** The vaults of other people, `null` until one was found, and the way to look again. */
function useOthers(door: Door): readonly [readonly string[] | null, () => void] {
  const [others, setOthers] = useState<readonly string[] | null>(null)
  const tell = useBug()
  const look = useCallback(() => {
    void locksmithOf(door)
      .others()
      .then((found) => {
        if (found.ok && found.value.length > 0) setOthers(found.value)
        else setOthers((before) => before && [])
      }, tell)
  }, [door, tell])
  useEffect(look, [look])
  return [others, look]
}

interface UnlockProps {
  readonly id: string
  readonly onOpen: (opened: OpenedOther) => void
}

function unlockingIn(source: BackupSource) {
  return function Unlock({ id, onOpen }: UnlockProps) {
    const found = useHeader(source.door, id)
    if (found === null) return <Opening frame="section" />
    const vault = listedVault(found)
    if (vault.trouble !== undefined) return <TroubleThere isNewer={vault.trouble === 'newer'} />
    return <WaysIn vault={vault} unlock={(attempt) => unlock(source, { id, attempt, onOpen })} />
  }
}

function useHeader(door: Door, id: string): VaultAtDoor | null {
  const [found, setFound] = useState<VaultAtDoor | null>(null)
  const tell = useBug()
  useEffect(() => {
    void locksmithOf(door)
      .lookAt([id])
      .then(([one]) => setFound(one ?? null), tell)
  }, [door, id, tell])
  return found
}

interface Trying extends UnlockProps {
  readonly attempt: Attempt
}

async function unlock(
  source: BackupSource,
  { id, attempt, onOpen }: Trying,
): Promise<Result<void, UnlockProblem>> {
  const smith = locksmithOf(source.door)
  const secret = await secretOf(attempt, async () => askLaptop(await smith.quickSlots(id)))
  if (!secret.ok) return secret
  const parts = await fetchPart(fetchBackupParts)
  if (parts === null) return fail({ kind: 'damaged header' })
  const other = await smith.openBeside(id, secret.value)
  if (!other.ok) return fail(unlockProblemOf(other.problem))
  const plans = await parts.plansIn(other.value.store)
  if (!plans.ok) return fail(unlockProblemOf(plans.problem))
  const opened = { other: other.value, secret: secret.value }
  onOpen({
    plans: plans.value.length,
    isByAgency: secret.value.kind === 'agency',
    take: (watch, why) => take(source, opened, { watch, why }),
    remove: () => remove(source, id),
  })
  return succeed(undefined)
}

interface Opened {
  readonly other: OpenedVault
  readonly secret: Secret
}

interface Taking {
  readonly watch: Watch
  readonly why: string
}

async function take(
  { door, laptop }: BackupSource,
  { other, secret }: Opened,
  { watch, why }: Taking,
): Promise<Result<Brought, BringProblem>> {
  const parts = await fetchPart(fetchBackupParts)
  const lists = await readLists(laptop, other)
  if (parts === null || !lists.ok) return fail({ kind: 'not kept' })
  const { store, keys } = door.entered
  const purpose = takenWords.fromVault(why, markWords(other.vault), secret)
  const taken = await takeIn(laptop, { why: purpose, lists: lists.value }, (how) =>
    parts.takeFromVault({ ...walkOf(watch), ...how, other, store, wrapping: keys.wrapping }),
  )
  return broughtOf(taken)
}

async function remove({ door }: BackupSource, id: string): Promise<Result<void, RemoveProblem>> {
  const removed = await locksmithOf(door).removeOther(id)
  return removed.ok ? removed : fail({ kind: 'not removed' })
}
