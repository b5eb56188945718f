// What could be done differently in Promoting Interoperability: meet what is required, raise a rate, report a
// measure or to one more registry. Exclusions that were claimed stay as they are.
import { amount, phrase } from '../../phrase.ts'
import { PUBLIC_HEALTH } from '../../rules/promoting-interoperability-rules.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import { count, readNumber } from '../../scenario/read-number.ts'
import type { MeasureReport, PromotingInteroperabilityReport, Scenario } from '../../scenario/scenario.ts'
import { askedAnswers } from '../promoting-interoperability/asked-answers.ts'
import type {
  MeasureFinding,
  PromotingInteroperabilityDetail,
} from '../promoting-interoperability/finding.ts'
import { type Change, EFFORT } from './change.ts'
import { moreRegistries, registriesNeeded } from './registry-answers.ts'

type Answers = NonNullable<PromotingInteroperabilityReport['measures']>

const category = 'promotingInteroperability'

/** Rates that somebody new to a measure could have: at least one patient, half of them, all of them. */
const RATES = [1, 100 / 2, 100] as const

export function interoperabilityChanges(
  rules: RuleYear,
  scenario: Scenario,
  detail: PromotingInteroperabilityDetail,
): Change[] {
  const report = scenario.promotingInteroperability ?? {}
  const required = new Set(detail.unmet.map(({ path }) => path.replace('measures.', '')))
  const open = detail.measures.filter(({ id, state }) => state === 'unanswered' && !required.has(id))
  return [
    ...requirements(rules, report, [...required]),
    ...detail.measures
      .filter(({ id }) => !required.has(id))
      .flatMap((finding) => betterRates(report.measures?.[finding.id], finding)),
    ...open.flatMap((finding) => furtherMeasures(rules, report, finding)),
  ]
}

/** Everything that is required and not met, at once: as long as one is missing the category is zero. */
function requirements(
  rules: RuleYear,
  report: PromotingInteroperabilityReport,
  required: readonly string[],
): Change[] {
  if (required.length === 0) return []
  const asked = askedAnswers(rules)
  const isRate = (id: string): boolean => asked.has(`${id}.numerator`)
  const rated = required.filter(isRate).length
  const answerOf = (id: string, rate: number): [string, MeasureReport][] => {
    if (id === PUBLIC_HEALTH) return registriesNeeded(rules, report)
    return [[id, isRate(id) ? atRate(report.measures?.[id], rate) : true]]
  }
  return (rated > 0 ? RATES : RATES.slice(0, 1)).map((rate, index) => ({
    lever: 'promotingInteroperability.required',
    category,
    what: phrase(
      rated > 0
        ? 'Meet what is required and missing, {count} requirements, with rates of at least {rate}'
        : 'Meet what is required and missing: {count} requirements',
      { count: amount(required.length, 'count'), ...(rated > 0 && { rate: amount(rate, 'percent') }) },
    ),
    effort: EFFORT.answer * required.length + EFFORT.halfOfTheRest * index * rated,
    apply: withAnswers(Object.fromEntries(required.flatMap((id) => answerOf(id, rate)))),
  }))
}

interface Proportion {
  readonly numerator: string
  readonly denominator: string
}

/** The rate on the patients that were told, or on a hundred. */
function atRate(answer: MeasureReport | undefined, rate: number): Proportion {
  const told = proportionOf(answer)
  if (!told || told.all.isZero()) return { numerator: String(rate), denominator: '100' }
  return { numerator: told.all.times(rate).div(100).ceil().toString(), denominator: told.all.toString() }
}

function proportionOf(answer: MeasureReport | undefined) {
  if (typeof answer !== 'object' || answer === null) return undefined
  const [met, all] = [readNumber(answer.numerator, count), readNumber(answer.denominator, count)]
  return met.state === 'read' && all.state === 'read' ? { met: met.value, all: all.value } : undefined
}

/** Half of the patients who are still missing, or all of them. */
function betterRates(answer: MeasureReport | undefined, { id, title }: MeasureFinding): Change[] {
  const told = proportionOf(answer)
  if (!told) return []
  const rest = told.all.minus(told.met)
  const half = rest.div(2).ceil()
  return (half.lt(rest) ? [half, rest] : [rest])
    .filter((more) => more.gt(0))
    .map((more, index) => ({
      lever: `promotingInteroperability.measures.${id}`,
      category,
      what: phrase('{measure}: {patients} more in the numerator', {
        measure: phrase(title),
        patients: amount(more, 'count'),
      }),
      effort: EFFORT.halfOfTheRest * (index + 1),
      apply: withAnswers({
        [id]: { numerator: told.met.plus(more).toString(), denominator: told.all.toString() },
      }),
    }))
}

/** A measure, a registry or a bonus that is not required and was not reported. */
function furtherMeasures(
  rules: RuleYear,
  report: PromotingInteroperabilityReport,
  { id, title, part }: MeasureFinding,
): Change[] {
  const lever = `promotingInteroperability.measures.${id}`
  const asked = askedAnswers(rules)
  const measure = phrase(title)
  if (asked.has(`${id}.numerator`)) {
    // A bonus measure brings its points as soon as it is reported; another one its rate of them.
    return (part === 'bonus' ? RATES.slice(0, 1) : RATES).map((rate, index) => ({
      lever,
      category,
      what: phrase('Report {measure}, with a rate of at least {rate}', {
        measure,
        rate: amount(rate, 'percent'),
      }),
      effort: EFFORT.answer + EFFORT.halfOfTheRest * index,
      apply: withAnswers({ [id]: atRate(undefined, rate) }),
    }))
  }
  const answers = asked.has(id) ? [[id, true] as const] : moreRegistries(rules, report, id)
  if (answers.length === 0) return []
  return [
    {
      lever,
      category,
      what: phrase('Report {measure}', { measure }),
      effort: EFFORT.answer * answers.length,
      apply: withAnswers(Object.fromEntries(answers)),
    },
  ]
}

const withAnswers =
  (answers: Answers) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    promotingInteroperability: {
      ...scenario.promotingInteroperability,
      measures: { ...scenario.promotingInteroperability?.measures, ...answers },
    },
  })
