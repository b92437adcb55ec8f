/** A plan that was written in several sittings is read in any order of them, and nobody waits for minutes. */

import { expect, it } from 'vitest'
import { changeRecord, loadTexts, OpenDocument, writePlan } from '#document'
import { planShape } from '#domain'
import { largePlan } from '../builders/large-plan.ts'

const texts = await loadTexts()
let made = 0

function newPlan() {
  return new OpenDocument({
    id: 'plan',
    texts,
    shape: planShape,
    now: () => '2026-03-14T09:26:53.000Z',
    newId: () => `id${++made}`,
    author: () => ({ id: 'me', name: 'Ana' }),
  })
}

it('opens when the later sitting is read before the first', { timeout: 60_000 }, () => {
  const first: Uint8Array[] = []
  const second: Uint8Array[] = []
  const begun = newPlan()
  begun.onChange(({ update }) => first.push(update))
  begun.run(changeRecord('child', 'child', { firstName: 'Mia', lastName: 'A.' }))
  begun.run(changeRecord('plan', 'plan', { county: 'Franklin' }))

  const later = newPlan()
  later.apply(first)
  later.onChange(({ update }) => second.push(update))
  later.run(writePlan(largePlan({ outcomes: 100, strategies: 10 })))
  for (let count = 0; count < 800; count += 1)
    later.run(changeRecord('child', 'child', { lastName: `Z${count}.` }))

  const read = newPlan()
  read.apply([...second, ...first])
  expect(read.read()).toEqual(later.read())
  const backwards = newPlan()
  backwards.apply([...first, ...second].toReversed())
  expect(backwards.read()).toEqual(later.read())
})
