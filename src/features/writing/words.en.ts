export const words = {
  toolbar: 'Text style',
  bold: 'Bold',
  italic: 'Italic',
  bullets: 'Bullet list',
  numbers: 'Numbered list',
  placeholder: 'Who will do what, and when in the day?',
  placeholderOfSupport: 'Who or what helps, and how?',
  count: (used: number, most: number) => `${used} of ${most}`,
  nearlyFull: (left: number) => `${left} letters left.`,
  long: (used: number, most: number) =>
    `This has ${used} letters. All of it is kept. Up to ${most} is easier for a parent to read.`,
  newer:
    'This text was made with a newer version of the app. You can read it here. To change it, update the app first.',
  people: 'People and roles',
  choosing: (label: string, at: number, of: number) => `${label}, ${at} of ${of}`,
  sortThese: (count: number) => `Sort these ${count} sentences?`,
  sortMeans: 'Each sentence gets a place of its own. You see where it goes first.',
  sort: 'Sort them',
  leaveHere: 'Leave them here',
  keys: 'Ctrl Enter when you are done. Type @ to name a person. Alt F10 for text style.',
} as const
