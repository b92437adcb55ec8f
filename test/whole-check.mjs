/**
 * Runs all tests, and gives a journey that failed one second try, by itself.
 *
 * A journey drives a whole browser against the clock of a machine that does
 * other things too, and one of sixty may come to grief without any fault of
 * the app. It is named at the end, so that nobody takes the second try for
 * the first. Every other test has one try.
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** More than this is no accident. */
const MOST = 3

const folder = mkdtempSync(path.join(tmpdir(), 'whole-check-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

const first = run('first', ['unit', 'screens', 'journeys'], [])
const again = worthASecondTry(first)
if (again.length === 0) process.exit(first.status)

process.stdout.write(`\nOnce more, by itself: ${again.join(', ')}\n`)
const second = run('second', ['journeys'], again)
const all = [...first.files.filter(({ file }) => !again.includes(file)), ...second.files]
const good = second.files.filter(({ failed }) => failed === 0).map(({ file }) => file)
if (good.length > 0) process.stdout.write(`\nPassed on the second try only: ${good.join(', ')}\n`)
process.stdout.write(`\n${sum(all, 'passed')} passed, ${sum(all, 'failed') + second.uncaught} failed\n`)
process.exit(second.status)

/**
 * @param {string} name
 * @param {readonly string[]} projects
 * @param {readonly string[]} only
 * @returns {{ status: number, uncaught: number, files: { file: string, project: string, passed: number, failed: number }[] }}
 */
function run(name, projects, only) {
  const notes = path.join(folder, `${name}.json`)
  const { status } = spawnSync(
    'npx',
    ['vitest', 'run', ...projects.flatMap((project) => ['--project', project]), ...only],
    { stdio: 'inherit', env: { ...process.env, RUN_NOTES: notes }, shell: process.platform === 'win32' },
  )
  return { status: status ?? 1, ...notesOf(notes) }
}

/** A runner that broke off wrote none. */
function notesOf(notes) {
  try {
    return JSON.parse(readFileSync(notes, 'utf8'))
  } catch {
    return { files: [], uncaught: 1 }
  }
}

function worthASecondTry({ files, uncaught }) {
  const failed = files.filter((each) => each.failed > 0)
  const areJourneys = uncaught === 0 && failed.every(({ project }) => project === 'journeys')
  return areJourneys && failed.length <= MOST ? failed.map(({ file }) => file) : []
}

function sum(files, what) {
  return files.reduce((total, each) => total + each[what], 0)
}
