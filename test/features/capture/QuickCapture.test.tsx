import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { present, strategiesOf, suggestPlacement, toSortOf } from '#domain'
import { CaptureButton, QuickCapture, type Suggest, useCapturing } from '#features/capture'
import { CaptureDialog } from '../../../src/features/capture/CaptureDialog.tsx'
import { addRecord, type OpenPlan, removeRecord } from '#session'
import { openSorting, type Sorting, wordsIn } from '../../builders/sorting.tsx'

const suggest: Suggest = (text, context) => Promise.resolve(suggestPlacement(text, context))

let user = userEvent.setup()
beforeEach(() => {
  user = userEvent.setup()
})

async function openScreen(reader = suggest): Promise<Sorting> {
  const at = await openSorting()
  at.show(
    <main>
      <QuickCapture suggest={reader} Box={CaptureDialog} outcomeOnScreen={at.outcome}>
        <h1>Outcome 1</h1>
        <input aria-label="Elsewhere" />
        <CaptureButton />
        <Pasted />
      </QuickCapture>
    </main>,
  )
  await user.click(screen.getByRole('textbox', { name: 'Elsewhere' }))
  return at
}

function Pasted() {
  const { open } = useCapturing()
  return <button onClick={() => open('Nana sings.')}>Sort them</button>
}

const box = () => within(screen.getByRole('dialog')).getByRole<HTMLTextAreaElement>('textbox')
const places = () => screen.getAllByRole<HTMLSelectElement>('combobox', { name: /^Place of/ })
const draftOf = ({ data }: OpenPlan) => data.plan.captureDraft

async function openAndPaste(words: string): Promise<Sorting> {
  const at = await openScreen()
  await user.keyboard('{F2}')
  await user.paste(words)
  await waitFor(() => expect(places().length).toBeGreaterThan(0))
  return at
}

describe('the box', () => {
  it('opens by F2 and by Ctrl J, and gives the focus back', async () => {
    await openScreen()
    for (const keys of ['{F2}', '{Control>}j{/Control}', '{Meta>}j{/Meta}']) {
      await user.keyboard(keys)
      expect(box()).toHaveFocus()
      await user.keyboard('{Escape}')
      await waitFor(() => expect(screen.getByRole('textbox', { name: 'Elsewhere' })).toHaveFocus())
      expect(screen.queryByRole('dialog')).toBeNull()
    }
  })

  it('keeps what is typed in the plan from the first key, in one step of undo, and shows it again', async () => {
    const { plan } = await openScreen()
    await user.keyboard('{F2}M')
    expect(draftOf(plan)).toBe('M')
    await user.keyboard('om sings{Escape}')
    await user.click(screen.getByRole('button', { name: /^Quick capture/ }))
    expect(box()).toHaveValue('Mom sings')
    expect(box().selectionStart).toBe(9)
    act(() => plan.undo())
    expect(box()).toHaveValue('')
    act(() => plan.redo())
    expect(box()).toHaveValue('Mom sings')
  })

  it('adds what is handed in to what stands there', async () => {
    const { plan } = await openScreen()
    await user.keyboard('{F2}Mom sings.{Escape}')
    await user.click(screen.getByRole('button', { name: 'Sort them' }))
    expect(box()).toHaveValue('Mom sings.\nNana sings.')
    expect(draftOf(plan)).toBe('Mom sings.\nNana sings.')
  })

  it('begins a new line with Shift Enter', async () => {
    const { plan } = await openScreen()
    await user.keyboard('{F2}Mom sings.{Shift>}{Enter}{/Shift}Dad hums.')
    expect(draftOf(plan)).toBe('Mom sings.\nDad hums.')
    expect(wordsIn(plan)).toEqual([])
  })
})

describe('the offers', () => {
  it('say place, people, how often and why', async () => {
    await openAndPaste('Mom sees a counselor at Southeast every other week. Maria will model waiting.')
    const [first, second] = screen.getAllByRole('listitem')
    expect(within(first as HTMLElement).getByRole('combobox')).toHaveDisplayValue('Supports')
    expect(first).toHaveTextContent(/Southeast/)
    expect(first).toHaveTextContent(/every other week/)
    expect(first).toHaveTextContent(/The words: “/)
    expect(within(second as HTMLElement).getByRole('combobox')).toHaveDisplayValue('Strategies')
    expect(second).toHaveTextContent('Maria, Occupational therapist')
  })

  it('go to another place by the arrow keys, and Enter there places everything', async () => {
    const { plan } = await openAndPaste('Maria will model waiting. Dad will sing.')
    act(() => places()[1]?.focus())
    await user.keyboard('{ArrowRight}')
    expect(places()[1]).toHaveDisplayValue('Supports')
    expect(screen.getByText(/Your choice\. The offer was: Strategies/)).toBeVisible()
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}{Enter}')
    await waitFor(() => expect(box()).toHaveValue(''))
    expect(plan.data.entries.map(({ place }) => place)).toEqual(['strategy', 'support'])
    expect(box()).toHaveFocus()
  })

  it('leave in the box what she leaves out', async () => {
    const { plan } = await openAndPaste('Maria will model waiting. Dad will sing.')
    await user.click(screen.getByRole('button', { name: 'Leave in the box: sentence 1' }))
    expect(screen.getByRole('button', { name: 'Place it after all: sentence 1' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: /Place 1 entry/ }))
    await waitFor(() => expect(wordsIn(plan)).toEqual(['Dad will sing.']))
    expect(box()).toHaveValue('Maria will model waiting.')
  })

  it('put a row on the grid only where she says so, and offer it once for a service', async () => {
    const { plan } = await openAndPaste('Maria will model waiting. Maria will bring spoons.')
    const [offer, ...more] = screen.getAllByRole('checkbox', { name: /on the EI services grid/ })
    expect(more).toEqual([])
    expect(offer).not.toBeChecked()
    await user.click(offer as HTMLElement)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(box()).toHaveValue(''))
    const rows = plan.data.entries.filter(({ place }) => place === 'service')
    expect(rows).toMatchObject([{ serviceType: 'OT' }])
    expect(screen.getByRole('dialog')).toHaveTextContent(
      '2 entries placed in Outcome 1, 1 row added to the EI services grid.',
    )
    expect(plan.data.entries.find(({ text }) => text.plain.includes('waiting'))?.tells).toBe(rows[0]?.id)
  })

  it('are for the outcome that she chooses for one sentence', async () => {
    const at = await openSorting()
    const second = at.plan.run(addRecord('outcomes', { statement: 'Ana eats with us.' }))
    at.show(
      <QuickCapture suggest={suggest} Box={CaptureDialog} outcomeOnScreen={at.outcome}>
        <h1>Outcome 1</h1>
      </QuickCapture>,
    )
    await user.keyboard('{F2}')
    await user.paste('Maria will model waiting. Dad will sing.')
    await waitFor(() => expect(places()).toHaveLength(2))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Outcome of sentence 2' }), 'Outcome 2')
    act(() => box().focus())
    await user.keyboard('{Enter}')
    await waitFor(() => expect(box()).toHaveValue(''))
    expect(strategiesOf(at.plan.data, second).map(({ text }) => text.plain)).toEqual(['Dad will sing.'])
    expect(screen.getByRole('dialog')).toHaveTextContent('1 entry placed in Outcome 1, 1 in Outcome 2.')
  })
})

describe('Enter in the box', () => {
  it('places what is clear, sends the rest to To sort, says so, and one Undo takes it all back', async () => {
    const { plan } = await openAndPaste('Dad will sing at bedtime. Speech therapy at Southeast weekly.')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(box()).toHaveValue(''))
    expect(box()).toHaveFocus()
    expect(screen.getByRole('dialog')).toHaveTextContent('1 entry placed in Outcome 1, 1 waits in To sort.')
    expect(toSortOf(plan.data)[0]?.question?.ask).toBe('gives-ei-services')
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Undo' }))
    expect(present(plan.data.entries)).toEqual([])
    expect(box()).toHaveValue('Dad will sing at bedtime. Speech therapy at Southeast weekly.')
    expect(box()).toHaveFocus()
  })

  it('does not wait for the offers to show, and Ctrl Enter does the same', async () => {
    const { plan } = await openScreen()
    await user.keyboard('{F2}Dad will sing.{Control>}{Enter}{/Control}')
    await waitFor(() => expect(wordsIn(plan)).toEqual(['Dad will sing.']))
    expect(box()).toHaveValue('')
  })

  it('keeps what is typed while the sentence before is placed', async () => {
    const waiting: (() => void)[] = []
    const slow: Suggest = (text, context) =>
      new Promise((resolve) => waiting.push(() => resolve(suggestPlacement(text, context))))
    const { plan } = await openScreen(slow)
    await user.keyboard('{F2}Dad will sing.{Enter}Mom')
    await act(async () => {
      for (const go of waiting) go()
    })
    await waitFor(() => expect(wordsIn(plan)).toEqual(['Dad will sing.']))
    expect(box()).toHaveValue('Mom')
    expect(draftOf(plan)).toBe('Mom')
  })

  it('puts every line in To sort when nothing can be read, and says so', async () => {
    const { plan } = await openScreen(() => Promise.reject(new Error('No reader.')))
    await user.keyboard('{F2}Dad will sing.{Shift>}{Enter}{/Shift}Mom hums.')
    await waitFor(() => expect(screen.getByText(/places cannot be offered now/)).toBeVisible())
    await user.keyboard('{Enter}')
    await waitFor(() => expect(wordsIn(plan)).toEqual(['Dad will sing.', 'Mom hums.']))
    expect(plan.data.entries.map(({ place }) => place)).toEqual(['to-sort', 'to-sort'])
  })

  it('ends no word that is still being composed', async () => {
    const { plan } = await openAndPaste('Mom will sing.')
    fireEvent.keyDown(box(), { key: 'Enter', isComposing: true })
    expect(wordsIn(plan)).toEqual([])
  })
})

it('says without an outcome that strategies wait in To sort, and asks nothing', async () => {
  const at = await openSorting()
  for (const { id } of at.plan.data.outcomes) act(() => void at.plan.runForGood(removeRecord('outcomes', id)))
  at.show(
    <QuickCapture suggest={suggest} Box={CaptureDialog} outcomeOnScreen={null}>
      <h1>To sort</h1>
    </QuickCapture>,
  )
  await user.keyboard('{F2}Dad will sing.')
  await waitFor(() => expect(places()).toHaveLength(1))
  expect(screen.getByText(/no outcome yet/)).toBeVisible()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(box()).toHaveValue(''))
  expect(screen.getByRole('dialog')).toHaveTextContent('1 waits in To sort.')
})
