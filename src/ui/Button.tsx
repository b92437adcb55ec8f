/**
 * A button. `primary` is the one thing to do next; `quiet` is everything else
 * that has a frame; `plain` reads as a link in a row of small actions; `danger`
 * takes something away.
 */

import type { ReactNode, RefAttributes } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import styles from './Button.module.css'
import { classNames } from './class-names.ts'
import type { Icon } from './icons.ts'

export type ButtonKind = 'primary' | 'quiet' | 'plain' | 'danger'

export interface ButtonProps
  extends
    Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'render'>,
    RefAttributes<HTMLButtonElement> {
  readonly kind?: ButtonKind
  readonly icon?: Icon
  readonly iconAfter?: Icon
  readonly children: ReactNode
}

export function Button({ kind = 'quiet', icon, iconAfter, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={buttonClass(kind)}>
      <ButtonFace icon={icon} iconAfter={iconAfter}>
        {children}
      </ButtonFace>
    </AriaButton>
  )
}

interface LinkButtonProps {
  readonly href: string
  readonly kind?: ButtonKind
  readonly icon?: Icon
  readonly iconAfter?: Icon
  readonly children: ReactNode
}

/** A link that looks like a button: it goes somewhere and does nothing else. */
export function LinkButton({ href, kind = 'quiet', icon, iconAfter, children }: LinkButtonProps) {
  return (
    <a href={href} className={buttonClass(kind)}>
      <ButtonFace icon={icon} iconAfter={iconAfter}>
        {children}
      </ButtonFace>
    </a>
  )
}

interface FaceProps {
  readonly icon: Icon | undefined
  readonly iconAfter: Icon | undefined
  readonly children: ReactNode
}

function ButtonFace({ icon: Before, iconAfter: After, children }: FaceProps) {
  return (
    <>
      {Before && <Before size={20} />}
      <span>{children}</span>
      {After && <After size={20} />}
    </>
  )
}

function buttonClass(kind: ButtonKind): string {
  return classNames(styles['button'], styles[kind])
}
