import { fail, type Result } from '#domain'
import { fetchPart } from '../fetch-part.ts'
import type { Laptop, LaptopSettings } from '../laptop.ts'
import type { OpenProblem } from '../open-file.ts'

/** A laptop that keeps nothing. Its store comes in a piece of its own, since hardly anybody needs it. */
export async function fetchForgetfulLaptop(
  handedDown: Pick<LaptopSettings, 'now' | 'newId' | 'appVersion'>,
): Promise<Result<Laptop, OpenProblem>> {
  const part = await fetchPart(() => import('./forgetful-laptop.ts'))
  return part === null ? fail({ kind: 'part missing' }) : part.forgetfulLaptop(handedDown)
}
