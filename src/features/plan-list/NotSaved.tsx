import { planName, problemWords, useNotSaved, useWorkspace } from '#session'
import { Notice, TextLink } from '#ui'
import { words } from './words.en.ts'

/** Says on every page of Home what is not kept, with the way to each plan that somebody left too early. */
export function NotSaved() {
  const { problem, plans, isKept } = useNotSaved()
  const hidesNames = useWorkspace(({ settings }) => settings.hidesNames)
  if (!isKept)
    return (
      <Notice kind="warn" heading={words.keepsNothing}>
        <p>{words.keepsNothingMeans}</p>
      </Notice>
    )
  if (problem === null) return null
  return (
    <Notice kind="danger" isUrgent heading={words.notSaved}>
      <p>{problemWords(problem)}</p>
      <p>{words.notSavedMeans}</p>
      {plans.map(({ id, data }) => (
        <p key={id}>
          <TextLink href={`#/plan/${id}`}>
            {words.openNotSaved(hidesNames ? words.aPlan : planName(data.child))}
          </TextLink>
        </p>
      ))}
    </Notice>
  )
}
