/** For every test of a screen: the matchers for what a person sees, and an empty page afterwards. */

// oxlint-disable-next-line import/no-unassigned-import -- registers its matchers and their types
import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)
