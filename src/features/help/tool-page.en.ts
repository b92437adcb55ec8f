/** Every explainer of a screening tool answers the same questions in the same order. */

import type { HelpPage } from './help-page.ts'

interface Explained {
  readonly title: string
  readonly lead: string
  readonly isFor: string
  readonly whoFillsItIn: string
  readonly ages: string
  readonly takes: string
  readonly afterwards: readonly string[]
  /** What may stand in a plan, and where. */
  readonly write: readonly string[]
  readonly leaveOut: readonly string[]
  readonly rights: readonly string[]
}

export function toolPage({ title, lead, isFor, whoFillsItIn, ages, takes, ...rest }: Explained): HelpPage {
  return {
    title,
    lead,
    isForPaper: true,
    sections: [
      {
        table: {
          caption: `${title} at a glance`,
          columns: ['', 'In short'],
          rows: [
            ['What it is for', isFor],
            ['Who fills it in', whoFillsItIn],
            ['Ages', ages],
            ['How long it takes', takes],
          ],
        },
      },
      { heading: 'What happens then', list: rest.afterwards },
      { heading: 'What may stand in the plan', list: rest.write },
      { heading: 'What stays out of the plan', list: rest.leaveOut },
      { heading: 'Rights', text: rest.rights },
    ],
  }
}
