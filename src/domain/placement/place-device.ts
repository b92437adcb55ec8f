/**
 * Devices and everyday items.
 *
 * A device is assistive technology when the team chooses that type. A device
 * that a provider fits or provides asks for the type; a bottle or a pillow that
 * somebody gets is an item, and never asks.
 *
 * Rules PL-19, PL-20.
 */

import type { Advice } from './advice.ts'
import { asks, typeQuestion } from './answers.ts'
import type { EntryFacts } from './facts.ts'
import { placeOnGrid } from './place-service.ts'
import { supports } from './place-resource.ts'
import { otherReasons } from './words.en.ts'

/** Places a device or an item; `null` for anything else. */
export function placeDevice(facts: EntryFacts): Advice | null {
  if (facts.serviceType === 'AT' && facts.nature === 'service') return placeOnGrid(facts, 'PL-20')
  if (facts.program === 'item') return supports(facts, 'PL-19')
  if (facts.program !== 'device') return null
  const isProviders = facts.circle === 'provider' || facts.circle === 'joint'
  if (facts.status === 'in place' || !isProviders) return supports(facts, 'PL-19')
  return asks(facts, 'PL-20', [typeQuestion({ ...facts, likelyType: 'AT' })], otherReasons.notEnoughKnown)
}
