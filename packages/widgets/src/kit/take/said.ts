// What the panel says after something was done.
import type { Phrase, Remark } from '@mips-widgets/core'

/** What was done, or why it could not be. */
export interface Said {
  readonly message: Phrase
  readonly isProblem?: boolean
  readonly setAside?: readonly Remark[]
  readonly unknown?: readonly string[]
  readonly undo?: () => void
}
