/** What holds for every screening tool, in plain words of our own. */

import type { HelpPage } from './help-page.ts'

export const toolsPage: HelpPage = {
  title: 'Screening tools',
  lead: 'What each tool is for, who fills it in, and what happens then. One page each, to print and hand out.',
  sections: [
    {
      heading: 'Before you use one',
      list: [
        'Say what it is for. A screening of the child needs the parent’s consent first.',
        'A screening is no diagnosis. It only says where to look.',
        'What the family tells you counts as much.',
      ],
    },
    {
      heading: 'Where it belongs',
      list: [
        'Going through a tool with a family is a step: it is a strategy. That is so for the ECMH consultant too.',
        'What came of it belongs in the assessment, in plain words and without points.',
        'A parent’s own health is the parent’s. Ask before you write anything of it.',
      ],
      why: ['PL-03', 'PL-11'],
    },
    {
      heading: 'Where the forms are',
      text: [
        'Not here. The tools belong to their publishers. Use the forms that your agency bought or may copy.',
        'The ECMH consultant explains tools to your team, and helps to choose one.',
      ],
    },
  ],
}
