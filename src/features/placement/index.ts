export { PlacementHints } from './PlacementHints.tsx'
export { QuestionForm } from './QuestionForm.tsx'
export { WhyIndex, WhyScreen } from './WhyScreen.tsx'
