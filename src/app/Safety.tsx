/** The locks and keys of the vault that is open, in the settings. */

import { useEffect, useState } from 'react'
import { succeed } from '#domain'
import type { Changing, KeyOnTrial } from '#features/unlocking'
import {
  changeRecord,
  type Door,
  isOnVisit,
  type Locksmith,
  quietMinutes,
  useLaptop,
  useWorkspace,
  type WaysIn,
} from '#session'
import type { AgencyOpening } from '#storage'
import { newAgencyKeyFiles, readPublicKey } from './agency-key-files.ts'
import { changed, dayWords, kept, openedWords, printedKey } from './door-answers.ts'
import { SafetySettings } from './door-pieces.ts'
import { useKeptByBrowser } from './kept-by-browser.ts'
import { locksmithOf } from './locksmith.ts'
import { passphraseAdvice } from './passphrase-advice.ts'
import { type AndLook, quickWays, useQuickHere } from './quick-ways.ts'
import { useBug } from './use-bug.ts'
import { useMinute } from './use-minute.ts'
import { words } from './words.en.ts'

const HOUR = 3_600_000

export function Safety({ door }: { readonly door: Door }) {
  const smith = locksmithOf(door)
  const settings = useWorkspace((workspace) => workspace.settings)
  const { workspace } = useLaptop()
  const browser = useKeptByBrowser()
  const { waysIn, openings, andLook } = useWaysIn(smith)
  const here = useQuickHere()
  const now = useMinute()
  const set = (change: Partial<typeof settings>): void =>
    void workspace.runForGood(changeRecord('settings', 'settings', change))
  return (
    <SafetySettings
      lockAfter={{ minutes: quietMinutes(settings), onChange: (lockAfter) => set({ lockAfter }) }}
      visit={{
        on: isOnVisit(settings.visitUntil, now) ? visitWords(Date.parse(settings.visitUntil), now) : null,
        start: (hours) => set({ visitUntil: new Date(Date.now() + hours * HOUR).toISOString() }),
        end: () => set({ visitUntil: '' }),
      }}
      passphrase={{
        ...passphraseAdvice,
        change: async (passphrase, next) =>
          changed(await smith.ways.setPassphrase({ kind: 'passphrase', passphrase }, next)),
      }}
      recovery={{
        madeOn: settings.recoveryKeyMadeAt === '' ? null : dayWords(new Date(settings.recoveryKeyMadeAt)),
        standing: standingOf(waysIn?.keyTest, settings.recoveryKeyMadeAt),
        make: (passphrase) => makeKey(smith, passphrase, andLook),
        onPrint: () => window.print(),
      }}
      quick={quickWays(smith, here, waysIn?.quick ?? [], andLook)}
      kept={browser}
      agency={{
        added: waysIn?.agencyFingerprint == null ? null : { fingerprint: waysIn.agencyFingerprint },
        openings: openedWords(openings),
        read: async (file) => {
          const key = await readPublicKey(file)
          if (!key.ok) return key
          const add = (passphrase: string) => andLook(smith.ways.addAgency(key.value, passphrase))
          return succeed({ fingerprint: key.value.fingerprint, add })
        },
        remove: (passphrase) => andLook(smith.ways.removeAgency(passphrase)),
      }}
      federal={{
        isOn: waysIn?.isFederal ?? false,
        turn: (isOn, passphrase) => andLook(smith.ways.setFederal(isOn, passphrase)),
      }}
      makeAgency={{ ...passphraseAdvice, make: newAgencyKeyFiles }}
    />
  )
}

interface Found {
  /** `null` while it cannot be read. */
  readonly waysIn: WaysIn | null
  readonly openings: readonly AgencyOpening[]
}

/** What the lock says of itself, read again after each change. */
function useWaysIn(smith: Locksmith) {
  const [found, setFound] = useState<Found>({ waysIn: null, openings: [] })
  const tell = useBug()
  useEffect(() => void readWays(smith).then(setFound, tell), [smith, tell])
  const andLook: AndLook = async (change) => {
    const made = changed(await change)
    setFound(await readWays(smith))
    return made
  }
  return { ...found, andLook }
}

async function readWays({ ways }: Locksmith): Promise<Found> {
  const [waysIn, opened] = await Promise.all([ways.describe(), ways.openedByAgency()])
  return { waysIn: waysIn.ok ? waysIn.value : null, openings: opened.ok ? opened.value : [] }
}

async function makeKey(smith: Locksmith, passphrase: string, andLook: AndLook): Changing<KeyOnTrial> {
  const onTrial = changed(await smith.ways.newKey(passphrase))
  if (!onTrial.ok) return onTrial
  const { made, keep } = onTrial.value
  return succeed({
    recoveryKey: printedKey(made, new Date()),
    keep: async () => kept(await andLook(keep(true))),
  })
}

/** In a vault of before this was noted, there is a day in the settings once the key was tested. */
function standingOf(keyTest: WaysIn['keyTest'] | undefined, madeAt: string) {
  if (keyTest === undefined || keyTest === 'not noted') return madeAt === '' ? 'not tested' : 'tested'
  return keyTest
}

/** “4:30 PM”, and “1 h 20 min” from now. */
function visitWords(until: number, now: number): { readonly until: string; readonly left: string } {
  const minutes = Math.max(1, Math.round((until - now) / 60_000))
  return {
    until: new Date(until).toLocaleTimeString('en-US', { timeStyle: 'short' }),
    left: words.timeLeft(Math.floor(minutes / 60), minutes % 60),
  }
}
