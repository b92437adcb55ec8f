/**
 * The ground that the pages to compare with have in common: so many strategies
 * as plain paragraphs, or none, and one field among them.
 */

const LINE = 'Dad will sing the bath song and wait for a smile.'

/** How much the address asks for: `?paragraphs=400&strategies=100`. */
export function asked(name: 'paragraphs' | 'strategies'): number {
  return Number(new URLSearchParams(location.search).get(name) ?? 0)
}

export function lines(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${at + 1} ${LINE}`)
}

/** Puts a field into the page, in the middle of the strategies that the address asks for. */
export function putAmongStrategies(field: HTMLElement): void {
  const cards = lines(asked('strategies')).map((line) => {
    const card = document.createElement('p')
    card.textContent = line
    return card
  })
  const middle = Math.floor(cards.length / 2)
  document.body.append(...cards.slice(0, middle), field, ...cards.slice(middle))
}
