// Defines <mips-planner>, unless the page has it already. The widgets of its steps follow when they are opened.
import { define } from '../kit/define.ts'
import { MipsPlanner } from '../planner/planner.ts'

define('mips-planner', MipsPlanner)
