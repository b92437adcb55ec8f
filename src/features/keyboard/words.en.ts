export const words = {
  heading: 'Keyboard',
  intro:
    'You can do everything without a mouse. No single letter is a command, so nothing happens by a slip.',
  keys: 'Keys',
  does: 'What they do',
  or: 'or',
  back: 'Back to where you were',
  print: 'Print this page',
} as const
