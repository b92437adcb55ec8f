/** What a plan is called where its child's name is not known, or not shown. */
export const planNameWords = {
  nameless: 'Child without a name yet',
  newerPlan: 'A plan from a newer version',
  hidden: (number: number) => `Plan ${number}`,
  hiddenRemoved: (number: number) => `Removed plan ${number}`,
} as const
