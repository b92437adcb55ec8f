/** Help for each part of a plan, in our own words. All families and people in the examples are invented. */

import type { GuideTopic } from '#session'

export interface Help {
  readonly heading: string
  readonly text: string
  readonly questions: readonly string[]
  readonly good?: string
  /** A weak one, and what is missing. */
  readonly weak?: string
}

type Some = Partial<Record<GuideTopic, Help>>

const strategies = {
  strategy: {
    heading: 'A strategy',
    text: 'Something the family or the team will do in a usual day.',
    questions: ['Who does it?', 'When and where in the day?', 'What does the grown-up say or do?'],
    good: '“Dad will sing the bath song and wait for Leo to hold out his hands before he lifts him in.”',
    weak: '“Work on bath time.” It names nobody, and nothing to do.',
  },
  'strategy-family': {
    heading: 'What the family will do',
    text: 'Something that fits into a usual day, with what they have at home.',
    questions: [
      'Did the family say that they want to?',
      'In which part of the day?',
      'What do they do first?',
    ],
    good: '“Dad will put Leo’s plate down first, sit beside him and wait until he reaches for his food.”',
    weak: '“Parents will follow through at home.” With what?',
  },
  'strategy-coordinator': {
    heading: 'What the coordinator will do',
    text: 'Calls, forms, asking, finding. What is still to be found is a step here until the family has it.',
    questions: ['Who is called, for what?', 'By which day?', 'What does the family do with it?'],
    good: '“Kelly will call the diaper bank by Friday and go along on the first visit.”',
    weak: '“Link the family to resources.” Which ones, and when?',
  },
  'strategy-provider': {
    heading: 'What a team member will do',
    text: 'What you will show, try or practice together, and in which part of the day. The visits themselves stand on the grid.',
    questions: ['What will you do with the family?', 'What will they be able to do without you?'],
    good: '“At snack, Priya will show Dad how Leo can sit so that his feet touch something.”',
    weak: '“OT once a week.” That is a service. It belongs on the grid.',
  },
  'strategy-ecmh': {
    heading: 'What the ECMH consultant will do',
    text: 'She helps the people around the child. This always stands here, and never on the grid.',
    questions: ['Whom does she help?', 'With what, in which part of the day?', 'What do they do with it?'],
    good: '“June will watch one dinner with Priya. Then they think together about what Leo tells us when he runs off.”',
    weak: '“ECMH consultation, one hour a week.” It does not say what she does, and looks like a service.',
  },
  'strategy-other': {
    heading: 'What others will do',
    text: 'Grandparents, teachers and friends can have a part, when they want one.',
    questions: ['Have they been asked?', 'In which part of the day are they with the child?'],
    good: '“Miss Lin will sit beside Leo at lunch and name what is on his plate.”',
    weak: '“Child care will support the goals.” How?',
  },
} satisfies Some

const outcomes = {
  outcome: {
    heading: 'An outcome',
    text: 'One thing the family would like to see, how you will know, and who does what. Begin where you like.',
    questions: ['What would make their day easier?', 'What do they love to do together?'],
  },
  statement: {
    heading: 'What we would like to see',
    text: 'One thing of a usual day, the way the family says it.',
    questions: [
      'Who will do what?',
      'In which part of the day, and where?',
      'Could a neighbor see it happen?',
    ],
    good: '“Leo will sit with us at dinner and eat some of what we eat.”',
    weak: '“Leo will improve his feeding skills.” Nobody can see a skill, and it does not say when.',
  },
  now: {
    heading: 'What is happening now',
    text: 'A picture of a usual day as it is today. Later you compare with it.',
    questions: ['What does the child do?', 'What does the family do then?', 'How often? Count if you can.'],
    good: '“Leo gets up after two bites. Dad follows him with the spoon. He sat through 1 of 7 dinners last week.”',
    weak: '“Leo is a picky eater.” That is a name for it. What happens at the table?',
  },
  criterion: {
    heading: 'How we will know',
    text: 'What you will see when it works, counted in meals, mornings, minutes or trips.',
    questions: [
      'How much, or how often?',
      'In which places or parts of the day? Two are better than one.',
      'For how long does it keep up?',
    ],
    good: '“Leo stays at the table for 10 minutes at lunch and dinner, 5 of 7 days, two weeks in a row.”',
    weak: '“8 of 10 trials.” A trial is part of a test. A family has dinners.',
  },
  procedure: {
    heading: 'Who checks, and how',
    text: 'Somebody who is there anyway, in a way that takes no time.',
    questions: ['Who is there when it happens?', 'How do they keep track?', 'When do you talk about it?'],
    good: '“Dad puts a dot on the calendar after dinner. Priya asks about the dots on each visit.”',
    weak: '“Data will be collected.” By whom, and where?',
  },
  timeline: {
    heading: 'By when',
    text: 'A time the family believes in. The plan works out the day.',
    questions: ['How long may it take?', 'What is coming up: a move, child care, a new baby?'],
    good: '“In three months, before child care begins.”',
    weak: '“Ongoing.” Then nobody looks.',
  },
  support: {
    heading: 'What already helps',
    text: 'People, places and services that the family has now, and that are not EI services.',
    questions: [
      'Do they have it now?',
      'How does it help with this outcome?',
      'What does the family call it?',
    ],
    good: '“Grandma Rose eats with them on Sundays, and keeps Leo company at the table.”',
    weak: '“Extended family.” Who, and what do they do?',
  },
  need: {
    heading: 'What is still needed',
    text: 'It waits here and does not show among the supports yet. Add the step that somebody will take to get it.',
    questions: ['What exactly is missing?', 'Who takes the next step, and by when?'],
    good: '“A high chair with a foot rest. Kelly will ask the county board by Friday.”',
    weak: '“Equipment.” Which, and who asks?',
  },
} satisfies Some

const others = {
  about: {
    heading: 'About the child',
    text: 'The birth date drives the deadlines. The rest can wait.',
    questions: ['Is it the date on the birth record?', 'Which name does the family use every day?'],
    good: '“Charlotte on the record, Charli at home”: write the name that the family uses.',
    weak: 'A birth date from memory. A wrong year moves every deadline.',
  },
  plan: {
    heading: 'About the plan',
    text: 'Which plan it is and the day of the meeting.',
    questions: ['Which county’s EI program is this?', 'In which language does the family tell it?'],
    good: 'The day on which the family and the team meet.',
    weak: 'The day on which you type it. Leave it empty until you know.',
  },
  team: {
    heading: 'Who is who',
    text: 'An agency can employ your ECMH consultant and still give no EI services. These are two questions.',
    questions: ['Who comes to the family’s home?', 'Who pays them? Nobody knows? Leave it open.'],
  },
  person: {
    heading: 'A person on the team',
    text: 'The name that the family uses, and what this person does here.',
    questions: ['Who is the primary service provider?', 'Which agency sends this person?'],
    good: '“Priya Nair, occupational therapist, from the county board.”',
    weak: '“OT.” A family calls a person, not two letters.',
  },
  agency: {
    heading: 'Does it give EI services here?',
    text: 'Some agencies are paid to give EI services on plans in this county, and others are not. Only the first can have a row on the grid.',
    questions: [
      'Who told you, and on which day?',
      'Does it employ the ECMH consultant? That is another question.',
      'Nobody knows? Leave it open. The plan asks later.',
    ],
    good: '“Under contract. Checked on March 2 with the county’s EI supervisor.”',
    weak: '“They see many of our families.” That does not tell who pays.',
  },
  services: {
    heading: 'What stands on the grid',
    text: 'EI services that the team finds needed for an outcome, from an agency that gives EI services here or from one still to be found.',
    questions: [
      'ECMH consultation is never a row. It is a strategy.',
      'A joint visit is two rows, one for each provider.',
    ],
  },
  service: {
    heading: 'A row of the grid',
    text: 'Which service, who gives it, and what the team needs it for.',
    questions: ['For which outcome is it needed?', 'Does this agency give EI services here?'],
    good: '“Occupational therapy by Priya Nair, for the outcome about dinner.”',
    weak: '“Mental health consultation, weekly.” It is a strategy, and has no row.',
  },
  'service-how': {
    heading: 'How often, how long, in what way',
    text: 'Three different things: how many sessions, how long each one is, alone or in a group.',
    questions: ['How many times in which time?', 'How many minutes?', 'In person, or by video?'],
    good: '“2 times a month, 60 minutes, individual, in person.”',
    weak: '“Intensive, as needed.” A family cannot plan with that.',
  },
  'service-where': {
    heading: 'Where it happens',
    text: 'Best where the child is anyway. Another place needs a reason.',
    questions: ['Where does this part of the day happen?', 'Who is there?'],
    good: '“At home at dinner, and once a month at child care.”',
    weak: '“Natural environment.” Which one?',
  },
  'service-consent': {
    heading: 'A parent’s yes or no',
    text: 'Taken row by row. A no takes nothing off the plan, and stops no other row.',
    questions: ['Did you explain what it is, in their language?', 'On which day did they answer?'],
    good: 'Yes to this row on March 14, and no to the next one.',
    weak: 'One yes for the whole page.',
  },
  visit: {
    heading: 'What happened on the visit',
    text: 'A few words for each strategy that you worked on. The family may read them, and they are part of their record.',
    questions: [
      'What did the family do? What did the child do?',
      'What worked, and what got in the way?',
      'Next: what does the family want to try until you come again?',
    ],
    good: '“Dad sat beside Leo. Leo ate four bites and stayed for 6 minutes.” Next: “The same at Sunday dinner, with Grandma.”',
    weak: '“Worked on feeding. Continue.” With what?',
  },
  'to-sort': {
    heading: 'One question at a time',
    text: 'What waits here has no place yet, or may not stand where it was put. It does not print.',
    questions: ['Answer the question if you know.', 'Leave it if you do not. Nothing is lost.'],
  },
  why: {
    heading: 'Why we ask',
    text: 'Each hint rests on one rule of the decision table, with its source.',
    questions: ['A hint is advice. The team and the family decide.'],
  },
} satisfies Some

/** The help for each part of a plan. */
export const guidance: Readonly<Record<GuideTopic, Help>> = { ...outcomes, ...strategies, ...others }
