// Defines <mips-final-score>, unless the page has it already.
import { define } from '../kit/define.ts'
import { MipsFinalScore } from '../final-score/final-score.ts'

define('mips-final-score', MipsFinalScore)
