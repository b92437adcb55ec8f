export { EntryText } from './EntryText.tsx'
