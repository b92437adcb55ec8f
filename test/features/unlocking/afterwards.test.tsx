import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { succeed } from '#domain'
import { CoveredNotice } from '../../../src/features/unlocking/CoveredNotice.tsx'
import type { Keeping, RecoveryKey, Unlocking } from '../../../src/features/unlocking/answers.ts'
import { LockButton } from '../../../src/features/unlocking/LockButton.tsx'
import { NewPassphraseScreen } from '../../../src/features/unlocking/NewPassphraseScreen.tsx'
import { useOfferedActions } from '#session'
import { advice, notKept, recoveryKey, shut } from './advice.ts'

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

async function choose(openedBy: 'recovery' | 'agency', answer: RecoveryKey | null) {
  const onDone = vi.fn<() => void>()
  const change = vi.fn<(passphrase: string) => Keeping<RecoveryKey | null>>(() =>
    Promise.resolve(succeed(answer)),
  )
  render(
    <NewPassphraseScreen
      {...advice()}
      openedBy={openedBy}
      change={change}
      onPrint={() => {}}
      onDone={onDone}
    />,
  )
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  await screen.findByText('maple river seven lantern')
  await press('Use these words')
  await press('Go on')
  expect(change).toHaveBeenCalledExactlyOnceWith('maple river seven lantern')
  return onDone
}

it('gives a new recovery key after the old one was used, and tests it', async () => {
  const onDone = await choose('recovery', recoveryKey)
  expect(await screen.findByRole('heading', { name: 'Keep your new recovery key' })).toHaveFocus()
  expect(onDone).not.toHaveBeenCalled()
  await press('I wrote it down')
  await userEvent.type(screen.getByLabelText(/last two groups/), 'zd16 ga0s{Enter}')
  expect(onDone).toHaveBeenCalledOnce()
})

it('asks for a passphrase alone after the agency’s key', async () => {
  const onDone = await choose('agency', null)
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce())
})

it('covers what could not be kept, and lets it go only after asking', async () => {
  const uncover = vi.fn<() => Unlocking>(shut('wrong secret'))
  const onLockAnyway = vi.fn<() => void>()
  render(<CoveredNotice keepAndLock={notKept('full')} uncover={uncover} onLockAnyway={onLockAnyway} />)
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  await press('Save again, then lock')
  expect(await screen.findByText(/out of space/)).toBeVisible()
  await userEvent.type(screen.getByLabelText('Passphrase'), 'maple{Enter}')
  expect(uncover).toHaveBeenCalledExactlyOnceWith({ kind: 'passphrase', passphrase: 'maple' })
  expect(screen.getByLabelText('Passphrase')).toHaveAccessibleDescription(/does not open/)

  await press('Lock and lose those words')
  await press('Cancel')
  expect(onLockAnyway).not.toHaveBeenCalled()
  await press('Lock and lose those words')
  await press('Lock and lose those words')
  expect(onLockAnyway).toHaveBeenCalledOnce()
})

function Offered() {
  return useOfferedActions().map(({ id, label, shortcut }) => <p key={id}>{`${label}, ${shortcut}`}</p>)
}

it('locks by its button, and is found among the actions with its keys', async () => {
  const onLock = vi.fn<() => void>()
  render(
    <>
      <LockButton onLock={onLock} shortcut="Ctrl Alt L" />
      <Offered />
    </>,
  )
  expect(screen.getByText('Lock now, Ctrl Alt L')).toBeVisible()
  await press('Lock')
  expect(onLock).toHaveBeenCalledOnce()
})
