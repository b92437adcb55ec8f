/**
 * What the bench says: tables in the terminal, each figure beside its target,
 * and the same as JSON in a file that is not kept in the repository.
 */

import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'

type Row = Readonly<Record<string, string>>

const tables: { readonly title: string; readonly load: string; readonly rows: readonly Row[] }[] = []

/** Prints a table, with how busy the machine was by then. */
export function print(title: string, rows: readonly Row[]): void {
  const load = loadavg()[0]?.toFixed(2) ?? ''
  tables.push({ title, load, rows })
  process.stdout.write(`\n${title} (load ${load} on ${cpus().length} cores)\n`)
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const widths = names.map((name) => Math.max(name.length, ...rows.map((row) => (row[name] ?? '').length)))
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('   ')}`.trimEnd()
  const lines = [line(names), ...rows.map((row) => line(names.map((name) => row[name] ?? '')))]
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** "≤ 200 met", or missed. */
export function beside(value: number, most: number, unit = ''): string {
  return `≤ ${most}${unit} ${value <= most ? 'met' : 'MISSED'}`
}

export function writeFigures(): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
  writeFileSync('bench-figures.json', `${JSON.stringify({ machine, tables }, null, 2)}\n`)
}
