// Defines <mips-adjustment-curve>, unless the page has it already.
import { define } from '../kit/define.ts'
import { MipsAdjustmentCurve } from '../adjustment-curve/adjustment-curve.ts'

define('mips-adjustment-curve', MipsAdjustmentCurve)
