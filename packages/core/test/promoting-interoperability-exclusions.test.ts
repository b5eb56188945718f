// Every subset of exclusions of every rule year scored by performance points, with every way to report an
// objective: no point is lost, and points go where the dossier says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type PerformancePointsRules,
  type RuleYear,
  PUBLIC_HEALTH,
  PUBLIC_HEALTH_BONUS,
  ruleYearIds,
  scorePromotingInteroperability,
} from '../src/index.ts'
import { laterAvailable } from './promoting-interoperability-later.cases.ts'
import type { Measures } from './promoting-interoperability.cases.ts'
import { assertReplays, scored, years } from './support.ts'

const full = { numerator: 100, denominator: 100 }

/** A full report, one objective by an alternative where one is named, the excluded measures excluded. */
function reportOf(pi: PerformancePointsRules, chosen: string, excluded: readonly string[]): Measures {
  const measures = pi.objectives.flatMap(({ measures: own, alternatives = [] }) =>
    alternatives.some(({ id }) => id === chosen) ? [] : own,
  )
  const answers = measures
    .filter(({ role }) => role === 'required')
    .map(({ id, metric, exclusions }) =>
      excluded.includes(id) ? [exclusions[0]?.id, true] : [id, metric === 'proportion' ? full : true],
    )
  const registries = pi.publicHealth.registries.value
    .slice(0, Number(pi.publicHealth.needed.value))
    .map(({ id, exclusions }) => [excluded.includes(PUBLIC_HEALTH) ? exclusions.at(-1)?.id : id, true])
  const attested = pi.attestations.value.map(({ id, anyAnswer }) => [id, !anyAnswer])
  return Object.fromEntries([
    ...answers,
    ...registries,
    ...attested,
    ...(chosen ? [[chosen, true]] : []),
  ]) as Measures
}

const subsetsOf = (ids: readonly string[]): string[][] =>
  ids.reduce<string[][]>((all, id) => [...all, ...all.map((one) => [...one, id])], [[]])

function excludableOf(pi: PerformancePointsRules): string[] {
  const measures = pi.objectives.flatMap(({ measures: own }) => own)
  const ids = measures.filter(({ role, exclusions }) => role === 'required' && exclusions.length > 0)
  return [...ids.map(({ id }) => id), PUBLIC_HEALTH]
}

const run = (year: RuleYear, measures: Measures) => scored(scorePromotingInteroperability(year, { measures }))

function availableOf(year: RuleYear, measures: Measures): Map<string, string> {
  const findings = run(year, measures).detail.measures.filter(({ part }) => part === 'measure')
  return new Map(findings.map(({ id, available }) => [id, available.value.toString()]))
}

for (const ruleYear of ruleYearIds) {
  const year = years[ruleYear]
  const pi = year.promotingInteroperability
  if (pi.method !== 'performance-points') continue
  const ways = ['', ...pi.objectives.flatMap(({ alternatives = [] }) => alternatives.map(({ id }) => id))]
  for (const chosen of ways) {
    for (const excluded of subsetsOf(excludableOf(pi))) {
      test(`${ruleYear}${chosen && ` by ${chosen}`} without ${excluded.join(', ') || 'exclusion'}: 100 points`, () => {
        const measures = reportOf(pi, chosen, excluded)
        const { step, detail } = run(year, measures)
        assert.equal(step.value.toString(), pi.maximum.value)
        const total = [...availableOf(year, measures).values()].reduce(
          (sum, points) => sum + Number(points),
          0,
        )
        assert.equal(total, Number(pi.maximum.value))
        for (const { from, to, points } of detail.moves) {
          const receiver = detail.measures.find(({ id }) => id === to)
          assert.equal(receiver?.state, 'met', `${from} hands to ${to}, which does not count`)
          assertReplays(points)
        }
        const withBonus = { ...measures, ...bonusOf(pi) }
        assert.equal(run(year, withBonus).step.value.toString(), pi.maximum.value, 'never more')
      })
    }
  }
}

function bonusOf({ publicHealth: { bonus } }: PerformancePointsRules): Measures {
  return bonus.kind === 'none' ? {} : Object.fromEntries(bonus.registries.value.map(({ id }) => [id, true]))
}

for (const [ruleYearList, chosen, excluded, expected] of laterAvailable) {
  for (const ruleYear of ruleYearList) {
    const way = [chosen, ...excluded].filter(Boolean).join(', without ')
    test(`${ruleYear} ${way}: ${JSON.stringify(expected)}`, () => {
      const pi = years[ruleYear].promotingInteroperability
      assert.equal(pi.method, 'performance-points')
      const available = availableOf(years[ruleYear], reportOf(pi, chosen, excluded))
      const other = [...available].filter(([id, points]) => !(id in expected) && points !== '0')
      assert.deepEqual(other, [], 'no points elsewhere')
      for (const [id, points] of Object.entries(expected)) assert.equal(available.get(id), points, id)
    })
  }
}

const bonusYears = ['2022', '2023', '2024', '2025', '2026'] as const
for (const ruleYear of bonusYears) {
  test(`${ruleYear}: a further registry brings 5, once`, () => {
    const pi = years[ruleYear].promotingInteroperability
    assert.equal(pi.method, 'performance-points')
    const measures = reportOf(pi, '', [])
    const before = run(years[ruleYear], { ...measures, PI_PEA_1: { numerator: 1, denominator: 100 } })
    const after = run(years[ruleYear], {
      ...measures,
      ...bonusOf(pi),
      PI_PEA_1: { numerator: 1, denominator: 100 },
    })
    assert.equal(after.step.value.minus(before.step.value).toString(), '5')
    assert.equal(after.detail.measures.find(({ id }) => id === PUBLIC_HEALTH_BONUS)?.state, 'met')
  })
}
