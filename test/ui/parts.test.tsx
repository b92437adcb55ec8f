import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Badge } from '../../src/ui/Badge.tsx'
import { DataTable } from '../../src/ui/DataTable.tsx'
import { ConfirmDialog, Dialog } from '../../src/ui/Dialog.tsx'
import { boldIcon } from '../../src/ui/icons.ts'
import { Menu } from '../../src/ui/Menu.tsx'
import { Notice } from '../../src/ui/Notice.tsx'
import { Shell } from '../../src/ui/Shell.tsx'
import { StatusLine } from '../../src/ui/StatusLine.tsx'
import { TaskList } from '../../src/ui/TaskList.tsx'
import { Toolbar, ToolbarToggle } from '../../src/ui/Toolbar.tsx'

it('opens a menu by keyboard, acts once, and gives the keyboard back', async () => {
  const moved = vi.fn<() => void>()
  const actions = [
    { id: 'up', label: 'Move up', shortcut: 'Alt Shift Up', onAction: moved },
    { id: 'remove', label: 'Remove strategy', isDanger: true, onAction: () => undefined },
  ]
  render(<Menu label="More for strategy 2" actions={actions} />)
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('menuitem', { name: /^Move up/ })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(moved).toHaveBeenCalledOnce()
  await waitFor(() => expect(screen.getByRole('button', { name: 'More for strategy 2' })).toHaveFocus())
})

describe('a dialog', () => {
  it('is named by its heading and closes by Escape and by its button', async () => {
    const closed = vi.fn<() => void>()
    render(
      <Dialog isOpen onClose={closed} heading="Keyboard shortcuts">
        <p>Words.</p>
      </Dialog>,
    )
    expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(closed).toHaveBeenCalledTimes(2)
  })

  it('starts on the safe end when it asks', async () => {
    const [confirmed, cancelled] = [vi.fn<() => void>(), vi.fn<() => void>()]
    render(
      <ConfirmDialog
        isOpen
        heading="Remove outcome 1?"
        confirmLabel="Remove outcome"
        isDanger
        onConfirm={confirmed}
        onCancel={cancelled}
      >
        <p>You can undo this.</p>
      </ConfirmDialog>,
    )
    expect(screen.getByRole('alertdialog')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect([confirmed.mock.calls.length, cancelled.mock.calls.length]).toEqual([0, 1])
    await userEvent.click(screen.getByRole('button', { name: 'Remove outcome' }))
    expect(confirmed).toHaveBeenCalledOnce()
  })
})

describe('words that are read out', () => {
  it('a remark waits to be found, under its heading', () => {
    render(<Notice kind="move" heading="This may belong in family supports" />)
    expect(screen.getByRole('group', { name: 'This may belong in family supports' })).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('a remark interrupts only when words are about to be lost', () => {
    render(<Notice kind="danger" isUrgent heading="Not saved" />)
    expect(screen.getByRole('alert', { name: 'Not saved' })).toBeVisible()
  })

  it('a status changes its place without leaving it', () => {
    const { rerender } = render(<StatusLine>Saved on this laptop</StatusLine>)
    const [polite, urgent] = [screen.getByRole('status'), screen.getByRole('alert')]
    expect([polite.textContent, urgent.textContent]).toEqual(['Saved on this laptop', ''])
    rerender(<StatusLine isUrgent>Not saved</StatusLine>)
    expect([polite.textContent, urgent.textContent]).toEqual(['', 'Not saved'])
    expect(polite).toBe(screen.getByRole('status'))
  })
})

it('shows a sign beside the words of a badge, hidden from screen readers', () => {
  const { container } = render(<Badge kind="ecmh">ECMH consultant</Badge>)
  expect(screen.getByText('ECMH consultant')).toBeVisible()
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
})

it('tells which buttons of a toolbar are pressed, and has one stop for Tab', async () => {
  const told = vi.fn<(isOn: boolean) => void>()
  render(
    <Toolbar label="Formatting">
      <ToolbarToggle icon={boldIcon} isOn onChange={told}>
        Bold
      </ToolbarToggle>
      <ToolbarToggle icon={boldIcon} isOn={false} onChange={told}>
        Italic
      </ToolbarToggle>
    </Toolbar>,
  )
  expect(screen.getByRole('button', { name: 'Bold', pressed: true })).toBeVisible()
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard('{ArrowRight}{Enter}')
  expect(told.mock.calls).toEqual([[true]])
  await user.tab()
  expect(document.body).toHaveFocus()
})

it('lets the keyboard reach a table that scrolls', async () => {
  render(
    <DataTable caption="EI services">
      <tbody>
        <tr>
          <td>None</td>
        </tr>
      </tbody>
    </DataTable>,
  )
  await userEvent.tab()
  expect(screen.getByRole('region', { name: 'EI services' })).toHaveFocus()
  expect(screen.getByRole('table', { name: 'EI services' })).toBeVisible()
})

describe('the page', () => {
  const tasks = [
    { id: '1', href: '#/1', label: 'About', status: 'filled-in', statusLabel: 'Filled in' },
    { id: '2', href: '#/2', label: 'Outcome 1', isCurrent: true },
  ] as const
  const show = () =>
    render(
      <Shell title="Maya R." nav={<TaskList tasks={tasks} />} guidance={<p>Tips</p>}>
        <h1>Outcome 1</h1>
      </Shell>,
    )

  it('names its regions and the page that is shown', () => {
    show()
    const sections = within(screen.getByRole('navigation', { name: 'Sections' }))
    expect(sections.getByRole('link', { current: 'page' })).toHaveTextContent('Outcome 1')
    expect(sections.getByRole('link', { name: /About\s*Filled in/ })).toHaveAttribute('href', '#/1')
    expect(screen.getByRole('complementary', { name: 'Guidance' })).toBeVisible()
  })

  it('goes from region to region by F6, both ways round', async () => {
    show()
    const user = userEvent.setup()
    const regions = ['navigation', 'main', 'complementary'].map((role) => screen.getByRole(role))
    await user.tab()
    for (const region of [...regions, regions[0]]) {
      await user.keyboard('{F6}')
      expect(region).toHaveFocus()
    }
    await user.keyboard('{Shift>}{F6}{/Shift}')
    expect(regions[2]).toHaveFocus()
  })

  it('skips to the work without leaving the page it is on', async () => {
    show()
    const user = userEvent.setup()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('main')).toHaveFocus()
    expect(window.location.hash).toBe('')
  })

  it('unfolds the sections on request and folds them after a link was followed', async () => {
    show()
    const fold = screen.getByRole('button', { name: 'Sections' })
    expect(fold).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(fold)
    expect(fold).toHaveAttribute('aria-expanded', 'true')
    await userEvent.click(screen.getByRole('link', { name: /About/ }))
    expect(fold).toHaveAttribute('aria-expanded', 'false')
  })
})
