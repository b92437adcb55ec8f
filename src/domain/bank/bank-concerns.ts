/** What somebody worries about, as a parent would say it. */
export const bankConcerns = [
  'crying',
  'eating',
  'sleeping',
  'saying goodbye',
  'new people',
  'feeling close',
  'big feelings',
  'hitting or biting',
  'changes',
  'playing with others',
  'very quiet',
  'busy places',
  'hard times',
  'tired caregiver',
] as const
