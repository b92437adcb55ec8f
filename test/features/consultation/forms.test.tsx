/** The forms of a consultation: what was typed stays, what is refused is said, and the keyboard keeps its place. All invented. */

import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { present } from '#domain'
import { addRecord, askConsultant, changeRecord, linkCare } from '#session'
import { AdviseFromMeeting } from '../../../src/features/consultation/AdviseFromMeeting.tsx'
import { OutcomeConsultation } from '../../../src/features/consultation/OutcomeConsultation.tsx'
import { AtDesk } from '../../builders/desk.tsx'
import { planOfDana, sits } from '../../builders/two-people.tsx'
import { today } from '../outcome/scene.tsx'

const user = userEvent.setup()
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const field = (name: string | RegExp) => screen.getByRole('textbox', { name })

async function atOutcome(capacity: Parameters<typeof planOfDana>[0] = 'coordinator') {
  const at = await planOfDana(capacity)
  const show = () => at.show(<OutcomeConsultation outcomeId={at.outcome} today={today} />)
  return { ...at, show }
}

const harbor = { givesEiServices: 'contracted' } as const

it('keeps a question that is half written when its form is closed', async () => {
  const { show } = await atOutcome()
  show()
  await user.click(button('Ask the ECMH consultant'))
  await user.type(field('What was tried so far?'), 'A song at bedtime')
  await user.keyboard('{Escape}')
  await user.click(button('Ask the ECMH consultant'))
  expect(field('What was tried so far?')).toHaveValue('A song at bedtime')
})

it('keeps what the family said when its form is closed', async () => {
  const { plan, outcome, show } = await atOutcome()
  const step = { on: today, by: 'Ana Ruiz' }
  const consultation = plan.run(askConsultant({ outcome, reason: 'strategy' }, step))
  const entry = present(plan.data.entries)[0]?.id ?? ''
  plan.run(addRecord('consultationSteps', { ...step, consultation, kind: 'advised', entry }))
  show()
  await user.click(button(/^The family agreed/))
  await user.type(field('Anything to remember?'), 'Only at nap time')
  await user.keyboard('{Escape}')
  await user.click(button(/^The family agreed/))
  expect(field('Anything to remember?')).toHaveValue('Only at nap time')
})

it('keeps the help that is half written, and offers no row of the grid to a provider', async () => {
  const { show } = await atOutcome('provider')
  show()
  await user.click(button('It leads to mental health care'))
  expect(screen.queryByRole('radio', { name: /^An EI service/ })).toBeNull()
  await user.type(field('What help is it?'), 'Somebody for Mom to talk to')
  await user.keyboard('{Escape}')
  await user.click(button('It leads to mental health care'))
  expect(field('What help is it?')).toHaveValue('Somebody for Mom to talk to')
})

it('asks the coordinator whether help is an EI service', async () => {
  const { show } = await atOutcome()
  show()
  await user.click(button('It leads to mental health care'))
  expect(screen.getByRole('radio', { name: /^An EI service/ })).toBeVisible()
})

it('offers the first appointment to nobody who must not write it', async () => {
  const { laptop, plan, outcome, show } = await atOutcome()
  const agency = plan.run(addRecord('agencies', { ...harbor, name: 'Harbor' }))
  const care = { words: 'Somebody to talk to', kind: 'outside EI', serviceType: '', outcome, agency } as const
  const rest = { status: 'needed', parentAgreed: 'unknown', inWordsOf: '', referredOn: today } as const
  plan.run(linkCare({ ...care, ...rest, step: { words: '', actors: [] } }))
  sits(laptop, 'reviewer')
  show()
  expect(screen.getByText(/^Referred/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /First appointment/ })).toBeNull()
})

async function inMeeting(capacity: Parameters<typeof planOfDana>[0]) {
  const at = await planOfDana(capacity)
  const agendaId = at.laptop.workspace.run(addRecord('agenda', { plan: at.plan.id, advice: 'Wave goodbye' }))
  await at.plan.close()
  render(
    <AtDesk laptop={at.laptop}>
      <ul>
        <li>
          <input aria-label="Line of the agenda" />
          <AdviseFromMeeting {...{ agendaId, today }} planId={at.plan.id} advice="Wave goodbye" />
        </li>
      </ul>
    </AtDesk>,
  )
  await user.click(button(/^Write it into the plan: /))
  return { ...at, agendaId }
}

it('says in a meeting who may write, where the person here may not', async () => {
  await inMeeting('reviewer')
  expect(await screen.findByText(/^You read and check this plan/)).toBeVisible()
  expect(screen.queryByRole('textbox', { name: 'What will be done?' })).toBeNull()
})

it('keeps advice of a meeting that is half written when its form is closed', async () => {
  await inMeeting('coordinator')
  await user.type(await screen.findByRole('textbox', { name: 'What will be done?' }), ' at the window')
  await user.keyboard('{Escape}')
  await user.click(button(/^Write it into the plan: /))
  expect(await screen.findByRole('textbox', { name: 'What will be done?' })).toHaveValue(
    'Wave goodbye at the window',
  )
})

it('goes back to the line of the agenda, and offers no undo that would leave the strategy in the plan', async () => {
  const { laptop } = await inMeeting('coordinator')
  laptop.workspace.run(changeRecord('settings', 'settings', { yearBasis: 'calendar' }))
  await screen.findByRole('textbox', { name: 'What will be done?' })
  await user.type(screen.getByLabelText('Which consultant?'), 'Ana Ruiz')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByText('Written into the plan, and in the log.')).toBeVisible()
  expect(laptop.workspace.data.agenda[0]?.entry).not.toBe('')
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  await waitFor(() => expect(field('Line of the agenda')).toHaveFocus())
})
