// Defines <mips-quality-bonus-calculator>, unless the page has it already.
import { define } from '../kit/define.ts'
import { MipsQualityBonusCalculator } from '../quality-bonus-calculator/quality-bonus-calculator.ts'

define('mips-quality-bonus-calculator', MipsQualityBonusCalculator)
