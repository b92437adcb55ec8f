import type { ActionGroup } from '#session'

export const words = {
  find: 'Find an action',
  findKeys: 'Ctrl K',
  keyboard: 'Keyboard',
  groups: {
    used: 'Used last',
    here: 'Do here',
    go: 'Go to',
    outcomes: 'Outcomes',
    people: 'People',
    plans: 'Plans',
    help: 'Help',
  } satisfies Record<ActionGroup | 'used', string>,
  found: (count: number) => (count === 1 ? '1 found' : `${count} found`),
  nothing: 'Nothing fits these words. Try fewer or other words.',
} as const
