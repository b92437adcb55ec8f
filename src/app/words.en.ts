/** What the roof says on screen. */
export const words = {
  title: 'IFSP Editor',
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
