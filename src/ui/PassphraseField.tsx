/**
 * One field for a secret: hidden while it is typed, shown by a switch.
 *
 * The browser is asked never to remember it, hidden or shown: shown, it is a field
 * like any other, and what a browser remembers it writes to the disk in the clear.
 * `off` is the one word that was seen to keep it out; `new-password` was not tried.
 * Caps Lock is said while the field is hidden, since nobody sees it then.
 */

import { type KeyboardEvent, type Ref, useId, useState } from 'react'
import { Button } from './Button.tsx'
import { classNames } from './class-names.ts'
import { describedBy, Field, type FieldWords } from './Field.tsx'
import { hideIcon, showIcon } from './icons.ts'
import styles from './PassphraseField.module.css'
import inputStyles from './TextField.module.css'
import { words } from './words.en.ts'

interface PassphraseFieldProps extends Omit<FieldWords, 'isLabelHidden' | 'note'> {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isShown: boolean
  /** Left out where another field beside this one has the switch. */
  readonly onShownChange?: (isShown: boolean) => void
  readonly isReadOnly?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

export function PassphraseField(props: PassphraseFieldProps) {
  const { value, onChange, isShown, onShownChange, isReadOnly, ref, label } = props
  const id = useId()
  const { hasCapsLock, ...capsLock } = useCapsLock()
  const note = hasCapsLock && !isShown ? words.capsLock : undefined
  return (
    <Field id={id} {...props} note={note}>
      <div className={styles['line']}>
        <input
          id={id}
          ref={ref}
          type={isShown ? 'text' : 'password'}
          className={classNames(inputStyles['control'], styles['input'])}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          readOnly={isReadOnly}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          dir="auto"
          aria-describedby={describedBy(id, { ...props, note })}
          aria-invalid={props.error ? true : undefined}
          {...capsLock}
        />
        {onShownChange && (
          <ShownSwitch label={label} isShown={isShown} onPress={() => onShownChange(!isShown)} />
        )}
      </div>
    </Field>
  )
}

interface ShownSwitchProps {
  readonly label: string
  readonly isShown: boolean
  readonly onPress: () => void
}

function ShownSwitch({ label, isShown, onPress }: ShownSwitchProps) {
  const name = isShown ? words.hide : words.show
  return (
    <Button icon={isShown ? hideIcon : showIcon} aria-label={words.ofField(name, label)} onPress={onPress}>
      {name}
    </Button>
  )
}

/** Whether Caps Lock was on at the last key, and what the field needs to know it. */
function useCapsLock() {
  const [hasCapsLock, setHasCapsLock] = useState(false)
  const look = (event: KeyboardEvent): void => setHasCapsLock(event.getModifierState('CapsLock'))
  return { hasCapsLock, onKeyDown: look, onKeyUp: look, onBlur: () => setHasCapsLock(false) }
}
