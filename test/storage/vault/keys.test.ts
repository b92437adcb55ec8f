import { expect, it } from 'vitest'
import { newDeviceKey, newWrappedKey, unwrapKey } from '../../../src/storage/vault/keys.ts'
import { seal, unseal } from '../../../src/storage/vault/sealing.ts'

const name = Uint8Array.of(1)

it('wraps a document key that works the same each time it is unwrapped', async () => {
  const device = await newDeviceKey()
  const wrapped = await newWrappedKey(device)
  expect(wrapped).toHaveLength(40)

  const [one, other] = [await unwrapKey(wrapped, device), await unwrapKey(wrapped, device)]
  if (one === null || other === null) throw new Error('The key did not open.')
  const sealed = await seal(name, Uint8Array.of(5), one)
  expect(await unseal(name, sealed, other)).toEqual(Uint8Array.of(5))
})

it('lends no key its bytes', async () => {
  const device = await newDeviceKey()
  const key = await unwrapKey(await newWrappedKey(device), device)
  expect([device.extractable, key?.extractable]).toEqual([false, false])
})

it('unwraps nothing for another laptop, or from changed bytes', async () => {
  const device = await newDeviceKey()
  const wrapped = await newWrappedKey(device)
  expect(await unwrapKey(wrapped, await newDeviceKey())).toBeNull()
  expect(
    await unwrapKey(
      wrapped.map((byte) => byte ^ 1),
      device,
    ),
  ).toBeNull()
  expect(await unwrapKey(wrapped.slice(1), device)).toBeNull()
  expect(await unwrapKey(new Uint8Array(), device)).toBeNull()
})

it('unseals nothing that is too short to be sealed', async () => {
  const device = await newDeviceKey()
  const key = await unwrapKey(await newWrappedKey(device), device)
  if (key === null) throw new Error('The key did not open.')
  for (const length of [0, 11, 12, 27]) expect(await unseal(name, new Uint8Array(length), key)).toBeNull()
})
