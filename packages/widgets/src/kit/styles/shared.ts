// The look that all widgets share.
import { card } from './card.ts'
import { controls } from './controls.ts'
import { explanations } from './explanations.ts'
import { media } from './media.ts'
import { tokens } from './tokens.ts'

export const shared = [tokens, card, controls, explanations, media]
