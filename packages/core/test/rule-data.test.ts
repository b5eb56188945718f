import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type CategoryId,
  type Mark,
  type RuleYearId,
  decimal,
  describeRuleYear,
  ruleYearIds,
  say,
} from '../src/index.ts'
import { years } from './support.ts'

/** Every object of a rule year, with its path. */
function* objectsIn(value: unknown, path = ''): Generator<[string, Readonly<Record<string, unknown>>]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [path, value as Readonly<Record<string, unknown>>]
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${path}.${key}`)
}

const marked = ({ cite, unverified }: Mark) => cite !== undefined || (unverified ?? '') !== ''

for (const id of ruleYearIds) {
  const rules = years[id]

  test(`${id}: every row has a citation or says that it is unverified, and can be read`, () => {
    const sections = describeRuleYear(rules)
    assert.equal(sections.length, 7)
    for (const { rows } of sections) {
      assert.ok(rows.length > 0)
      for (const row of rows) {
        assert.ok(marked(row), row.path)
        for (const words of [say(row.label), say(row.value)]) assert.match(words, /^[^{}]+$/, row.path)
      }
    }
  })

  test(`${id}: no path twice`, () => {
    const paths = describeRuleYear(rules).flatMap(({ rows }) => rows.map(({ path }) => path))
    assert.deepEqual(paths, [...new Set(paths)])
  })

  test(`${id}: every value has its mark, every citation a place, every dispute its reason`, () => {
    let values = 0
    for (const [path, object] of objectsIn(rules)) {
      if ('value' in object && !('unit' in object)) {
        assert.ok(marked(object), path)
        values++
      }
      if ('at' in object && 'source' in object) assert.match(String(object['at']), /\S/, path)
      if ('otherValue' in object) {
        assert.match(String(object['saidBy']), /\S/, path)
        assert.match(String(object['reason']), /\.$/, path)
      }
    }
    assert.ok(values > 60)
  })

  test(`${id}: written as JSON and read again, it is the same`, () =>
    assert.deepEqual(JSON.parse(JSON.stringify(rules)), structuredClone(rules)))

  test(`${id}: every row of weights adds up to 100, and gives nothing to what is left out`, () => {
    for (const { without, weights } of rules.weights.rows) {
      const entries = Object.entries(weights.value) as [CategoryId, string][]
      assert.equal(entries.length, 4)
      assert.equal(
        entries.reduce((total, [, weight]) => total + Number(weight), 0),
        100,
      )
      for (const category of without) assert.equal(weights.value[category], '0', without.join('+'))
    }
  })

  test(`${id}: there is a row for every combination that leaves two categories`, () => {
    const weighing = (Object.entries(rules.weights.rows[0]?.weights.value ?? {}) as [CategoryId, string][])
      .filter(([, weight]) => weight !== '0')
      .map(([category]) => category)
    const subsets = Array.from({ length: 1 << weighing.length }, (_, bits) =>
      weighing.filter((_category, bit) => bits & (1 << bit)),
    ).filter((without) => weighing.length - without.length >= 2)
    const named = rules.weights.rows.map(({ without }) => [...without].toSorted().join('+'))
    assert.deepEqual(new Set(named), new Set(subsets.map((without) => without.toSorted().join('+'))))
    assert.equal(named.length, subsets.length)
    assert.equal(named[0], '')
  })

  test(`${id}: ids are CMS's, and none stands for two things`, () => {
    const ids = [...objectsIn(rules.promotingInteroperability)].flatMap(([path, object]) =>
      [object['id'], object['multipleId']].filter(
        (one): one is string => typeof one === 'string' && !path.endsWith('.source'),
      ),
    )
    const measures = ids.filter((one) => one !== 'standard' && one !== 'transition')
    const prefix = id === '2017' ? 'ACI' : 'PI'
    for (const one of measures) {
      assert.match(one, new RegExp(`^(${prefix}_[A-Z]+(_[A-Z]+)?_\\d(_MULTI|_EX_[123])?|ONLY_2015_EDITION)$`))
    }
    assert.deepEqual(measures, [...new Set(measures)])
  })
}

interface Expected {
  readonly percent: string
  readonly threshold: string
  readonly additional: string
  readonly charges: string
  readonly patients: string
  readonly completeness: string
  readonly segments: string
}

// 42 CFR 414.1405(b)-(d), 414.1305, 414.1340; run-out days after the last day of a segment
const figures: Readonly<Record<RuleYearId, Expected>> = {
  '2017': {
    percent: '4',
    threshold: '3',
    additional: '70',
    charges: '30000',
    patients: '100',
    completeness: '50',
    segments: '2015-09-01 2016-08-31 60, 2016-09-01 2017-08-31 60',
  },
  '2018': {
    percent: '5',
    threshold: '15',
    additional: '70',
    charges: '90000',
    patients: '200',
    completeness: '60',
    segments: '2016-09-01 2017-08-31 30, 2017-09-01 2018-08-31 30',
  },
  '2019-proposed': {
    percent: '7',
    threshold: '30',
    additional: '80',
    charges: '90000',
    patients: '200',
    completeness: '60',
    segments: '2017-10-01 2018-09-30 30, 2018-10-01 2019-09-30 0',
  },
  '2019': {
    percent: '7',
    threshold: '30',
    additional: '75',
    charges: '90000',
    patients: '200',
    completeness: '60',
    segments: '2017-10-01 2018-09-30 30, 2018-10-01 2019-09-30 0',
  },
  '2020-proposed': {
    percent: '9',
    threshold: '45',
    additional: '80',
    charges: '90000',
    patients: '200',
    completeness: '70',
    segments: '2018-10-01 2019-09-30 30, 2019-10-01 2020-09-30 0',
  },
  '2020': {
    percent: '9',
    threshold: '45',
    additional: '85',
    charges: '90000',
    patients: '200',
    completeness: '70',
    segments: '2018-10-01 2019-09-30 30, 2019-10-01 2020-09-30 0',
  },
}

for (const id of ruleYearIds) {
  test(`${id}: the figures that decide`, () => {
    const { payment, eligibility, quality } = years[id]
    const expected = figures[id]
    assert.equal(payment.applicablePercent.value, expected.percent)
    assert.equal(payment.performanceThreshold.value, expected.threshold)
    assert.equal(payment.additional.kind, 'exceptional-performance')
    assert.equal(payment.additional.threshold.value, expected.additional)
    assert.equal(quality.dataCompleteness.value, expected.completeness)
    const volumes = eligibility.lowVolume.map(({ threshold }) => threshold.value)
    const services = years[id].performanceYear >= 2019 ? ['200'] : []
    assert.deepEqual(volumes, [expected.charges, expected.patients, ...services])
    const segments = eligibility.segments.value.map(
      ({ from, to, claimsRunOutDays }) => `${from} ${to} ${claimsRunOutDays}`,
    )
    assert.equal(segments.join(', '), expected.segments)
  })

  test(`${id}: offered factors stay within their limits`, () => {
    const { factors, scalingFactorMaximum, additional } = years[id].payment
    assert.ok(factors.length > 0 && additional.kind === 'exceptional-performance')
    for (const { scalingFactor, exceptionalScalingFactor } of factors) {
      assert.ok(
        decimal(scalingFactor.value).gt(0) && decimal(scalingFactor.value).lte(scalingFactorMaximum.value),
      )
      const second = decimal(exceptionalScalingFactor.value)
      assert.ok(second.gt(0) && second.lte(additional.scalingFactorMaximum.value))
    }
  })
}
