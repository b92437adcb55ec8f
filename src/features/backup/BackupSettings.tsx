/** The part of the settings that is about backups: to save one, and to bring one back. */

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button, Part, Stack } from '#ui'
import { RestoreFlow } from './RestoreFlow.tsx'
import type { RestoreFlowProps } from './restore-flow-props.ts'
import { SaveBackup, type SaveBackupProps } from './SaveBackup.tsx'
import { words } from './words.en.ts'

interface BackupSettingsProps extends SaveBackupProps, Pick<RestoreFlowProps, 'look' | 'ending'> {
  /** Where copies go by themselves; left out where the browser cannot do it. */
  readonly folder?: ReactNode
}

export function BackupSettings(props: BackupSettingsProps) {
  return (
    <Part heading={words.heading} hint={words.lead}>
      <Stack gap="wide">
        <SaveBackup {...props} />
        {props.folder}
        <Part heading={words.restore} level={3} hint={words.restoreWhy}>
          <Restore {...props} />
        </Part>
      </Stack>
    </Part>
  )
}

function Restore({ look, ending }: Pick<RestoreFlowProps, 'look' | 'ending'>) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  const close = (): void => setIsOpen(false)
  if (isOpen) return <RestoreFlow {...{ look, ending }} level={4} onDone={close} onBack={close} />
  return (
    <div>
      <Button ref={button} onPress={() => setIsOpen(true)}>
        {words.restore}
      </Button>
    </div>
  )
}
