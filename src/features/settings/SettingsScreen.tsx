/** How the app looks on this computer. What is chosen holds at once, so there is nothing to save. */

import type { ReactNode } from 'react'
import { densities, themes, useLook } from '#session'
import { Check, Choice, HeaderLink, icons, Part, Shell, Stack } from '#ui'
import { words } from './words.en.ts'

const themeAnswers = themes.map((value) => ({ value, ...words.themes[value] }))
const densityAnswers = densities.map((value) => ({ value, ...words.densities[value] }))

interface SettingsScreenProps {
  readonly appName: string
  readonly homeHref: string
  /** What another room has to set. */
  readonly children?: ReactNode
}

export function SettingsScreen({ appName, homeHref, children }: SettingsScreenProps) {
  const [{ theme, density, checksSpelling }, change] = useLook()
  return (
    <Shell
      title={appName}
      tools={
        <HeaderLink href={homeHref} icon={icons.plansIcon}>
          {words.home}
        </HeaderLink>
      }
    >
      <Stack gap="wide">
        <Stack gap="close">
          <h1>{words.heading}</h1>
          <p>{words.lead}</p>
        </Stack>
        <Part heading={words.look}>
          <Choice
            label={words.theme}
            answers={themeAnswers}
            value={theme}
            onChange={(next) => change({ theme: next })}
          />
          <Choice
            label={words.density}
            answers={densityAnswers}
            value={density}
            onChange={(next) => change({ density: next })}
          />
        </Part>
        <Part heading={words.writing}>
          <Check
            label={words.spelling}
            hint={words.spellingHint}
            isChecked={checksSpelling}
            onChange={(next) => change({ checksSpelling: next })}
          />
        </Part>
        {children}
      </Stack>
    </Shell>
  )
}
