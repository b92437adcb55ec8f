/**
 * From a file to plans that are back: the file is looked through first, then
 * somebody brings a secret that opens it, then the plans come in. Whoever takes
 * plans of another person over says why before that. Nothing is changed before
 * the last step.
 */

import { useState } from 'react'
import { Button, Notice, Stack } from '#ui'
import type { Bring, LookedAt } from './answers.ts'
import { AskWhy } from './AskWhy.tsx'
import { Bringing } from './Bringing.tsx'
import { ChooseFile } from './ChooseFile.tsx'
import type { RestoreFlowProps } from './restore-flow-props.ts'
import { StepHeading } from './StepHeading.tsx'
import { words } from './words.en.ts'

type Place =
  | { readonly kind: 'file' }
  | { readonly kind: 'looked'; readonly found: LookedAt }
  | { readonly kind: 'asked why'; readonly bring: Bring }
  | { readonly kind: 'bringing'; readonly bring: Bring; readonly why: string }

export function RestoreFlow(props: RestoreFlowProps) {
  const [place, setPlace] = useState<Place>({ kind: 'file' })
  switch (place.kind) {
    case 'file':
      return <ChooseFile {...props} onLooked={(found) => setPlace({ kind: 'looked', found })} />
    case 'looked':
      return (
        <Looked
          found={place.found}
          level={props.level}
          onOpen={(bring) =>
            setPlace(
              place.found.isOfOthers ? { kind: 'asked why', bring } : { kind: 'bringing', bring, why: '' },
            )
          }
          onOther={() => setPlace({ kind: 'file' })}
        />
      )
    case 'asked why':
      return (
        <AskWhy
          level={props.level}
          onSay={(why) => setPlace({ kind: 'bringing', bring: place.bring, why })}
          onBack={() => setPlace({ kind: 'file' })}
        />
      )
    case 'bringing':
      return (
        <Bringing
          bring={(watch) => place.bring(watch, place.why)}
          level={props.level}
          onDone={props.onDone}
        />
      )
  }
}

interface LookedProps {
  readonly level: 2 | 4
  readonly found: LookedAt
  readonly onOpen: (bring: Bring) => void
  readonly onOther: () => void
}

function Looked({ found, level, onOpen, onOther }: LookedProps) {
  const { madeOn, whole, of, isWhole, isOfOthers, Unlock } = found
  return (
    <Stack>
      <StepHeading level={level}>{words.lookedHeading(madeOn)}</StepHeading>
      {isWhole ? (
        <p>{words.wholePlans(whole)}</p>
      ) : (
        <Notice kind="warn" heading={words.partHeading}>
          <p>{words.partPlans(whole, of)}</p>
          <p>{words.partThen}</p>
        </Notice>
      )}
      {isOfOthers && <p>{words.ofOthers}</p>}
      <p>{words.unlockWhy}</p>
      <Unlock onOpen={onOpen} />
      <div>
        <Button onPress={onOther}>{words.otherFile}</Button>
      </div>
    </Stack>
  )
}
