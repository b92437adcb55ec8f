/**
 * What stands on the screen while everything is locked: one field, and nothing of any plan.
 *
 * Several people may use one laptop. They are told apart by marks that name
 * nobody; the one that was here last is chosen, so that mostly a passphrase and
 * Enter are all it takes.
 */

import { useState } from 'react'
import { Button, Choice, icons, Stack, StatusLine } from '#ui'
import type { Unlocking } from './answers.ts'
import type { Attempt, ListedVault, LockReason } from './lock-screen-props.ts'
import { Step } from './Step.tsx'
import styles from './unlocking.module.css'
import { VaultTrouble } from './VaultTrouble.tsx'
import { WaysIn } from './WaysIn.tsx'
import { words } from './words.en.ts'

export { WaysIn }

interface LockScreenProps {
  /** All vaults on this laptop, the one that was used last first. There is at least one. */
  readonly vaults: readonly ListedVault[]
  /** `null` when the app has just been opened. */
  readonly reason: LockReason | null
  /** After how many minutes without a touch it locked, where that is known. */
  readonly quietMinutes?: number
  readonly unlock: (vault: string, attempt: Attempt) => Unlocking
  /** Which part of what the browser had lost is there again, from 0 to 1; `null` mostly, when nothing was lost. */
  readonly putBack?: number | null
  /** Starts a vault for another person. */
  readonly onAddPerson?: () => void
  /** Loads the app anew, for a newer version. */
  readonly onReload: () => void
  /** Leads to where a backup is read; left out where there is no such page. */
  readonly onRestore?: () => void
}

export function LockScreen(props: LockScreenProps) {
  const { vaults, onAddPerson } = props
  const [chosen, setChosen] = useState(vaults[0]?.id ?? null)
  const vault = vaults.find(({ id }) => id === chosen) ?? vaults[0]
  return (
    <Step heading={words.locked} icon={icons.lockedIcon} isFirst>
      <div className={styles['lock']}>
        <Stack gap="wide">
          <Why {...props} />
          <PuttingBack part={props.putBack ?? null} />
          {vaults.length > 1 && (
            <VaultPicker vaults={vaults} value={vault?.id ?? null} onChange={setChosen} />
          )}
          {vault !== undefined && <OneVault key={vault.id} {...props} vault={vault} />}
          {onAddPerson && <AddPerson onAdd={onAddPerson} />}
        </Stack>
      </div>
    </Step>
  )
}

function PuttingBack({ part }: { readonly part: number | null }) {
  return part === null ? null : <StatusLine icon={icons.copyIcon}>{words.puttingBack(part)}</StatusLine>
}

function OneVault({ vault, unlock, onReload, onRestore }: LockScreenProps & { readonly vault: ListedVault }) {
  if (vault.trouble !== undefined)
    return <VaultTrouble trouble={vault.trouble} onReload={onReload} onRestore={onRestore} />
  return <WaysIn vault={vault} unlock={(attempt) => unlock(vault.id, attempt)} />
}

function AddPerson({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <Stack gap="close">
      <p className={styles['place']}>{words.addPersonWhy}</p>
      <div>
        <Button icon={icons.addIcon} onPress={onAdd}>
          {words.addPerson}
        </Button>
      </div>
    </Stack>
  )
}

function Why({ reason, quietMinutes }: Pick<LockScreenProps, 'reason' | 'quietMinutes'>) {
  if (reason === null) return null
  const isCounted = reason === 'quiet' && quietMinutes !== undefined
  return <p>{isCounted ? words.quietMinutes(quietMinutes) : words.reasons[reason]}</p>
}

interface VaultPickerProps {
  readonly vaults: readonly ListedVault[]
  readonly value: string | null
  readonly onChange: (id: string) => void
}

function VaultPicker({ vaults, value, onChange }: VaultPickerProps) {
  const answers = vaults.map(({ id, mark, lastUsed }) => ({
    value: id,
    label: mark,
    ...(lastUsed !== undefined && { hint: words.lastUsed(lastUsed) }),
  }))
  return <Choice label={words.whose} isFramed answers={answers} value={value} onChange={onChange} />
}
