// Defines <mips-quality-score>, unless the page has it already.
import { define } from '../kit/define.ts'
import { MipsQualityScore } from '../quality-score/quality-score.ts'

define('mips-quality-score', MipsQualityScore)
