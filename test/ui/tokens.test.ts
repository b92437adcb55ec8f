import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/ui/tokens.css', 'utf8')

type Theme = Readonly<Record<string, string>>

/** The colours of a block that starts with `opening`; each block names all of them. */
function themeAfter(opening: string): Theme {
  const from = css.indexOf(opening)
  if (from === -1) throw new Error(`no block opens with ${opening}`)
  const block = css.slice(from + opening.length, css.indexOf('}', from + opening.length))
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  )
}

const light = themeAfter(':root {')
const dark = themeAfter(":root[data-theme='dark'] {")
const high = themeAfter(":root[data-theme='high'] {")
const themes = { light, dark, high }

const grounds = ['paper', 'surface', 'sunken']
const tones = ['brand', 'accent', 'info', 'ok', 'warn', 'danger', 'ecmh']

const textPairs = [
  ...grounds.flatMap((ground) => ['ink', 'ink-2', ...tones].map((text) => [text, ground] as const)),
  ...tones.flatMap((tone) => ['ink', 'ink-2', tone, 'brand'].map((text) => [text, `${tone}-soft`] as const)),
  ['on-brand', 'brand'] as const,
]
const linePairs = [...grounds, ...tones.map((tone) => `${tone}-soft`)].map(
  (ground) => ['focus', ground] as const,
)
const controlPairs = grounds.map((ground) => ['line', ground] as const)

describe.each(Object.entries(themes))('%s', (name, theme) => {
  it('lets every text be read on every ground it stands on', () => {
    const least = name === 'high' ? 7 : 4.5
    for (const [text, ground] of textPairs)
      expect([text, ground, contrast(theme, text, ground) >= least]).toEqual([text, ground, true])
  })

  it('shows the frames of controls and the ring of the keyboard', () => {
    for (const [line, ground] of [...linePairs, ...controlPairs]) {
      expect([line, ground, contrast(theme, line, ground) >= 3]).toEqual([line, ground, true])
    }
  })

  it('names the same colours as the others', () => {
    expect(Object.keys(theme).toSorted()).toEqual(Object.keys(light).toSorted())
  })
})

it('looks the same whether the system or a person chose the theme', () => {
  expect(themeAfter('@media screen and (prefers-color-scheme: dark) {\n  :root:not([data-theme]) {')).toEqual(
    dark,
  )
  expect(themeAfter('@media screen and (prefers-contrast: more) {\n  :root:not([data-theme]) {')).toEqual(
    high,
  )
})

it('keeps paper light: no theme but the light one reaches a printer', () => {
  const blocks = css.split('@media').filter((block) => block.includes('--paper:'))
  expect(blocks.slice(1).every((block) => block.trimStart().startsWith('screen'))).toBe(true)
  expect(blocks.length).toBe(4)
})

function contrast(theme: Theme, text: string, ground: string): number {
  const [a, b] = [luminance(theme[text]), luminance(theme[ground])]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(hex = ''): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * (red ?? Number.NaN) + 0.7152 * (green ?? Number.NaN) + 0.0722 * (blue ?? Number.NaN)
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
