/**
 * What a careful eye finds fault with on one screen: everything of WCAG 2.2 AA
 * that a program can see, and what this house asks beyond it. One line for each
 * fault; an empty list is a good screen.
 */

import type { Page } from 'playwright-core'
import { accessibilityBreaches, widthOnSmallScreen } from './kitchen-table.ts'

/** Faults of the screen as it is: breaches, sideways scrolling, small targets, headings, names. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const breaches = await accessibilityBreaches(page)
  const inside = await page.evaluate(faultsInside)
  const small = await widthOnSmallScreen(page)
  const large = await widthWithLargeText(page)
  return [
    ...breaches,
    ...inside,
    ...(small > 320 ? [`at 320 px it is ${small} px wide`] : []),
    ...(large > 1440 ? [`at 1440 px with text twice as large it is ${large} px wide`] : []),
  ]
}

/** How wide the page wants to be at 1440 px with text twice as large, once open menus have found their place. */
async function widthWithLargeText(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const root = document.documentElement
    root.style.fontSize = '200%'
    await new Promise((settled) => setTimeout(settled, 150))
    const width = root.scrollWidth
    root.style.fontSize = ''
    return width
  })
}

/* oxlint-disable unicorn/consistent-function-scoping, eslint/max-lines-per-function -- it goes into the page as one piece */
/** Runs in the page. */
function faultsInside(): readonly string[] {
  return [
    ...smallTargets(),
    ...skippedHeadings(),
    ...twiceTheName(),
    ...rememberedFields(),
    ...leftInTheBrowser(),
  ]

  function isSeen(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect()
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true })
  }

  /** A link within a line of text is as high as the line. */
  function isInLine(element: Element): boolean {
    return getComputedStyle(element).display === 'inline'
  }

  function smallTargets(): readonly string[] {
    const controls = document.querySelectorAll(
      'a[href], button, input, select, textarea, summary, [role=menuitem]',
    )
    return [...controls]
      .filter(
        (control) =>
          !control.closest('[inert], [aria-hidden=true], [aria-label=Dismiss]') && !isInLine(control),
      )
      .map(targetOf)
      .filter(isSeen)
      .filter(
        (target) =>
          Math.min(target.getBoundingClientRect().width, target.getBoundingClientRect().height) < 24,
      )
      .map((target) => `smaller than 24 px: ${nameOf(target)}`)
  }

  /** The words of a box or a radio button can be pressed as well as the box. */
  function targetOf(control: Element): Element {
    const isBox = control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)
    return isBox ? (control.labels?.[0] ?? control) : control
  }

  function skippedHeadings(): readonly string[] {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4')].filter(isSeen)
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)))
    const skipped = headings.filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1)
    const firsts = levels.filter((level) => level === 1).length
    return [
      ...skipped.map(({ textContent }) => `heading skips a level: ${textContent}`),
      ...(firsts === 1 ? [] : [`${firsts} headings of the first level`]),
    ]
  }

  /** Undo and Done do the same wherever they stand. */
  function twiceTheName(): readonly string[] {
    const names = [...document.querySelectorAll('main button')].filter(isSeen).map(nameOf)
    const twice = names.filter(
      (name, index) => names.indexOf(name) !== index && !['Undo', 'Done'].includes(name),
    )
    return [...new Set(twice)].map((name) => `two buttons are called “${name}”`)
  }

  /** What a browser would write to its disk in the clear. */
  function rememberedFields(): readonly string[] {
    return [...document.querySelectorAll('input, textarea, select, form')]
      .filter((field) => field.getAttribute('autocomplete') !== 'off')
      .map((field) => `remembered by the browser: ${field.outerHTML.slice(0, 120)}`)
  }

  /** The title never changes; an address has names of pages, ids and months, and everything else of the browser's is empty. */
  function leftInTheBrowser(): readonly string[] {
    const steps = location.hash.replace(/^#?\/?/, '').split('/')
    const readable = steps.filter((step) => !/^([a-z-]*|[\da-f]{32}|PL-\d+|\d{4}-\d{2})$/.test(step))
    const known = ['ifsp-editor look', 'ifsp-editor vault']
    const kept = Object.keys(localStorage).filter((name) => !known.includes(name))
    return [
      ...(document.title === 'IFSP Editor' ? [] : [`the title is “${document.title}”`]),
      ...[...readable, location.search].filter(Boolean).map((step) => `the address says “${step}”`),
      ...(history.state === null ? [] : [`the history holds ${JSON.stringify(history.state)}`]),
      ...[...kept, ...Object.keys(sessionStorage)].map((name) => `the browser keeps “${name}”`),
    ]
  }

  function nameOf(control: Element): string {
    const labelled = control.getAttribute('aria-labelledby')?.split(' ') ?? []
    const words = labelled.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
    return (words || control.getAttribute('aria-label') || control.textContent || control.outerHTML).trim()
  }
}

/** Presses Tab through the screen and tells each stop where the focus cannot be seen. */
export async function unseenStops(page: Page, most = 40): Promise<readonly string[]> {
  const unseen: string[] = []
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate(focusFault)
    if (fault !== null) unseen.push(fault)
  }
  return unseen
}

/** Runs in the page. A ring must be there, and at least a part of what has it must not be covered. */
function focusFault(): string | null {
  const here = document.activeElement
  if (here === null || here === document.body) return null
  const label = here instanceof HTMLInputElement ? (here.labels?.[0] ?? here) : here
  const name = (here.getAttribute('aria-label') ?? label.textContent ?? here.tagName).trim().slice(0, 60)
  const ringed = [here, label, ...label.querySelectorAll('*')].some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })
  if (!ringed) return `no ring: ${name}`
  const { left, right, top, bottom } = label.getBoundingClientRect()
  const spots = [0.1, 0.5, 0.9].flatMap((across) =>
    [0.1, 0.5, 0.9].map((down) => [left + (right - left) * across, top + (bottom - top) * down] as const),
  )
  const isUncovered = spots.some(([x, y]) => {
    const there = document.elementFromPoint(x, y)
    return there !== null && (label.contains(there) || there.contains(label))
  })
  return isUncovered ? null : `covered: ${name}`
}
