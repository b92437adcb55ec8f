/** Where somebody was, to come back to the letter. */

export interface Place {
  readonly element: Element | null
  /** The cursor in a text that is no plain field; a field keeps its own. */
  readonly cursor: Range | null
}

export function placeNow(): Place {
  const selection = document.getSelection()
  const cursor =
    selection === null || selection.rangeCount === 0 ? null : selection.getRangeAt(0).cloneRange()
  return { element: document.activeElement, cursor }
}

export function giveBack({ element, cursor }: Place): void {
  if (!(element instanceof HTMLElement) || element === document.body) return
  element.focus({ preventScroll: true })
  if (cursor === null || !element.isContentEditable) return
  document.getSelection()?.removeAllRanges()
  document.getSelection()?.addRange(cursor)
}
