/** The day of a moment, in words of the reader's language and the laptop's zone; empty for no moment. */
export function dayOf(at: string): string {
  return at === ''
    ? ''
    : new Date(at).toLocaleDateString('en-US', { month: 'short', day: 'numeric', year: 'numeric' })
}
