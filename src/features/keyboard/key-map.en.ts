/**
 * Every key of the app, once. The page of keys shows this list, a journey
 * presses each line of it and looks for the effect, and a test finds each key
 * that an action shows here.
 */

interface KeyLine {
  readonly id: string
  /** In words, as `Keys` takes them; several for several ways. */
  readonly keys: readonly string[]
  readonly does: string
}

export interface KeyGroup {
  readonly heading: string
  readonly hint: string
  readonly lines: readonly KeyLine[]
}

export const keyMap = [
  {
    heading: 'Anywhere',
    hint: 'These work while you write as well.',
    lines: [
      { id: 'find-action', keys: ['Ctrl K'], does: 'Find an action: do it, or go there, by a few letters' },
      { id: 'capture', keys: ['F2', 'Ctrl J'], does: 'In a plan: write down what you hear, and sort it' },
      {
        id: 'regions',
        keys: ['F6', 'Shift F6'],
        does: 'Go to the next part of the page, or back to the one before',
      },
      { id: 'undo', keys: ['Ctrl Z'], does: 'Undo the last step in this plan' },
      { id: 'redo', keys: ['Ctrl Y', 'Ctrl Shift Z'], does: 'Redo what you took back' },
    ],
  },
  {
    heading: 'On the card of a strategy',
    hint: 'With the focus on any button of the card, or in its text.',
    lines: [
      { id: 'move-up', keys: ['Alt Shift Up'], does: 'Move the strategy up' },
      { id: 'move-down', keys: ['Alt Shift Down'], does: 'Move the strategy down' },
    ],
  },
  {
    heading: 'In a list of actions or answers',
    hint: 'A few letters leave only what fits.',
    lines: [
      { id: 'choose', keys: ['Up', 'Down'], does: 'Mark another one' },
      { id: 'take', keys: ['Enter'], does: 'Take the marked one' },
      { id: 'close', keys: ['Esc'], does: 'Close the list and go back to where you were' },
    ],
  },
  {
    heading: 'While you write a strategy or a support',
    hint: 'All you type is in the plan from the first key.',
    lines: [
      { id: 'done', keys: ['Ctrl Enter', 'Esc'], does: 'Done: the card closes' },
      { id: 'next', keys: ['Ctrl Shift Enter'], does: 'Done, and write another one below' },
      { id: 'mention', keys: ['@'], does: 'Name a person or a role' },
      { id: 'bold', keys: ['Ctrl B'], does: 'Bold' },
      { id: 'italic', keys: ['Ctrl I'], does: 'Italic' },
      { id: 'style', keys: ['Alt F10'], does: 'Go to the text style buttons. Esc goes back to the text' },
      { id: 'indent', keys: ['Ctrl ]'], does: 'In a list: one step in' },
      { id: 'outdent', keys: ['Ctrl ['], does: 'In a list: one step out' },
      { id: 'leave', keys: ['Tab', 'Shift Tab'], does: 'Leave the text' },
    ],
  },
] as const satisfies readonly KeyGroup[]
