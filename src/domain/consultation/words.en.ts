/** What stands for the states and reasons of a consultation, for people. */

import type { Consultation, ConsultationStep } from '../plan-shape.ts'
import type { ConsultingState, StepRefusal } from './consultation.ts'

export const words = {
  states: {
    asked: 'Asked',
    'taken up': 'Taken up',
    advised: 'Advised, not agreed with the family yet',
    adopted: 'The family agreed',
    declined: 'The family said no',
    closed: 'Closed',
  } satisfies Readonly<Record<ConsultingState, string>>,
  steps: {
    asked: 'Asked',
    'taken up': 'Taken up',
    advised: 'Advised',
    adopted: 'The family agreed',
    declined: 'The family said no',
    closed: 'Closed',
    unknown: 'Something that a newer version wrote',
  } satisfies Readonly<Record<ConsultationStep['kind'], string>>,
  reasons: {
    '': 'Not said',
    strategy: 'A strategy for a routine',
    screening: 'A screening tool: which one, and what it tells',
    'parent-support': 'Support for a parent',
    referral: 'Whether a referral is right',
    trauma: 'Trauma, and what it does',
    training: 'Training for the team',
  } satisfies Readonly<Record<Consultation['reason'], string>>,
  refusals: {
    closed: 'This consultation is closed. Ask again to go on.',
    'not now': 'This cannot come next. Look at what was written last.',
    'nobody named': 'Say who it was.',
    'no strategy': 'Write the strategy first.',
    'no day': 'Say on which day.',
    'nobody of the family': 'Say who of the family answered.',
  } satisfies Readonly<Record<StepRefusal, string>>,
} as const
