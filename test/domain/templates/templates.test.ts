import { expect, it } from 'vitest'
import {
  type FilledTemplate,
  findingsForEntry,
  gridOf,
  type Plan,
  roleActor,
  roles,
  strategiesOf,
  templatesFor,
} from '#domain'
import { templates } from '../../../src/domain/templates/templates.en.ts'
import { entry, person, plan } from '../../builders/plan.ts'

const bare = plan({ child: { firstName: '' } })

const team = plan({
  people: [
    person('Tess M.', 'parent'),
    person('Kelly Brandt', 'service-coordinator'),
    person('Priya Nair', 'occupational-therapist', { isPsp: true }),
    person('June Okafor', 'ecmh-consultant'),
    person('Grandma Rose', 'grandparent'),
    person('Dr. Amal Haddad', 'physical-therapist'),
  ],
})

const all = (of: Plan) => templatesFor(of, []).flatMap((group) => group.templates)

const asEntry = ({ id, words, actor }: FilledTemplate) =>
  entry(words, { id, place: 'strategy', actors: actor === null ? [] : [actor] })

it.each([
  ['with a team', team],
  ['without a team', bare],
])('stands among the strategies, with nothing to find, %s', (_, of) => {
  const entries = all(of).map(asEntry)
  const written: Plan = { ...of, entries }
  const found = entries.flatMap((each) =>
    findingsForEntry(each, written).map((finding) => [each.text.plain, finding]),
  )
  expect(found).toEqual([])
  const standing = new Set(strategiesOf(written).map(({ id }) => id))
  expect(entries.filter(({ id }) => !standing.has(id)).map(({ text }) => text.plain)).toEqual([])
  expect(gridOf(written)).toEqual([])
})

it('says who acts first, and what the ECMH consultant does or showed', () => {
  for (const { words } of templatesFor(team, []).find(({ role }) => role === 'ecmh-consultant')?.templates ??
    [])
    expect(words).toMatch(/^ECMH consultant will |will .*, as the ECMH consultant showed\.$/u)
  for (const { words } of all(team)) expect(words).toMatch(/^[\p{Lu}[].* will .*[.”?]$/u)
})

it('has three to five for each role', () => {
  const counts = Object.entries(templates).map(([role, { length }]) => [role, length >= 3 && length <= 5])
  expect(counts.filter(([, isRight]) => isRight !== true)).toEqual([])
})

it('is read at grade 6, with a short name for everybody', () => {
  const short = roles.map((role) => person('Ana', role, { id: role, isPsp: role === 'nurse' }))
  const grades = all(plan({ people: short })).map(({ words }) => [gradeOf(words), words] as const)
  expect(grades.filter(([grade]) => grade >= 7)).toEqual([])
  expect(grades.reduce((total, [grade]) => total + grade, 0) / grades.length).toBeLessThan(5.5)
})

it('fills in the names of the plan and leaves the rest as blanks', () => {
  const words = all(team).map((each) => each.words)
  expect(words).toContain(
    'Tess will sit face to face with Remy at [breakfast], and wait for a look or a sound before the next bite.',
  )
  expect(words).toContain(
    'ECMH consultant will meet with Priya to plan how to help Remy calm down at [bedtime].',
  )
  expect(words).toContain('Grandma Rose will walk with Remy to the [mailbox] and back, one hand held.')
  expect(words.some((each) => each.startsWith('Dr. Amal will show Tess'))).toBe(true)
  expect(words.join(' ')).not.toMatch(/\[(?:me|child|parent|psp)\]/u)
})

it('guesses nobody who is not on the plan', () => {
  const words = all(bare).map((each) => each.words)
  expect(words[0]).toMatch(/^\[Mom or Dad\] will sit face to face with the child at \[breakfast\]/u)
  expect(words).toContain(
    'ECMH consultant will meet with the primary service provider to plan how to help the child calm down at [bedtime].',
  )
  expect(all(bare).find((each) => each.words.startsWith('The speech'))?.actor).toBe(
    roleActor('speech-language-pathologist'),
  )
})

it('offers those for whoever acts first, in that person’s name', () => {
  const two = plan({ people: [person('Tess M.', 'parent'), person('Leo M.', 'parent')] })
  const [first] = templatesFor(two, ['leo-m'])
  expect(first?.role).toBe('parent')
  expect(first?.templates[0]).toMatchObject({ actor: 'leo-m' })
  expect(first?.templates[0]?.words).toMatch(/^Leo will/u)
  expect(templatesFor(two, [roleActor('nurse')])[0]?.role).toBe('nurse')
  expect(
    templatesFor(team, ['priya-nair'])
      .map(({ role }) => role)
      .slice(0, 2),
  ).toEqual(['occupational-therapist', 'psp'])
})

it('offers the sentences of a discipline once', () => {
  const offered = templatesFor(team, []).map(({ role }) => role)
  expect(offered).toContain('physical-therapist')
  expect(offered).not.toContain('pta')
  expect(new Set(offered).size).toBe(offered.length)
  expect(templatesFor(team, [roleActor('pta')])[0]?.role).toBe('pta')
})

/** The grade by Flesch and Kincaid, with syllables counted by their vowels. Brackets do not count as marks. */
function gradeOf(words: string): number {
  const each = words
    .replaceAll(/[^\p{L}’ ]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean)
  const sentences = words.split(/[.?!:]/u).filter((part) => /\p{L}/u.test(part)).length
  const syllables = each.map(syllablesOf).reduce((total, count) => total + count, 0)
  return 0.39 * (each.length / sentences) + 11.8 * (syllables / each.length) - 15.59
}

function syllablesOf(word: string): number {
  if (word === 'ECMH') return 1
  const groups = word
    .toLowerCase()
    .replace(/(?:[^l]e|es|ed)$/u, '')
    .match(/[aeiouy]+/gu)
  return Math.max(1, groups?.length ?? 1)
}
