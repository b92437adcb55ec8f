import { act, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Attempt, ListedVault } from '../../../src/features/unlocking/lock-screen-props.ts'
import type { UnlockProblem, Unlocking } from '../../../src/features/unlocking/answers.ts'
import { LockScreen } from '../../../src/features/unlocking/LockScreen.tsx'
import { done, shut } from './advice.ts'

const kite: ListedVault = {
  id: 'a',
  mark: 'Blue kite',
  lastUsed: 'today',
  ways: ['quick', 'recovery', 'agency'],
}
const barn: ListedVault = { id: 'b', mark: 'Red barn', ways: [] }

function locked(answer: () => Unlocking, props: Partial<ComponentProps<typeof LockScreen>> = {}) {
  const unlock = vi.fn<(vault: string, attempt: Attempt) => Unlocking>(answer)
  const onReload = vi.fn<() => void>()
  render(<LockScreen vaults={[kite]} reason={null} unlock={unlock} onReload={onReload} {...props} />)
  return { unlock, onReload, user: userEvent.setup() }
}

const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms)
  })
const passphrase = () => screen.getByLabelText('Passphrase')
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

afterEach(() => vi.useRealTimers())

it('says how much of what was lost is there again', () => {
  locked(done, { putBack: 0.47 })
  expect(screen.getByText(/put back from the second copy: 40 percent done/)).toBeVisible()
})

describe('a passphrase', () => {
  it('is sent with Enter as it was typed', async () => {
    const { unlock, user } = locked(done)
    await user.type(passphrase(), ' Maple river{Enter}')
    expect(unlock).toHaveBeenCalledExactlyOnceWith('a', { kind: 'passphrase', passphrase: ' Maple river' })
  })

  it('that is wrong stays in the field, selected, and is said at the field each time', async () => {
    const { user } = locked(shut('wrong secret'))
    await user.type(passphrase(), 'maple')
    for (const attempt of [1, 2, 3]) {
      await press('Unlock')
      await waitFor(() => expect(passphrase(), `attempt ${attempt}`).toHaveFocus())
      expect(passphrase()).toHaveAccessibleDescription(/does not open your plans/)
    }
    expect(passphrase()).toHaveValue('maple')
    expect(passphrase()).toBeInvalid()
    const { selectionStart, selectionEnd } = passphrase() as HTMLInputElement
    expect([selectionStart, selectionEnd]).toEqual([0, 5])
    expect(passphrase()).toHaveAccessibleDescription(/forgot it/i)
    await user.type(passphrase(), 'x')
    expect(passphrase()).not.toBeInvalid()
  })

  it('that is missing is asked for, and nothing is tried', async () => {
    const { unlock } = locked(done)
    await press('Unlock')
    await waitFor(() => expect(passphrase()).toHaveFocus())
    expect(passphrase()).toHaveAccessibleDescription(/type your passphrase/i)
    expect(unlock).not.toHaveBeenCalled()
  })

  it('is hidden until it is shown', async () => {
    locked(done)
    expect(passphrase()).toHaveAttribute('type', 'password')
    await press('Show: Passphrase')
    expect(passphrase()).toHaveAttribute('type', 'text')
    await press('Hide: Passphrase')
    expect(passphrase()).toHaveAttribute('type', 'password')
  })

  it.each<[UnlockProblem['kind'], RegExp]>([
    ['damaged header', /lock itself is damaged.*Nothing was deleted/],
    ['newer', /newer version.*Load the page again/],
    ['no memory', /too little memory.*Close other programs/],
  ])('meets %s with a plain sentence', async (kind, words) => {
    const { user } = locked(shut(kind))
    await user.type(passphrase(), 'maple{Enter}')
    expect(passphrase()).toHaveAccessibleDescription(words)
  })

  it('is tried once at a time, and a word is said only when it lasts', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { unlock } = locked(() => new Promise(() => {}))
    const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) })
    await user.type(passphrase(), 'maple')
    vi.useFakeTimers()
    act(() => passphrase().closest('form')?.requestSubmit())
    act(() => passphrase().closest('form')?.requestSubmit())
    pass(299)
    expect(screen.queryByText(/^Unlocking/)).toBeNull()
    pass(1)
    expect(screen.getByText(/^Unlocking/)).toBeVisible()
    expect(unlock).toHaveBeenCalledOnce()
  })
})

describe('other ways', () => {
  it('tries the laptop’s own only when its button is pressed, and says when that was closed', async () => {
    const { unlock } = locked(shut('given up'))
    expect(unlock).not.toHaveBeenCalled()
    await press('Use fingerprint or PIN')
    expect(unlock).toHaveBeenCalledExactlyOnceWith('a', { kind: 'quick' })
    expect(await screen.findByText(/question of your laptop was closed/)).toBeVisible()
    expect(passphrase()).toBeVisible()
  })

  it('offers only what this vault has', () => {
    locked(done, { vaults: [barn] })
    expect(screen.queryByRole('button', { name: /fingerprint|recovery|agency/ })).toBeNull()
    expect(screen.queryByText('Other ways to unlock')).toBeNull()
  })

  it('takes the printed key, and tells a slip from another key', async () => {
    const answers: UnlockProblem['kind'][] = ['mistyped', 'wrong secret']
    const { unlock, user } = locked(() => shut(answers.shift() ?? 'wrong secret')())
    await press('Use the recovery key')
    const field = screen.getByLabelText('Recovery key')
    await waitFor(() => expect(field).toHaveFocus())
    await user.type(field, '7kq2 m9xt{Enter}')
    expect(unlock).toHaveBeenCalledExactlyOnceWith('a', { kind: 'recovery', key: '7kq2 m9xt' })
    expect(field).toHaveAccessibleDescription(/typing slip in it/)
    await press('Unlock')
    expect(field).toHaveAccessibleDescription(/does not open these plans/)
    expect(field).toHaveValue('7kq2 m9xt')
    await press('Use your passphrase')
    await waitFor(() => expect(passphrase()).toHaveFocus())
  })

  it('takes the agency’s file with its passphrase, and says which of them is wrong', async () => {
    const answers: UnlockProblem['kind'][] = ['not a key file', 'wrong secret']
    const { unlock, user } = locked(() => shut(answers.shift() ?? 'wrong secret')())
    await press('Use the key of the agency')
    const file = screen.getByLabelText('Key file of the agency')
    const secret = screen.getByLabelText('Passphrase of the key file')
    await press('Unlock')
    await waitFor(() => expect(file).toHaveFocus())
    expect(file).toHaveAccessibleDescription(/choose the key file/i)
    expect(unlock).not.toHaveBeenCalled()
    const chosen = new File(['x'], 'key')
    await user.upload(file, chosen)
    await user.type(secret, 'safe words{Enter}')
    expect(unlock).toHaveBeenCalledWith('a', { kind: 'agency', file: chosen, passphrase: 'safe words' })
    expect(file).toHaveAccessibleDescription(/not a key of an agency/)
    expect(secret).not.toBeInvalid()
    await waitFor(() => expect(file).toHaveFocus())
    await user.type(secret, ' twice')
    expect(secret).toHaveValue('safe words twice')
    await press('Unlock')
    await waitFor(() => expect(secret).toHaveFocus())
    expect(secret).toHaveAccessibleDescription(/does not open the key file/)
    expect(file).not.toBeInvalid()
  })
})

describe('several people', () => {
  it('start with the one that was here last, and unlock the one that is chosen', async () => {
    const { unlock, user } = locked(done, { vaults: [kite, barn] })
    expect(screen.getByRole('radio', { name: 'Blue kite' })).toBeChecked()
    await user.type(passphrase(), 'half a word')
    await user.click(screen.getByRole('radio', { name: 'Red barn' }))
    expect(passphrase()).toHaveValue('')
    await user.type(passphrase(), 'mine{Enter}')
    expect(unlock).toHaveBeenCalledExactlyOnceWith('b', { kind: 'passphrase', passphrase: 'mine' })
  })

  it('can be joined by one more', async () => {
    const onAddPerson = vi.fn<() => void>()
    locked(done, { onAddPerson })
    await press('Add a person')
    expect(onAddPerson).toHaveBeenCalledOnce()
  })
})

it.each([
  ['quiet', 10, 'Locked after 10 quiet minutes. Everything you typed is kept.'],
  ['woke', 10, 'Locked while the laptop slept. Everything you typed is kept.'],
] as const)('says why it is locked: %s', (reason, quietMinutes, words) => {
  locked(done, { reason, quietMinutes })
  expect(screen.getByText(words)).toBeVisible()
})

it.each([
  ['damaged header', /lock of these plans is damaged/, 'Try again'],
  ['newer', /newer version locked these plans/, 'Load the new version'],
] as const)('asks for no passphrase where none would help: %s', async (trouble, words, way) => {
  const { onReload } = locked(done, { vaults: [{ ...kite, trouble }] })
  expect(screen.queryByLabelText('Passphrase')).toBeNull()
  expect(screen.getByRole('group', { name: words })).toHaveTextContent(/Nothing was changed or deleted/)
  await press(way)
  expect(onReload).toHaveBeenCalledOnce()
})

it('has no field that a browser would remember', async () => {
  locked(done)
  await press('Use the key of the agency')
  for (const input of document.querySelectorAll('input, form'))
    expect(input).toHaveAttribute('autocomplete', 'off')
})
