export const words = {
  heading: 'About the child and this plan',
  child: 'The child',
  firstName: 'First name',
  lastName: 'Last name or initial',
  birthDate: 'Date of birth',
  future: 'A date of birth cannot lie after today. The field keeps what you typed.',
  age: (months: number) =>
    months < 24 ? `${months} months old` : `${Math.floor(months / 12)} years, ${months % 12} months old`,
  isThree: 'Three years or older: Early Intervention ends at the third birthday.',
  plan: 'The plan',
  type: 'Kind of plan',
  date: 'Date of this plan',
  county: 'County',
  countyHint: 'Whether an agency gives EI services is asked for this county.',
  language: 'Language of the family’s words',
  languages: { en: 'English', es: 'Spanish', so: 'Somali', ar: 'Arabic', other: 'Another language' },
} as const
