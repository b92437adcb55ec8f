export { PlacementHints } from './PlacementHints.tsx'
export { PlacementSaid } from './PlacementSaid.tsx'
export { QuestionForm } from './QuestionForm.tsx'
export { WhyIndex, WhyScreen } from './WhyScreen.tsx'
