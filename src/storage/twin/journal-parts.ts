import type { JournalRow } from '../journal/row.ts'
import type { StoredRecord } from '../plan-store.ts'

/** What the rows say, as the database has it. */
export function partsOf(rows: readonly JournalRow[]) {
  const of = <Kind extends JournalRow['kind']>(wanted: Kind) =>
    rows.filter((row): row is Extract<JournalRow, { kind: Kind }> => row.kind === wanted)
  return {
    key: of('document')[0]?.wrappedKey ?? null,
    records: of('record').map(named),
    histories: of('history').map(named),
    summary: of('summary')[0]?.bytes ?? null,
    covered: of('covered').map(({ writer, seq }) => ({ writer, seq })),
  }
}

function named({ doc, writer, seq, bytes }: StoredRecord): StoredRecord {
  return { doc, writer, seq, bytes }
}
