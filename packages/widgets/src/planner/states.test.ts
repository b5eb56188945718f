// The planner under the rules until 2019; the later ones in files of their own, so that none takes long.
import { describePlannerStates } from './testing/describe-planner-states.ts'

describePlannerStates(['2017', '2018', '2019-proposed', '2019'])
