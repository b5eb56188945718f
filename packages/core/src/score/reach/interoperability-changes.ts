// What could be done differently in Promoting Interoperability: meet what is required, raise a rate, or
// report to one more registry.
import { decimal } from '../../decimal.ts'
import { amount, phrase } from '../../phrase.ts'
import { PUBLIC_HEALTH } from '../../rules/promoting-interoperability-rules.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import type { MeasureReport, PromotingInteroperabilityReport, Scenario } from '../../scenario/scenario.ts'
import { askedAnswers } from '../promoting-interoperability/asked-answers.ts'
import type {
  MeasureFinding,
  PromotingInteroperabilityDetail,
} from '../promoting-interoperability/finding.ts'
import { type Change, EFFORT } from './change.ts'

type Answers = NonNullable<PromotingInteroperabilityReport['measures']>

const category = 'promotingInteroperability'

export function interoperabilityChanges(
  rules: RuleYear,
  scenario: Scenario,
  detail: PromotingInteroperabilityDetail,
): Change[] {
  const answers = scenario.promotingInteroperability?.measures ?? {}
  return [
    ...requirements(rules, detail),
    ...detail.measures.flatMap((finding) => betterRates(answers[finding.id], finding)),
    ...bonuses(rules, detail),
  ]
}

/** Everything that is required and not met, at once: as long as one is missing the category is zero. */
function requirements(rules: RuleYear, { unmet }: PromotingInteroperabilityDetail): Change[] {
  if (unmet.length === 0) return []
  const asked = askedAnswers(rules)
  const added = Object.fromEntries(
    unmet.flatMap(({ path }): [string, MeasureReport][] => {
      const id = path.replace('measures.', '')
      if (id === PUBLIC_HEALTH) return registriesOf(rules).map((registry) => [registry, true])
      return [[id, asked.has(`${id}.numerator`) ? { numerator: 1, denominator: 2 } : true]]
    }),
  )
  return [
    {
      lever: 'promotingInteroperability.required',
      category,
      what: phrase('Meet what is required and missing: {count} requirements', {
        count: amount(unmet.length, 'count'),
      }),
      effort: EFFORT.answer * unmet.length,
      apply: withAnswers(added),
    },
  ]
}

function registriesOf({ promotingInteroperability: pi }: RuleYear): string[] {
  if (pi.method !== 'performance-points') return []
  return pi.publicHealth.registries.value.slice(0, Number(pi.publicHealth.needed.value)).map(({ id }) => id)
}

/** Half of the patients who are still missing, or all of them. */
function betterRates(answer: MeasureReport | undefined, { id, title }: MeasureFinding): Change[] {
  if (typeof answer !== 'object' || answer === null) return []
  const { numerator, denominator } = answer
  if (numerator === undefined || denominator === undefined) return []
  const [met, all] = [decimal(numerator), decimal(denominator)]
  const rest = all.minus(met)
  const reach = [rest.div(2).ceil(), rest].filter((more) => more.gt(0))
  return reach.map((more, index) => ({
    lever: `promotingInteroperability.measures.${id}`,
    category,
    what: phrase('{measure}: {patients} more in the numerator', {
      measure: phrase(title),
      patients: amount(more, 'count'),
    }),
    effort: EFFORT.halfOfTheRest * (index + 1),
    apply: withAnswers({ [id]: { numerator: met.plus(more).toString(), denominator } }),
  }))
}

function bonuses(rules: RuleYear, { measures }: PromotingInteroperabilityDetail): Change[] {
  const asked = askedAnswers(rules)
  return measures
    .filter(({ id, part, state }) => part === 'bonus' && state === 'unanswered' && asked.has(id))
    .map(({ id, title }) => ({
      lever: `promotingInteroperability.measures.${id}`,
      category,
      what: phrase('Report the bonus measure {measure}', { measure: phrase(title) }),
      effort: EFFORT.answer,
      apply: withAnswers({ [id]: true }),
    }))
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
