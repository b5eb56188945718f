// The planner, full, from the rules of 2019 and 2020 to those of each other year and back.
import { ruleYearIds } from '@mips-widgets/core'
import { describePlannerSwitches } from './testing/describe-planner-switches.ts'

describePlannerSwitches(ruleYearIds.slice(3, 6))
