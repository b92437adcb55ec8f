/** Removing the words of an entry for good. */

import { useState } from 'react'
import { type Entry, placeNames, type Removal } from '#domain'
import { dayOf, problemWords, removeForGood, useLaptop, useOpenPlan, usePlan } from '#session'
import { Badge, Button, ConfirmDialog, dayInWords, icons, Notice, Part, Row, Stack, TextField } from '#ui'
import { CopiesOut } from './CopiesOut.tsx'
import { words } from './words.en.ts'

const own = words.forGood

export function ForGoodScreen() {
  const [asked, setAsked] = useState<Entry | null>(null)
  const { problem, isWorking, remove } = useRemovingForGood()
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <h1>{own.heading}</h1>
        <p>{own.lead}</p>
        <p>
          {own.what} {own.history}
        </p>
      </Stack>
      {problem !== null && (
        <Notice kind="danger" isUrgent heading={words.notDone}>
          <p>{problem}</p>
        </Notice>
      )}
      <output>{isWorking && own.working}</output>
      <EntriesWithWords onAsk={setAsked} isWorking={isWorking} />
      <RemovedForGood />
      <ConfirmDialog
        isOpen={asked !== null}
        heading={own.ask}
        confirmLabel={own.confirm}
        isDanger
        onConfirm={() => {
          setAsked(null)
          if (asked !== null) remove(asked.id)
        }}
        onCancel={() => setAsked(null)}
      >
        {asked !== null && <Asked entry={asked} />}
      </ConfirmDialog>
    </Stack>
  )
}

function Asked({ entry }: { readonly entry: Entry }) {
  const plan = useOpenPlan()
  return (
    <Stack>
      <blockquote dir="auto">{wordsOf(entry)}</blockquote>
      <p>{own.what}</p>
      <p>{own.others}</p>
      <h3>{words.copies}</h3>
      <CopiesOut planId={plan.id} />
    </Stack>
  )
}

function useRemovingForGood() {
  const laptop = useLaptop()
  const plan = useOpenPlan()
  const [problem, setProblem] = useState<string | null>(null)
  const [isWorking, setIsWorking] = useState(false)
  const remove = async (id: string) => {
    setIsWorking(true)
    setProblem(null)
    const removed = await removeForGood(laptop, plan, id)
    setIsWorking(false)
    if (!removed.ok) setProblem(problemWords(removed.problem))
  }
  return { problem, isWorking, remove: (id: string) => void remove(id) }
}

interface EntriesProps {
  readonly isWorking: boolean
  readonly onAsk: (entry: Entry) => void
}

function EntriesWithWords({ isWorking, onAsk }: EntriesProps) {
  const entries = usePlan((plan) => plan.entries.filter((entry) => wordsOf(entry) !== ''))
  const [typed, setTyped] = useState('')
  const found = entries.filter((entry) => wordsOf(entry).toLowerCase().includes(typed.trim().toLowerCase()))
  return (
    <Part heading={own.entries}>
      {entries.length === 0 ? (
        <p>{own.none}</p>
      ) : (
        <TextField label={own.find} value={typed} onChange={setTyped} />
      )}
      {entries.length > 0 && found.length === 0 && <p>{own.notFound}</p>}
      <Stack as="ul" label={own.entries}>
        {found.map((entry) => (
          <li key={entry.id}>
            <Row spread="ends">
              <div>
                <Badge kind="plain">{placeNames[entry.place]}</Badge>{' '}
                {entry.isRemoved && <Badge kind="plain">{own.removed}</Badge>}
                <p dir="auto" lang={entry.language || undefined}>
                  {wordsOf(entry)}
                </p>
              </div>
              <Button
                icon={icons.removeIcon}
                isDisabled={isWorking}
                aria-label={own.removeNamed(wordsOf(entry))}
                onPress={() => onAsk(entry)}
              >
                {own.remove}
              </Button>
            </Row>
          </li>
        ))}
      </Stack>
    </Part>
  )
}

function RemovedForGood() {
  const removals = usePlan((plan) => plan.removals)
  const entries = usePlan((plan) => plan.entries)
  const placeOf = ({ id }: Removal) =>
    placeNames[entries.find((entry) => entry.id === id)?.place ?? 'to-sort']
  return (
    <Part heading={own.done}>
      {removals.length === 0 ? (
        <p>{own.doneNone}</p>
      ) : (
        <ul aria-label={own.done}>
          {removals.map((removal) => (
            <li key={removal.id}>
              {own.doneLine(placeOf(removal), dayWords(removal), removal.origin.author || own.somebody)}
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

function dayWords({ origin }: Removal): string {
  const day = dayOf(origin.at)
  return day === null ? words.noDay : dayInWords(day, 'long')
}

/** The words of an entry, or what was written beside them. */
function wordsOf(entry: Entry): string {
  const { text, frequency, location, justification, funding, namedBy, inWordsOf, kept } = entry
  const beside = [frequency, location, justification, funding, namedBy, inWordsOf, kept?.['reason'] ?? '']
  return text.plain.trim() || beside.filter(Boolean).join(', ')
}
