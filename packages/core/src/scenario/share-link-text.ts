// Text as base64url of its UTF-8 bytes (RFC 4648, section 5, without padding), which stands in an address
// as it is. Written out because the core uses nothing of a browser and nothing of Node.
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const SIX_BITS = new Map(ALPHABET.split('').map((letter, bits) => [letter, bits]))

/** Lone surrogates have no UTF-8: JSON writes them as escapes, so that no JSON text holds one. */
export function toBase64Url(text: string): string {
  let coded = ''
  let bits = 0
  let held = 0
  for (const byte of utf8Of(text)) {
    bits = (bits << 8) | byte
    held += 8
    for (; held >= 6; held -= 6) coded += ALPHABET.charAt((bits >> (held - 6)) & 63)
    bits &= 255
  }
  return held > 0 ? coded + ALPHABET.charAt((bits << (6 - held)) & 63) : coded
}

/** The text, or undefined for what is not base64url or not UTF-8. */
export function fromBase64Url(coded: string): string | undefined {
  let escaped = ''
  let bits = 0
  let held = 0
  for (const letter of coded) {
    const six = SIX_BITS.get(letter)
    if (six === undefined) return undefined
    bits = (bits << 6) | six
    held += 6
    if (held < 8) continue
    held -= 8
    escaped += `%${((bits >> held) & 255).toString(16).padStart(2, '0')}`
    bits &= 255
  }
  try {
    return decodeURIComponent(escaped)
  } catch {
    return undefined
  }
}

function* utf8Of(text: string): Generator<number> {
  const escaped = encodeURIComponent(text)
  for (let at = 0; at < escaped.length; at++) {
    if (escaped.charAt(at) !== '%') yield escaped.charCodeAt(at)
    else {
      yield Number.parseInt(escaped.slice(at + 1, at + 3), 16)
      at += 2
    }
  }
}
