import { describe } from 'vitest'
import { newMemoryDisk, openMemoryStore } from '#storage'
import { itRepairsAsAMendableStoreMust } from '../contracts/mendable-plan-store.ts'
import { itKeepsWhatAPlanStoreMust } from '../contracts/plan-store.ts'

itRepairsAsAMendableStoreMust(async () => openMemoryStore())

describe('a store in memory', () => {
  itKeepsWhatAPlanStoreMust(() => {
    const disk = newMemoryDisk()
    return { open: async () => openMemoryStore(disk) }
  })
})
