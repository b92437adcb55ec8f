export const words = {
  heading: 'About the child and this plan',
  empty: 'Not said yet',
  child: 'The child',
  firstName: 'First name',
  lastName: 'Last name, or its first letter',
  birthDate: 'Date of birth',
  future: 'A date of birth cannot lie after today. The field keeps what you typed.',
  age: (months: number) =>
    months < 24 ? `${months} months old` : `${Math.floor(months / 12)} years, ${months % 12} months old`,
  isThree: 'Three years or older: Early Intervention ends at the third birthday.',
  plan: 'The plan',
  type: 'Which plan is it?',
  date: 'Date of the plan',
  dateHint: 'The day of the IFSP meeting. Leave it empty if you do not know it yet.',
  county: 'County',
  countyHint: 'Whether an agency gives EI services is asked for this county.',
  language: 'Language of the family’s words',
} as const
