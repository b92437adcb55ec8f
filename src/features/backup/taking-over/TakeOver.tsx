/** The part of the settings in which somebody takes over the plans of another person on this laptop. */

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button, Choice, Part, Stack } from '#ui'
import type { Brought } from '../answers.ts'
import { AskWhy } from '../AskWhy.tsx'
import { Bringing } from '../Bringing.tsx'
import { StepHeading } from '../StepHeading.tsx'
import { NextStep } from './NextStep.tsx'
import type { OpenedOther, OtherPerson, TakingOverProps } from './taking-over-props.ts'
import { words } from './words.en.ts'

export function TakeOver(props: TakingOverProps) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const nobody = useRef<HTMLParagraphElement>(null)
  const wasOpen = useRef(false)
  const isEmpty = props.others.length === 0
  useEffect(() => {
    if (!isOpen && wasOpen.current) (isEmpty ? nobody : button).current?.focus()
    if (isOpen || isEmpty) wasOpen.current = isOpen
  }, [isOpen, isEmpty])
  const close = (): void => {
    setIsOpen(false)
    props.onEnd()
  }
  return (
    <Part heading={words.heading} hint={words.lead}>
      {isOpen && <Flow {...props} onEnd={close} />}
      {!isOpen && isEmpty && (
        <p ref={nobody} tabIndex={-1}>
          {words.nobody}
        </p>
      )}
      {!isOpen && !isEmpty && (
        <div>
          <Button ref={button} onPress={() => setIsOpen(true)}>
            {words.begin}
          </Button>
        </div>
      )}
    </Part>
  )
}

type Place =
  | { readonly kind: 'whose' }
  | { readonly kind: 'opened'; readonly other: Other }
  | { readonly kind: 'taking'; readonly other: Other; readonly why: string }

interface Other extends OpenedOther {
  readonly mark: string
}

function Flow(props: TakingOverProps) {
  const [place, setPlace] = useState<Place>({ kind: 'whose' })
  const { onEnd } = props
  switch (place.kind) {
    case 'whose':
      return <Whose {...props} onOpen={(other) => setPlace({ kind: 'opened', other })} />
    case 'opened':
      return (
        <Opened
          other={place.other}
          onSay={(why) => setPlace({ ...place, kind: 'taking', why })}
          onEnd={onEnd}
        />
      )
    case 'taking':
      return (
        <Bringing
          level={4}
          bring={(watch) => place.other.take(watch, place.why)}
          onDone={onEnd}
          afterwards={(brought) => nextStep(place.other, brought)}
        />
      )
  }
}

function nextStep(other: Other, { otherKey, damaged, destroyed }: Brought): ReactNode {
  return <NextStep other={other} isAll={otherKey + damaged + destroyed === 0} />
}

interface WhoseProps extends TakingOverProps {
  readonly onOpen: (other: Other) => void
}

function Whose({ others, Unlock, onOpen, onEnd }: WhoseProps) {
  const [chosen, setChosen] = useState<string | undefined>(others[0]?.id)
  const other = others.find(({ id }) => id === chosen) ?? others[0]
  return (
    <Stack>
      <StepHeading level={4}>
        {other && others.length === 1 ? words.only(other.mark) : words.choose}
      </StepHeading>
      <p>{words.whoseMeans}</p>
      {others.length > 1 && <WhoseChoice others={others} value={other?.id ?? null} onChange={setChosen} />}
      <p>{words.stays}</p>
      {other && (
        <Unlock key={other.id} id={other.id} onOpen={(opened) => onOpen({ ...opened, mark: other.mark })} />
      )}
      <div>
        <Button onPress={onEnd}>{words.back}</Button>
      </div>
    </Stack>
  )
}

interface WhoseChoiceProps {
  readonly others: readonly OtherPerson[]
  readonly value: string | null
  readonly onChange: (id: string) => void
}

function WhoseChoice({ others, value, onChange }: WhoseChoiceProps) {
  const answers = others.map(({ id, mark }) => ({ value: id, label: mark }))
  return <Choice label={words.whose} isFramed answers={answers} value={value} onChange={onChange} />
}

interface OpenedProps {
  readonly other: Other
  readonly onSay: (why: string) => void
  readonly onEnd: () => void
}

function Opened({ other: { plans, isByAgency }, onSay, onEnd }: OpenedProps) {
  return (
    <Stack>
      {plans === 0 ? (
        <StepHeading level={4}>{words.noPlans}</StepHeading>
      ) : (
        <AskWhy level={4} plans={plans} onSay={onSay} onBack={onEnd} />
      )}
      {isByAgency && <p>{words.noted}</p>}
      {plans === 0 && (
        <div>
          <Button onPress={onEnd}>{words.back}</Button>
        </div>
      )}
    </Stack>
  )
}
