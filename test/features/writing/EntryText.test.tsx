import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { RichNode } from '#domain'
import { EntryText } from '#features/writing'
import { usePlan } from '#session'
import { StaticText } from '../../../src/features/writing/StaticText.tsx'
import { openSorting, type Sorting } from '../../builders/sorting.tsx'

const user = userEvent.setup()
const onDone = vi.fn<() => void>()
const onNext = vi.fn<() => void>()

function Writing({ id }: { id: string }) {
  const entry = usePlan((plan) => plan.entries.find((each) => each.id === id))
  return entry && <EntryText {...{ entry, onDone, onNext }} label="Strategy 1" isWriting />
}

async function openWriting(words = ''): Promise<Sorting & { readonly id: string }> {
  const at = await openSorting()
  const id = at.add(words, { values: { place: 'strategy' } })
  at.show(<Writing id={id} />)
  await user.click(screen.getByRole('textbox', { name: 'Strategy 1' }))
  return { ...at, id }
}

function paste(html: string): void {
  const clipboardData = {
    getData: (kind: string) => (kind === 'text/html' ? html : ''),
    types: ['text/html'],
  }
  fireEvent.paste(screen.getByRole('textbox', { name: 'Strategy 1' }), { clipboardData })
}

function plainOf({ plan, id }: Sorting & { readonly id: string }): string | undefined {
  act(() => plan.catchUp())
  return plan.data.entries.find((entry) => entry.id === id)?.text.plain
}

it('keeps the lists of a paste from Word, and nothing of its code or looks', async () => {
  const at = await openWriting()
  paste(
    '<script>window.harmed = true</script><p class="MsoNormal" style="color:red" onclick="harm()">Dad sings</p>' +
      '<p class="MsoListParagraph">·&nbsp;&nbsp;&nbsp; a slow song</p><p>·&nbsp;&nbsp;&nbsp; a short one</p>',
  )
  expect(plainOf(at)).toBe('Dad sings\na slow song\na short one')
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
  expect(window).not.toHaveProperty('harmed')
  expect(screen.getByRole('textbox').innerHTML).not.toMatch(/script|style=|onclick|Mso/)
})

it('names the one who acts when the text begins with the name', async () => {
  const at = await openWriting()
  await user.keyboard('@Dan')
  await waitFor(() => expect(screen.getByRole('option', { name: 'Dana' })).toBeVisible())
  await user.keyboard('{Enter}')
  expect(at.entryOf(at.id).actors).toEqual([at.dana])
  expect(plainOf(at)).toBe('Dana ')
})

it('warns above 600 letters and keeps all of them', async () => {
  const at = await openWriting('a'.repeat(10_000))
  expect(screen.getByText(/This has 10000 letters. All of it is kept/)).toBeVisible()
  expect(plainOf(at)).toHaveLength(10_000)
})

it('ends with Ctrl Enter or Escape, and goes on below with Shift', async () => {
  await openWriting()
  await user.keyboard('{Control>}{Enter}{/Control}')
  await user.keyboard('{Escape}')
  expect(onDone).toHaveBeenCalledTimes(2)
  await user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}')
  expect(onNext).toHaveBeenCalledOnce()
})

const words = (text: string, ...marks: readonly string[]): RichNode => ({
  type: 'text',
  text,
  marks: marks.map((type) => ({ type })),
})
const paragraph = (...content: readonly RichNode[]): RichNode => ({ type: 'paragraph', content })

it('shows a text without an editor as it was written', async () => {
  const json: RichNode = {
    type: 'doc',
    content: [
      paragraph(words('Dad '), words('sings', 'bold', 'italic'), {
        type: 'mention',
        attrs: { label: 'Kim' },
      }),
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [{ type: 'listItem', content: [paragraph(words('<b>slowly</b>'))] }],
      },
    ],
  }
  const at = await openSorting()
  at.show(<StaticText text={{ json, plain: '', isNewer: false }} lang="es" />)
  expect(screen.getByText('sings').closest('strong, em')).not.toBeNull()
  expect(screen.getByText('Kim')).toBeVisible()
  expect(screen.getByRole('list')).toHaveAttribute('start', '3')
  expect(screen.getByText('<b>slowly</b>').closest('[lang]')).toHaveAttribute('lang', 'es')
})

describe('several sentences that are pasted', () => {
  const notes = '<p>OT will show Mom how to hold the bottle. Mom will sing.</p><p>Dad will hum</p>'

  it('stand there as pasted, and are offered to be sorted', async () => {
    const at = await openSortable()
    paste(notes)
    expect(screen.getByRole('group', { name: 'Sort these 3 sentences?' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Leave them here' }))
    expect(screen.queryByRole('group', { name: /Sort these/ })).toBeNull()
    expect(plainOf(at)).toBe('OT will show Mom how to hold the bottle. Mom will sing.\nDad will hum')
    expect(screen.getByRole('textbox')).toHaveFocus()
  })

  it('are handed on whole, and an entry that held nothing else goes', async () => {
    const { plan, id, onSort } = await openSortable()
    paste(notes)
    await user.click(screen.getByRole('button', { name: 'Sort them' }))
    expect(onSort).toHaveBeenCalledWith(
      'OT will show Mom how to hold the bottle. Mom will sing.\nDad will hum',
    )
    expect(plan.data.entries.find((entry) => entry.id === id)?.isRemoved).toBe(true)
  })

  it('leave what was written around them', async () => {
    const at = await openSortable('Before.')
    paste(notes)
    await user.keyboard(' After.')
    await user.click(screen.getByRole('button', { name: 'Sort them' }))
    expect(at.onSort).toHaveBeenCalledWith(
      expect.stringMatching(/^OT will show.*Mom will sing\.\nDad will hum$/su),
    )
    expect(plainOf(at)).toBe('Before. After.')
    expect(at.entryOf(at.id).isRemoved).toBe(false)
  })

  it('are offered no more when they are taken back', async () => {
    const { plan } = await openSortable()
    paste(notes)
    act(() => plan.undo())
    await waitFor(() => expect(screen.queryByRole('group', { name: /Sort these/ })).toBeNull())
  })

  it('are not offered where they are two', async () => {
    await openSortable()
    paste('<p>Mom will sing. Dad will hum.</p>')
    expect(screen.queryByRole('group', { name: /Sort these/ })).toBeNull()
  })
})

async function openSortable(before = '') {
  const at = await openSorting()
  const id = at.add(before, { values: { place: 'strategy' } })
  const onSort = vi.fn<(pasted: string) => void>()
  at.show(<Sortable id={id} onSort={onSort} />)
  await user.click(screen.getByRole('textbox', { name: 'Strategy 1' }))
  return { ...at, id, onSort }
}

function Sortable({ id, onSort }: { id: string; onSort: (pasted: string) => void }) {
  const entry = usePlan((plan) => plan.entries.find((each) => each.id === id && !each.isRemoved))
  return entry && <EntryText {...{ entry, onDone, onNext, onSort }} label="Strategy 1" isWriting />
}
