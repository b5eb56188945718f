// The activities one by one: what each brings, whether it counts double, and whether enough of a group
// performed it.
import { type Mark, markOf } from '../../citation.ts'
import type { Inventory } from '../../inventory.ts'
import type { Reason, Remark } from '../../outcome.ts'
import { amount, phrase } from '../../phrase.ts'
import { specialStatusNames } from '../../program/special-statuses.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { type Reader, percent } from '../../scenario/read-number.ts'
import type {
  ActivityReport,
  Clinician,
  ImprovementActivitiesReport,
  Reporting,
} from '../../scenario/scenario.ts'
import { type Step, product, rule } from '../../step.ts'
import { checkSize, findStatuses } from '../eligibility/special-statuses.ts'
import { pathwayOf } from '../pathway.ts'

/** CMS's id for attesting a medical home. */
export const MEDICAL_HOME = 'IA_PCMH'

export interface ActivityScore {
  readonly index: number
  readonly activityId?: string
  readonly title?: string
  readonly points?: Step
  readonly reasons: readonly Reason[]
  readonly missing: readonly Remark[]
}

export interface Credit {
  /** Whether each activity counts more than once. */
  readonly multiple: boolean
  readonly reasons: readonly Reason[]
}

type Input = ImprovementActivitiesReport & {
  readonly clinician?: Clinician | undefined
  readonly reporting?: Reporting | undefined
}

/** Small, rural, shortage-area and non-patient-facing practices count double, and so does an MVP. */
export function creditOf(rules: RuleYear, input: Input, read: Reader): Credit {
  const { multiple, multipleFor } = rules.improvementActivities
  const clinician = input.clinician ?? {}
  checkSize(clinician, read)
  const status = findStatuses(rules, clinician).find(({ id }) => multipleFor.value.includes(id))
  const inMvp = pathwayOf(rules, input) === 'mvp' && rules.pathways.mvp.kind !== 'none'
  if (!status && !inMvp) return { multiple: false, reasons: [] }
  const why = status ? specialStatusNames[status.id] : 'MIPS Value Pathway'
  return {
    multiple: true,
    reasons: [
      { message: phrase('Each activity counts double: {why}.', { why: phrase(why) }), ...markOf(multiple) },
    ],
  }
}

export function scoreActivities(
  rules: RuleYear,
  input: Input,
  credit: Credit,
  inventory: Inventory | undefined,
  read: Reader,
): ActivityScore[] {
  const seen = new Set<string>()
  return (input.activities ?? []).map((raw, index): ActivityScore => {
    const one = typeof raw === 'string' ? { activityId: raw } : (raw ?? {})
    const id = one.activityId
    const known = id === undefined ? undefined : inventory?.activity?.(id)
    const base = { index, ...(id !== undefined && { activityId: id }), ...(known && { title: known.title }) }
    const refusal = refuse(rules, one, id, seen, index, inventory, read)
    if (refusal) return { ...base, reasons: [refusal], missing: [] }
    if (id !== undefined) seen.add(id)
    if (id === MEDICAL_HOME) return { ...base, reasons: [], missing: [] }
    const weight = one.weight ?? known?.weight
    const single = pointsOf(rules, weight)
    if (!single) return { ...base, reasons: [], missing: [weightWanted(index)] }
    return { ...base, points: credit.multiple ? doubled(rules, single) : single, reasons: [], missing: [] }
  })
}

type Told = Exclude<ActivityReport, string>

/** An activity is told by its id alone, or with more about it. */
export const idOf = (one: ActivityReport): string | undefined =>
  typeof one === 'string' ? one : one?.activityId

function refuse(
  { improvementActivities: { group, inventory: counted } }: RuleYear,
  { cliniciansPercent, sameNinetyDays }: Told,
  id: string | undefined,
  seen: ReadonlySet<string>,
  index: number,
  inventory: Inventory | undefined,
  read: Reader,
): Reason | undefined {
  const share = read.number(`activities.${index}.cliniciansPercent`, cliniciansPercent, {
    ...percent,
    example: '60',
  })
  if (id !== undefined && seen.has(id)) return because('Named before: an activity counts once.', counted)
  if (id !== undefined && id !== MEDICAL_HOME && inventory?.activity && !inventory.activity(id))
    return because('Not an activity of this year: left out.', counted)
  if (group.percent && share?.lt(group.percent.value)) {
    return {
      message: phrase('Fewer than {limit} of the group’s clinicians performed it: it does not count.', {
        limit: amount(group.percent.value, 'percent'),
      }),
      ...markOf(group.percent),
    }
  }
  if (group.timing === 'one-clinician' && share?.isZero()) return because(group.rule.value, group.rule)
  return group.timing === 'same-90-days' && sameNinetyDays === false
    ? because(group.rule.value, group.rule)
    : undefined
}

function pointsOf({ improvementActivities: { credit } }: RuleYear, weight: Told['weight']): Step | undefined {
  switch (credit.method) {
    case 'counts':
      return rule(credit.each, { label: phrase('An activity'), unit: 'points' })
    case 'weights':
      if (weight === 'high')
        return rule(credit.high, { label: phrase('High-weighted activity'), unit: 'points' })
      return weight && rule(credit.medium, { label: phrase('Medium-weighted activity'), unit: 'points' })
  }
}

const doubled = ({ improvementActivities: { multiple } }: RuleYear, points: Step): Step =>
  product([points, rule(multiple, { label: phrase('Counts this many times'), unit: 'count' })], {
    label: points.label,
    unit: 'points',
  })

const because = (text: string, by: Mark): Reason => ({ message: phrase(text), ...markOf(by) })

const weightWanted = (index: number): Remark => ({
  path: `activities.${index}.weight`,
  message: phrase(
    'The weight of the activity, medium or high: CMS’s inventory of this year is not in this build',
  ),
})
