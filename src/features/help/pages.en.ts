/** The pages of Help, in plain words of our own. People in the examples are invented. */

import type { HelpPage } from './help-page.ts'
import type { PageId } from './page-ids.ts'
import { rolePage } from './role-page.en.ts'
import { toolPages } from './tool-pages.en.ts'
import { toolsPage } from './tools-page.en.ts'
import { whoMayPage } from './who-may-page.en.ts'

export const pages: Readonly<Record<PageId, HelpPage>> = {
  where: {
    title: 'Where does an entry belong?',
    lead: 'Ask two things: is it something that somebody will do, or something that the family has? And does its agency give EI services here?',
    sections: [
      {
        heading: 'When you are not sure',
        text: [
          'Write it down anyway. The app tells you when an entry may belong in another place, and why. You can move it or keep it.',
          'An agency can employ your ECMH consultant and still give no EI services. So the app asks about each agency, and does not guess.',
        ],
      },
    ],
  },
  visit: {
    title: 'Writing down a visit',
    lead: 'Write while people talk. Sort later, in the car or at your desk.',
    sections: [
      {
        heading: 'All at once',
        steps: [
          'Press F2, or Ctrl J (⌘ J on a Mac). A box opens.',
          'Type or paste what was said, one thing after the other. Short words will do: “Kelly will call WIC.”',
          'Look at the places that are offered. Left and Right choose another one.',
          'Press Enter. Everything is placed, and what is not clear waits in To sort with one question.',
        ],
      },
      {
        heading: 'One by one',
        text: [
          'You can also add a strategy or a support right where it belongs. Ctrl Enter closes a card, and Shift Ctrl Enter opens the next one.',
        ],
      },
    ],
  },
  outcome: {
    title: 'Outcomes, and how we will know',
    lead: 'An outcome is one thing that the family would like to see in a usual day.',
    sections: [
      {
        heading: 'The sentence',
        text: ['Say who will do what, in which part of the day, the way the family says it.'],
      },
      {
        heading: 'How we will know',
        text: [
          'Write how much or how often, and where: “4 of 7 mornings, at home and at Grandma’s”. The app says in one line what it reads. It reads the sentence of the outcome too.',
          'Words such as “most days” mean another number to each of us. Then the app asks how many.',
          'When you write “in three months” or “by her second birthday”, it works out the day.',
        ],
      },
    ],
  },
  strategies: {
    title: 'Strategies and ECMH',
    lead: 'A strategy says who will do what, in which part of the day.',
    sections: [
      {
        heading: 'Everybody has a part',
        list: [
          'What a parent will do with the child.',
          'What a team member will show or try.',
          'What you will call, ask for or find.',
          'What the ECMH consultant will do for the people around the child.',
        ],
      },
      {
        heading: 'The ECMH consultant',
        text: [
          'Her work always stands among the strategies, and never on the grid. Consultation is advice to the team. It is not a service to a family, also when she joins a visit.',
          'Is she to see a family alone, week after week? Then the app asks if it is still advice, or a service that needs a provider.',
        ],
      },
    ],
  },
  supports: {
    title: 'Supports',
    lead: 'People, places and services that the family has now, and that are not EI services.',
    sections: [
      {
        list: [
          'Grandma, a neighbor, a friend from church: they count.',
          'A library, a play group, child care, WIC.',
          'A doctor, a clinic, therapy that EI does not give.',
        ],
      },
      {
        heading: 'What is still needed',
        text: [
          'Choose “Add something we still need”. It waits, and does not show among the supports. Add the step that somebody will take to get it. When the family has it, press “It is in place now”.',
        ],
      },
      {
        heading: 'A parent’s own care',
        text: [
          'Ask before you write it. The app notes the parent’s yes. Leave out what a doctor found, and scores.',
        ],
      },
    ],
  },
  grid: {
    title: 'The EI services grid',
    lead: 'The grid shows the EI services of the plan. Nobody types it: it is worked out from the entries.',
    sections: [
      {
        heading: 'What can stand there',
        list: [
          'A service of one of the 17 kinds that the law lists.',
          'The team needs it for an outcome.',
          'Its agency gives EI services here, or a provider is still to be found.',
        ],
      },
      {
        heading: 'What cannot',
        list: [
          'ECMH consultation. It is a strategy.',
          'A service of an agency that gives no EI services here. It is a support.',
        ],
      },
      {
        heading: 'Two providers on one visit',
        text: ['Each has a row. One strategy says why they come together.'],
      },
    ],
  },
  'to-sort': {
    title: 'To sort',
    lead: 'What has no place yet waits here. Each entry has one question.',
    sections: [
      {
        text: [
          'Answer when you know. Leave it when you do not. Nothing is lost, and it does not stop you from writing.',
          'What waits in To sort is not part of a print. The list on the left says how many wait.',
        ],
      },
    ],
  },
  roles: rolePage,
  'who-may': whoMayPage,
  tools: toolsPage,
  ...toolPages,
  saving: {
    title: 'Undo and saving',
    lead: 'There is no Save button. Every letter is saved on this laptop at once.',
    sections: [
      {
        heading: 'Is it saved?',
        text: [
          'Look at the top: “Saved on this laptop” means that the disk has it. If it cannot be saved, the app says so in red, and says what to do.',
        ],
      },
      {
        heading: 'Undo',
        text: [
          'Undo takes back what you did last: words, a move, a card you removed. It goes step by step. Redo does it again. The keys are Ctrl Z and Ctrl Y (⌘ Z and ⌘ Shift Z on a Mac).',
          'A plan that you removed waits under “Removed plans”. Put it back when you like.',
        ],
      },
    ],
  },
  network: {
    title: 'Working without a network',
    lead: 'The app needs no network. Open it once with one, and it stays on this computer.',
    sections: [
      {
        text: [
          'Always use the same address and the same browser. Another browser, or another address, has its own plans.',
          'Nothing you write leaves this laptop.',
          'When a newer version is there, the app tells you. It waits until you say so.',
        ],
      },
      {
        heading: 'Do not clear the browser’s data',
        text: ['The plans are kept in the browser. When somebody clears its site data, they are gone.'],
      },
    ],
  },
  trouble: {
    title: 'If something goes wrong',
    lead: 'First: keep the window open. What you typed is in it.',
    sections: [
      {
        heading: '“Not saved”',
        steps: [
          'Press “What to do” beside it, and read what it says.',
          'Is the disk full? Empty the trash, then press “Try again now”.',
          'Press “Download a plain copy” if it still cannot save. Anybody can read that file. Delete it when the plan is safe.',
        ],
      },
      {
        heading: '“This part stopped working”',
        text: ['Press “Try this part again”. If it does not help, close the window and open it again.'],
      },
      {
        heading: 'All plans seem to be gone',
        text: [
          'Look at the address. Is it the same one, in the same browser? A private window shows an empty home too.',
        ],
      },
      {
        heading: 'Two windows show one plan',
        text: ['That is fine. What you write in one comes into the other.'],
      },
    ],
  },
  keyboard: {
    title: 'Working by keyboard',
    lead: 'Everything can be done without a mouse.',
    sections: [
      {
        list: [
          'Ctrl K (⌘ K on a Mac): find an action, a person, an outcome.',
          'Ctrl Enter: done with this strategy. With Shift: done, and add another one.',
          'Esc: close a card. What you typed stays.',
          'F6: go to the next region of the page. Shift F6 goes back.',
          'Alt Shift Up or Down: move a strategy.',
        ],
      },
    ],
  },
  program: {
    title: 'About the program',
    lead: 'IFSP Editor is for service coordinators of Ohio Early Intervention.',
    sections: [
      {
        text: [
          'It helps to write a plan with a family, and to put every entry where Ohio wants it.',
          'The rules come from federal and Ohio law, and from what the state wrote about ECMH. Each hint names its rule. It is no legal advice. The team and the family decide.',
          'Plans are locked with your passphrase, and they are on this laptop only. Save a backup each week, and keep it away from the laptop. You find it in the settings.',
        ],
      },
    ],
  },
}
