import { useEffect, useRef } from 'react'
import { Button, Row, Stack } from '#ui'
import styles from '../unlocking.module.css'
import { words } from './words.en.ts'

interface CompareAgencyKeyProps {
  readonly fingerprint: string
  readonly onSame: () => void
  readonly onOther: () => void
}

/** Shows what is to be held against the agency's sheet, and asks for the answer. */
export function CompareAgencyKey({ fingerprint, onSame, onOther }: CompareAgencyKeyProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <Stack>
      <h4 ref={heading} tabIndex={-1}>
        {words.compare}
      </h4>
      <p>{words.compareWhy}</p>
      <Fingerprint value={fingerprint} />
      <Row>
        <Button kind="primary" onPress={onSame}>
          {words.same}
        </Button>
        <Button onPress={onOther}>{words.notSame}</Button>
      </Row>
    </Stack>
  )
}

/** A fingerprint, large enough to be compared number by number. */
export function Fingerprint({ value }: { readonly value: string }) {
  return (
    <p>
      {words.fingerprint} <span className={styles['fingerprint']}>{value}</span>
    </p>
  )
}
