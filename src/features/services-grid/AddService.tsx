/** A new row: which service, who gives it, and what the team needs it for. */

import { type FormEvent, useRef, useState } from 'react'
import {
  type RecordId,
  type ServiceType,
  serviceTypeNames,
  serviceTypes,
  toSortOf,
  typeOfRole,
} from '#domain'
import { addEntry, useErrand, useOpenPlan } from '#session'
import { Button, Card, Columns, icons, Row, Select, Stack } from '#ui'
import type { GridTools } from './grid-tools.ts'
import { TO_BE_FOUND, typeOptions, useProviderOptions } from './options.ts'
import { OutcomeChecks } from './WhoFields.tsx'
import { whyWaiting } from './why-waiting.ts'
import { words } from './words.en.ts'

interface Draft {
  readonly type: ServiceType
  readonly who: string | null
  readonly outcomes: readonly RecordId[]
}

const blank: Draft = { type: '', who: null, outcomes: [] }

export function AddService({ tools }: { readonly tools: GridTools }) {
  const [draft, setDraft] = useState(blank)
  const [wasTried, setWasTried] = useState(false)
  const add = useServiceAdder(tools)
  const form = useRef<HTMLFormElement>(null)
  useErrand('add-service', () => form.current?.querySelector('button')?.focus())
  const change = (values: Partial<Draft>) => setDraft((before) => ({ ...before, ...values }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const isWhole = draft.type !== '' && draft.who !== null
    setWasTried(!isWhole)
    if (!isWhole) return
    add(draft)
    setDraft(blank)
  }
  return (
    <Card kind="sunken" heading={words.addService} level={2}>
      <form autoComplete="off" ref={form} onSubmit={submit} aria-label={words.addService}>
        <Stack>
          <DraftFields draft={draft} wasTried={wasTried} onChange={change} />
          <Row>
            <Button type="submit" icon={icons.addIcon} aria-label={words.addService}>
              {words.add}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}

interface DraftFieldsProps {
  readonly draft: Draft
  readonly wasTried: boolean
  readonly onChange: (values: Partial<Draft>) => void
}

function DraftFields({ draft, wasTried, onChange }: DraftFieldsProps) {
  const { data } = useOpenPlan()
  const nameWho = (who: string | null) => {
    const role = data.people.find(({ id }) => id === who)?.role
    const usual = role && draft.type === '' ? typeOfRole[role] : undefined
    onChange(usual === undefined ? { who } : { who, type: usual })
  }
  return (
    <Stack>
      <Columns>
        <Select
          label={words.who}
          hint={words.whoHint}
          isSearchable
          options={useProviderOptions()}
          value={draft.who}
          error={wasTried && draft.who === null && words.needsWho}
          onChange={nameWho}
        />
        <Select
          label={words.type}
          isSearchable
          options={typeOptions}
          value={draft.type === '' ? null : draft.type}
          error={wasTried && draft.type === '' && words.needsType}
          onChange={(type) => onChange({ type: serviceTypes.find((each) => each === type) ?? '' })}
        />
      </Columns>
      <OutcomeChecks
        chosen={draft.outcomes}
        onChange={(id, isIn) =>
          onChange({
            outcomes: isIn ? [...draft.outcomes, id] : draft.outcomes.filter((each) => each !== id),
          })
        }
      />
    </Stack>
  )
}

/** Adds a row, opens it, and says at once when it may not stand on the grid. */
function useServiceAdder({ doing, open }: GridTools): (draft: Draft) => void {
  const plan = useOpenPlan()
  const said = (id: RecordId, type: ServiceType) => {
    const waiting = toSortOf(plan.data).find(({ entry }) => entry.id === id)
    if (waiting !== undefined) return whyWaiting(waiting, plan.data)
    return words.added(type === '' ? words.noType : serviceTypeNames[type])
  }
  return ({ type, who, outcomes }) => {
    const person = plan.data.people.find(({ id }) => id === who)
    const values = {
      place: 'service',
      serviceType: type,
      isNeeded: 'yes',
      agency: person?.agency ?? null,
      isToBeFound: who === TO_BE_FOUND,
    } as const
    const actors = who === null || who === TO_BE_FOUND ? [] : [who]
    open(doing.run(addEntry({ values, actors, outcomes }), (id) => said(id, type)))
  }
}
