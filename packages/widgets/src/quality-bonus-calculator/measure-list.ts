// The list of measures in a draft, of which at least one row is on show.
import { rowsOf } from '../kit/rows.ts'

export const SUBMISSIONS = 'quality.submissions'

export const measures = rowsOf(SUBMISSIONS, 1)
