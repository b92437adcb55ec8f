/** Why something did not work, in a sentence that says what to do next. */

import type { KeepProblem, UnlockProblem } from './answers.ts'
import type { Attempt } from './lock-screen-props.ts'

const wrongSecret: Readonly<Record<Attempt['kind'], string>> = {
  passphrase: 'This passphrase does not open your plans. Press Show to look at it, and try again.',
  recovery:
    'This key has no typing slip, but it does not open these plans. It may be the page of somebody else, or an old one.',
  agency: 'This passphrase does not open the key file. Press Show to look at it, and try again.',
  quick: 'Your laptop did not open it this time. Use your passphrase.',
}

const noSuchWay: Readonly<Record<Attempt['kind'], string>> = {
  passphrase: 'There is no passphrase for these plans. Use another way.',
  recovery: 'There is no recovery key for these plans. Use another way.',
  agency: 'This key was never added to these plans. Choose another key file, or use another way.',
  quick: 'Fingerprint and PIN are not set up here. Use your passphrase.',
}

/** The same by whatever way somebody came. */
const others: Readonly<Record<Exclude<UnlockProblem['kind'], 'wrong secret' | 'no such way'>, string>> = {
  mistyped: 'There is a typing slip in it. Compare it with your page, group by group.',
  'damaged header':
    'The lock itself is damaged, so nothing you type can open it. Load the page again; a second copy is looked for. Nothing was deleted.',
  newer: 'A newer version of the app locked these plans. Load the page again to get it. Nothing was deleted.',
  'no memory':
    'The laptop has too little memory free to check this. Close other programs or windows, and try again.',
  'not a key file': 'This file is not a key of an agency. Choose the file from the safe.',
  altered: 'Somebody changed this file after it was made, so it is not used. Choose another backup.',
  'given up': 'The question of your laptop was closed. Try again, or use your passphrase.',
  cannot:
    'This laptop gave no key for these plans. Use your passphrase. You can set it up again in Settings.',
  'not noted':
    'The browser could not write down that this key was used, so nothing was opened. Make some room on this laptop, and try again.',
}

export function unlockWords({ kind }: UnlockProblem, way: Attempt['kind']): string {
  if (kind === 'wrong secret') return wrongSecret[way]
  return kind === 'no such way' ? noSuchWay[way] : others[kind]
}

const notKept: Readonly<Record<KeepProblem['kind'], string>> = {
  full: 'This laptop is out of space. Make some room, for example by deleting old downloads, and try again.',
  'not kept': 'The browser could not save it. Try again. If it goes on, load the page again.',
  'no memory':
    'The laptop has too little memory free for this. Close other programs or windows, and try again.',
  'given up': 'The question of your laptop was closed. Nothing has changed.',
  'not a key file': 'This file is not a public key of an agency. Ask your agency’s lead for the right file.',
  cannot: 'This laptop asked you, but it can keep no key for these plans. Nothing has changed.',
  'already here': 'It is already set up on this laptop. Nothing has changed.',
  'given up or here':
    'The question of your laptop was closed, or it is already set up on this laptop. Nothing has changed.',
}

export function keepWords({ kind }: KeepProblem): string {
  return notKept[kind]
}
