// Spanish for what the widgets themselves say; the core brings its own words and those of the rules.
import type { Dictionary } from '@mips-widgets/core'

export const words: Dictionary = {}
