/**
 * A button that opens a short list of actions. Without words it is the “⋯” of a
 * card and needs a name that says whose actions they are, such as “More for
 * strategy 2”. Every action shown has another way by keyboard or is reached here.
 */

import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu'
import { classNames } from './class-names.ts'
import { type Icon, moreIcon as MoreIcon, openIcon as OpenIcon } from './icons.ts'
import styles from './Menu.module.css'

export interface MenuAction {
  readonly id: string
  readonly label: string
  readonly icon?: Icon
  readonly hint?: string
  /** Keys that do the same, in words (`Alt Shift Up`): the font has no arrows, and words can be heard. */
  readonly shortcut?: string
  readonly isDanger?: boolean
  readonly isDisabled?: boolean
  readonly onAction: () => void
}

interface MenuProps {
  /** The name of the list of actions, and of a button that shows no words. */
  readonly label: string
  /** Words on the button; without them it shows “⋯”. */
  readonly children?: ReactNode
  readonly icon?: Icon
  readonly actions: readonly MenuAction[]
  readonly isDisabled?: boolean
}

export function Menu({ label, children, icon: TriggerIcon, actions, isDisabled = false }: MenuProps) {
  const hasWords = children !== undefined
  return (
    <MenuTrigger>
      <AriaButton
        className={classNames(styles['trigger'], hasWords ? styles['worded'] : styles['more'])}
        isDisabled={isDisabled}
        {...(hasWords ? {} : { 'aria-label': label })}
      >
        {TriggerIcon && <TriggerIcon size={20} />}
        {hasWords ? <span>{children}</span> : <MoreIcon size={20} />}
        {hasWords && <OpenIcon size={16} />}
      </AriaButton>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <AriaMenu className={styles['menu'] ?? ''} aria-label={label}>
          {actions.map((action) => (
            <Action key={action.id} {...action} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

function Action({ id, label, icon: ActionIcon, hint, shortcut, isDanger, isDisabled, onAction }: MenuAction) {
  return (
    <MenuItem
      id={id}
      textValue={label}
      className={classNames(styles['item'], isDanger && styles['danger'])}
      isDisabled={isDisabled ?? false}
      onAction={onAction}
    >
      <span className={styles['icon']}>{ActionIcon && <ActionIcon size={20} />}</span>
      <span>{label} </span>
      {shortcut !== undefined && <kbd className={styles['keys']}>{shortcut}</kbd>}
      {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
    </MenuItem>
  )
}
