// Bytes as text, piece by piece: UTF-8 unless another encoding is named, UTF-16 where its mark stands first.
// Says once when bytes do not fit.

export interface Decoded {
  readonly text: AsyncGenerator<string>
  /** Whether the file began with a byte order mark; known once the first piece has come. */
  readonly marked: () => boolean
}

export const isEncoding = (label: string): boolean => {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

export function decode(
  bytes: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
  complain: (sentence: string) => void,
): Decoded {
  let marked = false
  async function* read(): AsyncGenerator<string> {
    let decoder: InstanceType<typeof TextDecoder> | undefined
    let complained = false
    for await (const chunk of bytes) {
      const first = decoder === undefined
      decoder ??= new TextDecoder(encoding ?? encodingOf(chunk), { ignoreBOM: true })
      let text = decoder.decode(chunk, { stream: true })
      if (first && text.startsWith(MARK)) {
        marked = true
        text = text.slice(1)
      }
      if (!complained && text.includes(REPLACEMENT)) {
        complained = true
        complain(`Not all of it is ${decoder.encoding}: say --encoding windows-1252 if it comes from Excel.`)
      }
      yield text
    }
    yield decoder?.decode() ?? ''
  }
  return { text: read(), marked: () => marked }
}

const MARK = '\uFEFF'
const REPLACEMENT = '\uFFFD'

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
