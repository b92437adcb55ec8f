/**
 * Reads what is packed with Snappy, as far as it goes.
 *
 * The packages that do this want the exact end of what is packed, and answer
 * nothing when they meet nonsense. A search has only a beginning, and wants
 * every word that stands before the nonsense.
 */

const MOST = 64 * 1024 * 1024

/** What is packed from the first byte on; `null` when it does not begin as it must. */
export function readSnappy(packed: Buffer): Buffer | null {
  const length = readLength(packed)
  if (length === null || length.value > MOST) return null
  const out = Buffer.alloc(length.value)
  let [at, filled] = [length.bytes, 0]
  while (filled < out.length && at < packed.length) {
    const piece = readPiece(packed, at)
    const isWhole = piece.isWords
      ? piece.from + piece.length <= packed.length
      : piece.from > 0 && piece.from <= filled
    if (!isWhole || filled + piece.length > out.length) break
    if (piece.isWords) packed.copy(out, filled, piece.from, piece.from + piece.length)
    else
      for (let each = 0; each < piece.length; each += 1)
        out[filled + each] = out[filled + each - piece.from] ?? 0
    filled += piece.length
    at = piece.next
  }
  return out.subarray(0, filled)
}

interface Piece {
  /** Bytes to be taken as they are, or a stretch that was there before. */
  readonly isWords: boolean
  /** Where the bytes stand, or how far back the stretch began. */
  readonly from: number
  readonly length: number
  readonly next: number
}

function readPiece(packed: Buffer, at: number): Piece {
  const tag = packed[at] ?? 0
  if ((tag & 3) === 0) return readWords(packed, at)
  if ((tag & 3) === 1) {
    const from = ((tag & 0xe0) << 3) | (packed[at + 1] ?? 0)
    return { isWords: false, from, length: ((tag >> 2) & 7) + 4, next: at + 2 }
  }
  const wide = (tag & 3) === 2 ? 2 : 4
  return {
    isWords: false,
    from: readNumber(packed, at + 1, wide),
    length: (tag >> 2) + 1,
    next: at + 1 + wide,
  }
}

function readWords(packed: Buffer, at: number): Piece {
  const short = (packed[at] ?? 0) >> 2
  const wide = Math.max(0, short - 59)
  const length = (wide === 0 ? short : readNumber(packed, at + 1, wide)) + 1
  const from = at + 1 + wide
  return { isWords: true, from, length, next: from + length }
}

function readNumber(bytes: Buffer, at: number, wide: number): number {
  return at + wide <= bytes.length ? bytes.readUIntLE(at, wide) : 0
}

/** How long the whole will be: seven bits a byte, the lowest first. */
function readLength(packed: Buffer): { readonly value: number; readonly bytes: number } | null {
  let value = 0
  for (let index = 0; index < 5; index += 1) {
    const byte = packed[index]
    if (byte === undefined) return null
    value += (byte & 0x7f) * 2 ** (7 * index)
    if (byte < 0x80) return { value, bytes: index + 1 }
  }
  return null
}
