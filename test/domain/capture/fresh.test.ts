/** Lists that were written to trick the reading: what may never stand on the grid is held here. */

import { expect, it } from 'vitest'
import { suggestPlacement } from '#domain'
import { neverOnTheGrid } from './labelled/fresh/batches.ts'

it.each(neverOnTheGrid)('keeps %s off the grid, and beside it', (_, { texts, context }) => {
  const onGrid = texts.filter((text) =>
    suggestPlacement(text, context).entries.some(
      ({ destination, also }) => destination === 'service' || also.includes('service'),
    ),
  )
  expect(onGrid).toEqual([])
})
