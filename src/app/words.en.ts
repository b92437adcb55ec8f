/** What the roof says on screen. */
export const words = {
  title: 'IFSP Editor',
  opening: 'Opening…',
  notFound: 'There is nothing at this address.',
  toHome: 'Go to all plans',
  planShut: 'This plan cannot be opened',
  shut: {
    heading: 'The app cannot open what is kept here',
    again: 'Try again',
    forgetful: 'Go on without saving',
    forgetfulMeans:
      'You can go on without saving: you can write and download a plain copy, but everything is gone when the window closes.',
  },
  problems: {
    refused:
      'This browser does not let the app keep anything. A private window or a setting of the browser may be the reason.',
    full: 'This laptop is out of space. Free some space, then try again.',
    closed:
      'The storage was closed, perhaps by another window of this app. Close other windows, then try again.',
    newer:
      'What is kept here was made with a newer version of the app. Nothing was changed. Update the app, then try again.',
    damaged:
      'What is kept here cannot be read. Nothing was changed. Ask for help before you write anything new.',
    missing: 'There is no such plan on this laptop.',
    'needs newer':
      'This plan was made with a newer version of the app. Nothing was changed. Update the app to write in it. You can download a plain copy of what this version can read.',
  },
  trouble: {
    heading: 'This part stopped working',
    saved: 'What was saved is still on this computer. Other parts of the app still work.',
    again: 'Try this part again',
  },
  newVersion: {
    ready: 'A new version of IFSP Editor is ready.',
    use: 'Use it now',
  },
} as const
