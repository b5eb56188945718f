// Defines <mips-cost-score>, unless the page has it already.
import { define } from '../kit/define.ts'
import { MipsCostScore } from '../cost-score/cost-score.ts'

define('mips-cost-score', MipsCostScore)
