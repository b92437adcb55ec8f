export { FindAction } from './FindAction.tsx'
