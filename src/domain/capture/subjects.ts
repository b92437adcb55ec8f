/**
 * Who acts in a clause: those who stand before its verb, or at its head.
 *
 * Somebody behind "for", "with" or "about" does not act, nor does the owner of
 * "Remy's brother", nor anybody in "When he cries, ...".
 */

import { actOf } from './act.ts'
import { type Cues, firstAt } from './cue.ts'
import type { Mention } from './mentions.ts'
import { readAt, type Token } from './tokens.ts'

const hanging =
  /^\s*(?:when|if|while|after|before|once|as soon as|at|during|in|on|cuando|si|antes de|después de)\s[^,]*,/iu
/** "We agreed that dad ...": what was agreed is what counts. */
const leadIn =
  /^\s*(?:we|(?:the )?(?:team|family|parents)|everyone|everybody|all)\s+(?:all\s+|both\s+)?(?:agreed|agree|decided|settled)(?:\s+on)?(?:\s+that)?\s+(?!to\s)/iu
const aside =
  /(?:(?:^|\s)(?:for|of|about|to|from|by|on|at|that|so|como|de|para|sobre)\s+(?:the |her |his |their |la |el )?)$/iu

/** Who acts or whom a clause tells of; empty when nobody is named. */
export function subjectsOf(
  text: string,
  tokens: readonly Token[],
  cues: Cues,
  mentions: readonly Mention[],
): readonly Mention[] {
  const agent = agentOf(tokens, mentions) ?? namedBehind(text, mentions)
  if (agent) return agent
  const start = (hanging.exec(text) ?? leadIn.exec(text))?.[0].length ?? 0
  const joined = joinedAtHead(text, start, mentions)
  const last = joined.at(-1)
  if (last && actOf(tokens, joined, last.to) !== null) return withoutRepeats(joined)
  const inFront = beforeVerb(text, start, firstAt(cues, 'will'), mentions)
  return withoutRepeats(joined.length <= inFront.length ? inFront : joined)
}

/** Those named between `start` and a verb that is not too far off; nobody where there is none. */
function beforeVerb(
  text: string,
  start: number,
  verbAt: number,
  mentions: readonly Mention[],
): readonly Mention[] {
  if (verbAt === Infinity || verbAt - start >= 140) return []
  return mentions.filter(
    ({ at, end, isOwner }) =>
      at >= start && end <= verbAt && !isOwner && !aside.test(text.slice(Math.max(start, at - 30), at)),
  )
}

const be = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'get', 'gets', 'got'])
/** Services are given, and care is paid: nobody acts who does no more than that. */
const ofService =
  /^(?:provided|given|delivered|offered|done|paid|covered|seen|followed|served|run|led|worried|bothered)$/u

/** Who acts in "will be hung up by Jolene"; `null` when it is not said so. */
function agentOf(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] | null {
  const agent = mentions.findLast(({ from, isOwner }) => !isOwner && byBefore(tokens, from))
  const at = tokens.findIndex(({ read }) => be.has(read))
  if (!agent || at < 0 || at >= agent.from) return null
  const deeds = tokens.slice(at + 1, agent.from).filter(({ read }) => isParticiple(read))
  return deeds.length > 0 && deeds.every(({ read }) => !ofService.test(read)) ? [agent] : null
}

/** Whether somebody stands behind "by" as the one who does it. */
export function byBefore(tokens: readonly Token[], from: number): boolean {
  return (
    readAt(tokens, from - 1) === 'by' ||
    (/^(?:the|our|his|her)$/u.test(readAt(tokens, from - 1)) && readAt(tokens, from - 2) === 'by')
  )
}

function isParticiple(word: string): boolean {
  return /(?:ed|en|wn|ung|ught|ut|ept|elt|ade|ent|old|ead|et)$/u.test(word) && word.length > 2
}

const inBrackets = /\(([^()]{2,40})\)[\s.]*$|["”]\s+([^"”()]{2,30})\s+(?:said|says)[\s.]*$/u

/** Who acts in "put the cup on the low shelf (mom)"; `null` when nobody stands alone in brackets at the end. */
function namedBehind(text: string, mentions: readonly Mention[]): readonly Mention[] | null {
  const found = inBrackets.exec(text)
  if (!found || mentions.some(({ at }) => at === 0)) return null
  const words = found[1] ?? found[2] ?? ''
  const start = found.index + found[0].indexOf(words)
  const inside = mentions.filter(({ at }) => at > start - 1)
  const rest = inside.reduceRight(
    (left, { at, end }) => left.slice(0, at - start) + left.slice(end - start),
    words,
  )
  return inside.length > 0 && /^[\s,&/+]*(?:(?:and|the|y)[\s,&/+]*)*$/u.test(rest) ? inside : null
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
