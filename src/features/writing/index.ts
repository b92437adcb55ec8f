export { StaticText } from './StaticText.tsx'
export { EntryText, type EntryTextProps } from './EntryText.tsx'
