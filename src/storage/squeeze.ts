/** Bytes made smaller by the browser's gzip, and made large again, within bounds. */

import { joinBytes, type Bytes } from './bytes.ts'

export async function squeeze(bytes: Bytes): Promise<Bytes> {
  const squeezed = await readAll(fed(new CompressionStream('gzip'), bytes), Number.POSITIVE_INFINITY)
  if (squeezed === null) throw new Error('Bytes without bounds were too many.')
  return squeezed
}

/** What these bytes were before; `null` when they are no gzip, or would become more than `most` bytes. */
export async function unsqueeze(bytes: Bytes, most: number): Promise<Bytes | null> {
  try {
    return await readAll(fed(new DecompressionStream('gzip'), bytes), most)
  } catch (error) {
    if (error instanceof TypeError || hasCode(error)) return null
    throw error
  }
}

/** Not every engine throws what the standard says: some give the error of the library underneath, which has a code. */
function hasCode(error: unknown): boolean {
  return error instanceof Error && 'code' in error
}

function fed(stream: GenericTransformStream, bytes: Bytes): ReadableStream<Uint8Array> {
  const writer: WritableStreamDefaultWriter<Bytes> = stream.writable.getWriter()
  // What fails here fails for the reader too, who tells of it.
  writer.write(bytes).catch(() => undefined)
  writer.close().catch(() => undefined)
  return stream.readable
}

async function readAll(stream: ReadableStream<Uint8Array>, most: number): Promise<Bytes | null> {
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length > most) {
      await reader.cancel()
      return null
    }
    parts.push(next.value)
  }
  return joinBytes(parts)
}
