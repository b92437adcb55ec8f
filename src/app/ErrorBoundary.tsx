import { Component, type ReactNode } from 'react'
import { Button, Notice } from '#ui'
import { words } from './words.en.ts'

interface Props {
  readonly children: ReactNode
  /** What else to offer where the part stood, for example a download. */
  readonly offer?: ReactNode
}

/** Keeps the trouble of one part from the rest of the app. It shows no words of a plan. */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    if (!this.state.isBroken) return this.props.children
    return (
      <Notice
        kind="danger"
        isUrgent
        heading={words.trouble.heading}
        actions={<Button onPress={() => this.setState({ isBroken: false })}>{words.trouble.again}</Button>}
      >
        <p>{words.trouble.saved}</p>
        {this.props.offer}
      </Notice>
    )
  }
}
