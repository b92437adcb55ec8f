export const words = {
  app: 'IFSP Editor',
  heading: 'Before you start',
  lead: 'Two questions, once. Your name will stand beside what you write.',
  name: 'Your name',
  nameHint: 'As it should stand in a plan, for example Kelly Brandt.',
  nameMissing: 'Write your name, so that others can see who wrote what.',
  capacity: 'What do you do?',
  capacities: {
    coordinator: 'Service coordinator',
    'ecmh-consultant': 'ECMH consultant',
    provider: 'Provider of an EI service',
    reviewer: 'I read plans and check them',
  },
  capacityHints: {
    coordinator: 'I bring families and teams together and write the plan with them.',
    'ecmh-consultant': 'I advise the team on early childhood mental health.',
    provider: 'I work with children and families, for example as an occupational therapist.',
    reviewer: 'As a supervisor or for quality.',
  },
  capacityMissing: 'Choose what you do. You can choose the one that comes closest.',
  discipline: 'Which discipline?',
  disciplineOther: 'Something else',
  disciplineMissing: 'Choose your discipline. If it is not there, choose “Something else”.',
  start: 'Start',
  you: 'You',
  youHint:
    'It decides what you may change in plans that somebody else made. In a plan that you made yourself you may change everything.',
  kept: 'Changed. It holds from now on.',
  notKept: 'Not changed yet: something is missing.',
  noBackup: 'No backup yet',
  noBackupWhy:
    'What you write is locked, and it is on this laptop only. If the laptop breaks, it is gone. So save a backup after your first plan: the list of plans reminds you, and it takes one press.',
  factsLabel: 'Good to know',
  facts: [
    'It works with no network, at a kitchen table as well as at a desk.',
    'Nothing you write leaves this laptop.',
  ],
} as const
