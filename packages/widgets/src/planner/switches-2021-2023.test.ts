// The planner, full, from the rules of 2021 to 2023 to those of each other year and back.
import { ruleYearIds } from '@mips-widgets/core'
import { describePlannerSwitches } from './testing/describe-planner-switches.ts'

describePlannerSwitches(ruleYearIds.slice(6, 9))
