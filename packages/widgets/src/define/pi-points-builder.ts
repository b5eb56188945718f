// Defines <mips-pi-points-builder>, unless the page has it already.
import { define } from '../kit/define.ts'
import { MipsPiPointsBuilder } from '../pi-points-builder/pi-points-builder.ts'

define('mips-pi-points-builder', MipsPiPointsBuilder)
