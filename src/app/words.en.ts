/** What the roof says on screen. */
export const words = {
  title: 'IFSP Editor',
  timeLeft: (hours: number, minutes: number) =>
    [hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`].filter(Boolean).join(' '),
  paper: 'IFSP Editor cannot print a plan yet. What you see on the screen is for working on it.',
  opening: 'Opening…',
  allPlans: 'All plans',
  closeBank: 'Close the bank',
  cancel: 'Back to all plans',
  giveUp: 'Cancel',
  backupPurpose: 'Backup, sealed, saved as a file',
  notFound: 'There is nothing at this address.',
  toHome: 'Go to all plans',
  settings: {
    label: 'Settings',
    keywords:
      'colors dark contrast room spelling look theme lock passphrase recovery key visit mode backup copy restore',
  },
  desk: {
    requests: { label: 'Requests', keywords: 'ask consultant waiting advice desk' },
    teams: { label: 'Teams and meetings', keywords: 'team meeting agenda desk' },
    month: { label: 'My month', keywords: 'log expectations count training report csv desk' },
    bank: {
      label: 'Strategy bank',
      keywords: 'strategies ideas ECMH consultant routines favorites pack social emotional',
    },
    resources: {
      label: 'Local resources',
      keywords: 'mental health help therapy counseling agencies directory wait list phone',
    },
    credentials: {
      label: 'Credentials of the team',
      keywords: 'IMH ECMH infant mental health renewal hours training level expert',
    },
  },
  help: { label: 'Help', keywords: 'how questions guide manual' },
  keyboard: { label: 'Keyboard', keywords: 'keys shortcuts hotkeys help' },
  backToHelp: 'Back to where an entry belongs',
  destroyed: 'This plan was destroyed',
  destroyedMeans: 'Nobody can read it any more. What was kept of it stands under “Destroyed plans”.',
  openedAgain:
    'Something was removed for good, so the plan was opened again. If you were typing in another window, look whether your last word is there.',
  planShut: 'This plan cannot be opened',
  shut: {
    heading: 'The app cannot open what is kept here',
    again: 'Try again',
    forgetful: 'Go on without saving',
    forgetfulMeans:
      'You can go on without saving: you can write and download a plain copy, but everything is gone when the window closes.',
  },
  trouble: {
    heading: 'This part stopped working',
    saved: 'What was saved is still on this computer. Other parts of the app still work.',
    again: 'Try this part again',
  },
  notHereYet: {
    heading: 'This page has not come yet',
    why: 'A part of the app has not come from the server. Check the network and try again. If that does not help, load the page again.',
    again: 'Try again',
    reload: 'Load the page again',
  },
  newVersion: {
    ready: 'A new version of IFSP Editor is ready.',
    use: 'Use it now',
  },
} as const
