/** The two files of an agency's recovery key, as they come from a person and go to one. */

import { fail, type Result, succeed } from '#domain'
import type { KeepProblem, UnlockProblem } from '#features/unlocking'
import { type AgencyKey, makeAgencyKey, openAgencyKey, readPublicFile, type Secret } from '#storage'
import { downloadText } from '#ui'
import { cost } from './cost.ts'
import { stretch } from './stretch.ts'

/** The key in the file that an agency gives to its coordinators. */
export async function readPublicKey(file: File): Promise<Result<AgencyKey, KeepProblem>> {
  const read = await readPublicFile(await textOf(file))
  return read.ok ? read : fail({ kind: 'not a key file' })
}

/** What the file from the safe opens, for whoever knows its passphrase. */
export async function readPrivateKey(file: File, passphrase: string): Promise<Result<Secret, UnlockProblem>> {
  const opened = await openAgencyKey(await textOf(file), passphrase, stretch)
  if (opened.ok) return succeed({ kind: 'agency', privateKey: opened.value.privateKey })
  const { kind } = opened.problem
  return fail({ kind: kind === 'wrong secret' || kind === 'no memory' ? kind : 'not a key file' })
}

/** Makes a key, of which nothing is kept here. */
export async function newAgencyKeyFiles(passphrase: string) {
  const made = await makeAgencyKey({ passphrase, cost: await cost(), stretch })
  if (!made.ok) return made
  const { fingerprint, publicFile, privateFile } = made.value
  return succeed({
    fingerprint,
    savePublic: () => downloadText('agency-key-public.txt', publicFile),
    saveSecret: () => downloadText('agency-key-for-the-safe.txt', privateFile),
  })
}

/** Neither half is longer than a few lines; more than that is not read at all. */
const MOST = 64 * 1024

async function textOf(file: File): Promise<string> {
  return file.size > MOST ? '' : file.text()
}
