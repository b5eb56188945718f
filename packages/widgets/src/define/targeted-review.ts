// Defines <mips-targeted-review>, unless the page has it already.
import { define } from '../kit/define.ts'
import { MipsTargetedReview } from '../targeted-review/targeted-review.ts'

define('mips-targeted-review', MipsTargetedReview)
