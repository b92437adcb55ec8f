import { useWhyNotAdd, useWhyNotChange } from '#session'

/** What somebody wants to do with a consultation. */
export type Deed = 'take up' | 'advise' | 'adopted' | 'declined' | 'close'

/** Which deeds the person here may do with a consultation, so that none is offered that would be refused. `entry` is the strategy that was advised. */
export function useAllowed(entry: string | null): Readonly<Record<Deed, boolean>> {
  const mayTakeUp = useWhyNotAdd('consultationSteps', { kind: 'taken up' }) === null
  const mayAdvise = useMayAdvise()
  const mayAdopt = useWhyNotAdd('consultationSteps', { kind: 'adopted' }) === null
  const mayDecline = useWhyNotAdd('consultationSteps', { kind: 'declined' }) === null
  const mayClose = useWhyNotAdd('consultationSteps', { kind: 'closed' }) === null
  // A no takes the strategy off the outcome.
  const mayTakeOff = useWhyNotChange('entries', entry ?? '', 'text') === null
  return {
    'take up': mayTakeUp,
    advise: mayAdvise,
    adopted: mayAdopt,
    declined: mayDecline && (entry === null || mayTakeOff),
    close: mayClose,
  }
}

export function useMayAdvise(): boolean {
  return useWhyNotAdvise() === null
}

/** Why the person here must not write advice down, in a sentence; `null` when she may. */
export function useWhyNotAdvise(): string | null {
  const step = useWhyNotAdd('consultationSteps', { kind: 'advised' })
  const strategy = useWhyNotAdd('entries', { place: 'strategy' })
  return step ?? strategy
}
