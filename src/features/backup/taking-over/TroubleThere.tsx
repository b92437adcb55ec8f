import { words } from './words.en.ts'

/** Why the plans of another person cannot be opened here by any key. */
export function TroubleThere({ isNewer }: { readonly isNewer: boolean }) {
  return <p>{isNewer ? words.newerThere : words.damagedThere}</p>
}
