/** What is written before anything is measured. All families are invented. */

import type { Page } from 'playwright-core'
import { addOutcome, startPlan, untilSaved } from '../journeys/steps.ts'

export const WORDS = 'Dad will sing the bath song and wait for a smile. '

/** A plan of so many outcomes with so many strategies each; the browser stands in its last outcome. */
export async function writePlan(
  page: Page,
  firstName: string,
  { outcomes, strategies }: { readonly outcomes: number; readonly strategies: number },
): Promise<void> {
  await startPlan(page, firstName)
  for (let outcome = 1; outcome <= outcomes; outcome += 1) {
    await addOutcome(page, `Outcome ${outcome}: ${firstName} will splash in the bath with Dad.`)
    if (strategies > 0) await writeStrategies(page, strategies)
  }
  await untilSaved(page)
}

async function writeStrategies(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: 'Add a strategy' }).click()
  for (let made = 1; made <= count; made += 1) {
    await page.getByRole('textbox', { name: `Strategy ${made}`, exact: true }).waitFor()
    await page.keyboard.insertText(`${made} ${WORDS}`)
    await page.keyboard.press(made === count ? 'Control+Enter' : 'Control+Shift+Enter')
  }
}

export async function openStrategy(page: Page, at: number): Promise<void> {
  await page.getByRole('button', { name: `Edit Strategy ${at}`, exact: true }).click()
  await page.getByRole('textbox', { name: `Strategy ${at}`, exact: true }).waitFor()
}

/** Goes Home and into a plan again. */
export async function openPlan(page: Page, firstName: string): Promise<void> {
  await page.getByRole('link', { name: firstName }).first().click()
  await page.getByRole('list', { name: 'Strategies' }).waitFor()
}

export async function goHome(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '#/'
  })
  await page.getByRole('heading', { level: 1, name: 'Plans', exact: true }).waitFor()
}

/** Puts many paragraphs into the text that is open. */
export async function fillText(page: Page, paragraphs: number): Promise<void> {
  await page.evaluate(
    ([count, words]) => {
      const open = document.querySelector('[contenteditable="true"]') as unknown as {
        editor: { commands: { insertContent(nodes: unknown): void } }
      }
      const paragraph = (at: number) => ({
        type: 'paragraph',
        content: [{ type: 'text', text: `${at} ${words}` }],
      })
      open.editor.commands.insertContent(Array.from({ length: count }, (_, at) => paragraph(at + 1)))
    },
    [paragraphs, WORDS] as const,
  )
}
