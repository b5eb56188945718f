// The planner, full, from the rules since 2024 to those of each other year and back.
import { ruleYearIds } from '@mips-widgets/core'
import { describePlannerSwitches } from './testing/describe-planner-switches.ts'

describePlannerSwitches(ruleYearIds.slice(9))
