import type { OpenProblem } from './open-file.ts'

/** Why something could not be kept or opened, in one plain sentence or two, with what a person can do. */
export function problemWords({ kind }: OpenProblem): string {
  switch (kind) {
    case 'refused':
      return 'This browser does not let the app keep anything. Use a usual window, not a private one, and allow this page to store data.'
    case 'full':
      return 'This laptop has no room left, so nothing was saved. Free some space and try again.'
    case 'closed':
      return 'The app lost touch with its storage for a moment. Try again.'
    case 'newer':
      return 'What is kept here was made with a newer version of the app. Update the app to open it.'
    case 'damaged':
      return 'What is kept here cannot be read. It was changed or broken outside the app.'
    case 'missing':
      return 'This plan is not on this laptop.'
    case 'part missing':
      return 'A part of the app has not come from the server yet. Check the network and try again.'
    case 'needs newer':
      return 'This plan was made with a newer version of the app. Update the app to open it.'
  }
}
