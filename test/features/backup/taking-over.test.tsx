import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { fail, succeed } from '#domain'
import { type Brought, type OpenedOther, TakeOver, TroubleThere } from '#features/backup'
import type { Bring } from '../../../src/features/backup/answers.ts'

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const kite = { id: 'k', mark: 'Blue kite' }
const otter = { id: 'o', mark: 'Red otter' }
const three: Brought = {
  added: 3,
  grown: 0,
  same: 0,
  otherKey: 0,
  destroyed: 0,
  damaged: 0,
  isOfOthers: true,
}
const begin = 'Take over plans of somebody else'

const stops: Bring = ({ signal }) =>
  new Promise((resolve) =>
    signal.addEventListener('abort', () => resolve(fail({ kind: 'cancelled' as const }))),
  )
const Locked = () => <p>Ways in</p>

interface Given extends Partial<OpenedOther> {
  readonly others?: readonly (typeof kite)[]
}

function show({ others = [kite], ...opened }: Given = {}) {
  const take = vi.fn<Bring>(async () => succeed(three))
  const remove = vi.fn<OpenedOther['remove']>(async () => succeed(undefined))
  const onEnd = vi.fn<() => void>()
  const Unlock = ({ id, onOpen }: { id: string; onOpen: (opened: OpenedOther) => void }) => (
    <button type="button" onClick={() => onOpen({ plans: 3, isByAgency: false, take, remove, ...opened })}>
      Open {id}
    </button>
  )
  render(<TakeOver others={others} Unlock={Unlock} onEnd={onEnd} />)
  return { take, remove, onEnd }
}

async function sayWhy(): Promise<void> {
  await userEvent.type(screen.getByLabelText('Why?'), 'Kelly left')
  await press('Take over these plans')
}

it('asks whose plans, opens these, asks why, and hands the keyboard on', async () => {
  const { take, onEnd } = show({ others: [kite, otter] })
  await press(begin)
  expect(screen.getByRole('heading', { name: 'Choose the person' })).toHaveFocus()
  expect(screen.getByText(/Nothing is changed there/)).toBeVisible()
  await userEvent.click(screen.getByLabelText('Red otter'))
  await press('Open o')
  expect(screen.getByText('It holds 3 plans.')).toBeVisible()
  expect(screen.getByRole('heading', { name: /^Why do you take/ })).toHaveFocus()
  await sayWhy()
  expect(await screen.findByText('3 plans came over to you.')).toBeVisible()
  expect(take.mock.calls[0]?.[1]).toBe('Kelly left')
  expect(screen.getByText(/plans of Red otter are still on this laptop/)).toBeVisible()
  await press('Go on')
  expect(onEnd).toHaveBeenCalledOnce()
  await waitFor(() => expect(screen.getByRole('button', { name: begin })).toHaveFocus())
})

it('can be stopped, and goes on when it is tried again', async () => {
  const take = vi
    .fn<Bring>()
    .mockImplementationOnce(stops)
    .mockImplementation(async () => succeed(three))
  show({ take })
  await press(begin)
  await press('Open k')
  await sayWhy()
  await press('Cancel')
  expect(await screen.findByText(/Start again to bring the others/)).toBeVisible()
  expect(screen.queryByText(/still on this laptop/)).toBeNull()
  await press('Try again')
  expect(await screen.findByText('3 plans came over to you.')).toBeVisible()
  expect(take.mock.calls.map(([, why]) => why)).toEqual(['Kelly left', 'Kelly left'])
})

it('removes the first copy only after its mark was typed, and says when it cannot', async () => {
  const remove = vi
    .fn<OpenedOther['remove']>()
    .mockResolvedValueOnce(fail({ kind: 'not removed' }))
    .mockResolvedValue(succeed(undefined))
  show({ remove })
  await press(begin)
  await press('Open k')
  await sayWhy()
  await press('Remove them from this laptop…')
  expect(
    screen.getByRole('heading', { name: 'Remove all plans of Blue kite from this laptop?' }),
  ).toHaveFocus()
  const field = screen.getByLabelText('Type Blue kite to go on')
  await userEvent.type(field, 'blue')
  await press('Remove them for good')
  expect(remove).not.toHaveBeenCalled()
  expect(field).toHaveAccessibleDescription(/Type Blue kite, as it is written here/)
  expect(field).toHaveFocus()
  await userEvent.type(field, ' kite ')
  await press('Remove them for good')
  await waitFor(() => expect(field).toHaveAccessibleDescription(/close all other windows/))
  expect(field).toHaveFocus()
  await press('Remove them for good')
  expect(await screen.findByText(/are no longer on this laptop/)).toHaveFocus()
  expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull()
})

it('can be left at that after the first step', async () => {
  const { remove } = show()
  await press(begin)
  await press('Open k')
  await sayWhy()
  await press('Remove them from this laptop…')
  await press('Keep them')
  expect(screen.getByRole('button', { name: 'Remove them from this laptop…' })).toHaveFocus()
  expect(remove).not.toHaveBeenCalled()
})

it.each(['otherKey', 'damaged', 'destroyed'] as const)(
  'offers to remove nothing where something did not come over (%s)',
  async (kind) => {
    show({ take: async () => succeed({ ...three, [kind]: 1 }) })
    await press(begin)
    await press('Open k')
    await sayWhy()
    expect(await screen.findByText(/since not everything came over/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull()
  },
)

it('says that the key of the agency was noted, and when there is nothing to take over', async () => {
  show({ plans: 0, isByAgency: true })
  await press(begin)
  await press('Open k')
  expect(screen.getByRole('heading', { name: 'There are no plans here.' })).toHaveFocus()
  expect(screen.getByText(/You used the key of the agency/)).toBeVisible()
  await press('Back')
  await waitFor(() => expect(screen.getByRole('button', { name: begin })).toHaveFocus())
})

it('hands the keyboard on when nobody else is left', async () => {
  const { rerender } = render(<TakeOver others={[kite]} Unlock={Locked} onEnd={() => undefined} />)
  await press(begin)
  rerender(<TakeOver others={[]} Unlock={Locked} onEnd={() => undefined} />)
  await press('Back')
  await waitFor(() => expect(screen.getByText('Nobody else has plans on this laptop.')).toHaveFocus())
})

it('says why nothing opens these plans', () => {
  const { rerender } = render(<TroubleThere isNewer />)
  expect(screen.getByText(/newer version/)).toBeVisible()
  rerender(<TroubleThere isNewer={false} />)
  expect(screen.getByText(/damaged/)).toBeVisible()
})
