// Defines <mips-assistance-finder>, unless the page has it already.
import { define } from '../kit/define.ts'
import { MipsAssistanceFinder } from '../assistance-finder/assistance-finder.ts'

define('mips-assistance-finder', MipsAssistanceFinder)
