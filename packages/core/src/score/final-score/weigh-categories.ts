// Which categories count and with what weight: 42 CFR 414.1380(c)(2). A category drops out when it cannot
// be scored, on an approved application, or with compromised data; data that were sent bring it back,
// except where they were compromised.
import { type Cited, type Mark, markOf } from '../../citation.ts'
import type { Figure } from '../../decimal.ts'
import { type NotScored, type Reason, type Scored, invalid } from '../../outcome.ts'
import type { Invalid } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import { type CategoryId, categoryIds, categoryNames } from '../../rules/category.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import type { WeightRow } from '../../rules/weight-row.ts'
import { reader } from '../../scenario/read-number.ts'
import type { Clinician, Reporting } from '../../scenario/scenario.ts'
import { type Step, rule, sum } from '../../step.ts'
import { checkSize } from '../eligibility/special-statuses.ts'
import { refusePathway } from '../pathway.ts'
import { categoryWeights, fullRow, weighedCategories } from './category-weights.ts'
import { weightTable } from './weight-table.ts'

export interface WeighInput {
  readonly clinician?: Clinician | undefined
  readonly reporting?: Reporting | undefined
  /** Categories that cannot be scored, with the reasons. */
  readonly notScored?: Readonly<Partial<Record<CategoryId, readonly Reason[] | undefined>>> | undefined
  /** Categories with an approved reweighting. */
  readonly reweighted?: readonly CategoryId[] | undefined
  /** Categories with compromised data. */
  readonly compromised?: readonly CategoryId[] | undefined
  /** Categories for which data were sent. */
  readonly submitted?: readonly CategoryId[] | undefined
}

export interface WeightsDetail {
  /** The weights before anything was reweighted, in percent. */
  readonly before: Readonly<Record<CategoryId, Step>>
  /** The weights that count; none when fewer than two categories do. */
  readonly weights?: Readonly<Record<CategoryId, Step>>
  readonly without: readonly CategoryId[]
  /** Why each of them does not count. */
  readonly withoutReasons: Readonly<Partial<Record<CategoryId, readonly Reason[]>>>
}

/**
 * The weights of the four categories in percent; the step is their sum. `not-scored` when fewer than two
 * categories count: the final score is then the performance threshold.
 */
export function weighCategories(
  rules: RuleYear,
  input: WeighInput = {},
): Scored<WeightsDetail> | NotScored<WeightsDetail> | Invalid {
  const read = reader()
  refusePathway(rules, input, read)
  checkSize(input.clinician, read)
  if (read.problems.length > 0) return invalid(read.problems)
  const table = weightTable(rules, input)
  const all = fullRow(table)
  if (!all) throw new TypeError('Every table of weights has a row without reweighting.')
  const weighed = weighedCategories(table)
  /** Where CMS assigns a score, no row of the table reweights the category, whatever is asked. */
  const canGo = (category: CategoryId) =>
    !weighed.includes(category) || table.some(({ without: gone }) => gone.includes(category))
  const withoutReasons = Object.fromEntries(
    categoryIds.filter(canGo).flatMap((category) => {
      const why = reasonsFor(rules, input, category, weighed, all)
      return why.length > 0 ? [[category, why]] : []
    }),
  ) as WeightsDetail['withoutReasons']
  const without = weighed.filter((category) => withoutReasons[category])
  const detail = { before: stepsOf(all), without, withoutReasons }
  const row = categoryWeights(rules, without, table)
  if (weighed.length - without.length < 2 || !row) {
    const { fewerThanTwo } = rules.weights
    return {
      status: 'not-scored',
      reasons: [{ message: phrase(fewerThanTwo.value), ...markOf(fewerThanTwo) }],
      detail,
    }
  }
  const weights = stepsOf(row)
  const step = sum(
    categoryIds.map((category) => weights[category]),
    { label: phrase('Weights of the categories'), unit: 'percent' },
  )
  return { status: 'scored', step, detail: { ...detail, weights } }
}

function reasonsFor(
  { weights }: RuleYear,
  { notScored = {}, reweighted = [], compromised = [], submitted = [] }: WeighInput,
  category: CategoryId,
  weighed: readonly CategoryId[],
  all: WeightRow,
): readonly Reason[] {
  const zero = weights.zeroForEveryone.find(({ value }) => value === category)
  if (zero) return [because('CMS set this category to zero for everybody.', zero)]
  if (!weighed.includes(category)) return [because('This category has no weight.', all.weights)]
  if (compromised.includes(category))
    return [because('Reweighted: the data were compromised.', weights.circumstances)]
  const cannot = notScored[category]
  if (cannot) return cannot
  if (!reweighted.includes(category) || submitted.includes(category)) return []
  return [because('Reweighted on an approved application.', weights.circumstances)]
}

const because = (text: string, by: Mark): Reason => ({ message: phrase(text), ...markOf(by) })

const steps = new WeakMap<WeightRow, Readonly<Record<CategoryId, Step>>>()

function stepsOf(row: WeightRow): Readonly<Record<CategoryId, Step>> {
  const known = steps.get(row)
  if (known) return known
  const { value, ...mark } = row.weights
  const one = (category: CategoryId) => {
    const figure: Cited<Figure> = { value: value[category], ...mark }
    return rule(figure, {
      label: phrase('Weight: {category}', { category: categoryNames[category] }),
      unit: 'percent',
    })
  }
  const made = Object.fromEntries(categoryIds.map((category) => [category, one(category)])) as Record<
    CategoryId,
    Step
  >
  steps.set(row, made)
  return made
}
