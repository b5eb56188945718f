// Defines <mips-improvement-activities>, unless the page has it already.
import { define } from '../kit/define.ts'
import { MipsImprovementActivities } from '../improvement-activities/improvement-activities.ts'

define('mips-improvement-activities', MipsImprovementActivities)
