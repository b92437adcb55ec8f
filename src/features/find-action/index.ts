export { AwaitedList } from './AwaitedList.tsx'
export { FindAction } from './FindAction.tsx'
export { fetchOpenList } from './fetch-open-list.ts'
