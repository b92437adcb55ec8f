/** The main rule, row by row; the number is that of the rule that says why. */
export const placeRows = [
  { said: 'What a parent, a team member or the coordinator will do', place: 'Strategies', rule: 'PL-15' },
  {
    said: 'What the ECMH consultant does, also when it has a schedule',
    place: 'Strategies, and never the grid',
    rule: 'PL-02',
  },
  {
    said: 'An EI service that the team needs, from an agency that gives EI services here',
    place: 'The grid, and a strategy that says what the provider will do',
    rule: 'PL-01',
  },
  {
    said: 'Therapy or counseling from an agency that gives no EI services here',
    place: 'Supports',
    rule: 'PL-04',
  },
  {
    said: 'A service, and nobody knows if the agency gives EI services here',
    place: 'To sort, with that one question',
    rule: 'PL-08',
  },
  { said: 'Family, friends, a library, a play group that already help', place: 'Supports', rule: 'PL-14' },
  {
    said: 'Something that the family still needs',
    place: 'A strategy: the step to get it. When it is in place, it shows among the supports',
    rule: 'PL-05',
  },
  { said: 'A parent’s own care', place: 'Supports, with the parent’s yes', rule: 'PL-06' },
  { said: 'A worry or a wish', place: 'Concerns', rule: 'PL-26' },
] as const
