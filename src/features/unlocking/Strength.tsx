import { type Icon, icons } from '#ui'
import type { Judgement } from './answers.ts'
import styles from './unlocking.module.css'
import { words } from './words.en.ts'

const signs: Readonly<Record<Judgement['step'], Icon>> = {
  'too weak': icons.lookIcon,
  good: icons.savedIcon,
  strong: icons.lockedIcon,
}

const looks: Readonly<Record<Judgement['step'], string | undefined>> = {
  'too weak': styles['weak'],
  good: styles['good'],
  strong: styles['good'],
}

/** How strong a passphrase is, and why. Its line is kept free, so that nothing moves at a key. */
export function Strength({ judgement }: { readonly judgement: Judgement | null }) {
  return (
    <output className={styles['strength']}>{judgement !== null && <Line judgement={judgement} />}</output>
  )
}

function Line({ judgement: { step, reason } }: { readonly judgement: Judgement }) {
  const Sign = signs[step]
  return (
    <>
      <span className={looks[step]}>
        <Sign size={20} />
      </span>
      <span>
        <strong className={looks[step]}>{words.steps[step]}</strong> {reason}
      </span>
    </>
  )
}
