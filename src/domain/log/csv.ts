/**
 * Rows as a file for a spreadsheet, as RFC 4180 has it: lines end with CR LF,
 * and a cell with a comma, a quote or a line end stands in quotes.
 *
 * A spreadsheet runs a cell that begins like a formula, whoever typed it. Such a
 * cell gets an apostrophe in front and is words again.
 */

export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')
}

function cellOf(text: string): string {
  const tame = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame
}
