/** Shows the recovery key once, large, to be printed or written down. */

import { useState } from 'react'
import { Button, Card, icons, Row, Stack } from '#ui'
import type { RecoveryKey } from './answers.ts'
import { KeyGroups } from './KeyGroups.tsx'
import { RecoverySheet } from './RecoverySheet.tsx'
import { words } from './words.en.ts'

interface RecoveryKeyStepProps {
  readonly recoveryKey: RecoveryKey
  readonly onPrint: () => void
  readonly onKept: () => void
}

export function RecoveryKeyStep({ recoveryKey, onPrint, onKept }: RecoveryKeyStepProps) {
  const [wasPrinted, setWasPrinted] = useState(false)
  const print = (): void => {
    setWasPrinted(true)
    onPrint()
  }
  return (
    <>
      <Stack gap="wide">
        <p>{words.keyWhy}</p>
        <Card>
          <KeyGroups value={recoveryKey.key} />
        </Card>
        <p>{words.keyWhere}</p>
        <Row>
          <Button kind={wasPrinted ? 'quiet' : 'primary'} icon={icons.printIcon} onPress={print}>
            {words.print}
          </Button>
          <Button kind={wasPrinted ? 'primary' : 'quiet'} onPress={onKept}>
            {wasPrinted ? words.printed : words.writtenDown}
          </Button>
        </Row>
      </Stack>
      <RecoverySheet recoveryKey={recoveryKey} />
    </>
  )
}
