/**
 * Whatever somebody changes in what is stored, it is refused: nothing crashes,
 * nothing is taken for true. `MUTATIONS=100000` makes the long form.
 */

import * as fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import type { Commit } from '../../src/storage/commit.ts'
import { openHistory, sealHistory } from '../../src/storage/history.ts'
import type { StoredRecord } from '../../src/storage/plan-store.ts'
import { openRecord, sealCommit } from '../../src/storage/sealed-commit.ts'
import { makeAgencyKey, openAgencyKey } from '../../src/storage/vault/agency-key.ts'
import { openPage, sealPage } from '../../src/storage/vault/summary-page.ts'
import { stretchPassphrase } from '../../src/storage/vault/stretch-passphrase.ts'
import { makeVaultHeader } from '../../src/storage/vault/make-vault-header.ts'
import { openVaultHeader } from '../../src/storage/vault/open-vault-header.ts'
import type { Secret } from '../../src/storage/vault/secret.ts'
import { openOrThrow } from './answers.ts'
import { fakeStretch } from './vault/fixed-chance.ts'

const MUTATIONS = Number(process.env['MUTATIONS'] ?? 2000)
/** How many of them go through the real stretching of a passphrase. */
const STRETCHED = Math.ceil(MUTATIONS / 500)
const long = { timeout: 60_000 + MUTATIONS * 20 }

const cost = { name: 'argon2id', memoryKiB: 19 * 1024, passes: 2 } as const
const passphrase = 'four invented calm words'
const secret: Secret = { kind: 'passphrase', passphrase }
const { stretch } = fakeStretch()
const name = { doc: '00112233445566778899aabbccddeeff', writer: 'ffeeddccbbaa99887766554433221100' }

let key: CryptoKey
let commits: readonly StoredRecord[]

beforeAll(async () => {
  key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  commits = await Promise.all([0, 1, 2].map(async (seq) => (await sealCommit(commitOf(seq), key)).record))
})

it(`takes none of ${MUTATIONS} changed records for a commit`, long, async () => {
  const [whole, other] = [commits[1], commits[2]]
  if (whole === undefined || other === undefined) throw new Error('They were sealed.')
  const areRefused = refuses(whole.bytes, other.bytes, async (bytes) => {
    const opened = await openRecord({ ...whole, bytes }, key)
    return opened.kind === 'open'
  })
  await expect(areRefused).resolves.toBe(true)
})

it('takes no record under another document, writer or number', async () => {
  for (const each of commits) {
    const others = [
      { ...each, doc: name.writer },
      { ...each, writer: name.doc },
      { ...each, seq: each.seq + 1 },
    ]
    for (const other of others) expect((await openRecord(other, key)).kind).not.toBe('open')
  }
})

it(`takes none of ${MUTATIONS} changed histories for one`, long, async () => {
  const sealed = await sealHistory({ ...name, seq: 1 }, [commitOf(0), commitOf(1)], key)
  const other = await sealHistory({ ...name, seq: 2 }, [commitOf(2)], key)
  if (sealed === null || other === null) throw new Error('They are small.')
  const areRefused = refuses(
    sealed.bytes,
    other.bytes,
    async (bytes) => (await openHistory({ ...sealed, bytes }, key)) !== null,
  )
  await expect(areRefused).resolves.toBe(true)
})

it(`takes none of ${MUTATIONS} changed pages of summaries for one`, long, async () => {
  const docs = [name.doc, name.writer]
  const [one, other] = await Promise.all([1, 2].map((page) => pageOf(page, docs)))
  if (one === undefined || other === undefined) throw new Error('They were sealed.')
  const areRefused = refuses(
    one,
    other,
    async (bytes) => (await openPage({ page: 1, docs, bytes }, key)) !== null,
  )
  await expect(areRefused).resolves.toBe(true)
})

it('takes no page under another number, or with other documents', async () => {
  const docs = [name.doc, name.writer]
  const bytes = await pageOf(1, docs)
  expect(await openPage({ page: 1, docs, bytes }, key)).toHaveLength(2)
  expect(await openPage({ page: 2, docs, bytes }, key)).toBeNull()
  for (const others of [docs.toReversed(), docs.slice(1), [...docs, 'a'.repeat(32)]])
    expect(await openPage({ page: 1, docs: others, bytes }, key)).toBeNull()
})

it(
  `opens no vault by any of ${MUTATIONS} changed headers, nor asks for more work than is allowed`,
  long,
  async () => {
    const [one, other] = [await headerBytes(), await headerBytes()]
    const asked: number[] = []
    const counting: typeof stretch = (kdf, words) => {
      if (kdf.name === 'argon2id') asked.push(kdf.memoryKiB * kdf.passes)
      return stretch(kdf, words)
    }
    const areRefused = refuses(
      one,
      other,
      async (bytes) => (await openVaultHeader(bytes, secret, counting)).ok,
    )
    await expect(areRefused).resolves.toBe(true)
    expect(Math.max(...asked)).toBeLessThanOrEqual(128 * 1024 * 6)
  },
)

it(`refuses ${STRETCHED} changed headers by the real stretching as well`, long, async () => {
  const made = await openOrThrow(
    makeVaultHeader({
      vault: name.doc,
      ways: [{ kind: 'passphrase', passphrase, cost }],
      stretch: stretchPassphrase,
    }),
  )
  expect((await openVaultHeader(made.bytes, secret, stretchPassphrase)).ok).toBe(true)
  const areRefused = refuses(
    made.bytes,
    made.bytes,
    async (bytes) => (await openVaultHeader(bytes, secret, stretchPassphrase)).ok,
    STRETCHED,
  )
  await expect(areRefused).resolves.toBe(true)
})

it(`opens no key of an agency from any of ${MUTATIONS} changed files`, long, async () => {
  const [one, other] = [await agencyKey(), await agencyKey()]
  const encoder = new TextEncoder()
  const opening = [one, other].map(({ privateFile }) => openAgencyKey(privateFile, passphrase, stretch))
  const known = (await Promise.all(opening.map(openOrThrow))).map(({ fingerprint }) => fingerprint)
  const areRefused = refuses(
    encoder.encode(one.privateFile),
    encoder.encode(other.privateFile),
    async (bytes) => {
      const opened = await openAgencyKey(new TextDecoder().decode(bytes), passphrase, stretch)
      // Spaces and the words that say what the file is may change; the key may not.
      return opened.ok && !known.includes(opened.value.fingerprint)
    },
  )
  await expect(areRefused).resolves.toBe(true)
})

function pageOf(page: number, docs: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  return sealPage(
    { page, docs },
    docs.map((doc) => new TextEncoder().encode(`summary of ${doc}`)),
    key,
  )
}

function agencyKey() {
  return openOrThrow(makeAgencyKey({ passphrase, cost, stretch }))
}

async function headerBytes(): Promise<Uint8Array> {
  const ways = [{ kind: 'passphrase', passphrase, cost } as const]
  return (await openOrThrow(makeVaultHeader({ vault: name.doc, ways, stretch }))).bytes
}

function commitOf(seq: number): Commit {
  return {
    v: 1,
    ...name,
    kind: seq === 0 ? 'opening' : 'commit',
    seq,
    prev: seq === 0 ? null : new Uint8Array(32).fill(seq),
    wrote: 1,
    needs: 1,
    at: '2026-11-22T14:00:00.000Z',
    intent: 'addOutcome',
    update: new Uint8Array(60).fill(seq),
  }
}

/** Asks of many changed copies whether they are accepted; none may be, and none may throw. */
async function refuses(
  whole: Uint8Array,
  other: Uint8Array,
  isAccepted: (bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>,
  numRuns = MUTATIONS,
): Promise<true> {
  await fc.assert(
    fc.asyncProperty(changeOf(whole, other), async (bytes) => {
      fc.pre(Buffer.compare(bytes, whole) !== 0 && Buffer.compare(bytes, other) !== 0)
      expect(await isAccepted(new Uint8Array(bytes))).toBe(false)
    }),
    { numRuns },
  )
  return true
}

/** Bits turned, pieces cut, repeated, put in or taken from another, or nothing but noise. */
function changeOf(whole: Uint8Array, other: Uint8Array): fc.Arbitrary<Uint8Array> {
  const at = fc.nat(whole.length - 1)
  const piece = fc.tuple(at, at).map(([one, two]) => [Math.min(one, two), Math.max(one, two)] as const)
  const turned = fc
    .array(fc.tuple(at, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 })
    .map((turns) => {
      const bytes = whole.slice()
      for (const [index, by] of turns) bytes[index] = (bytes[index] ?? 0) ^ by
      return bytes
    })
  const cut = piece.map(([from, to]) => joined(whole.subarray(0, from), whole.subarray(to + 1)))
  const repeated = piece.map(([from, to]) => joined(whole.subarray(0, to), whole.subarray(from)))
  const mixed = piece.map(([from, to]) =>
    joined(whole.subarray(0, from), other.subarray(from, to), whole.subarray(to)),
  )
  const longer = fc
    .tuple(at, fc.uint8Array({ minLength: 1, maxLength: 40 }))
    .map(([from, noise]) => joined(whole.subarray(0, from), noise, whole.subarray(from)))
  return fc.oneof(turned, cut, repeated, mixed, longer, fc.uint8Array({ maxLength: 300 }))
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces))
}
