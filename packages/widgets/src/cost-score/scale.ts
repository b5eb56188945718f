// The benchmark of a cost measure as a picture, where one is known: typed, or of CMS's data.
import {
  type Decimal,
  type Inventory,
  type Numeric,
  type RuleYear,
  decimal,
  readNumber,
} from '@mips-widgets/core'
import { type TemplateResult, nothing } from 'lit'
import { scalePicture } from '../kit/scale-picture.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import type { CostMeasure } from '../kit/told/cost.ts'

type Bounds = readonly (Decimal | null)[]

const DECILES = 10

export function scale(
  { language }: WidgetController,
  rules: RuleYear,
  measure: CostMeasure,
  name: string,
  inventory: Inventory | undefined,
): TemplateResult | typeof nothing {
  const bounds = boundsOf(rules, measure, inventory)
  if (!bounds) return nothing
  const value = read(measure.averageCost)
  const own = value && { value, decile: decileOf(value, bounds) }
  return scalePicture({ name, bounds, unit: 'dollars', own, language })
}

function boundsOf(
  { cost: { deviations } }: RuleYear,
  { benchmark, measureId = '' }: CostMeasure,
  inventory: Inventory | undefined,
): Bounds | undefined {
  const median = read(benchmark?.median)
  const deviation = read(benchmark?.standardDeviation)
  if (median && deviation && deviations)
    return deviations.value.map((multiple) => median.plus(deviation.times(multiple)))
  const typed = benchmark?.deciles?.flatMap((raw) => read(raw) ?? [])
  if (typed) return typed.length < DECILES ? [null, ...typed] : typed
  const row = inventory?.costBenchmark?.(measureId)
  return row?.map((bound) => (bound === null ? null : decimal(bound)))
}

function read(raw: Numeric | undefined): Decimal | undefined {
  const reading = readNumber(raw, { unit: 'dollars', example: '' })
  return reading.state === 'read' ? reading.value : undefined
}

/** A lower cost is better. */
const decileOf = (cost: Decimal, bounds: Bounds): number =>
  Math.max(1, bounds.findLastIndex((bound) => bound !== null && cost.lte(bound)) + 1)
