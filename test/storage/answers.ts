import type { Result } from '#domain'

/** What a door answered; throws when it answered a problem. */
export async function openOrThrow<Value, Problem>(
  answer: Promise<Result<Value, Problem>> | Result<Value, Problem>,
): Promise<Value> {
  const result = await answer
  if (!result.ok) throw new Error(`The door answered ${JSON.stringify(result.problem)}.`)
  return result.value
}
