/** One way to unlock at a time, and the buttons that lead to the others. */

import { useEffect, useRef, useState } from 'react'
import { Button, Card, Stack } from '#ui'
import { AgencyUnlock } from './AgencyUnlock.tsx'
import type { ListedVault, TryUnlock } from './lock-screen-props.ts'
import { PassphraseUnlock } from './PassphraseUnlock.tsx'
import { QuickUnlock } from './QuickUnlock.tsx'
import { RecoveryUnlock } from './RecoveryUnlock.tsx'
import styles from './unlocking.module.css'
import { words } from './words.en.ts'

type Way = 'passphrase' | 'recovery' | 'agency'

interface WaysInProps {
  readonly vault: ListedVault
  readonly unlock: TryUnlock
}

export function WaysIn({ vault, unlock }: WaysInProps) {
  const [way, setWay] = useState<Way>('passphrase')
  const box = useRef<HTMLDivElement>(null)
  const shown = useRef<Way>('passphrase')
  useEffect(() => {
    if (shown.current === way) return
    shown.current = way
    box.current?.querySelector<HTMLElement>('form input')?.focus()
  }, [way])
  return (
    <div ref={box}>
      <Stack>
        <Card isOpen>
          {way === 'passphrase' && vault.ways.includes('quick') && <QuickUnlock unlock={unlock} />}
          <Form way={way} unlock={unlock} hasQuick={vault.ways.includes('quick')} />
        </Card>
        <Others way={way} offered={vault.ways} onChange={setWay} />
      </Stack>
    </div>
  )
}

interface FormProps {
  readonly way: Way
  readonly unlock: TryUnlock
  readonly hasQuick: boolean
}

function Form({ way, unlock, hasQuick }: FormProps) {
  if (way === 'recovery') return <RecoveryUnlock unlock={unlock} />
  if (way === 'agency') return <AgencyUnlock unlock={unlock} />
  return <PassphraseUnlock unlock={unlock} isSecond={hasQuick} />
}

interface OthersProps {
  readonly way: Way
  readonly offered: ListedVault['ways']
  readonly onChange: (way: Way) => void
}

function Others({ way, offered, onChange }: OthersProps) {
  const all: readonly Way[] = ['passphrase', 'recovery', 'agency']
  const others = all.filter((one) => one !== way && (one === 'passphrase' || offered.includes(one)))
  if (others.length === 0) return null
  return (
    <Stack gap="close">
      <h2>{words.otherWays}</h2>
      <div className={styles['others']}>
        <Stack gap="close" as="ul">
          {others.map((one) => (
            <li key={one}>
              <Button kind="plain" onPress={() => onChange(one)}>
                {words.ways[one]}
              </Button>
            </li>
          ))}
        </Stack>
      </div>
    </Stack>
  )
}
