// Defines <mips-eligibility-checker>, unless the page has it already.
import { define } from '../kit/define.ts'
import { MipsEligibilityChecker } from '../eligibility-checker/eligibility-checker.ts'

define('mips-eligibility-checker', MipsEligibilityChecker)
