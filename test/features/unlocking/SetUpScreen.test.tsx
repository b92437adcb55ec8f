import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ComponentProps } from 'react'
import { expect, it, vi } from 'vitest'
import { succeed } from '#domain'
import type { Keeping, RecoveryKey, SealProgress } from '../../../src/features/unlocking/answers.ts'
import { SetUpScreen } from '../../../src/features/unlocking/SetUpScreen.tsx'
import { advice, done, notKept, recoveryKey } from './advice.ts'

function setUp(props: Partial<ComponentProps<typeof SetUpScreen>> = {}) {
  const make = vi.fn<(passphrase: string) => Keeping<RecoveryKey>>(() =>
    Promise.resolve(succeed(recoveryKey)),
  )
  const [onPrint, onDone] = [vi.fn<() => void>(), vi.fn<() => void>()]
  render(
    <SetUpScreen
      {...advice()}
      hasOldPlans={false}
      make={make}
      seal={done}
      onPrint={onPrint}
      onDone={onDone}
      {...props}
    />,
  )
  return { make, onPrint, onDone, user: userEvent.setup() }
}

const field = () => screen.getByLabelText('Your passphrase')
const again = () => screen.queryByLabelText('The same passphrase again')
const typed = () => screen.getByLabelText(/last two groups/)
const keys = () => screen.queryAllByRole('list', { name: /Recovery key/ })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

async function toTheTest(): Promise<void> {
  await screen.findByText('maple river seven lantern')
  await press('Use these words')
  await press('Go on')
  await heading('Keep your recovery key')
  await press('I wrote it down')
}

it('goes from the four words to the end, and takes the keyboard along', async () => {
  const { make, onDone } = setUp()
  await screen.findByText('maple river seven lantern')
  await press('Use these words')
  await waitFor(() => expect(field()).toHaveFocus())
  expect(field()).toHaveValue('maple river seven lantern')
  expect(await screen.findByText('Strong.')).toBeVisible()
  await press('Go on')
  expect(await heading('Keep your recovery key')).toHaveFocus()
  expect(make).toHaveBeenCalledExactlyOnceWith('maple river seven lantern')
  await press('I wrote it down')
  expect(await heading('Check that you have it')).toHaveFocus()
  await userEvent.type(typed(), 'zd16 ga0s{Enter}')
  expect(await heading('One moment')).toHaveFocus()
  expect(onDone).toHaveBeenCalledOnce()
})

it('offers other words', async () => {
  setUp()
  await screen.findByText('maple river seven lantern')
  await press('Other words')
  expect(await screen.findByText('copper garden often whistle')).toBeVisible()
})

it('asks for hidden words twice, and for shown words once', async () => {
  const { make, user } = setUp()
  expect(again()).toBeNull()
  await user.type(field(), 'seven lanterns in a row')
  expect(again()).not.toBeNull()
  await user.type(field(), '{Enter}')
  expect(await screen.findByLabelText('The same passphrase again')).toHaveFocus()
  expect(again()).toHaveAccessibleDescription(/once more/)
  await user.type(again() ?? field(), 'seven lantern{Enter}')
  expect(again()).toHaveAccessibleDescription(/not the same/)
  expect(make).not.toHaveBeenCalled()
  await press('Show: Your passphrase')
  expect(field()).toHaveAttribute('type', 'text')
  expect(again()).toBeNull()
  await press('Go on')
  expect(make).toHaveBeenCalledExactlyOnceWith('seven lanterns in a row')
})

it('refuses what is easy to guess with its reason, goes to the field each time, and keeps what was typed', async () => {
  const { make, user } = setUp()
  await press('Go on')
  await waitFor(() => expect(field()).toHaveFocus())
  expect(field()).toHaveAccessibleDescription(/type a passphrase/i)
  await user.type(field(), 'maple')
  expect(field()).not.toHaveAccessibleDescription(/type a passphrase/i)
  for (const attempt of [1, 2]) {
    await press('Go on')
    await waitFor(() => expect(field(), `attempt ${attempt}`).toHaveFocus())
    expect(field()).toHaveAccessibleDescription(/too easy to guess. It is short/)
    expect(field()).toBeInvalid()
  }
  expect(field()).toHaveValue('maple')
  expect(make).not.toHaveBeenCalled()
})

it('says when the keys could not be made, and stays', async () => {
  setUp({ make: notKept('full') })
  await screen.findByText('maple river seven lantern')
  await press('Use these words')
  await press('Go on')
  expect(await screen.findByRole('alert')).toHaveTextContent(/out of space/)
  expect(field()).toHaveValue('maple river seven lantern')
})

it('says a wrong end of the key plainly, and shows the key again', async () => {
  const { onDone } = setUp()
  await toTheTest()
  for (const wrong of ['ZD16', 'GA0S', 'VWJ8 3RNC']) {
    await userEvent.clear(typed())
    await userEvent.type(typed(), `${wrong}{Enter}`)
    await waitFor(() => expect(typed()).toHaveFocus())
    expect(typed()).toHaveAccessibleDescription(/not the end of your key/)
  }
  expect(keys()).toEqual([])
  await press('Look at the key again')
  expect(await heading('Keep your recovery key')).toHaveFocus()
  expect(keys()[0]).toHaveTextContent(/7KQ2.*GA0S/)
  expect(onDone).not.toHaveBeenCalled()
})

it.each(['zd16ga0s', 'ZD16-GAOS', 'zdi6 ga0s', '7kq2m9xt04hbvwj83rnc5ypezd16ga0s'])(
  'takes %s',
  async (end) => {
    const { onDone } = setUp()
    await toTheTest()
    await userEvent.type(typed(), `${end}{Enter}`)
    expect(onDone).toHaveBeenCalledOnce()
  },
)

it('prints one sheet without a name, and then asks for the printed page', async () => {
  const { onPrint } = setUp()
  await screen.findByText('maple river seven lantern')
  await press('Use these words')
  await press('Go on')
  await heading('Keep your recovery key')
  await press('Print this page')
  expect(onPrint).toHaveBeenCalledOnce()
  expect(screen.getByRole('button', { name: 'I have the printed page' })).toBeVisible()
  const sheets = document.querySelectorAll('[data-prints]')
  expect(sheets).toHaveLength(1)
  expect(sheets[0]).toHaveTextContent(/Blue kite.*May 4, 2026.*7KQ2.*What it is for.*Where to keep it/)
})

it('counts what is locked, offers no way to stop, and tries again after a failure', async () => {
  const tells: ((progress: SealProgress) => void)[] = []
  const answers: ((answer: Awaited<Keeping>) => void)[] = []
  const seal = (tell: (progress: SealProgress) => void): Keeping => {
    tells.push(tell)
    return new Promise((resolve) => answers.push(resolve))
  }
  const { onDone } = setUp({ hasOldPlans: true, seal })
  expect(screen.getByRole('group', { name: /already here will be locked too/ })).toBeVisible()
  await toTheTest()
  await userEvent.type(typed(), 'zd16ga0s{Enter}')
  expect(await heading('Locking the plans that are here')).toHaveFocus()
  tells.at(-1)?.({ done: 3, total: 12 })
  expect(await screen.findByText('3 of 12 done')).toBeVisible()
  expect(screen.getByRole('progressbar')).toHaveAttribute('value', '3')
  expect(screen.queryByRole('button')).toBeNull()
  answers.at(-1)?.({ ok: false, problem: { kind: 'full' } })
  expect(await screen.findByRole('alert')).toHaveTextContent(/out of space.*Nothing was changed/)
  await press('Try again')
  answers.at(-1)?.(succeed(undefined))
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce())
})
