/**
 * Who or what something is, in full words with a sign: “ECMH consultant”, not
 * “ECMH” in plum. Colour repeats what the words say. How far a piece of work has
 * come is no badge but a `StatusWord`, because people press badges.
 */

import type { ReactNode } from 'react'
import styles from './Badge.module.css'
import { classNames } from './class-names.ts'
import {
  agencyIcon,
  askIcon,
  doneIcon,
  ecmhIcon,
  familyIcon,
  type Icon,
  personIcon,
  supportIcon,
  teamIcon,
  warnIcon,
} from './icons.ts'

export type BadgeKind =
  'plain' | 'ecmh' | 'person' | 'team' | 'family' | 'support' | 'agency' | 'ask' | 'ok' | 'warn'

const icons: Readonly<Record<BadgeKind, Icon | null>> = {
  plain: null,
  ecmh: ecmhIcon,
  person: personIcon,
  team: teamIcon,
  family: familyIcon,
  support: supportIcon,
  agency: agencyIcon,
  ask: askIcon,
  ok: doneIcon,
  warn: warnIcon,
}

export function Badge({
  kind = 'plain',
  children,
}: {
  readonly kind?: BadgeKind
  readonly children: ReactNode
}) {
  const BadgeIcon = icons[kind]
  return (
    <span className={classNames(styles['badge'], styles[kind])}>
      {BadgeIcon && <BadgeIcon size={16} />}
      <span>{children}</span>
    </span>
  )
}
