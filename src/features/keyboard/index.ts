export { fetchKeyboardScreen } from './fetch-keyboard-screen.ts'
