import { render, screen, within, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ComponentProps, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { succeed } from '#domain'
import type { Changing, Keeping } from '../../../src/features/unlocking/answers.ts'
import { AgencyKey } from '../../../src/features/unlocking/safety/AgencyKey.tsx'
import { ChangePassphrase } from '../../../src/features/unlocking/safety/ChangePassphrase.tsx'
import { FederalMethods } from '../../../src/features/unlocking/safety/FederalMethods.tsx'
import { KeptByBrowser } from '../../../src/features/unlocking/safety/KeptByBrowser.tsx'
import { MakeAgencyKey } from '../../../src/features/unlocking/safety/MakeAgencyKey.tsx'
import { NewRecoveryKey } from '../../../src/features/unlocking/safety/NewRecoveryKey.tsx'
import { QuickWays } from '../../../src/features/unlocking/safety/QuickWays.tsx'
import { SafetySettings } from '../../../src/features/unlocking/safety/SafetySettings.tsx'
import { VisitMode } from '../../../src/features/unlocking/safety/VisitMode.tsx'
import { advice, done, notChanged, notKept, recoveryKey } from './advice.ts'

const button = (name: string) => screen.getByRole('button', { name })
const press = (name: string) => userEvent.click(button(name))
const proof = () => screen.getByLabelText('Your passphrase')
const fingerprint = '3F9A 02C7 88B1 5D40'

describe('another passphrase', () => {
  it('needs the one of now, says what is wrong at its field, and gives the keyboard back', async () => {
    const answers = [notChanged('wrong secret'), done]
    const change = vi.fn<(now: string, next: string) => Changing>(() => (answers.shift() ?? done)())
    render(<ChangePassphrase {...advice()} change={change} />)
    await press('Change passphrase')
    const now = screen.getByLabelText('Passphrase now')
    await waitFor(() => expect(now).toHaveFocus())
    await press('Use these words')
    await press('Change passphrase')
    await waitFor(() => expect(now).toHaveFocus())
    expect(now).toHaveAccessibleDescription(/passphrase that you have now/)
    await userEvent.type(now, 'old one{Enter}')
    expect(change).toHaveBeenCalledExactlyOnceWith('old one', 'maple river seven lantern')
    await vi.waitFor(() => expect(now).toHaveAccessibleDescription(/not your passphrase/))
    expect(screen.getByLabelText('New passphrase')).toHaveValue('maple river seven lantern')
    await press('Change passphrase')
    expect(await screen.findByText(/was changed/)).toBeVisible()
    await waitFor(() => expect(button('Change passphrase')).toHaveFocus())
  })

  it('can be given up', async () => {
    render(<ChangePassphrase {...advice()} change={done} />)
    await press('Change passphrase')
    await press('Cancel')
    await waitFor(() => expect(button('Change passphrase')).toHaveFocus())
    expect(screen.queryByLabelText('Passphrase now')).toBeNull()
  })
})

describe('another recovery key', () => {
  it('takes the place of the old one only after it was tested', async () => {
    const keep = vi.fn<() => Keeping>(done)
    const make = vi.fn<(passphrase: string) => ReturnType<ComponentProps<typeof NewRecoveryKey>['make']>>(
      () => Promise.resolve(succeed({ recoveryKey, keep })),
    )
    render(<NewRecoveryKey madeOn="May 4, 2026" standing="tested" make={make} onPrint={() => {}} />)
    await press('Print a new recovery key')
    await waitFor(() => expect(proof()).toHaveFocus())
    await userEvent.type(proof(), 'mine{Enter}')
    expect(make).toHaveBeenCalledExactlyOnceWith('mine')
    await userEvent.click(await screen.findByRole('button', { name: 'I wrote it down' }))
    expect(keep).not.toHaveBeenCalled()
    await userEvent.type(screen.getByLabelText(/last two groups/), 'zd16 ga0s{Enter}')
    expect(keep).toHaveBeenCalledOnce()
    expect(await screen.findByText(/new key works from now on/)).toBeVisible()
    expect(document.querySelector('[data-prints]')).toBeNull()
  })
})

async function compare() {
  const add = vi.fn<(passphrase: string) => Changing>(done)
  const read = () => Promise.resolve(succeed({ fingerprint, add }))
  render(<AgencyKey added={null} openings={[]} read={read} remove={done} />)
  await press('Add the key of your agency')
  await userEvent.upload(screen.getByLabelText('Public key file'), new File(['x'], 'key'))
  expect(await screen.findByRole('heading', { name: /really from your agency/ })).toHaveFocus()
  expect(screen.getByText(fingerprint)).toBeVisible()
  return add
}

describe('the key of the agency', () => {
  it('is added after it was compared and proved', async () => {
    const add = await compare()
    await press('It is the same as on our agency’s sheet')
    expect(add).not.toHaveBeenCalled()
    await userEvent.type(proof(), 'mine{Enter}')
    expect(add).toHaveBeenCalledExactlyOnceWith('mine')
    expect(await screen.findByText('The key of your agency was added.')).toBeVisible()
  })

  it('is not added when it is another one', async () => {
    const add = await compare()
    await press('It is not the same')
    expect(screen.getByText(/was not added/)).toBeVisible()
    expect(add).not.toHaveBeenCalled()
  })

  it('says at the field when the file is none', async () => {
    render(<AgencyKey added={null} openings={[]} read={notKept('not a key file')} remove={done} />)
    await press('Add the key of your agency')
    const file = screen.getByLabelText('Public key file')
    await waitFor(() => expect(file).toHaveFocus())
    await userEvent.upload(file, new File(['x'], 'photo'))
    await vi.waitFor(() => expect(file).toHaveAccessibleDescription(/not a public key/))
  })

  it('is removed after the passphrase', async () => {
    const remove = vi.fn<(passphrase: string) => Changing>(notChanged('wrong secret'))
    render(<AgencyKey added={{ fingerprint }} openings={[]} read={notKept('full')} remove={remove} />)
    await press('Remove the key of your agency')
    expect(screen.getByText(/can then no longer open/)).toBeVisible()
    await userEvent.type(proof(), 'theirs{Enter}')
    expect(remove).toHaveBeenCalledExactlyOnceWith('theirs')
    expect(proof()).toHaveAccessibleDescription(/not your passphrase/)
    await waitFor(() => expect(proof()).toHaveFocus())
  })
})

it('makes two files for an agency, and ends when both were saved', async () => {
  const [savePublic, saveSecret] = [vi.fn<() => void>(), vi.fn<() => void>()]
  const make = () => Promise.resolve(succeed({ fingerprint, savePublic, saveSecret }))
  render(<MakeAgencyKey {...advice()} make={make} />)
  await userEvent.click(screen.getByText('Make a key for an agency'))
  await press('Make a new key')
  await screen.findByText('maple river seven lantern')
  await press('Use these words')
  await press('Make the two files')
  await userEvent.click(await screen.findByRole('button', { name: 'Save the public file' }))
  expect(screen.queryByRole('button', { name: 'I have both files' })).toBeNull()
  await press('Save the secret file')
  expect([savePublic, saveSecret].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
  await press('I have both files')
  await waitFor(() => expect(button('Make a new key')).toHaveFocus())
})

describe('a switch that needs proof', () => {
  it('turns after the passphrase and says so', async () => {
    const turn = vi.fn<(isOn: boolean, passphrase: string) => Changing>(done)
    render(<FederalMethods isOn={false} turn={turn} />)
    await userEvent.click(screen.getByRole('checkbox'))
    expect(turn).not.toHaveBeenCalled()
    await userEvent.type(proof(), 'mine{Enter}')
    expect(turn).toHaveBeenCalledExactlyOnceWith(true, 'mine')
    expect(await screen.findByText(/federal list are used now/)).toBeVisible()
  })

  it('turns back when it is given up', async () => {
    render(<FederalMethods isOn turn={done} />)
    const box = screen.getByRole('checkbox', { name: /federal list/ })
    await userEvent.click(box)
    expect(box).not.toBeChecked()
    await press('Cancel')
    expect(box).toBeChecked()
  })
})

describe('the laptop’s own fingerprint or PIN', () => {
  const remove = vi.fn<(passphrase: string) => Changing>(done)
  const ways = [
    { id: '1', addedOn: 'May 4, 2026 at 9:00 AM', remove: done },
    { id: '2', addedOn: null, remove },
  ]

  it('is set up after the passphrase, and says when the laptop was not answered', async () => {
    const answers = [notChanged('given up'), done]
    const add = vi.fn<(passphrase: string) => Changing>(() => (answers.shift() ?? done)())
    render(<QuickWays here="possible" ways={[]} add={add} />)
    await press('Set up on this laptop')
    await userEvent.type(proof(), 'mine{Enter}')
    expect(await screen.findByText(/question of your laptop was closed/)).toBeVisible()
    await press('Set up on this laptop')
    expect(add).toHaveBeenLastCalledWith('mine')
    expect(await screen.findByText(/works from now on/)).toBeVisible()
  })

  it('is removed for one laptop and stays for another', async () => {
    render(<QuickWays here="possible" ways={ways} add={done} />)
    expect(screen.getByText('Set up on May 4, 2026 at 9:00 AM.')).toBeVisible()
    await press('Remove this one')
    await userEvent.type(proof(), 'mine{Enter}')
    expect(remove).toHaveBeenCalledExactlyOnceWith('mine')
    expect(await screen.findByText(/opens nothing any more/)).toBeVisible()
  })

  it.each([
    ['no browser', /This browser cannot do it/],
    ['no reader', /This laptop has no fingerprint or PIN/],
  ] as const)('is not offered where there is %s for it, and says why', (here, why) => {
    render(<QuickWays here={here} ways={ways} add={done} />)
    expect(screen.getByText(why)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Set up on this laptop' })).toBeNull()
    expect(button('Remove this one')).toBeVisible()
  })
})

describe('what is told of the keys', () => {
  it('says that a key was made and never checked', () => {
    render(
      <NewRecoveryKey standing="not tested" madeOn={null} make={notChanged('full')} onPrint={() => {}} />,
    )
    expect(screen.getByText(/nobody checked that it is on paper/)).toBeVisible()
    expect(screen.queryByText(/You have none/)).toBeNull()
  })

  it('lists when the key of the agency opened the plans, also after it was removed', () => {
    const openings = [{ on: 'May 4, 2026 at 9:00 AM', fingerprint }]
    render(<AgencyKey added={null} openings={openings} read={notKept('full')} remove={done} />)
    expect(screen.getByText(`May 4, 2026 at 9:00 AM, by the key ${fingerprint}`)).toBeVisible()
  })
})

function Visits({ told }: { readonly told: (hours: number) => void }) {
  const [on, setOn] = useState<ComponentProps<typeof VisitMode>['on']>(null)
  const start = (hours: number) => {
    told(hours)
    setOn({ until: '4:30 pm', left: '3 hours' })
  }
  return <VisitMode on={on} start={start} end={() => setOn(null)} />
}

it('starts visit mode for some hours, and ends it, with the keyboard at the button', async () => {
  const told = vi.fn<(hours: number) => void>()
  render(<Visits told={told} />)
  await userEvent.click(screen.getByRole('radio', { name: '3 hours' }))
  await press('Start visit mode')
  expect(told).toHaveBeenCalledExactlyOnceWith(3)
  expect(screen.getByText('On until 4:30 pm. That is 3 hours more.')).toBeVisible()
  await vi.waitFor(() => expect(button('End visit mode')).toHaveFocus())
  await press('End visit mode')
  await vi.waitFor(() => expect(button('Start visit mode')).toHaveFocus())
})

it('shows the browser’s answer, and asks where it helps', async () => {
  const ask = vi.fn<() => Promise<void>>(() => Promise.resolve())
  const { rerender } = render(<KeptByBrowser answer="not asked" ask={ask} />)
  await press('Ask the browser to keep them')
  expect(ask).toHaveBeenCalledOnce()
  rerender(<KeptByBrowser answer="kept" ask={ask} />)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText(/browser keeps your plans/)).toBeVisible()
})

it('arranges it all under one heading, with the backups of another room', async () => {
  const onChange = vi.fn<(minutes: number) => void>()
  render(
    <SafetySettings
      lockAfter={{ minutes: 10, onChange }}
      visit={{ on: null, start: () => {}, end: () => {} }}
      quick={{ here: 'possible', ways: [], add: done }}
      passphrase={{ ...advice(), change: done }}
      recovery={{ madeOn: null, standing: 'no key', make: notChanged('full'), onPrint: () => {} }}
      agency={{ added: null, openings: [], read: notKept('full'), remove: done }}
      kept={{ answer: 'refused', ask: () => Promise.resolve() }}
      federal={{ isOn: false, turn: done }}
      makeAgency={{ ...advice(), make: notKept('full') }}
    >
      <p>Last backup</p>
    </SafetySettings>,
  )
  const section = screen.getByRole('region', { name: 'Safety' })
  expect(within(section).getByText('Last backup')).toBeVisible()
  expect(within(section).getByText(/nobody can open your plans/)).toBeVisible()
  expect(screen.getByRole('radio', { name: '10 minutes' })).toBeChecked()
  await userEvent.click(screen.getByRole('radio', { name: '30 minutes' }))
  expect(onChange).toHaveBeenCalledExactlyOnceWith(30)
})
