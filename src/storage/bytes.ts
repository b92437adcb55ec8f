/** Bytes that the browser's cryptography takes: never shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The bytes that these hex digits in lower case write; `null` when they are none. */
export function fromHex(text: string): Bytes | null {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) return null
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

/** A copy that the browser's cryptography takes; `null` for anything but this many bytes. */
export function asBytes(value: unknown, least: number, most = least): Bytes | null {
  if (!(value instanceof Uint8Array) || value.length < least || value.length > most) return null
  return new Uint8Array(value)
}

/** One after the other. */
export function joinBytes(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
