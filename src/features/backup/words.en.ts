import type { BringProblem, Brought, FileProblem, Saved, SaveProblem } from './answers.ts'

export const words = {
  app: 'IFSP Editor',
  heading: 'Backup',
  lead: 'A backup is one file with all your plans. It is locked: whoever finds it can read nothing. Keep it away from this laptop, such as on a memory stick or on a drive of your agency.',
  none: 'No backup yet',
  last: (when: string) => `Last backup: ${when}`,
  today: 'today',
  yesterday: 'yesterday',
  on: (day: string) => `on ${day}`,
  daysAgo: (days: number) => `${days} days ago`,

  save: 'Save a backup',
  saveHow: 'It opens with your passphrase of today, and with your recovery key.',
  saveOwn: 'Save one with a passphrase of its own',
  ownWhy:
    'For a copy that somebody else keeps. It opens with this passphrase and with the key of your agency. Your recovery key does not open it.',
  ownPassphrase: 'Passphrase of this backup',
  saving: 'Saving the backup',
  savingPlans: (done: number, of: number) => `${done} of ${of} plans`,
  cancel: 'Cancel',
  notDone: 'That did not work',

  folder: 'Copies by themselves',
  folderWhy:
    'Choose a folder once, such as on a drive of your agency. A copy goes there each day. The last five are kept.',
  folderChoose: 'Choose a folder',
  folderOther: 'Choose another folder',
  folderStop: 'Stop copying',
  folderSet: (name: string) => `Copies go to the folder “${name}”.`,
  folderLast: (when: string) => `The last one was made ${when}.`,
  folderNoneYet: 'None was made yet.',
  folderWaits: 'Copies in your folder wait for a yes',
  folderAsk: 'The browser asks again before it writes there. Say yes, so that copies go on.',
  folderAllow: 'Let it copy again',
  folderCopied: 'A copy is in the folder.',

  restore: 'Restore from a backup',
  restoreWhy: 'Plans from the file are added to those here. Nothing here is lost or replaced.',
  restoreNewHeading: 'Bring your plans back',
  restoreNewWhy:
    'From a backup that you saved before. Afterwards you unlock with the passphrase that you had then.',
  file: 'Backup file',
  fileHint: (ending: string) => `Its name ends in ${ending}.`,
  look: 'Open the file',
  looking: 'Looking through the file',
  lookingPart: (part: number) => `${part}%`,
  noFile: 'Choose the backup file.',
  otherFile: 'Choose another file',
  back: 'Back',

  lookedHeading: (day: string) => `A backup of ${day}`,
  wholePlans: (count: number) => (count === 1 ? 'It holds 1 plan.' : `It holds ${count} plans.`),
  partHeading: 'This file is damaged',
  partPlans: (whole: number, of: number) => `${whole} of ${of} plans are whole.`,
  partThen: 'You can bring back those that are whole. If you have another backup, look at that one first.',
  unlockWhy: 'With the passphrase or the key that opened your plans when it was made.',

  ofOthers: 'These are plans of another person. When you bring them in, you take them over.',
  takeOver: 'Take over these plans',
  whyHeading: 'Why do you take these plans over?',
  whyMeans:
    'For each plan the app writes down your name, the day, and why. It stands on the page “Who has seen this plan”.',
  why: 'Why?',
  whyHint: 'In a few words, such as “Kelly left the agency, and I work with these families now”.',
  needsWhy: 'Write why you take them over.',

  bringing: 'Bringing the plans in',
  broughtHeading: 'Done',
  goOn: 'Go on',
  tryAgain: 'Try again',
  stoppedHeading: 'It was stopped',

  remindHeading: 'Time for a backup',
  remindNone: 'Your plans are on this laptop only. If it breaks, they are gone.',
  remindOld: (when: string) => `Your last backup was made ${when}.`,
  notToday: 'Remind me tomorrow',
  cutOffHeading: 'Bringing plans in was cut off',
  cutOffWhy:
    'Some plans may be missing. Do it once more, from the same backup or the same person. What is here already stays.',
  toSettings: 'Go to Settings',
  leaveIt: 'Leave it as it is',
} as const

export function savedWords({ plans, leftOut }: Saved): string {
  const all = `The backup is saved, with ${counted(plans)}. Look for it in your downloads.`
  return leftOut === 0 ? all : `${all} ${leftOutWords(leftOut)}`
}

function leftOutWords(leftOut: number): string {
  return `${counted(leftOut)} could not go in, because the key is damaged.`
}

export function saveProblemWords({ kind }: SaveProblem): string {
  switch (kind) {
    case 'cancelled':
      return 'You stopped it. No backup was saved.'
    case 'full':
      return 'There is not enough space. Make some room, and try again.'
    case 'no memory':
      return 'The laptop has too little memory free for this. Close other programs or windows, and try again.'
    case 'no folder':
      return 'The folder cannot be reached. Is the stick in, and the network on?'
    case 'not made':
      return 'The browser could not read the plans or write the file. Try again. If it goes on, load the page again.'
  }
}

export function fileProblemWords({ kind }: FileProblem): string {
  switch (kind) {
    case 'not a backup':
      return 'This file is not a backup of IFSP Editor. Choose another file.'
    case 'newer':
      return 'A newer version of the app made this file. Load the new version of the app first.'
    case 'damaged backup':
      return 'The lock of this file is damaged, so nothing in it can be opened. Choose another backup.'
    case 'unreadable file':
      return 'The file cannot be read. Is the stick still in? Choose it again.'
    case 'cancelled':
      return 'You stopped it. Nothing was changed.'
  }
}

export function bringProblemWords({ kind }: BringProblem): string {
  switch (kind) {
    case 'cancelled':
      return 'You stopped it. Plans that came before that are here. Start again to bring the others.'
    case 'full':
      return 'This laptop is out of space. Plans that came before that are here. Make some room, then try again.'
    case 'not kept':
      return 'The browser could not save all of it. Plans that came before that are here. Try again.'
    case 'unreadable file':
      return 'The file can no longer be read. Is the stick still in? Plans that came before that are here.'
  }
}

/** What came of it, a sentence for each thing that is so. */
export function broughtWords(brought: Brought): readonly string[] {
  const { added, grown, same, otherKey, destroyed, damaged, isOfOthers } = brought
  return [
    added > 0 && (isOfOthers ? `${counted(added)} came over to you.` : `${counted(added)} came back.`),
    grown > 0 && `${counted(grown)} gained what was missing.`,
    same > 0 && `${counted(same)} had everything already.`,
    added + grown + same + destroyed === 0 && 'There was nothing to bring back.',
    otherKey > 0 &&
      `${counted(otherKey)} stayed as here: something was removed for good from one of the two copies.`,
    destroyed > 0 && `${counted(destroyed)} stayed out: destroyed here before.`,
    damaged > 0 &&
      `In ${counted(damaged)} not everything could be opened. It is missing here too. If there is another backup, look at that one.`,
    isOfOthers &&
      'Settings and the list of agencies stayed out, since somebody else kept these plans. Each plan brings the people and agencies that it names.',
  ].filter((each) => each !== false)
}

function counted(plans: number): string {
  return plans === 1 ? '1 plan' : `${plans} plans`
}
