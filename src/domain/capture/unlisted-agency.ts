/**
 * A name of an agency that the list does not have.
 *
 * Read where a service comes from: after "at", "from", "through", "with". Known
 * people, times and everyday places are no agencies. A name that is missed
 * would become a row for an agency nobody knows, so in doubt it is one.
 */

const afterWords =
  /(?<![A-Za-zÀ-ɏ])(at|from|through|thru|via|by|with|w\/|en|por|de|con)\s+(?:the\s+|la\s+|el\s+|an?\s+)?((?:[A-Za-zÀ-ɏ0-9&’'.-]+\s*){1,6})/giu

const everyday =
  /^(?:home|house|child|childcare|daycare|day|care|library|librar|park|school|grandm|grandp|abuel|nana|aunt|lunch|snack|meal|breakfast|dinner|supper|bath|bed|nap|table|church|store|noon|night|morning|home|casa|mom|mamá|dad|papá|mother|father|parents?|famil|him|her|his|their|them|child|baby|walk|feed|play|eat|talk|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\d|the|each|every|weekly|monthly|once|twice|all|least|one|two|his|a|an|video|phone|telehealth|zoom|ei|early intervention|ifsp|eisc|psp|county|sc|ot|pt|slp|st|ds|tvi|provider|someone|somebody|cup|spoon|focus|goal|start|first|insurance|this|that|it|community|playground|y|sitter|teacher|circle|group|individual)/iu

const stops =
  /\s(?:every|each|once|twice|on|in|at|for|to|weekly|monthly|since|and|starting|\d|cada|una|dos|y)(?:\s|$)/iu

/** The name of an agency in a clause that speaks of a service; `null` when there is none. `known` are spans already read. */
export function findUnlistedAgency(
  text: string,
  known: readonly { readonly at: number; readonly end: number }[],
): string | null {
  for (const match of text.matchAll(afterWords)) {
    const [whole, preposition = '', phrase = ''] = match
    const at = match.index + whole.lastIndexOf(phrase)
    const isKnown = known.some((span) => span.at <= at + 1 && at < span.end)
    const name = (phrase.split(stops)[0] ?? '').replaceAll(/[\s.,'’-]+$/gu, '')
    if (!isKnown && name !== '' && !everyday.test(name) && counts(preposition, name)) return name
  }
  return null
}

/** After "with", "by" and in Spanish a name needs its capital; "at", "from" and "through" lead to a place anyway. */
function counts(preposition: string, name: string): boolean {
  return /^\p{Lu}/u.test(name) || /^(?:from|through|thru|via|at)$/iu.test(preposition)
}
