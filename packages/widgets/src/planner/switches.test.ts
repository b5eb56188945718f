// The planner, full, from the rules until 2019 to those of each other year and back.
import { describePlannerSwitches } from './testing/describe-planner-switches.ts'

describePlannerSwitches(['2017', '2018', '2019-proposed', '2019'])
