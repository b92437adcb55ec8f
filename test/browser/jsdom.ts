/**
 * Every screen test starts with an empty page, and can ask what a person would see.
 *
 * The simulated page brings a kind of byte array of its own, which no other part
 * takes for a byte array; Node's takes its place. It draws nothing either, so an
 * editor that asks where its words stand is told: nowhere.
 */
// oxlint-disable-next-line import/no-unassigned-import -- registers its matchers and their types
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

Object.assign(globalThis, { Uint8Array: Object.getPrototypeOf(Buffer) as unknown })
Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() })
Object.assign(Document.prototype, { elementFromPoint: () => null })
Object.assign(Element.prototype, { scrollIntoView: () => {} })
Object.assign(Text.prototype, { getClientRects: () => [] })

// A busy machine draws late. What never comes is still missed, only later.
configure({ asyncUtilTimeout: 10_000 })

afterEach(cleanup)
