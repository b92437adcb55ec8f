export { EntryActors } from './EntryActors.tsx'
export { OutcomesBeside } from './OutcomesBeside.tsx'
export { OutcomeScreen } from './OutcomeScreen.tsx'
export type { OutcomeSlots } from './slots.ts'
