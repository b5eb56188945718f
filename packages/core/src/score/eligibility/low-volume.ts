// The low-volume threshold over the two determination segments: 42 CFR 414.1305. Every criterion
// must be exceeded; the worse of the two segments decides. Missing numbers leave answers open.
import { markOf } from '../../citation.ts'
import type { Decimal } from '../../decimal.ts'
import type { Reason, Remark } from '../../outcome.ts'
import { type Phrase, amount, day, phrase } from '../../phrase.ts'
import type {
  DeterminationSegment,
  EligibilityRules,
  VolumeCriterion,
} from '../../rules/eligibility-rules.ts'
import { type Reader, count, dollars } from '../../scenario/read-number.ts'
import type { Volume } from '../../scenario/scenario.ts'
import { type Step, exceeds, given, least, rule, sum } from '../../step.ts'

export type Answer = 'excluded' | 'may-report-voluntarily' | 'may-opt-in' | 'required'

export interface CriterionFinding {
  readonly criterion: VolumeCriterion
  readonly value?: Decimal
  readonly exceeded?: boolean
}

export interface SegmentFinding {
  readonly segment: DeterminationSegment
  readonly criteria: readonly CriterionFinding[]
}

export interface VolumeFinding {
  readonly answers: readonly Answer[]
  readonly segments: readonly SegmentFinding[]
  readonly reasons: readonly Reason[]
  readonly missing: readonly Remark[]
  readonly assumed: readonly Phrase[]
  readonly step?: Step
}

/** The volume of the level that takes part, and where it stands in the input. */
export interface PlacedVolume {
  readonly at: 'volume' | 'groupVolume'
  readonly volume: Volume
}

export function weighVolume(rules: EligibilityRules, placed: PlacedVolume, read: Reader): VolumeFinding {
  const all = rules.segments.value.map((segment) => findSegment(rules, segment, placed, read))
  const told = all.filter(({ criteria }) => criteria.some(({ value }) => value !== undefined))
  const judged = told.length > 0 ? told : all.slice(0, 1)
  const steps = told.map(countExceeded)
  return {
    answers: possibleAnswers(rules, judged),
    segments: all,
    reasons: told.flatMap((finding) => reasonsOf(finding)),
    missing: judged.flatMap((segment) => missingOf(segment, placed.at)),
    assumed:
      told.length === 1 && all.length > 1
        ? [phrase('Only one of the two periods is given; CMS looks at both.')]
        : [],
    ...(steps[0] && { step: steps.length > 1 ? worstSegment(rules, steps) : steps[0] }),
  }
}

function findSegment(
  rules: EligibilityRules,
  segment: DeterminationSegment,
  { at, volume }: PlacedVolume,
  read: Reader,
): SegmentFinding {
  const typed = volume[segment.id] ?? {}
  const criteria = rules.lowVolume.map((criterion): CriterionFinding => {
    const value = read.number(
      `${at}.${segment.id}.${criterion.id}`,
      typed[criterion.id],
      criterion.id === 'allowedCharges' ? dollars : count,
    )
    return value === undefined
      ? { criterion }
      : { criterion, value, exceeded: value.gt(criterion.threshold.value) }
  })
  return { segment, criteria }
}

/** From the fewest to the most criteria that can still be exceeded, the worse segment deciding. */
function possibleAnswers(rules: EligibilityRules, segments: readonly SegmentFinding[]): Answer[] {
  const worst = (counts: readonly number[]) => answerFor(rules, Math.min(...counts))
  const fewest = segments.map(({ criteria }) => criteria.filter(({ exceeded }) => exceeded).length)
  const most = segments.map(({ criteria }) => criteria.filter(({ exceeded }) => exceeded !== false).length)
  const range: Answer[] = []
  for (let count = Math.min(...fewest); count <= Math.min(...most); count++) {
    const answer = worst([count])
    if (!range.includes(answer)) range.push(answer)
  }
  return range
}

function answerFor({ lowVolume, optIn }: EligibilityRules, exceeded: number): Answer {
  if (exceeded === lowVolume.length) return 'required'
  return exceeded > 0 && optIn.kind === 'available' ? 'may-opt-in' : 'excluded'
}

const unitOf = ({ id }: VolumeCriterion) => (id === 'allowedCharges' ? 'dollars' : 'count')

function countExceeded({ segment, criteria }: SegmentFinding): Step {
  const known = criteria.flatMap(({ criterion, value }) =>
    value === undefined
      ? []
      : [
          exceeds(
            given(value, { label: phrase(criterion.counts), unit: unitOf(criterion) }),
            rule(criterion.threshold, { label: phrase('Must be more than'), unit: unitOf(criterion) }),
            {
              label: phrase('{what}: above the threshold?', { what: phrase(criterion.counts) }),
              unit: 'yes-no',
            },
          ),
        ],
  )
  return sum(known, {
    label: phrase(
      known.length < criteria.length
        ? 'Criteria known to be exceeded, {from} to {to}'
        : 'Criteria exceeded, {from} to {to}',
      { from: day(segment.from), to: day(segment.to) },
    ),
    unit: 'count',
  })
}

const worstSegment = (rules: EligibilityRules, steps: readonly Step[]): Step =>
  least(steps, {
    label: phrase('Criteria exceeded in the worse of the two periods'),
    unit: 'count',
    by: rules.segmentRule,
  })

function reasonsOf({ segment, criteria }: SegmentFinding): Reason[] {
  return criteria.flatMap(({ criterion, value, exceeded }) =>
    value === undefined || exceeded === undefined
      ? []
      : [
          {
            message: phrase(
              exceeded
                ? '{what}: {value}, above {limit} ({from} to {to})'
                : '{what}: {value}, not above {limit} ({from} to {to})',
              {
                what: phrase(criterion.counts),
                value: amount(value, unitOf(criterion)),
                limit: amount(criterion.threshold.value, unitOf(criterion)),
                from: day(segment.from),
                to: day(segment.to),
              },
            ),
            speaks: exceeded ? 'for' : 'against',
            ...markOf(criterion.threshold),
          },
        ],
  )
}

function missingOf({ segment, criteria }: SegmentFinding, at: PlacedVolume['at']): Remark[] {
  return criteria.flatMap(({ criterion, value }) =>
    value === undefined
      ? [{ path: `${at}.${segment.id}.${criterion.id}`, message: phrase(criterion.counts) }]
      : [],
  )
}
