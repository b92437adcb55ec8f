import type { HelpPage } from './help-page.ts'

export const whoMayPage: HelpPage = {
  title: 'Who may change what',
  lead: 'What you may change in a plan depends on what you do. You said that at the first start, and you can change it in Settings.',
  sections: [
    {
      heading: 'How it works',
      text: [
        'What you may not change is shown, and has no button. When something is refused all the same, nothing is written, and a sentence says who may do it.',
        'Whoever made a plan writes in it as its coordinator. So nobody is locked out of their own plan.',
        '“Their own” is what somebody wrote, and each strategy or support that names them as the one who acts. For an ECMH consultant that is every entry of an ECMH consultant.',
      ],
    },
    {
      heading: 'Why',
      text: [
        'The service coordinator answers for the plan as a whole. The parent’s consent and what an agency gives here are written down in one place, by one person.',
        'ECMH consultation stands among the strategies and never on the grid. So the grid is closed to the consultant on every way.',
      ],
    },
  ],
}
