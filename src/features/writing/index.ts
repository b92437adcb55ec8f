export { EntryText, type EntryTextProps } from './EntryText.tsx'
