// Reads a file that a visitor chose or dropped, up to a size that a browser reads in a moment.
import { type Phrase, phrase } from '@mips-widgets/core'
import { text } from './messages.ts'

const LIMIT_IN_MB = 20
const BYTES = 1_000_000

export type ReadFile = { readonly content: string } | { readonly problem: Phrase }

export async function readFile(file: Blob): Promise<ReadFile> {
  if (file.size > LIMIT_IN_MB * BYTES)
    return { problem: phrase(text.tooLarge, { limit: String(LIMIT_IN_MB) }) }
  try {
    return { content: await file.text() }
  } catch {
    return { problem: phrase(text.unreadable) }
  }
}

/** The file that was dropped, or chosen in a field; a field gives it up, so that it can be chosen again. */
export function fileOf(event: Event): File | undefined {
  if (event instanceof DragEvent) return event.dataTransfer?.files[0]
  const field = event.target as HTMLInputElement
  const file = field.files?.[0]
  field.value = ''
  return file
}
