import { newMemoryDisk, openMemoryStore } from '#storage'
import { describePlanStore } from '../contracts/plan-store.ts'

describePlanStore('a store in memory', () => {
  const disk = newMemoryDisk()
  return { open: async () => openMemoryStore(disk) }
})
