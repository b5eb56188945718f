// The category from a draft: the outcome, and what it is so far where a measure still lacks something.
import {
  type CostDetail,
  type CostInput,
  type CostMeasureScore,
  type Invalid,
  type Inventory,
  type Language,
  type Outcome,
  type RuleYear,
  scoreCost,
} from '@mips-widgets/core'
import type { Draft } from '../kit/draft.ts'
import { inRow } from '../kit/filled-rows.ts'
import { type Problems, recover } from '../kit/recover.ts'
import { scenarioOf } from '../kit/scenario-draft.ts'
import { type CostMeasure, costRows, toldCost } from '../kit/told/cost.ts'

export const rows = costRows

type Score = Exclude<Outcome<CostDetail>, Invalid>

export interface Work {
  readonly outcome: Score
  readonly problems: Problems
  /** Without the measures that lack something. */
  readonly soFar?: Extract<Score, { status: 'scored' }>
  readonly measure: (row: number) => CostMeasureScore | undefined
  /** What was read of a row. */
  readonly read: (row: number) => CostMeasure | undefined
}

export function work(
  rules: RuleYear,
  draft: Draft,
  language: Language,
  inventory: Inventory | undefined,
): Work {
  let read = readInput(rules, draft)
  const { outcome, problems } = recover({
    draft,
    language,
    evaluate: (readable): Score | Invalid => {
      read = readInput(rules, readable)
      return scoreCost(rules, read.input, inventory)
    },
    pathOf: (path) => `cost.${inRow(path, read.rows)}`,
  })
  const { measures } = outcome.detail
  const settled = read.input.measures?.filter((_one, index) => !measures[index]?.missing.length)
  const soFar =
    outcome.status === 'incomplete' && settled
      ? scoreCost(rules, { ...read.input, measures: settled }, inventory)
      : outcome
  return {
    outcome,
    problems,
    ...(soFar.status === 'scored' && { soFar }),
    measure: (row) => measures[read.rows.indexOf(row)],
    read: (row) => read.input.measures?.[read.rows.indexOf(row)],
  }
}

interface Read {
  readonly input: CostInput
  readonly rows: readonly number[]
}

function readInput(rules: RuleYear, draft: Draft): Read {
  const scenario = scenarioOf(draft)
  const { list, rows: rowOf } = toldCost(rules, draft, scenario)
  return {
    input: { ...scenario.cost, ...(list && { measures: list }), clinician: scenario.clinician },
    rows: rowOf,
  }
}
