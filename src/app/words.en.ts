/** What the roof says on screen. */
export const words = {
  title: 'IFSP Editor',
  paper: 'IFSP Editor cannot print a plan yet. What you see on the screen is for working on it.',
  opening: 'Opening…',
  cancel: 'Back to all plans',
  notFound: 'There is nothing at this address.',
  toHome: 'Go to all plans',
  settings: { label: 'Settings', keywords: 'colors dark contrast room spelling look theme' },
  help: { label: 'Help', keywords: 'how questions guide manual' },
  keyboard: { label: 'Keyboard', keywords: 'keys shortcuts hotkeys help' },
  backToHelp: 'Back to where an entry belongs',
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
