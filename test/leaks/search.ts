/** Searches bytes, and whole folders, for the invented words: as they are, spelled otherwise, and packed. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { blocksOf } from './database-blocks.ts'
import { spellings } from './spelling.ts'
import { placesOf, unpacked, type Unpacked } from './unpacking.ts'

export interface Hit {
  readonly word: string
  /** How it is written, such as “UTF-16” or “UTF-8 in gzip”. */
  readonly how: string
}

/** Every word in these bytes, each once for each way in which it is written. */
export function hitsIn(bytes: Buffer): readonly Hit[] {
  const packed = [...unpacked(bytes), ...blocksOf(bytes).map(asBlock)]
  const hits = [
    ...plainHitsIn(bytes),
    ...packed.flatMap(({ how, bytes: inside }) =>
      plainHitsIn(inside).map((hit) => ({ ...hit, how: `${hit.how} in ${how}` })),
    ),
  ]
  return [...new Map(hits.map((hit) => [`${hit.word} ${hit.how}`, hit])).values()]
}

function asBlock(bytes: Buffer): Unpacked {
  return { how: 'a packed block', bytes }
}

function plainHitsIn(bytes: Buffer): readonly Hit[] {
  return spellings.flatMap(({ name, stem, read }) =>
    placesOf(stem, bytes).map((at) => ({ word: read(bytes, at), how: name })),
  )
}

export interface Place extends Hit {
  /** The file within the folder. */
  readonly file: string
}

/** Every word in the files of this folder and in their names. */
export function hitsUnder(folder: string): readonly Place[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((found) => {
    const whole = path.join(found.parentPath, found.name)
    const file = path.relative(folder, whole)
    const named = hitsIn(Buffer.from(file)).map((hit) => ({ ...hit, how: `${hit.how} in the name` }))
    const inside = found.isFile() ? hitsIn(readFileSync(whole)) : []
    return [...named, ...inside].map((hit) => ({ ...hit, file }))
  })
}
