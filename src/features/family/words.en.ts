export const words = {
  band: 'Showing the family',
  hides: 'Other plans and notes for staff are hidden.',
  stop: 'Stop showing',
  stopWords: 'family end leave back all plans',
  ask: 'Stop showing the family?',
  askMeans: 'After this, names of other families can show on this screen. Turn the screen to yourself first.',

  app: 'IFSP Editor',
  hidden: 'Hidden while you show the family their plan',
  hiddenMeans:
    'This page can hold names of other families, or notes for staff. It comes back when you stop showing.',
  rights: 'This only hides things from view. A family may ask to see everything in their own plan.',
  back: 'Back to the plan',
} as const
