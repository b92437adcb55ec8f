/**
 * How the app looks on this computer.
 *
 * It holds nothing of a plan or a person, so it is kept in the clear, and it is
 * known before anything is opened: a dark screen must not flash white first.
 * Where it is kept is handed in by `app`.
 */

import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** `computer`: as the computer says, light, dark or with more contrast. */
export const themes = ['computer', 'light', 'dark', 'high'] as const
export const densities = ['comfortable', 'compact'] as const

export interface Look {
  readonly theme: (typeof themes)[number]
  readonly density: (typeof densities)[number]
  /** Some browsers send the words away to check them; an agency can ask its people to turn it off. */
  readonly checksSpelling: boolean
}

export interface LookMemory {
  /** The text last written, here or in another window; `null` when there is none or the browser refuses. */
  readonly read: () => string | null
  readonly write: (text: string) => void
  readonly onOtherWindow: (told: () => void) => void
}

export type LookStore = StoreApi<Look>

const usual: Look = { theme: 'computer', density: 'comfortable', checksSpelling: true }

/** Opens what was chosen before; what it cannot read is as usual. Changes are written at once. */
export function openLook(memory: LookMemory): LookStore {
  const store = createStore<Look>(() => readLook(memory.read()))
  store.subscribe((look) => memory.write(JSON.stringify(look)))
  memory.onOtherWindow(() => store.setState(readLook(memory.read())))
  return store
}

/** Puts the look on the page, now and at every change. */
export function wearLook(store: StoreApi<Look>, root: HTMLElement): void {
  const wear = ({ theme, density, checksSpelling }: Look) => {
    if (theme === 'computer') delete root.dataset['theme']
    else root.dataset['theme'] = theme
    root.dataset['density'] = density
    root.setAttribute('spellcheck', String(checksSpelling))
  }
  store.subscribe(wear)
  wear(store.getState())
}

const LookContext = createContext<LookStore | null>(null)
export const LookProvider = LookContext

/** The look and the way to change it. */
export function useLook(): readonly [Look, (change: Partial<Look>) => void] {
  const store = useContext(LookContext)
  if (store === null) throw new Error('No look is open around this component.')
  return [useStore(store), store.setState]
}

function readLook(text: string | null): Look {
  const told = readObject(text)
  return {
    theme: themes.find((theme) => theme === told['theme']) ?? usual.theme,
    density: densities.find((density) => density === told['density']) ?? usual.density,
    checksSpelling: told['checksSpelling'] !== false,
  }
}

function readObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
