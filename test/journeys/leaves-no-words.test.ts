/** Whatever is typed anywhere: the address, the history, the title, the console and the names of files say nothing of it. */

import { afterAll, expect, it } from 'vitest'
import { STEM } from '../leaks/spelling.ts'
import { Typist } from '../leaks/typist.ts'
import { walkThroughTheApp } from '../leaks/whole-app.ts'
import { sitDown } from './kitchen-table.ts'

const table = await sitDown()
afterAll(() => table.leave())

it('leaves no word where the browser would write it down', async () => {
  const page = await table.open()
  const typist = new Typist(page)
  const [said, titles] = [[] as string[], new Set<string>()]
  page.on('console', (message) => said.push(message.text()))
  page.on('framenavigated', (frame) => said.push(frame.url()))
  const onScreen = async (): Promise<void> => {
    said.push(await page.evaluate(saidToTheBrowser))
    titles.add(await page.title())
  }

  const file = await walkThroughTheApp({ page, address: table.address, typist, onScreen })
  expect([...said, ...titles, file].filter((each) => each.includes(STEM))).toEqual([])
  expect([...titles]).toEqual(['IFSP Editor'])
  expect(typist.typed.size).toBeGreaterThan(60)
}, 240_000)

/** Runs in the page. Everything else that a page hands to its browser, as one text. */
function saidToTheBrowser(): string {
  const places = [document.cookie, window.name, window.location.href, window.history.state]
  return JSON.stringify([...places, Object.entries(localStorage), Object.entries(sessionStorage)])
}
