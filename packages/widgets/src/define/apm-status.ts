// Defines <mips-apm-status>, unless the page has it already.
import { define } from '../kit/define.ts'
import { MipsApmStatus } from '../apm-status/apm-status.ts'

define('mips-apm-status', MipsApmStatus)
