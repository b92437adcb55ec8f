export { KeyboardScreen } from './KeyboardScreen.tsx'
