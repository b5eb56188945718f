// The planner under the rules since 2024. Several files share the rule years, so that none takes long.
import { ruleYearIds } from '@mips-widgets/core'
import { describePlannerStates } from './testing/describe-planner-states.ts'

describePlannerStates(ruleYearIds.slice(9))
