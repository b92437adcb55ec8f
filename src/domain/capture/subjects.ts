/**
 * Who acts in a clause: those who stand before its verb, or at its head.
 *
 * Somebody behind "for", "with" or "about" does not act, nor does the owner of
 * "Remy's brother", nor anybody in "When he cries, ...".
 */

import { actOf } from './act.ts'
import { type Cues, firstAt } from './cue.ts'
import type { Mention } from './mentions.ts'
import type { Token } from './tokens.ts'

const hanging =
  /^\s*(?:when|if|while|after|before|once|as soon as|at|during|in|on|cuando|si|antes de|después de)\s[^,]*,/iu
const aside =
  /(?:(?:^|\s)(?:for|of|about|to|from|by|on|at|that|so|como|de|para|sobre)\s+(?:the |her |his |their |la |el )?)$/iu

/** Who acts or whom a clause tells of; empty when nobody is named. */
export function subjectsOf(
  text: string,
  tokens: readonly Token[],
  cues: Cues,
  mentions: readonly Mention[],
): readonly Mention[] {
  const start = hanging.exec(text)?.[0].length ?? 0
  const joined = joinedAtHead(text, start, mentions)
  const last = joined.at(-1)
  if (last && actOf(tokens, joined, last.to) !== null) return withoutRepeats(joined)
  const verbAt = firstAt(cues, 'will')
  const isNear = verbAt < Infinity && verbAt - start < 140
  const inFront = mentions.filter(
    ({ at, end, isOwner }) =>
      at >= start && end <= verbAt && !isOwner && !aside.test(text.slice(Math.max(start, at - 30), at)),
  )
  return withoutRepeats(isNear && joined.length <= inFront.length ? inFront : joined)
}

const article =
  /^[\s"“(]*(?:(?:the|our|his|her|their|la|el|su|los|las|a|then|also|and|so|luego|foster|ms|mr|mrs|miss|dr)\.?\s+)*$/iu
const link =
  /^\s*(?:\([^)]*\))?\s*(?:,|and|&|y|e|\/|\+|,\s*and|with|w\/|w|con|\(|-)?\s*(?:the |her |his |la |el )?$/iu

/** The people a text begins with, as far as they are joined to one another; an owner only leads to somebody. */
function joinedAtHead(text: string, start: number, mentions: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = []
  let end = start
  for (const mention of mentions.filter(({ at }) => at >= start)) {
    const between = text.slice(end, Math.min(mention.at, end + FAR))
    const isFirst = joined.length === 0
    if (mention.at - end >= FAR || !(isFirst ? isLead(between) : link.test(between))) break
    end = mention.isOwner ? mention.end + 2 : mention.end
    if (!mention.isOwner) joined.push(mention)
    else if (!isFirst) break
  }
  return joined
}

/** How far apart, in characters, those who act together may stand. */
const FAR = 60

function isLead(between: string): boolean {
  return article.test(between) || /^[\s"“]*\p{Lu}\p{Ll}+['’]s\s+$/u.test(between)
}

/** "Maria, OT," is one person, and so is "OT Maria". */
function withoutRepeats(mentions: readonly Mention[]): readonly Mention[] {
  const to = Math.max(0, ...mentions.map((mention) => mention.to))
  const once = mentions.filter(
    ({ person, role }, index) =>
      mentions.findIndex((other) =>
        person ? other.person?.id === person.id : other.role === role && !other.person,
      ) === index,
  )
  const several = once.filter(
    ({ person, role, gender }) =>
      person || gender === 'm' || !once.some((other) => other.person?.role === role),
  )
  const end = Math.max(0, ...mentions.map((mention) => mention.end))
  return several.map((mention, index) => (index === several.length - 1 ? { ...mention, to, end } : mention))
}
