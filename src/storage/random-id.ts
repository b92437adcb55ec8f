import { toHex } from './bytes.ts'

const ID = /^[0-9a-f]{32}$/

/** 128 random bits in hex: the name of a document, a writer or a laptop. It says nothing about anybody. */
export function newRandomId(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(16)))
}

export function isRandomId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value)
}
