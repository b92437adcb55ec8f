/**
 * The month at a glance: one square for each thing done, an empty one for each
 * that is still expected. The table below says the same, and is what is read out.
 */

import type { ExpectationRow } from '#domain'
import { classNames } from '#ui'
import styles from './Month.module.css'
import { words } from './words.en.ts'

/** In pixels of the drawing. */
const SIDE = 16
const STEP = 22
/** More of them are told by a number. */
const MOST = 12

export function NinePicture({ rows }: { readonly rows: readonly ExpectationRow[] }) {
  return (
    <div aria-hidden="true" className={styles['picture']}>
      {rows.map((row) => (
        <div key={row.id} className={styles['pictured']}>
          <span className={styles['number']}>{row.expectation}</span>
          <span className={styles['label']}>{words.ofRow(row.name, row.of)}</span>
          <Squares row={row} />
        </div>
      ))}
    </div>
  )
}

function Squares({ row: { done, expected, state } }: { readonly row: ExpectationRow }) {
  const full = Math.min(done, MOST)
  const empty = Math.max(0, Math.min(expected ?? 0, MOST) - full)
  const left = done - full
  return (
    <svg
      className={classNames(styles['squares'], state === 'late' && styles['late'])}
      viewBox={`0 0 ${STEP * (MOST + 2)} ${STEP}`}
    >
      {Array.from({ length: full + empty }, (_, at) => (
        <rect
          key={at}
          className={at < full ? styles['full'] : styles['empty']}
          x={at * STEP + 1}
          y={(STEP - SIDE) / 2}
          width={SIDE}
          height={SIDE}
          rx={3}
        />
      ))}
      {full + empty === 0 && <line className={styles['none']} x1={1} x2={SIDE} y1={STEP / 2} y2={STEP / 2} />}
      {left > 0 && (
        <text className={styles['rest']} x={MOST * STEP + 2} y={STEP * 0.72}>
          {words.more(left)}
        </text>
      )}
    </svg>
  )
}
