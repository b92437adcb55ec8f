/** The role guide on one page, in plain words of our own. */

import type { HelpPage } from './help-page.ts'

export const rolePage: HelpPage = {
  title: 'Who does what: IMH and ECMH',
  lead: 'Two credentials with names that sound alike. Neither of them changes where an entry belongs in a plan.',
  isForPaper: true,
  sections: [
    {
      heading: 'The two, side by side',
      table: {
        caption: 'IMH credential and ECMH consultant',
        columns: ['', 'Holder of the IMH credential', 'ECMH consultant'],
        rows: [
          [
            'Who',
            'Anybody whose work is with very young children and their families.',
            'Only people of the mental health field. They can hold the ECMH credential.',
          ],
          [
            'Works for',
            'Any employer, such as a county board.',
            'A certified community mental health agency. A state grant pays.',
          ],
          [
            'Levels',
            'I: screens and connects. II: assesses, and is the team’s own expert. III: treats, consults, and guides levels I and II.',
            'None. Consultants often hold IMH level III as well.',
          ],
          [
            'Does',
            'Their own job, with more knowledge of feelings and bonds.',
            'Advises the team and the primary service provider. Is no provider of EI services.',
          ],
          [
            'Renewal',
            'Every two years: 15 hours, at least one in each area.',
            '15 hours in two or more of five areas, and an updated skills inventory.',
          ],
          [
            'In the plan',
            'Where the entry belongs anyway. Special instruction stays special instruction on the grid.',
            'Among the strategies of an outcome. Never on the grid.',
          ],
        ],
      },
      why: ['PL-09', 'PL-10'],
    },
    {
      heading: 'Who does what',
      table: {
        caption: 'Who does what on the team',
        columns: ['Who', 'Does'],
        rows: [
          ['Parent', 'Decides what is agreed, and does it in the usual day.'],
          ['Service coordinator', 'Asks the consultant, writes the plan, makes referrals with the family.'],
          ['Primary service provider', 'Visits the family, and brings the consultant’s advice into the day.'],
          ['Team member with level II or III', 'Is asked first about feelings, bonds and behavior.'],
          [
            'ECMH consultant',
            'Comes to team meetings. Helps with strategies, screening tools, a parent’s own worries, trauma, and when to refer.',
          ],
        ],
      },
    },
    {
      heading: 'Whom to ask',
      list: [
        'Ask your own person with level II or III first. Credentials of the team lists them.',
        'Ask the ECMH consultant when the team is stuck, or a parent’s mental health weighs on the day.',
        'Level III people can guide others, and look back with them at hard visits: reflective supervision.',
      ],
    },
  ],
}
