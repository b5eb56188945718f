// The planner, full, from the rules until the proposal for 2019 to those of each other year and back.
import { ruleYearIds } from '@mips-widgets/core'
import { describePlannerSwitches } from './testing/describe-planner-switches.ts'

describePlannerSwitches(ruleYearIds.slice(0, 3))
