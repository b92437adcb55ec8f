import { choice, date, flag, text } from '../shape.ts'

/**
 * That a plan was destroyed: when, by whom (the record's author), on whose
 * request, and the permanent record where it is kept (34 CFR 303.416(b)).
 */
export const destroyedFields = {
  on: date,
  /** False between the decision and the deed: a start that finds it so goes on with the deed. */
  isDone: flag,
  askedBy: choice(['', 'family', 'agency', 'other'], ''),
  asker: text,
  /** Whether the fields below are kept. */
  isRecordKept: flag,
  name: text,
  birthDate: date,
  parents: text,
  coordinators: text,
  providers: text,
  exit: text,
} as const
