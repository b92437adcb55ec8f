/**
 * The blocks of a table of LevelDB, in which a browser keeps its databases.
 *
 * The table ends with a footer that says where its index is, and the index
 * where each block is. A block is packed with Snappy or not at all; the byte
 * after it says which.
 */

import { readSnappy } from './snappy.ts'

const FOOTER = 48
const SIGN = Buffer.from('57fb808b247547db', 'hex')

/** Every block of the table, unpacked; none for bytes that are no such table. */
export function blocksOf(table: Buffer): readonly Buffer[] {
  const footer = table.subarray(-FOOTER)
  if (!footer.subarray(-SIGN.length).equals(SIGN)) return []
  const [, ofIndex] = handlesIn(footer, 2)
  const index = ofIndex === undefined ? null : readBlock(table, ofIndex)
  if (index === null) return []
  return entriesOf(index).flatMap((value) => {
    const [handle] = handlesIn(value, 1)
    const block = handle === undefined ? null : readBlock(table, handle)
    return block === null ? [] : [block]
  })
}

interface Handle {
  readonly at: number
  readonly length: number
}

function readBlock(table: Buffer, { at, length }: Handle): Buffer | null {
  const block = table.subarray(at, at + length)
  return table[at + length] === 1 ? readSnappy(block) : block
}

/** The values of a block, one after the other: each entry says how long its own part of the key and its value are. */
function entriesOf(block: Buffer): readonly Buffer[] {
  const restarts = block.length < 4 ? 0 : block.readUInt32LE(block.length - 4)
  const end = block.length - 4 - 4 * restarts
  const values: Buffer[] = []
  for (let at = 0; at < end;) {
    const [sizes, next] = numbersAt(block, at, 3)
    const [, key = 0, value = 0] = sizes
    values.push(block.subarray(next + key, next + key + value))
    at = next + key + value
  }
  return values
}

function handlesIn(bytes: Buffer, count: number): readonly Handle[] {
  const [numbers] = numbersAt(bytes, 0, 2 * count)
  return Array.from({ length: count }, (_, index) => ({
    at: numbers[2 * index] ?? 0,
    length: numbers[2 * index + 1] ?? 0,
  }))
}

/** So many numbers of seven bits a byte, and where the next one would begin. */
function numbersAt(bytes: Buffer, start: number, count: number): readonly [readonly number[], number] {
  const numbers: number[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    let [value, shift, byte] = [0, 0, 0x80]
    while (byte >= 0x80 && at < bytes.length) {
      byte = bytes[at] ?? 0
      value += (byte & 0x7f) * 2 ** shift
      shift += 7
      at += 1
    }
    numbers.push(value)
  }
  return [numbers, at]
}
