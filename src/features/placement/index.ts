export { PlacementHints } from './PlacementHints.tsx'
export { QuestionForm } from './QuestionForm.tsx'
export { fetchWhyIndex, fetchWhyScreen } from './fetch-why-screen.ts'
