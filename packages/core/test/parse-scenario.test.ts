import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseScenario, say } from '../src/index.ts'
import { scenarioSchema } from '../src/scenario/scenario.ts'
import { invalidPaths } from './support.ts'

// The example of the design, as it is printed there.
const EXAMPLE = `{ "version": 1, "ruleYear": "2019",
  "clinician": { "type": "physical-therapist", "participation": "individual", "practiceSize": 8, "specialStatuses": ["rural"],
    "newlyEnrolled": false, "qp": "none", "mipsApm": null, "election": "none",
    "volume": { "segment1": { "allowedCharges": "95000", "beneficiaries": 180, "services": 240 }, "segment2": { } } },
  "quality": { "submissions": [ { "measureId": "110", "collectionType": "registry", "eligiblePopulation": 562, "performanceRate": "82.31",
      "reportingRate": "100", "endToEnd": false } ], "previousYearAchievementPercent": null },
  "cost": { "measures": [ { "measureId": "TPCC_1", "points": "6.5" } ] },
  "improvementActivities": { "activities": ["IA_EPA_1"], "medicalHome": false },
  "promotingInteroperability": { "measures": { "PI_EP_1": { "numerator": 49, "denominator": 115 }, "PI_LVOTC_1": true }, "reweighting": null },
  "complexPatient": { "averageHccScore": "1.1", "dualEligibleShare": "0.2" },
  "reweighted": [],
  "payment": { "scalingFactor": "0.203", "exceptionalScalingFactor": "0.395", "partBPaidAmount": "250000" } }`

function parsed(input: unknown) {
  const result = parseScenario(input)
  assert.equal(result.status, 'parsed', JSON.stringify(result))
  return result
}

test('the example of the design, as text and as a value', () => {
  for (const input of [EXAMPLE, JSON.parse(EXAMPLE)]) {
    const { scenario, unknown } = parsed(input)
    assert.deepEqual(scenario, JSON.parse(EXAMPLE))
    assert.deepEqual(unknown, [])
  }
})

test('a version is enough', () => assert.deepEqual(parsed({ version: 1 }).scenario, { version: 1 }))

const unknowns: readonly [name: string, given: object, paths: string[]][] = [
  ['at the top', { note: 'x' }, ['note']],
  ['two in one place', { note: 'x', author: 'y' }, ['note', 'author']],
  [
    'deep inside',
    { clinician: { volume: { segment1: { visits: 1 } } } },
    ['clinician.volume.segment1.visits'],
  ],
  [
    'in a list',
    { quality: { submissions: [{}, { rate: 1, cases: 2 }] } },
    ['quality.submissions.1.rate', 'quality.submissions.1.cases'],
  ],
  [
    'in a measure',
    { promotingInteroperability: { measures: { PI_EP_1: { numerator: 1, exclusions: 2 }, PI_HIE_1: true } } },
    ['promotingInteroperability.measures.PI_EP_1.exclusions'],
  ],
  ['in several places', { a: 1, payment: { b: 2 } }, ['a', 'payment.b']],
  [
    'a name that every object has',
    { toString: 1, clinician: { valueOf: 2 } },
    ['toString', 'clinician.valueOf'],
  ],
]

for (const [name, given, paths] of unknowns) {
  test(`unknown keys are reported and kept: ${name}`, () => {
    const { scenario, unknown } = parsed({ version: 1, ...given })
    assert.deepEqual(unknown.toSorted(), paths.toSorted())
    assert.deepEqual(scenario, { version: 1, ...given })
  })
}

const wrong: readonly [name: string, given: unknown, paths: string[]][] = [
  ['no version', {}, ['version']],
  ['version 2', { version: 2 }, ['version']],
  ['version "1"', { version: '1' }, ['version']],
  ['an unknown rule year', { version: 1, ruleYear: '2016' }, ['ruleYear']],
  ['a rule year that is a number', { version: 1, ruleYear: 2019 }, ['ruleYear']],
  ['a clinician that is a word', { version: 1, clinician: 'me' }, ['clinician']],
  [
    'a participation that is none',
    { version: 1, clinician: { participation: 'alone' } },
    ['clinician.participation'],
  ],
  [
    'an unknown status',
    { version: 1, clinician: { specialStatuses: ['rural', 'remote'] } },
    ['clinician.specialStatuses.1'],
  ],
  ['a number that is a yes', { version: 1, payment: { finalScore: true } }, ['payment.finalScore']],
  ['a number that is not one', { version: 1, payment: { finalScore: Number.NaN } }, ['payment.finalScore']],
  ['a list that is none', { version: 1, quality: { submissions: {} } }, ['quality.submissions']],
  [
    'a submission that is a number',
    { version: 1, quality: { submissions: [110] } },
    ['quality.submissions.0'],
  ],
  [
    'a measure that is a word',
    { version: 1, promotingInteroperability: { measures: { PI_EP_1: 'yes' } } },
    ['promotingInteroperability.measures.PI_EP_1'],
  ],
  ['an unknown category', { version: 1, reweighted: ['aci'] }, ['reweighted.0']],
  ['two at once', { version: 3, clinician: { qp: true } }, ['version', 'clinician.qp']],
  ['a wrong value beside an unknown key', { version: 1, note: 1, clinician: { qp: 1 } }, ['clinician.qp']],
  ['text that is no JSON', '{ version: 1 }', ['']],
  ['empty text', '', ['']],
  ['text with a comment', '{ "version": 1 } // mine', ['']],
  ['null as text', 'null', ['']],
  ['a number as text', '42', ['']],
  ['null', null, ['']],
  ['nothing', undefined, ['']],
  ['a list', [], ['', 'version']],
  ['a list as text', '[{ "version": 1 }]', ['', 'version']],
  ['a list for an object', { version: 1, clinician: [] }, ['clinician']],
  ['a function', () => 1, ['']],
]

for (const [name, given, paths] of wrong) {
  test(`invalid: ${name}`, () => assert.deepEqual(invalidPaths(parseScenario(given)), paths))
}

const sentences: readonly [name: string, given: object, sentence: string][] = [
  [
    'no choice',
    { quality: { submissions: [{ programYear: 'web' }] } },
    'One of these belongs here, not “web”: first, second, later.',
  ],
  ['a number for answers', { quality: 3 }, 'A group of answers belongs here, not 3.'],
  ['a list for answers', { clinician: [] }, 'A group of answers belongs here, not a list.'],
  ['answers for a list', { cost: { measures: {} } }, 'A list belongs here, not a group of answers.'],
  ['a number for text', { ruleYear: 2019 }, 'Text in quotation marks belongs here, not 2019.'],
  ['a yes for a number', { payment: { finalScore: true } }, 'A number belongs here, not true.'],
  ['no number', { payment: { finalScore: Number.NaN } }, 'A number belongs here, not NaN.'],
  ['nothing for a number', { payment: { finalScore: null } }, 'A number belongs here, not an empty value.'],
  ['a function', { payment: { finalScore: () => 1 } }, 'A number belongs here, not something else.'],
  [
    'a word for yes',
    { clinician: { newlyEnrolled: 'yes' } },
    'Yes or no belongs here, written true or false, not “yes”.',
  ],
  ['no activity', { improvementActivities: { activities: [3] } }, 'An activity belongs here, not 3.'],
  [
    'a word for a measure',
    { promotingInteroperability: { measures: { PI_EP_1: 'yes' } } },
    'Yes or no belongs here, written true or false, or a numerator and a denominator, not “yes”.',
  ],
  ['version 2', { version: 2 }, 'This scenario has version 2; version 1 is the one known here.'],
  [
    'a version that is none',
    { version: {} },
    'This scenario does not tell its version; version 1 is the one known here.',
  ],
]

for (const [name, given, sentence] of sentences) {
  test(`refused in words: ${name}`, () => {
    const result = parseScenario({ version: 1, ...given })
    assert.equal(result.status, 'invalid')
    assert.deepEqual(
      result.problems.map(({ message }) => say(message)),
      [sentence],
    )
  })
}

test('no refusal speaks of types, whatever stands in whatever place', () => {
  const values = [3, 'x', true, null, [], {}]
  for (const part of Object.keys(scenarioSchema.entries).filter((key) => key !== 'version'))
    for (const value of values) {
      const result = parseScenario({ version: 1, [part]: value })
      if (result.status !== 'invalid') continue
      for (const { message } of result.problems)
        assert.doesNotMatch(say(message), /Object|Array|string|boolean|null|undefined|Expected|\{/, part)
    }
})

test('an unknown rule year is answered with the known ones', () => {
  const result = parseScenario({ version: 1, ruleYear: '2016' })
  assert.equal(result.status, 'invalid')
  const said = say(result.problems[0]?.message ?? assert.fail())
  assert.match(said, /“2016”.*2017, 2018, 2019-proposed, 2019, 2020-proposed, 2020/)
})

test('keys that could reach into every object do not', () => {
  const text =
    '{"version":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"clinician":{"__proto__":{"qp":"qp"}},"promotingInteroperability":{"measures":{"__proto__":true,"constructor":true}}}'
  const { scenario, unknown } = parsed(text)
  assert.equal(Object.getPrototypeOf(scenario), Object.prototype)
  assert.equal(({} as { polluted?: unknown }).polluted, undefined)
  assert.equal(scenario.clinician?.qp, undefined)
  assert.deepEqual(unknown.toSorted(), ['__proto__', 'clinician.__proto__', 'constructor'])
})

test('a value that contains itself is refused, not followed', () => {
  const circle: Record<string, unknown> = {}
  circle['measureId'] = circle
  const given = { version: 1, quality: { submissions: [circle] } }
  assert.deepEqual(invalidPaths(parseScenario(given)), ['quality.submissions.0.measureId'])
})

test('a thousand unknown keys are all reported, and at once', () => {
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`key${index}`, index]))
  assert.equal(parsed({ version: 1, ...many }).unknown.length, 1000)
})
