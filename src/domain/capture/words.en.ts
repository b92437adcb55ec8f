/** The words of capture that go on screen; what the rules say comes from placement. */

export const trapTexts = {
  SI: 'Does SI mean special instruction here, or something else?',
  CMH: 'Does CMH mean community mental health, Complex Medical Help, or something else?',
} as const

export const consentCheckText = "Look whether the parent's consent to screen the child is on file."

export const caseNoteReason = 'It tells of a contact or a visit, and belongs in the case notes.'

export const stillAdvice = 'Is this still consultation to the team, or has it become a service?'

/** The reason with the words it rests on. */
export function becauseOf(reason: string, matched: readonly string[]): string {
  if (matched.length === 0) return reason
  return `${reason} The words: ${matched.map((words) => `“${words}”`).join(', ')}.`
}
