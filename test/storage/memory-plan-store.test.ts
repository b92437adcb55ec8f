import { describe } from 'vitest'
import { newMemoryDisk, openMemoryStore } from '#storage'
import { itKeepsWhatAPlanStoreMust } from '../contracts/plan-store.ts'

describe('a store in memory', () => {
  itKeepsWhatAPlanStoreMust(() => {
    const disk = newMemoryDisk()
    return { open: async () => openMemoryStore(disk) }
  })
})
