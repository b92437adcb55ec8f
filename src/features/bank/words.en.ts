import type { BankRemark } from '#domain'

const months = (from: number, to: number): string => {
  if (from === 0 && to === 36) return 'Birth to 3 years'
  return from === 0 ? `Birth to ${to} months` : `${from} to ${to} months`
}

export const words = {
  heading: 'Strategy bank',
  lead: 'Things a grown-up can do in daily routines to help a young child feel safe, feel close and get along with others. Take one, and change the words so that they fit this family.',
  notReviewed: 'No practitioner has reviewed them yet.',
  notReviewedMeans:
    'Those that come with this app are in our own words, and each says where its idea can be read up.',
  add: 'Add a strategy',
  addKeywords: 'own new bank idea',
  goOn: 'Go on with your strategy',

  filters: 'Narrow the list',
  words: 'Find by words',
  routine: 'Routine',
  anyRoutine: 'Every routine',
  age: 'Age of the child',
  anyAge: 'Every age',
  concern: 'What is hard now',
  anyConcern: 'Everything',
  onlyFavorites: 'Only my favorites',
  clear: 'Show all',
  ages: months,
  count: (found: number, all: number) =>
    found === all ? `${all} strategies` : `${found} of ${all} strategies`,
  none: 'No strategy fits',
  noneMeans: 'Try fewer words, another routine or every age.',
  noFavorites: 'You have no favorites yet. Press the star of a strategy to keep it here.',
  list: (routine: string) => `Strategies: ${routine}`,
  more: (count: number) => `Show ${count} more`,

  favorite: 'Favorite',
  copy: 'Copy',
  copyMenu: 'Copy this strategy',
  copyConsultant: 'Copy as the ECMH consultant’s',
  copyFamily: 'Copy as the family’s',
  makeOwn: 'Make my own version',
  copied: (sentence: string) => `Copied: ${sentence}`,
  notCopied: (sentence: string) => `This browser does not let the app copy. Here are the words: ${sentence}`,
  edit: 'Change',
  remove: 'Remove',
  removed: 'The strategy was removed.',

  helps: (concerns: string) => `May help when: ${concerns}`,
  own: 'Your own',
  pack: (name: string) => `From ${name}`,
  noSource: 'No source is named',
  grade: (grade: number) => `Reading grade ${grade}`,
  notYetReviewed: 'Not yet reviewed by a practitioner',
  reviewed: (by: string) => `Reviewed by ${by}`,

  form: {
    addHeading: 'Add a strategy of your own',
    changeHeading: 'Change your strategy',
    text: 'What does the grown-up do?',
    textHint:
      'Begin with what is done, such as “sit low at meals, and wait for a look”. Write [child] where the name goes.',
    reads: (sentence: string) => `On the plan: ${sentence}`,
    empty: 'Here you will see how it reads on a plan.',
    missing: 'Write what the grown-up does.',
    tooLong: (most: number) => `Use ${most} letters or fewer.`,
    from: 'From (months)',
    to: 'To (months)',
    wrongAge: 'Write whole months from 0 to 36, the younger first.',
    action: 'In a word or two',
    actionHint: 'Such as “Wait” or “Name feelings”.',
    concerns: 'What is hard now?',
    tier: 'For whom is it?',
    source: 'Where does the idea come from?',
    sourceHint: 'A book, a training, a colleague.',
    reviewedBy: 'Which practitioner has read it and agrees?',
    reviewedHint: 'Leave this empty if nobody has yet.',
    keep: 'Keep the strategy',
    cancel: 'Throw this away',
    added: (routine: string) => `Your strategy is in the bank, under “${routine}”.`,
    changed: 'Your strategy was changed.',
  },

  remark: 'Worth a look',
  remarks: {
    'begins with who': 'Leave out who does it. Begin with what is done: the name comes in front later.',
    'hard to read': 'This is hard to read. Use shorter words, and say one thing.',
    'names a service':
      'This names a service. A service has its own place on the plan; say what a grown-up does.',
    'has a schedule': 'This says how often. A strategy of the ECMH consultant has no schedule.',
    'names health': 'This speaks of a parent’s health. Leave that out: many people read the bank.',
  } satisfies Readonly<Record<BankRemark, string>>,

  share: 'Share strategies, or bring some in',
  bringHeading: 'Bring in a pack',
  bring: 'File of an agency or a colleague',
  bringHint: 'A pack is a small file of words. It is read here and sent nowhere.',
  came: (count: number, known: number, name: string) => {
    const here = known === 0 ? '' : `; ${known} ${known === 1 ? 'was' : 'were'} here already`
    return count === 0
      ? `Nothing new in ${name}${here}.`
      : `${count} ${count === 1 ? 'strategy' : 'strategies'} of ${name} came in${here}.`
  },
  noPackFile: 'The file cannot be read.',
  sendHeading: 'Save your own as a pack',
  sendHint: (count: number) =>
    count === 0
      ? 'You have no strategies of your own yet.'
      : `${count === 1 ? 'The one strategy' : `All ${count} strategies`} of your own. A pack holds no plan and no family.`,
  packName: 'Name of the pack',
  packNameHint: 'Your agency or your name. Others see it beside each strategy.',
  packNameMissing: 'Give the pack a name.',
  send: 'Save the pack',
  sent: 'The pack was saved as a file.',
  packFile: 'strategy-pack.txt',
  packs: 'Packs that are here',
  packLine: (name: string, count: number) => `${name}: ${count} ${count === 1 ? 'strategy' : 'strategies'}`,
  takeOut: 'Take out',
  tookOut: (name: string) => `${name} was taken out.`,

  picker: {
    label: 'Find a strategy',
    hint: 'Type a few letters. Arrow keys go through the list, and Enter takes one.',
    onlyAge: (age: number) => `Only for a child of ${age} ${age === 1 ? 'month' : 'months'}`,
    favorites: 'Your favorites',
    status: (found: number) => `${found} ${found === 1 ? 'strategy fits' : 'strategies fit'}.`,
    statusMore: (found: number, shown: number) =>
      `${found} strategies fit. The first ${shown} are shown; type more letters.`,
    none: 'No strategy fits. Try fewer words or every age.',
  },
} as const
