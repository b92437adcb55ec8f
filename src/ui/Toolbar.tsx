/** A row of buttons with one stop for the Tab key; arrows go along it. */

import type { ReactNode, Ref } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar'
import type { Icon } from './icons.ts'
import styles from './Toolbar.module.css'

interface ToolbarProps {
  /** Names the row, such as “Formatting”. */
  readonly label: string
  readonly children: ReactNode
  readonly ref?: Ref<HTMLDivElement>
}

export function Toolbar({ label, children, ref }: ToolbarProps) {
  return (
    <AriaToolbar ref={ref ?? null} aria-label={label} className={styles['toolbar'] ?? ''}>
      {children}
    </AriaToolbar>
  )
}

interface ToolbarToggleProps {
  readonly icon: Icon
  readonly children: ReactNode
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly isDisabled?: boolean
}

/** A button that stays pressed, such as “Bold”. */
export function ToolbarToggle({
  icon: ToggleIcon,
  children,
  isOn,
  onChange,
  isDisabled,
}: ToolbarToggleProps) {
  return (
    <ToggleButton
      className={styles['toggle'] ?? ''}
      isSelected={isOn}
      onChange={onChange}
      isDisabled={isDisabled ?? false}
    >
      <ToggleIcon size={16} strokeWidth={2.5} />
      <span>{children}</span>
    </ToggleButton>
  )
}
