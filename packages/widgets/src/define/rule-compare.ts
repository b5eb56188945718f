// Defines <mips-rule-compare>, unless the page has it already.
import { define } from '../kit/define.ts'
import { MipsRuleCompare } from '../rule-compare/rule-compare.ts'

define('mips-rule-compare', MipsRuleCompare)
