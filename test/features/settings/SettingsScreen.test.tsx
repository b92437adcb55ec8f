import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { SettingsScreen } from '../../../src/features/settings/SettingsScreen.tsx'
import { LookProvider, openLook } from '#session'

function openSettings() {
  const look = openLook({ read: () => null, write: () => {}, onOtherWindow: () => {} })
  render(
    <LookProvider value={look}>
      <SettingsScreen appName="IFSP Editor" homeHref="#/" />
    </LookProvider>,
  )
  return { look, user: userEvent.setup() }
}

it('shows what holds now, and changes it at once', async () => {
  const { look, user } = openSettings()
  expect(screen.getByRole('radio', { name: /As this computer does/ })).toBeChecked()
  expect(screen.getByRole('radio', { name: /Comfortable/ })).toBeChecked()
  await user.click(screen.getByRole('radio', { name: /Dark/ }))
  await user.click(screen.getByRole('radio', { name: /Compact/ }))
  await user.click(screen.getByRole('checkbox', { name: /check spelling/ }))
  expect(look.getState()).toEqual({ theme: 'dark', density: 'compact', checksSpelling: false })
  expect(screen.getByRole('radio', { name: /Dark/ })).toBeChecked()
})
