/** Where the focus goes when an entry was sorted: on with the next one, so that one pass with the keyboard clears the list. */

import { focusSoon } from '#ui'

export const headingId = 'to-sort-heading'

/** Where on the page the answers of an entry stand. */
export function answersId(entry: string): string {
  return `sort-${entry}`
}

/**
 * The entry to go on with: the same one while it still waits, else the one that
 * followed it, else the first that waits; `null` when none does.
 */
export function nextToSort(
  before: readonly string[],
  after: readonly string[],
  { id, isPutOff }: { readonly id: string; readonly isPutOff: boolean },
): string | null {
  if (!isPutOff && after.includes(id)) return id
  const following = before.slice(before.indexOf(id) + 1).find((each) => after.includes(each))
  return following ?? (isPutOff ? null : (after[0] ?? null))
}

/** Focuses the first control of an entry's answers, or the heading, after the next paint. */
export function focusAnswers(entry: string | null): void {
  focusSoon(() => {
    const place = entry === null ? null : document.getElementById(answersId(entry))
    const found = [...(place?.querySelectorAll<HTMLElement>(controls) ?? [])]
    return found.find(isReachable) ?? headingOf()
  })
}

/** The heading of To sort; on an outcome, the first of what waits there. */
function headingOf(): HTMLElement | null {
  return (
    document.getElementById(headingId) ??
    document.querySelector<HTMLElement>('[data-to-sort-here] :is(h2, h3)[tabindex]')
  )
}

const controls =
  'button:not([disabled]), input:not([disabled]), textarea:not([disabled]), a[href], [tabindex="0"]'

function isReachable(control: HTMLElement): boolean {
  return control.tabIndex >= 0 && control.closest('[aria-hidden="true"]') === null
}
