/**
 * What somebody sees of a long section, so that it can be shown again later.
 *
 * A number of pixels would not do: cards that are out of sight have a guessed
 * height, so the same number is another place once the section was drawn anew.
 * What is noted is a part of the section and where it stood on the screen.
 */

export interface Sight {
  /** Which part, counted from the first. */
  readonly part: number
  /** How far below the upper edge of the window it began, in pixels. */
  readonly top: number
}

/** Cards beside each other and the headings' parts; what is inside of a card is not asked, since that would lay it out. */
const PARTS = 'main section, main li:not(li li)'

/** The first part that begins in sight; `null` where none does. */
export function sightNow(): Sight | null {
  const tops = parts().map((part) => part.getBoundingClientRect().top)
  const part = tops.findIndex((top) => top >= 0 && top < innerHeight)
  const top = tops[part]
  return top === undefined ? null : { part, top }
}

/**
 * Shows what was seen; a section that has no such part any more, or that nobody saw, from its beginning.
 * Cards above that get their height only now move nothing: the browser holds on to what is in sight.
 */
export function showSight(sight: Sight | null): void {
  const part = sight && parts()[sight.part]
  if (part) page().scrollTop += part.getBoundingClientRect().top - sight.top
  else page().scrollTop = 0
}

function parts(): readonly Element[] {
  return Array.from(document.querySelectorAll(PARTS))
}

function page(): Element {
  return document.scrollingElement ?? document.documentElement
}
