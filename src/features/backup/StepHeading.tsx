import { type ReactNode, useEffect, useRef } from 'react'

interface StepHeadingProps {
  readonly level: 2 | 4
  readonly children: ReactNode
}

/** It takes the keyboard when its step comes, and is read out by that. */
export function StepHeading({ level, children }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const Heading = level === 2 ? 'h2' : 'h4'
  return (
    <Heading ref={heading} tabIndex={-1}>
      {children}
    </Heading>
  )
}
