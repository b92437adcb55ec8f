/** What the screens of this room are given in their tests: invented words, an invented key, and answers. */

import { fail, succeed } from '#domain'
import type {
  ChangeProblem,
  Judgement,
  KeepProblem,
  PassphraseAdvice,
  RecoveryKey,
  UnlockProblem,
} from '../../../src/features/unlocking/answers.ts'

const lists = ['maple river seven lantern', 'copper garden often whistle']

/** Suggests two lists in turn; twelve letters are good, three blanks are strong. */
export function advice(): PassphraseAdvice {
  let asked = 0
  return {
    suggest: () => Promise.resolve(lists[asked++ % lists.length] ?? ''),
    judge: (text) => Promise.resolve(judgementOf(text)),
  }
}

function judgementOf(text: string): Judgement {
  if (text.length < 12) return { step: 'too weak', reason: 'It is short.' }
  return text.split(' ').length > 3
    ? { step: 'strong', reason: 'Four words picked by chance.' }
    : { step: 'good', reason: 'It is long.' }
}

export const recoveryKey: RecoveryKey = {
  key: '7KQ2-M9XT-04HB-VWJ8-3RNC-5YPE-ZD16-GA0S',
  mark: 'Blue kite',
  madeOn: 'May 4, 2026',
}

export const done = () => Promise.resolve(succeed(undefined))
export const shut = (kind: UnlockProblem['kind']) => () => Promise.resolve(fail({ kind }))
export const notKept = (kind: KeepProblem['kind']) => () => Promise.resolve(fail({ kind }))
export const notChanged = (kind: ChangeProblem['kind']) => () => Promise.resolve(fail({ kind }))
