export const words = {
  heading: 'Plans of somebody who worked on this laptop',
  lead: 'Plans belong to your agency. When somebody leaves, you can take their plans over here. You need the key of the agency, or their passphrase or recovery key.',
  begin: 'Take over plans of somebody else',
  nobody: 'Nobody else has plans on this laptop.',
  choose: 'Choose the person',
  whose: 'Whose plans?',
  whoseMeans: 'Each person here goes by a color and a thing. Both stand on the sheet with the recovery key.',
  only: (mark: string) => `The plans of ${mark}`,
  stays: 'You get a copy. Nothing is changed there, and their own ways to unlock still work.',
  newerThere: 'A newer version of the app locked these plans. Load the new version of the app first.',
  damagedThere: 'The lock of these plans is damaged, so nothing opens them here. A backup of them may help.',
  noPlans: 'There are no plans here.',
  noted: 'You used the key of the agency. The owner of these plans is told so when they unlock.',
  back: 'Back',

  nextHeading: 'The first copy is still here',
  next: (mark: string) =>
    `The plans of ${mark} are still on this laptop, as they were. If nobody needs them there any more, you can remove them.`,
  notAll:
    'The first copy stays on this laptop, since not everything came over. Ask your agency before anything is removed.',
  remove: 'Remove them from this laptop…',
  removeHeading: (mark: string) => `Remove all plans of ${mark} from this laptop?`,
  removeMeans:
    'The plans that came over to you stay. Everything else of that person on this laptop goes: settings, the list of agencies, and the ways to unlock. You cannot undo this.',
  backups: 'Backups that were saved before stay where they are.',
  type: (mark: string) => `Type ${mark} to go on`,
  typeHint: 'So that this never happens by a slip.',
  wrong: (mark: string) => `Type ${mark}, as it is written here.`,
  confirm: 'Remove them for good',
  keep: 'Keep them',
  removing: 'Removing',
  notRemoved:
    'They could not be removed. Another window may have them open: close all other windows of the app, and try again.',
  removed: (mark: string) =>
    `The plans of ${mark} are no longer on this laptop. Those you took over are yours.`,
} as const
