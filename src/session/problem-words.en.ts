import type { OpenProblem } from './open-file.ts'

/** Why something could not be kept or opened, in one plain sentence or two, with what a person can do. */
export function problemWords(problem: OpenProblem): string {
  return problem.kind === 'not hers' ? problem.because : sentences[problem.kind]
}

const sentences: Readonly<Record<Exclude<OpenProblem['kind'], 'not hers'>, string>> = {
  refused:
    'This browser does not let the app keep anything. Use a usual window, not a private one, and allow this page to store data.',
  full: 'This laptop has no room left, so nothing was saved. Free some space and try again.',
  closed: 'The app lost touch with its storage for a moment. Try again.',
  newer: 'What is kept here was made with a newer version of the app. Update the app to open it.',
  damaged:
    'What is kept here cannot be read. Perhaps this laptop is out of space: make some room and try again. If that does not help, it was changed or broken outside the app.',
  missing: 'This plan is not on this laptop.',
  rewritten: 'Something was removed for good from this plan in another window. Open the plan again.',
  'part missing': 'A part of the app has not come from the server yet. Check the network and try again.',
  'needs newer': 'This plan was made with a newer version of the app. Update the app to open it.',
}
