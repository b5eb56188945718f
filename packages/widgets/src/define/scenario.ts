// Defines <mips-scenario>, unless the page has it already.
import { define } from '../kit/define.ts'
import { MipsScenario } from '../scenario/scenario.ts'

define('mips-scenario', MipsScenario)
