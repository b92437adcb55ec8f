export const words = {
  app: 'IFSP Editor',
  step: (place: number) => `Step ${place} of 3`,
  goOn: 'Go on',
  tryAgain: 'Try again',
  notDone: 'That did not work',
  nothingLost: 'Nothing was changed or deleted.',

  chooseHeading: 'Choose a passphrase',
  chooseWhy:
    'It locks everything you write here. If this laptop is lost or stolen, nobody can read about a family.',
  oldPlans: 'The plans that are already here will be locked too.',
  oldPlansToo: 'Until now anybody at this computer could read them. You do not have to do anything for it.',
  suggestion: 'Four words that are hard to guess and easy to keep in mind:',
  takeThese: 'Use these words',
  others: 'Other words',
  yourPassphrase: 'Your passphrase',
  passphraseHint: 'Take the four words, or type your own. You will need it each day.',
  passphraseMissing: 'Type a passphrase, or use the four words.',
  tooWeak: (reason: string) => `This is too easy to guess. ${reason}`,
  again: 'The same passphrase again',
  againHint: 'Because you cannot see what you typed.',
  againMissing: 'Type the same passphrase here once more.',
  againDiffers: 'The two are not the same. Press Show to see what you typed, or type it here again.',
  haveBackupWhy: 'Did you use IFSP Editor before, on this laptop or on another?',
  haveBackup: 'I have a backup',
  steps: { 'too weak': 'Too weak.', good: 'Good.', strong: 'Strong.' },
  making: 'Making your keys. This takes a few seconds.',

  keyHeading: 'Keep your recovery key',
  keyWhy:
    'If you forget your passphrase, this key opens your plans. Nobody else has it, and nobody can make it again.',
  keyLabel: 'Recovery key, eight groups of four',
  keyWhere: 'Keep it on paper and away from this laptop: in a locked drawer at work, or in a safe at home.',
  print: 'Print this page',
  printed: 'I have the printed page',
  writtenDown: 'I wrote it down',
  sheet: {
    heading: 'Recovery key for IFSP Editor',
    made: (mark: string, day: string) => `For the plans marked “${mark}”. Made on ${day}.`,
    alike: 'It has no letter O, I or L: 0 is a zero, 1 is a one. Capitals do not matter.',
    what: 'What it is for',
    whatFor:
      'It opens the plans on one laptop when the passphrase is forgotten. On the locked page choose “Use the recovery key” and type the eight groups. Then choose a new passphrase and print a new key.',
    where: 'Where to keep it',
    places: [
      'In a locked drawer at work, or in a safe at home.',
      'Never in the bag with the laptop. The two together open everything.',
      'Do not take a photo of it, and do not send it to anyone.',
    ],
    lost: 'If this page is lost',
    lostThen:
      'Open IFSP Editor, go to Settings and choose “Print a new recovery key”. From then on the key on this page opens nothing.',
  },

  testHeading: 'Check that you have it',
  testWhy: 'Look at your paper, not at your memory. This happens only once.',
  testField: 'The last two groups of your recovery key',
  testHint: 'Eight letters and digits. You can also type the whole key.',
  testMissing: 'Type the last two groups of the key.',
  testWrong:
    'This is not the end of your key. Check it against your paper. If the paper is wrong, look at the key again.',
  testCheck: 'Check',
  lookAgain: 'Look at the key again',

  sealingHeading: 'Locking the plans that are here',
  almostHeading: 'One moment',
  sealed: (done: number, total: number) => `${done} of ${total} done`,
  noStopping:
    'This cannot be stopped halfway, so that no plan is left open. Please keep this window open and the laptop on.',

  goOnMovingWhy:
    'When you set up your lock, this was cut off. It goes on now. Plans that are done are already behind your lock.',
  notMoved: 'Some plans from before are not behind your lock yet',
  goInWithout: 'Go on without them for now',
  goInWithoutMeans: 'They stay where they are. It is tried again when you unlock next time.',

  newHeading: 'Choose a new passphrase',
  newWhy: {
    recovery: 'Your recovery key opened your plans. Choose a passphrase that you will know tomorrow.',
    agency:
      'The key of your agency opened these plans. Choose a passphrase for whoever works with them from now on.',
    backup:
      'Your backup is back on this laptop. Choose a passphrase for this laptop. The one of the backup opens nothing here any more.',
  },
  newPassphrase: 'New passphrase',
  changing: 'Changing the lock. This takes a few seconds.',
  newKeyHeading: 'Keep your new recovery key',
  firstKeyWhy: 'It opens your plans on this laptop when you forget your passphrase.',
  newKeyWhy: 'The old key opens nothing any more. Tear up the old page.',

  news: {
    label: 'About your lock',
    untested: 'Your recovery key was never checked',
    untestedWhy:
      'The page was closed before you typed the end of your key from paper. Without that paper, nobody can open your plans if you forget your passphrase.',
    printNew: 'Print a new key in Settings',
    notNow: 'Not now',
    opened: 'The key of your agency opened these plans',
    openedOn: (on: string, fingerprint: string) => `${on}, by the key ${fingerprint}`,
    openedWhy:
      'Ask your agency’s lead if you do not know why. You find this again in Settings, under Safety.',
    read: 'I have read this',
  },

  locked: 'Locked',
  reasons: {
    quiet: 'Locked after some quiet minutes. Everything you typed is kept.',
    asked: 'You locked it. Everything you typed is kept.',
    woke: 'Locked while the laptop slept. Everything you typed is kept.',
  },
  quietMinutes: (minutes: number) => `Locked after ${minutes} quiet minutes. Everything you typed is kept.`,
  whose: 'Which plans are yours?',
  lastUsed: (when: string) => `Last opened ${when}.`,
  passphrase: 'Passphrase',
  typeIt: 'Type your passphrase.',
  forgotten: 'Forgot it? Your recovery key opens your plans too. See “Other ways to unlock” below.',
  unlock: 'Unlock',
  /** In tens, since it is read out. */
  puttingBack: (part: number) =>
    `The browser lost plans. They are put back from the second copy: ${Math.floor(10 * part) * 10} percent done. You can type your passphrase now.`,
  unlocking: 'Unlocking. This takes a second or two.',
  otherWays: 'Other ways to unlock',
  ways: {
    quick: 'Use fingerprint or PIN',
    passphrase: 'Use your passphrase',
    recovery: 'Use the recovery key',
    agency: 'Use the key of the agency',
  },
  orPassphrase: 'or',
  askingLaptop: 'Your laptop is asking you now.',
  recoveryKey: 'Recovery key',
  recoveryHint: 'The eight groups on your printed page. Spaces and capitals do not matter.',
  typeKey: 'Type the recovery key from your page.',
  agencyFile: 'Key file of the agency',
  agencyFileHint: 'It is in the safe of your agency, and your agency’s lead can bring it.',
  chooseFile: 'Choose the key file.',
  filePassphrase: 'Passphrase of the key file',
  typeFilePassphrase: 'Type the passphrase of the key file.',
  addPersonWhy: 'Somebody else works at this laptop? Each person needs a passphrase of their own.',
  addPerson: 'Add a person',
  trouble: {
    'damaged header': {
      heading: 'The lock of these plans is damaged',
      why: 'The part that checks your passphrase cannot be read, so no passphrase would be right. Try again first: a second copy is looked for. If that does not help, bring the plans back from a backup.',
      reload: 'Try again',
    },
    newer: {
      heading: 'A newer version locked these plans',
      why: 'This window runs an older version of the app. Load the new version, then unlock.',
      reload: 'Load the new version',
    },
  },
  restore: 'Use a backup',

  covered: 'Hidden, but not locked yet',
  notKept: 'Something you typed could not be saved.',
  coveredWhy: 'If it were locked now, those words would be gone. So the page is only hidden.',
  keepAgain: 'Save again, then lock',
  keeping: 'Saving…',
  uncoverWhy: 'Or go back to your words, to copy them or to make room on this laptop:',
  uncover: 'Back to my words',
  lockAnyway: 'Lock and lose those words',
  lockAnywayAsk: 'Lock, and lose what was not saved?',
  lockAnywayMeans:
    'What you typed last will be gone and cannot be brought back. Everything that was saved before is still there.',
} as const
