import type { Strategy } from '../strategy.ts'

/** As it stands in its file: the file says the routine, and nobody has reviewed any yet. */
export type WrittenStrategy = Omit<Strategy, 'routine' | 'reviewedBy'>
