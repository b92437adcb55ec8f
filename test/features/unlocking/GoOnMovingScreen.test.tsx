import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import type { Keeping } from '../../../src/features/unlocking/answers.ts'
import { GoOnMovingScreen } from '../../../src/features/unlocking/GoOnMovingScreen.tsx'
import { done, notKept } from './advice.ts'

it('says plainly what could not be moved, tries again, and lets work go on', async () => {
  const answers = [notKept('full'), notKept('full'), done]
  const seal = vi.fn<() => Keeping>(() => (answers.shift() ?? done)())
  const [onDone, onSkip] = [vi.fn<() => void>(), vi.fn<() => void>()]
  render(<GoOnMovingScreen seal={seal} onDone={onDone} onSkip={onSkip} />)
  expect(await screen.findByText('Some plans from before are not behind your lock yet')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Go on without them for now' }))
  expect(onSkip).toHaveBeenCalledOnce()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(seal).toHaveBeenCalledTimes(3)
})
