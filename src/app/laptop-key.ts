/**
 * Asks the laptop for a key of its own: by finger, face or PIN, whatever its
 * owner set up (WebAuthn with its PRF extension).
 *
 * Nothing is signed in to and nobody checks the answer, so the challenge is
 * nothing but random. What counts is what the laptop makes of a salt with a key
 * that never leaves it: the same bytes each time, and only after it knew its
 * owner. They open the slot, or they do not.
 */

import { fail, type Result, succeed } from '#domain'
import type { KeepProblem, QuickHere, UnlockProblem } from '#features/unlocking'
import type { QuickKey, QuickQuestion } from '#session'
import type { QuickSlot, Secret } from '#storage'
import { words } from './words.en.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** The ways to sign that every platform knows one of. The signature itself is of no use here. */
const algorithms = [-7, -8, -257].map((alg) => ({ type: 'public-key', alg }) as const)

const PATIENCE_IN_MS = 60_000

/** Whether this browser and this laptop can do it, and which of them cannot. */
export async function quickHere(): Promise<QuickHere> {
  if (!isSpoken()) return 'no browser'
  // Older browsers do not say what they can; whether the laptop gives a key shows when it is asked.
  const can = await PublicKeyCredential.getClientCapabilities?.()
  if (can?.['extension:prf'] === false) return 'no browser'
  const hasReader = await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable()
  return hasReader ? 'possible' : 'no reader'
}

/** Whether it is worth offering at the lock. */
export function isSpoken(): boolean {
  return typeof PublicKeyCredential === 'function' && window.isSecureContext
}

/** Makes a key on this laptop, and what it gives for the salt. */
export async function makeLaptopKey(question: QuickQuestion): Promise<Result<QuickKey, KeepProblem>> {
  const { vault, salt, known } = question
  const made = await ask(() =>
    navigator.credentials.create({
      publicKey: {
        rp: { name: words.title },
        user: { id: idOf(vault), name: words.title, displayName: words.title },
        challenge: random(),
        pubKeyCredParams: algorithms,
        excludeCredentials: known.map(credential),
        authenticatorSelection: {
          authenticatorAttachment: 'platform',
          userVerification: 'required',
          residentKey: 'preferred',
        },
        attestation: 'none',
        timeout: PATIENCE_IN_MS,
        extensions: { prf: { eval: { first: salt } } },
      },
    }),
  )
  if (!made.ok) return fail(whyNotMade(made.problem, known.length > 0))
  const key = keyIn(made.value)
  if (key !== null) return succeed(key)
  if (made.value.getClientExtensionResults().prf?.enabled !== true) return fail({ kind: 'cannot' })
  // Many make the key first and answer for a salt only when they are asked again.
  return askFor([{ credentialId: new Uint8Array(made.value.rawId), salt }])
}

/** Some browsers say of a laptop that has a key already no more than of a question that was closed. */
function whyNotMade({ kind }: KeepProblem, isKnownSomewhere: boolean): KeepProblem {
  return { kind: kind === 'given up' && isKnownSomewhere ? 'given up or here' : kind }
}

/** What this laptop gives for one of these slots. */
export async function askLaptop(slots: readonly QuickSlot[]): Promise<Result<Secret, UnlockProblem>> {
  if (slots.length === 0) return fail({ kind: 'no such way' })
  const given = await askFor(slots)
  if (given.ok) return succeed({ kind: 'quick', ...given.value })
  const { kind } = given.problem
  return fail({ kind: kind === 'given up' ? kind : 'cannot' })
}

/** Lets the laptop forget a key that opens nothing any more, where it can be told. */
export async function forgetLaptopKey(credentialId: Bytes): Promise<void> {
  if (!isSpoken()) return
  const told = { rpId: window.location.hostname, credentialId: base64Url(credentialId) }
  // A key that stays is of no use to anybody.
  await PublicKeyCredential.signalUnknownCredential?.(told).catch(() => undefined)
}

async function askFor(
  slots: readonly Pick<QuickSlot, 'credentialId' | 'salt'>[],
): Promise<Result<QuickKey, KeepProblem>> {
  const evalByCredential = Object.fromEntries(
    slots.map(({ credentialId, salt }) => [base64Url(credentialId), { first: salt }]),
  )
  const given = await ask(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: random(),
        allowCredentials: slots.map(({ credentialId }) => credential(credentialId)),
        userVerification: 'required',
        timeout: PATIENCE_IN_MS,
        extensions: { prf: { evalByCredential } },
      },
    }),
  )
  if (!given.ok) return given
  const key = keyIn(given.value)
  return key === null ? fail({ kind: 'cannot' }) : succeed(key)
}

/** The laptop’s answer, or why it gave none. An error of another kind is a bug, and is thrown. */
async function ask(
  question: () => Promise<Credential | null>,
): Promise<Result<PublicKeyCredential, KeepProblem>> {
  try {
    const answer = await question()
    return answer instanceof PublicKeyCredential ? succeed(answer) : fail({ kind: 'given up' })
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    const kind = kinds.get(error.name)
    return fail({ kind: kind ?? 'cannot' })
  }
}

/** Closed, waited for too long or turned away are one for the browser, so that a page learns nothing from it. */
const kinds: ReadonlyMap<string, KeepProblem['kind']> = new Map([
  ['NotAllowedError', 'given up'],
  ['AbortError', 'given up'],
  ['InvalidStateError', 'already here'],
])

function keyIn(answer: PublicKeyCredential): QuickKey | null {
  const first = answer.getClientExtensionResults().prf?.results?.first
  if (first === undefined) return null
  const output = first instanceof ArrayBuffer ? new Uint8Array(first) : null
  return output && { credentialId: new Uint8Array(answer.rawId), output }
}

/** Only on this laptop: no telephone and no stick is offered. */
function credential(id: Bytes): PublicKeyCredentialDescriptor {
  return { type: 'public-key', id, transports: ['internal'] }
}

function random(): Bytes {
  return crypto.getRandomValues(new Uint8Array(32))
}

/** A laptop keeps one key for each of these; it is the vault’s random id, and names nobody. */
function idOf(vault: string): Bytes {
  return new TextEncoder().encode(vault)
}

function base64Url(bytes: Bytes): string {
  return btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
