/** The part of the settings that is about locks and keys, in the order in which people look for things. */

import type { ReactNode } from 'react'
import { Part, Stack } from '#ui'
import { AgencyKey, type AgencyKeyProps } from './AgencyKey.tsx'
import { ChangePassphrase, type ChangePassphraseProps } from './ChangePassphrase.tsx'
import { FederalMethods, type FederalMethodsProps } from './FederalMethods.tsx'
import { KeptByBrowser, type KeptByBrowserProps } from './KeptByBrowser.tsx'
import { LockAfter, type LockAfterProps } from './LockAfter.tsx'
import { MakeAgencyKey, type MakeAgencyKeyProps } from './MakeAgencyKey.tsx'
import { NewRecoveryKey, type NewRecoveryKeyProps } from './NewRecoveryKey.tsx'
import { QuickWays, type QuickWaysProps } from './QuickWays.tsx'
import { VisitMode, type VisitModeProps } from './VisitMode.tsx'
import { words } from './words.en.ts'

/** A part that is left out is not offered. */
interface SafetySettingsProps {
  readonly lockAfter: LockAfterProps
  readonly visit: VisitModeProps
  readonly quick?: QuickWaysProps
  readonly passphrase: ChangePassphraseProps
  readonly recovery: NewRecoveryKeyProps
  readonly agency?: AgencyKeyProps
  readonly kept: KeptByBrowserProps
  readonly federal?: FederalMethodsProps
  readonly makeAgency?: MakeAgencyKeyProps
  /** What another room says about backups. */
  readonly children?: ReactNode
}

export function SafetySettings(props: SafetySettingsProps) {
  return (
    <Part heading={words.heading} hint={words.lead}>
      <Stack gap="wide">
        <Part heading={words.lockAfter} level={3}>
          <LockAfter {...props.lockAfter} />
        </Part>
        <VisitMode {...props.visit} />
        {props.quick && <QuickWays {...props.quick} />}
        <ChangePassphrase {...props.passphrase} />
        <NewRecoveryKey {...props.recovery} />
        {props.children}
        <KeptByBrowser {...props.kept} />
        {props.agency && <AgencyKey {...props.agency} />}
        {props.federal && <FederalMethods {...props.federal} />}
        {props.makeAgency && <MakeAgencyKey {...props.makeAgency} />}
      </Stack>
    </Part>
  )
}
