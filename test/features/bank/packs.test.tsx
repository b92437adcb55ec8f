import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { appStrategies, packLimits, writePack } from '#domain'
import { addOwn, openBank, press, rows, user, write } from './in-bank.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function packFile(ids: readonly string[]): File {
  const strategies = appStrategies
    .slice(0, 1)
    .flatMap((strategy) => ids.map((id) => ({ ...strategy, id, text: `sit with [child] and ${id}` })))
  return new File([writePack({ name: 'Harbor', strategies })], 'strategy-pack.json')
}

async function bring(file: File): Promise<void> {
  await user.click(screen.getByText('Share strategies, or bring some in'))
  await user.upload(screen.getByLabelText('File of an agency or a colleague'), file)
}

it('brings a pack in once, counts what was here, and takes it out with the way back', async () => {
  const records = await openBank()
  await bring(packFile(['h-1', 'h-2']))
  expect(await screen.findByText('2 strategies of Harbor came in.')).toBeTruthy()
  expect(records()).toMatchObject([
    { pack: 'Harbor', packKey: 'h-1', concerns: ['crying', 'eating', 'feeling close'] },
    { pack: 'Harbor', packKey: 'h-2' },
  ])
  const field = screen.getByLabelText('File of an agency or a colleague')
  await user.upload(field, packFile(['h-1', 'h-2', 'h-3']))
  expect(await screen.findByText('1 strategy of Harbor came in; 2 were here already.')).toBeTruthy()
  await user.upload(field, packFile(['h-3']))
  expect(await screen.findByText('Nothing new in Harbor; 1 was here already.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  expect(screen.getByText('Harbor: 3 strategies')).toBeTruthy()
  await press('Take out Harbor')
  expect(records()).toEqual([])
  await press('Undo')
  expect(records()).toHaveLength(3)
})

it('says why a file cannot come in, and brings nothing', async () => {
  const records = await openBank()
  await bring(new File(['{"format":"other"}'], 'a.json'))
  expect(await screen.findByText('This file is not a strategy pack.')).toBeTruthy()
  const large = new File(['x'], 'b.json')
  Object.defineProperty(large, 'size', { value: packLimits.bytes + 1 })
  const field = screen.getByLabelText('File of an agency or a colleague')
  await user.upload(field, large)
  expect(await screen.findByText(/larger than 2 MB/)).toBeTruthy()
  const broken = new File(['x'], 'c.json')
  broken.text = () => Promise.reject(new Error('gone'))
  fireEvent.change(field, { target: { files: [broken] } })
  expect(await screen.findByText('The file cannot be read.')).toBeTruthy()
  expect(records()).toEqual([])
})

it('saves one’s own as a pack, and only these', async () => {
  const saved: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob)
    return 'blob:pack'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  await openBank()
  await user.click(screen.getByText('Share strategies, or bring some in'))
  expect(screen.getByText('You have no strategies of your own yet.')).toBeTruthy()
  await addOwn('wave to [child]')
  await press('Save the pack')
  expect(screen.getByText('Give the pack a name.')).toBeTruthy()
  write('Name of the pack', 'Dana')
  await press('Save the pack')
  expect(saved).toHaveLength(1)
  expect(JSON.parse((await saved[0]?.text()) ?? '')).toMatchObject({
    name: 'Dana',
    version: 1,
    strategies: [{ text: 'wave to [child]' }],
  })
})

it('draws only the first of very many, and more when asked', async () => {
  await openBank('')
  await bring(packFile(Array.from({ length: 150 }, (_, at) => `h-${at}`)))
  expect(await screen.findByText('150 strategies of Harbor came in.')).toBeTruthy()
  expect(rows()).toHaveLength(30)
  await press('Show 30 more')
  expect(rows()).toHaveLength(60)
})
