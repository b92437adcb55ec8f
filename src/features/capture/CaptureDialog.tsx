/** The box, and below it where each sentence goes. */

import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { present, type RecordId } from '#domain'
import { usePlan } from '#session'
import { Button, Dialog, DoneLine, icons, Select, TextField } from '#ui'
import styles from './capture.module.css'
import { contextOf } from './captured.ts'
import { Example } from './Example.tsx'
import type { NumberedOutcome } from './OfferRow.tsx'
import { Offers } from './Offers.tsx'
import type { Reading, Suggest } from './reading.ts'
import { ReadingNews } from './ReadingNews.tsx'
import type { Choices, RowChoice } from './row-choice.ts'
import type { KnownOutcome } from './text-parts.ts'
import { useAccept } from './use-accept.ts'
import { useCast } from './use-cast.ts'
import { type Draft, useDraft } from './use-draft.ts'
import { useReading } from './use-reading.ts'
import { words } from './words.en.ts'

interface BoxProps {
  readonly suggest: Suggest
  /** The outcome of the screen she is on, or was on last; `null` when she was on none. */
  readonly outcomeHere: RecordId | null
}

export interface CaptureDialogProps extends BoxProps {
  readonly onClose: () => void
}

export function CaptureDialog({ onClose, ...box }: CaptureDialogProps) {
  return (
    <Dialog isOpen size="page" heading={words.heading} onClose={onClose}>
      <CaptureBox {...box} />
    </Dialog>
  )
}

type Box = HTMLTextAreaElement & HTMLInputElement

function CaptureBox({ suggest, outcomeHere }: BoxProps) {
  const box = useRef<Box>(null)
  const cast = useCast()
  const { outcomes, here, setHere } = useOutcomeOf(outcomeHere)
  const settings = useMemo(
    () => ({ suggest, context: contextOf(cast), outcomes, here }),
    [suggest, cast, outcomes, here],
  )
  const draft = useDraft()
  const now = useReading(draft.text, settings)
  const { choices, choose, forget } = useChoices()
  const { accept, done } = useAccept({ box, draft, now, choices, cast, onPlaced: forget })
  const { reading } = now
  const toChoose = useMemo(() => toChooseFrom(outcomes, reading), [outcomes, reading])
  return (
    <>
      <WhatWasHeard {...{ box, draft }} onAccept={accept} />
      <div className={styles['bar']}>
        <ForOutcome {...{ outcomes, here }} onChange={setHere} />
        <Button kind="primary" icon={icons.doneIcon} isDisabled={draft.text.trim() === ''} onPress={accept}>
          {words.placeAll(reading === null ? 0 : countToPlace(reading, choices))}
        </Button>
      </div>
      <div className={styles['news']}>
        <DoneLine done={done} />
        <ReadingNews now={now} />
      </div>
      {draft.text.trim() === '' && <Example />}
      {reading !== null && (
        <Offers {...{ reading, choices, cast }} outcomes={toChoose} onChoose={choose} onAccept={accept} />
      )}
    </>
  )
}

interface WhatWasHeardProps {
  readonly box: RefObject<Box | null>
  readonly draft: Draft
  readonly onAccept: () => void
}

/** The box itself. The caret stands after what was typed before. */
function WhatWasHeard({ box, draft, onAccept }: WhatWasHeardProps) {
  useEffect(() => {
    const field = box.current
    field?.focus()
    field?.setSelectionRange(field.value.length, field.value.length)
  }, [box])
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Enter in the box is the same as the button
    <div className={styles['box']} onKeyDown={(event) => acceptOnEnter(event, onAccept)}>
      <TextField
        ref={box}
        isMultiline
        label={words.box}
        hint={words.boxHint}
        value={draft.text}
        onChange={draft.write}
        onVisitStart={draft.begin}
        onVisitEnd={draft.settle}
      />
      <p className={styles['keys']}>{words.keys}</p>
    </div>
  )
}

function acceptOnEnter(event: KeyboardEvent, onAccept: () => void): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
  event.preventDefault()
  onAccept()
}

interface ForOutcomeProps {
  readonly outcomes: readonly KnownOutcome[]
  readonly here: RecordId | null
  readonly onChange: (id: RecordId) => void
}

function ForOutcome({ outcomes, here, onChange }: ForOutcomeProps) {
  if (outcomes.length === 0) return <p className={styles['none']}>{words.noOutcome}</p>
  return (
    <div className={styles['forOutcome']}>
      <Select
        label={words.forOutcome}
        options={outcomes.map(({ id, statement }, index) => ({
          value: id,
          label: words.outcome(index + 1, statement),
        }))}
        value={here}
        onChange={(id) => id !== null && onChange(id)}
      />
    </div>
  )
}

/** The outcomes of the plan, and the one for all that names none. */
function useOutcomeOf(outcomeHere: RecordId | null) {
  const all = usePlan((plan) => plan.outcomes)
  const outcomes = useMemo(() => present(all).map(({ id, statement }) => ({ id, statement })), [all])
  const [chosen, setHere] = useState<RecordId | null>(null)
  const wanted = [chosen, outcomeHere, outcomes[0]?.id]
  const here = wanted.find((id) => outcomes.some((outcome) => outcome.id === id)) ?? null
  return { outcomes, here, setHere }
}

function useChoices() {
  const [choices, setChoices] = useState<Choices>(() => new Map())
  const choose = useCallback(
    (key: string, choice: RowChoice) =>
      setChoices((before) => new Map(before).set(key, { ...before.get(key), ...choice })),
    [],
  )
  const forget = useCallback(() => setChoices(new Map()), [])
  return { choices, choose, forget }
}

function countToPlace({ groups }: Reading, choices: Choices): number {
  return groups.flatMap(({ rows }) => rows).filter(({ key }) => choices.get(key)?.isLeft !== true).length
}

/** The outcomes of the plan, and those that the text brings. */
function toChooseFrom(
  outcomes: readonly KnownOutcome[],
  reading: Reading | null,
): readonly NumberedOutcome[] {
  const brought = (reading?.groups ?? []).flatMap(({ outcome: { kind, key, number } }) =>
    kind === 'new' && key !== null ? [{ key, label: words.outcomeOnly(number) }] : [],
  )
  return [
    ...outcomes.map(({ id }, index) => ({ key: id, label: words.outcomeOnly(index + 1) })),
    ...brought.filter(({ key }, index) => brought.findIndex((each) => each.key === key) === index),
  ]
}
