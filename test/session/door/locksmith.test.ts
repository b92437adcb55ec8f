import { describe, expect, it } from 'vitest'
import { fail, succeed } from '#domain'
import { type Door, type QuickQuestion } from '#session'
import { makeAgencyKey, openAgencyKey, readPublicFile } from '#storage'
import { laptopOf, newLaptop, PASSPHRASE, setUp, smithOf, stretch } from '../../builders/door.ts'
import { openOrThrow } from '../../storage/answers.ts'

const cost = { name: 'argon2id', memoryKiB: 19_456, passes: 2 } as const
const mine = { kind: 'passphrase', passphrase: PASSPHRASE } as const
type Laptop = ReturnType<typeof newLaptop>

function vaultOf(laptop: Laptop): string {
  const [vault = ''] = laptop.disks.keys()
  return vault
}

/** A new page, with all others gone. */
function reload(laptop: Laptop): Promise<Door> {
  laptop.forgetPages()
  return laptop.openPage()
}

/** A new page, unlocked by the passphrase. */
async function comeBack(laptop: Laptop): Promise<Door> {
  const door = await reload(laptop)
  await openOrThrow(smithOf(door).unlock(vaultOf(laptop), mine))
  return door
}

async function withAgency() {
  const laptop = newLaptop()
  const door = await laptop.openPage()
  await setUp(door)
  const files = await openOrThrow(makeAgencyKey({ passphrase: 'of the safe', cost, stretch }))
  const key = await openOrThrow(readPublicFile(files.publicFile))
  await openOrThrow(smithOf(door).ways.addAgency(key, PASSPHRASE))
  const { privateKey } = await openOrThrow(openAgencyKey(files.privateFile, 'of the safe', stretch))
  return { laptop, fingerprint: files.fingerprint, secret: { kind: 'agency', privateKey } as const }
}

/** A laptop with a reader: always the same for the same salt. */
const reader = (name: number) => ({
  give: async (salt: Uint8Array) => {
    const bytes = await crypto.subtle.digest('SHA-256', Uint8Array.of(name, ...salt))
    return { credentialId: Uint8Array.of(name), output: new Uint8Array(bytes) }
  },
})

describe('a recovery key that was shown and never tested', () => {
  it('is told at each unlocking, until another one was tested', async () => {
    const laptop = newLaptop()
    await openOrThrow(smithOf(await laptop.openPage()).make(PASSPHRASE))
    const door = await comeBack(laptop)
    expect(door.store.getState().kind).toBe('open')
    expect(door.news.getState()).toEqual([{ kind: 'key not tested' }])
    expect(await openOrThrow(smithOf(door).ways.describe())).toMatchObject({ keyTest: 'not tested' })

    const [news] = door.news.getState()
    if (news !== undefined) await smithOf(door).putAway(news)
    expect(door.news.getState()).toEqual([])
    const again = await comeBack(laptop)
    expect(again.news.getState()).toEqual([{ kind: 'key not tested' }])

    const { keep } = await openOrThrow(smithOf(again).ways.newKey(PASSPHRASE))
    await openOrThrow(keep(true))
    expect(again.news.getState()).toEqual([])
    expect((await comeBack(laptop)).news.getState()).toEqual([])
  })

  it('is told as well when it came with a new passphrase', async () => {
    const laptop = newLaptop()
    const key = await setUp(await laptop.openPage())
    const smith = smithOf(await reload(laptop))
    await openOrThrow(smith.unlock(vaultOf(laptop), { kind: 'recovery', key }))
    await openOrThrow(smith.renew(PASSPHRASE))
    expect((await comeBack(laptop)).news.getState()).toEqual([{ kind: 'key not tested' }])
  })

  it('is nothing to tell of a key that was tested, nor of one of before this was noted', async () => {
    const laptop = newLaptop()
    await setUp(await laptop.openPage())
    const door = await comeBack(laptop)
    expect(door.news.getState()).toEqual([])
    await laptopOf(door).kept()
    laptop.disks.get(vaultOf(laptop))?.meta.delete('vault-notes')
    expect((await comeBack(laptop)).news.getState()).toEqual([])
  })
})

describe('moving that was cut off', () => {
  it('says why it does not go on, goes on when it can, and keeps nobody from work', async () => {
    const laptop = newLaptop()
    await setUp(await laptop.openPage())
    Object.assign(laptop.old, { areHere: true, isBroken: true })
    const door = await comeBack(laptop)
    expect(door.store.getState()).toEqual({ kind: 'moving' })
    const smith = smithOf(door)
    expect(await smith.moveOldPlans(() => undefined)).toEqual(fail({ kind: 'damaged' }))
    await openOrThrow(smith.goIn())
    expect(door.store.getState().kind).toBe('open')

    laptop.old.isBroken = false
    const next = await comeBack(laptop)
    expect(next.store.getState()).toEqual({ kind: 'moving' })
    await openOrThrow(smithOf(next).moveOldPlans(() => undefined))
    expect(laptop.old.movedInto).toBe(vaultOf(laptop))
    expect((await comeBack(laptop)).store.getState().kind).toBe('open')
  })

  it('goes on in the vault where it began, also beside another one, and not in that one', async () => {
    const laptop = newLaptop()
    await setUp(await laptop.openPage())
    Object.assign(laptop.old, { areHere: true, isBroken: true })
    await smithOf(await comeBack(laptop)).moveOldPlans(() => undefined)
    const other = await reload(laptop)
    other.startAnew()
    await setUp(other, 'words of somebody else')
    expect(other.store.getState().kind).toBe('open')
    expect((await comeBack(laptop)).store.getState()).toEqual({ kind: 'moving' })
  })
})

describe('the key of the agency', () => {
  it('is noted before anybody is let in, told once, and stays on the list', async () => {
    const { laptop, fingerprint, secret } = await withAgency()
    await openOrThrow(smithOf(await reload(laptop)).unlock(vaultOf(laptop), secret))

    const door = await comeBack(laptop)
    const opening = { at: '2026-03-14T09:26:53.000Z', fingerprint, isTold: false }
    const [news] = door.news.getState()
    expect(news).toEqual({ kind: 'opened by agency', openings: [opening] })
    if (news !== undefined) await smithOf(door).putAway(news)
    const next = await comeBack(laptop)
    expect(next.news.getState()).toEqual([])
    expect(await openOrThrow(smithOf(next).ways.openedByAgency())).toEqual([{ ...opening, isTold: true }])
  })

  it('is noted as well when it opens the vault beside another one', async () => {
    const { laptop, fingerprint, secret } = await withAgency()
    const vault = vaultOf(laptop)
    const other = await reload(laptop)
    other.startAnew()
    await setUp(other, 'words of somebody else')
    laptop.room.isFull = true
    expect(await smithOf(other).openBeside(vault, secret)).toEqual(fail({ kind: 'full' }))
    laptop.room.isFull = false
    await openOrThrow(smithOf(other).openBeside(vault, secret))
    expect(other.entered.vault).not.toBe(vault)
    const opening = { at: '2026-03-14T09:26:53.000Z', fingerprint, isTold: false }
    expect((await comeBack(laptop)).news.getState()).toEqual([
      { kind: 'opened by agency', openings: [opening] },
    ])
  })

  it('opens nothing while that cannot be noted', async () => {
    const { laptop, secret } = await withAgency()
    const door = await reload(laptop)
    laptop.room.isFull = true
    expect(await smithOf(door).unlock(vaultOf(laptop), secret)).toEqual(fail({ kind: 'full' }))
    expect(door.store.getState().kind).toBe('locked')
  })
})

describe('a quick way', () => {
  it('is asked for after the passphrase alone, opens the vault, and is removed for one laptop', async () => {
    const laptop = newLaptop()
    const door = await laptop.openPage()
    await setUp(door)
    const { ways } = smithOf(door)
    const asked: QuickQuestion[] = []
    const ask = (name: number) => async (question: QuickQuestion) => {
      asked.push(question)
      return succeed(await reader(name).give(question.salt))
    }
    expect(await ways.addQuick('guessed', ask(1))).toEqual(fail({ kind: 'wrong secret' }))
    expect(asked).toEqual([])
    await openOrThrow(ways.addQuick(PASSPHRASE, ask(1)))
    await openOrThrow(ways.addQuick(PASSPHRASE, ask(2)))
    expect(asked.map(({ known }) => known)).toEqual([[], [Uint8Array.of(1)]])

    async function unlockBy(name: number) {
      const smith = smithOf(await reload(laptop))
      const slots = await smith.quickSlots(vaultOf(laptop))
      const slot = slots.find(({ credentialId }) => credentialId[0] === name)
      const given = await reader(name).give(slot?.salt ?? new Uint8Array(32))
      return smith.unlock(vaultOf(laptop), { kind: 'quick', ...given })
    }
    for (const name of [1, 2]) expect(await unlockBy(name)).toMatchObject({ ok: true })

    const { ways: now } = smithOf(await comeBack(laptop))
    expect(await openOrThrow(now.describe())).toMatchObject({
      quick: [{ addedAt: '2026-03-14T09:26:53.000Z' }, { addedAt: '2026-03-14T09:26:53.000Z' }],
    })
    await openOrThrow(now.removeQuick(Uint8Array.of(1), PASSPHRASE))
    expect((await openOrThrow(now.describe())).quick).toHaveLength(1)
    expect(await unlockBy(1)).toEqual(fail({ kind: 'no such way' }))
    expect(await unlockBy(2)).toMatchObject({ ok: true })
  })

  it('changes nothing when the laptop gives nothing', async () => {
    const laptop = newLaptop()
    const door = await laptop.openPage()
    await setUp(door)
    const { ways } = smithOf(door)
    const answer = await ways.addQuick(PASSPHRASE, async () => fail({ kind: 'given up' as const }))
    expect(answer).toEqual(fail({ kind: 'given up' }))
    expect((await openOrThrow(ways.describe())).quick).toEqual([])
  })
})

it('tells a page that asks whether another one is in use, and hears nobody when none is', async () => {
  const laptop = newLaptop()
  const first = await laptop.openPage()
  await setUp(first)
  const second = await laptop.openPage()
  const lastTouch = { at: 5 as number | null }
  const stop = second.answerInUse(() => lastTouch.at)
  expect(await first.askInUse()).toBe(5)
  lastTouch.at = null
  expect(await first.askInUse()).toBeNull()
  lastTouch.at = 6
  stop()
  expect(await first.askInUse()).toBeNull()
})
