import { date, link, text } from '../shape.ts'

/**
 * What one person noted about one strategy on the day of one visit. The three of
 * them are its id (`visitNoteId`), so two windows write in the same note.
 */
export const visitNoteFields = {
  entry: link('entries'),
  /** The day of the visit, which may be earlier than the day on which it was written down. */
  on: date,
  /** Who wrote it, by name. */
  by: text,
  happened: text,
  /** What the family and the team want to do until the next visit. */
  next: text,
} as const
