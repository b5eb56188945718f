// The planner under the rules until the proposal for 2019. Several files share the rule years, so that none takes long.
import { ruleYearIds } from '@mips-widgets/core'
import { describePlannerStates } from './testing/describe-planner-states.ts'

describePlannerStates(ruleYearIds.slice(0, 3))
