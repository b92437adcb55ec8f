import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { fail, parseCalendarDate, succeed } from '#domain'
import { BackupReminder, BackupStatus, isDue, lastBackup } from '#features/backup'
import type {
  Bring,
  Brought,
  FileProblem,
  LookedAt,
  Saving,
  Watch,
} from '../../../src/features/backup/answers.ts'
import { RestoreFlow } from '../../../src/features/backup/RestoreFlow.tsx'
import { SaveBackup } from '../../../src/features/backup/SaveBackup.tsx'
import { broughtWords } from '../../../src/features/backup/words.en.ts'

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const day = (text: string) => {
  const date = parseCalendarDate(text)
  if (date === null) throw new Error('This is no day.')
  return date
}
const today = day('2026-11-29')
const at = (text: string) => `${text}T19:00:00.000Z`
const due = (backedUpAt: string, plans = 1, backupPutOffOn = '') =>
  isDue({ backedUpAt, backupPutOffOn }, plans, today)
const saveTwo = async () => succeed({ plans: 1, leftOut: 2 })
const nothing: Brought = {
  added: 0,
  grown: 0,
  same: 0,
  otherKey: 0,
  destroyed: 0,
  damaged: 0,
  isOfOthers: false,
}

describe('the last backup', () => {
  it('is said as people say it', () => {
    expect(lastBackup('', today)).toBeNull()
    expect(lastBackup(at('2026-11-29'), today)).toBe('today')
    expect(lastBackup(at('2026-11-28'), today)).toBe('yesterday')
    expect(lastBackup(at('2026-11-24'), today)).toBe('5 days ago')
    expect(lastBackup(at('2026-01-02'), today)).toBe('on January 2, 2026')
  })

  it('stands on Home in a few words, also when there is none', () => {
    const { rerender } = render(<BackupStatus last={null} />)
    expect(screen.getByText('No backup yet')).toBeVisible()
    rerender(<BackupStatus last="5 days ago" />)
    expect(screen.getByText('Last backup: 5 days ago')).toBeVisible()
  })

  it('is due after seven days, and not where there is no plan or it was put off today', () => {
    expect([due(''), due('', 0), due('', 1, '2026-11-29'), due('', 1, '2026-11-28')]).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect([due(at('2026-11-22')), due(at('2026-11-21'))]).toEqual([false, true])
  })
})

describe('saving', () => {
  it('shows how far it is, can be stopped, and gives the keyboard back', async () => {
    let watch: Watch | undefined
    const save = (given: Watch): Saving => {
      watch = given
      return new Promise((resolve) =>
        given.signal.addEventListener('abort', () => resolve(fail({ kind: 'cancelled' }))),
      )
    }
    render(
      <SaveBackup last={null} save={save} saveWith={(_, given) => save(given)} NewPassphrase={() => null} />,
    )
    await press('Save a backup')
    watch?.onProgress({ done: 3, of: 12 })
    expect(await screen.findByText('3 of 12 plans')).toBeVisible()
    await press('Cancel')
    expect(await screen.findByText('You stopped it. No backup was saved.')).toBeVisible()
    expect(screen.queryByRole('progressbar')).toBeNull()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Save a backup' })).toHaveFocus())
  })

  it('says what could not go in', async () => {
    render(<SaveBackup last="today" save={saveTwo} saveWith={saveTwo} NewPassphrase={() => null} />)
    await press('Save a backup')
    expect(await screen.findByText(/with 1 plan\..*2 plans could not go in/)).toBeVisible()
  })

  it('is reminded of at one press, or put off', async () => {
    const save = vi.fn<() => Saving>(async () => succeed({ plans: 2, leftOut: 0 }))
    const onPutOff = vi.fn<() => void>()
    render(<BackupReminder isDue last="9 days ago" {...{ save, onPutOff }} allow={null} cutOff={null} />)
    expect(screen.getByText('Your last backup was made 9 days ago.')).toBeVisible()
    await press('Remind me tomorrow')
    expect(onPutOff).toHaveBeenCalledOnce()
    await press('Save a backup')
    expect(await screen.findByText(/The backup is saved, with 2 plans/)).toBeVisible()
  })
})

const file = new File(['x'], 'a.ifspbackup')
const ended = { ending: '.ifspbackup', level: 4, onBack: () => undefined } as const

function lookedAt(bring: Bring, more: Partial<LookedAt> = {}): LookedAt {
  const Unlock: LookedAt['Unlock'] = ({ onOpen }) => (
    <button type="button" onClick={() => onOpen(bring)}>
      Open it
    </button>
  )
  return { madeOn: 'November 22, 2026', whole: 3, of: 3, isWhole: true, isOfOthers: false, Unlock, ...more }
}

describe('bringing back', () => {
  it('says at the field what is wrong with a file, and keeps it chosen', async () => {
    const problems: FileProblem['kind'][] = ['not a backup', 'newer', 'damaged backup', 'unreadable file']
    const look = async () => fail({ kind: problems.shift() ?? 'cancelled' })
    render(<RestoreFlow {...ended} look={look} onDone={() => undefined} />)
    const field = screen.getByLabelText('Backup file')
    await press('Open the file')
    expect(field).toHaveAccessibleDescription(/Choose the backup file/)
    await userEvent.upload(field, file)
    for (const words of [
      /not a backup of IFSP Editor/,
      /newer version/,
      /lock of this file/,
      /cannot be read/,
    ]) {
      await press('Open the file')
      await waitFor(() => expect(field).toHaveAccessibleDescription(words))
    }
  })

  it('offers what is whole of a damaged file, and can be tried again after it stopped', async () => {
    const answers = [fail({ kind: 'full' } as const), succeed({ ...nothing, added: 412, damaged: 1 })]
    const bring: Bring = async () => answers.shift() ?? fail({ kind: 'not kept' })
    const look = async () => succeed(lookedAt(bring, { whole: 412, of: 415, isWhole: false }))
    const onDone = vi.fn<() => void>()
    render(<RestoreFlow {...ended} look={look} onDone={onDone} />)
    await userEvent.upload(screen.getByLabelText('Backup file'), file)
    await press('Open the file')
    expect(await screen.findByText('412 of 415 plans are whole.')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'A backup of November 22, 2026' })).toHaveFocus()
    await press('Open it')
    expect(await screen.findByText(/out of space/)).toBeVisible()
    await press('Try again')
    expect(await screen.findByText('412 plans came back.')).toBeVisible()
    expect(screen.getByText(/In 1 plan not everything could be opened/)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Done' })).toHaveFocus()
    await press('Go on')
    expect(onDone).toHaveBeenCalledOnce()
  })

  it('asks why before plans of another person come in, and not before one’s own', async () => {
    const bring = vi.fn<Bring>(async () => succeed({ ...nothing, added: 2, isOfOthers: true }))
    const look = async () => succeed(lookedAt(bring, { isOfOthers: true }))
    render(<RestoreFlow {...ended} look={look} onDone={() => undefined} />)
    await userEvent.upload(screen.getByLabelText('Backup file'), file)
    await press('Open the file')
    expect(await screen.findByText(/you take them over/)).toBeVisible()
    await press('Open it')
    expect(screen.getByRole('heading', { name: /^Why do you take/ })).toHaveFocus()
    await press('Take over these plans')
    expect(bring).not.toHaveBeenCalled()
    const field = screen.getByLabelText('Why?')
    expect(field).toHaveAccessibleDescription(/Write why/)
    expect(field).toHaveFocus()
    await userEvent.type(field, '  Kelly left ')
    await press('Take over these plans')
    expect(await screen.findByText('2 plans came over to you.')).toBeVisible()
    expect(bring.mock.calls[0]?.[1]).toBe('Kelly left')
  })

  it('says one sentence for each thing that is so', () => {
    expect(broughtWords(nothing)).toEqual(['There was nothing to bring back.'])
    expect(
      broughtWords({ ...nothing, added: 1, grown: 2, same: 3, otherKey: 4, isOfOthers: true }),
    ).toHaveLength(5)
  })
})
