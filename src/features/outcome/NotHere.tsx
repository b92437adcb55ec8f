import { EmptyState, icons } from '#ui'
import { words } from './words.en.ts'

export function NotHere() {
  return (
    <EmptyState icon={icons.lookIcon} heading={<h1>{words.notHere}</h1>}>
      <p>{words.notHereWhy}</p>
    </EmptyState>
  )
}
