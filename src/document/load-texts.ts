import type { Texts } from './texts.ts'

/** Fetches the half once; fails while it cannot be had, and may be asked again. */
export async function loadTexts(): Promise<Texts> {
  return (await import('./text/rich-texts.ts')).richTexts
}
