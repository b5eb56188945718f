// A whole scenario in JSON, with every section: widgets show and write their part, and nothing else of it
// changes, is dropped, or means something else than before.
import { type Scenario, evaluate, parseScenario } from '@mips-widgets/core'
import { assert } from 'chai'
import { assertQuiet } from '../kit/testing/guard.ts'
import { type Page, clear, write } from '../kit/testing/page.ts'
import { EP, measure } from '../kit/testing/pi.ts'
import { allRules } from '../kit/testing/years.ts'
import type { MipsScenario } from './scenario.ts'

const SIZE = 'Clinicians in the practice (TIN)'
const ALL = ['eligibility-checker', 'quality-bonus-calculator', 'pi-points-builder', 'adjustment-curve']

const whole: Scenario = {
  version: 1,
  ruleYear: '2024',
  reporting: { option: 'mvp', mvpId: 'G0057' },
  clinician: {
    type: 'clinical-social-worker',
    participation: 'subgroup',
    practiceSize: '12',
    specialStatuses: ['rural', 'non-patient-facing'],
    newlyEnrolled: false,
    qp: 'partial',
    mipsApm: null,
    election: 'voluntary',
    volume: { segment1: { allowedCharges: '5000', beneficiaries: '20', services: '20' }, segment2: {} },
    groupVolume: { segment1: { allowedCharges: '950000', beneficiaries: '900', services: '1000' } },
  },
  quality: {
    submissions: [
      {
        measureId: '001',
        collectionType: 'registry',
        measureType: 'outcome',
        eligiblePopulation: '100',
        performanceMet: '40',
        performanceNotMet: '60',
        reportingRate: '100',
        inverse: true,
        benchmark: { deciles: ['99', '80', '70', '60', '50', '40', '30', '20', '10', '5'], capped: false },
      },
      { measureId: '047', collectionType: 'medicareCqm', benchmark: null, strata: [{ stratum: 'a' }, {}] },
      {
        measureId: '479',
        collectionType: 'administrativeClaims',
        measureType: 'outcome',
        programYear: 'first',
      },
      {},
    ],
    measuresRequired: '4',
    achievementPoints: '20',
    previousYearAchievementPercent: null,
    missedCahps: false,
    alternatives: [{ submissions: [{ measureId: '318', points: '7.5' }] }, { submissions: [] }],
  },
  cost: {
    measures: [
      {
        measureId: 'TPCC_1',
        averageCost: '9000.5',
        cases: '40',
        benchmark: { median: '9000', standardDeviation: '1200' },
      },
      { measureId: 'MSPB_1', points: '6.5', benchmark: null },
    ],
    previousYearPercent: null,
  },
  improvementActivities: {
    activities: [
      'IA_EPA_1',
      { activityId: 'IA_BE_6', weight: 'high', cliniciansPercent: '60', sameNinetyDays: true },
    ],
    medicalHome: false,
    alternatives: [{ activities: [] }],
  },
  promotingInteroperability: {
    measures: { PI_EP_1: { numerator: '49', denominator: '115' }, PI_LVPP_1: false, PI_PEA_1: {} },
    reweighting: null,
    alternatives: [{ measures: { PI_EP_1: { numerator: '1', denominator: '2' } } }, { measures: {} }],
  },
  complexPatient: {
    averageHccScore: '1.1',
    hccDistribution: { mean: '1', standardDeviation: '0.2', median: '1' },
  },
  reweighted: ['cost'],
  compromised: [],
  facilityBased: { qualityPercent: '60', costPercent: '50' },
  advancedApm: { medicare: { paymentPercent: '40' }, allPayer: {}, electMips: true },
  payment: { finalScore: '77.032', partBPaidAmount: '250,000', scalingFactor: '0.1' },
}

const scenarioOf = () => document.querySelector('mips-scenario') as MipsScenario
const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value
const told = () => copy(scenarioOf().scenario)

async function fill(scenario: Scenario): Promise<[Page, Page, Page, Page]> {
  const pages = await write(
    `<mips-scenario>${ALL.map((name) => `<mips-${name}></mips-${name}>`).join('')}</mips-scenario>`,
  )
  scenarioOf().scenario = scenario
  for (const page of pages) await page.settled()
  return pages as [Page, Page, Page, Page]
}

beforeEach(clear)
beforeEach(function () {
  this.currentTest?.timeout(60_000)
})

it('is one that the core reads, unknown keys apart', () => {
  assert.deepInclude(parseScenario(whole), { status: 'parsed', unknown: [] })
})

for (const rules of await allRules()) {
  it(`${rules.id}: comes back as it went in, means the same, and no widget complains on the console`, async () => {
    const scenario = { ...whole, ruleYear: rules.id }
    const pages = await fill(scenario)
    for (const page of pages) assert.notEqual(page.headline(), '')
    assert.deepEqual(told(), copy(scenario))
    assert.deepEqual(copy(evaluate(rules, scenarioOf().scenario)), copy(evaluate(rules, scenario)))
    for (const { value, id } of pages.flatMap(({ all }) => all<HTMLInputElement>('input[type="text"]')))
      assert.notMatch(value, /null|\[|\{|\0/, id)
    assertQuiet()
  })
}

describe('what is typed in a widget changes that and nothing else', () => {
  const rows: readonly [
    name: string,
    act: (pages: readonly Page[]) => unknown,
    expected: (all: Changing) => void,
  ][] = [
    ['eligibility', ([page]) => page?.type(SIZE, '9'), (all) => (all.clinician.practiceSize = '9')],
    [
      'a status',
      ([page]) => page?.tick('Hospital-based'),
      (all) => all.clinician.specialStatuses.push('hospital-based'),
    ],
    [
      'the bonus calculator',
      ([, page]) => page?.within('Measure 2').type('Data completeness', '75'),
      (all) => (all.quality.submissions[1] = { ...all.quality.submissions[1], reportingRate: '75' }),
    ],
    [
      'a percent where there was none',
      ([, page]) => page?.type('Quality achievement percent of the year before', '50'),
      (all) => (all.quality.previousYearAchievementPercent = '50'),
    ],
    [
      'a measure taken out',
      ([, page]) => page?.press('Remove measure 1'),
      (all) => all.quality.submissions.shift(),
    ],
    [
      'the points builder',
      ([, , page]) => page && measure(page, EP).type('Numerator', '50'),
      (all) => (all.promotingInteroperability.measures.PI_EP_1.numerator = '50'),
    ],
    [
      'the curve',
      ([, , , page]) => page?.type('Final score', '80'),
      (all) => (all.payment.finalScore = '80'),
    ],
  ]
  for (const [name, act, expected] of rows)
    it(name, async () => {
      const pages = await fill(whole)
      await act(pages)
      const wanted = copy(whole) as unknown as Changing
      expected(wanted)
      const now = told() as unknown as Changing
      now.clinician.specialStatuses.sort()
      wanted.clinician.specialStatuses.sort()
      assert.deepEqual(now, wanted)
    })

  it('a measure taken out and put back', async () => {
    const [, page] = await fill(whole)
    for (const number of [1, 2, 4]) {
      await page.press(`Remove measure ${number}`)
      assert.lengthOf(told().quality?.submissions ?? [], 3)
      await page.press('Undo')
      assert.deepEqual(told(), copy(whole), `measure ${number}`)
    }
  })

  it('an emptied field is not told at all', async () => {
    const [, page] = await fill(whole)
    await page.type('Measures you must report', '')
    const { measuresRequired: _emptied, ...quality } = whole.quality ?? {}
    assert.deepEqual(told(), copy({ ...whole, quality }))
  })
})

/** The parts that the tests above change. */
interface Changing {
  clinician: { practiceSize: string; specialStatuses: string[] }
  quality: { submissions: object[]; previousYearAchievementPercent: string | null }
  promotingInteroperability: { measures: { PI_EP_1: { numerator: string } } }
  payment: { finalScore: string }
}

describe('told as nothing', () => {
  const rows: readonly [name: string, scenario: Scenario][] = [
    ['no measure', { version: 1, quality: { submissions: [] } }],
    ['an empty category', { version: 1, quality: {}, promotingInteroperability: {} }],
    ['nothing for interoperability', { version: 1, promotingInteroperability: { measures: {} } }],
    ['no status', { version: 1, clinician: { specialStatuses: [], mipsApm: null } }],
    ['no volume', { version: 1, clinician: { volume: { segment1: {}, segment2: {} } } }],
    ['text that looks like a mark of ours', { version: 1, quality: { submissions: [{ measureId: '\0{' }] } }],
  ]
  for (const [name, scenario] of rows)
    it(`${name}: stays told, and is not the same as saying nothing`, async () => {
      const [eligibility, quality] = await fill(scenario)
      assert.deepEqual(told(), copy(scenario))
      assert.match(eligibility.headline(), /numbers will tell/)
      assert.isAtLeast(quality.all('.measures > li').length, 1)
    })

  it('a first measure beside it is a first measure', async () => {
    const [, quality] = await fill({ version: 1, quality: { submissions: [] } })
    await quality.within('Measure 1').choose('Type', 'Outcome')
    assert.deepEqual(told().quality, { submissions: [{ measureType: 'outcome' }] })
  })
})

it('the one volume of a group is the group’s, here and in the core', async () => {
  const volume = { segment1: { allowedCharges: '95000', beneficiaries: '300', services: '300' } }
  const [page] = await fill({ version: 1, ruleYear: '2026', clinician: { participation: 'group', volume } })
  assert.equal(page.headline(), 'As a group: In, if it reports together.')
  const [rules] = (await allRules()).filter(({ id }) => id === '2026')
  assert.ok(rules)
  const { eligibility } = evaluate(rules, scenarioOf().scenario)
  assert.deepEqual('detail' in eligibility && eligibility.detail.answers, ['required'])
})

it('numbers come back as text of the same number', async () => {
  await fill({ version: 1, clinician: { practiceSize: 8 }, payment: { finalScore: 77.032 } })
  assert.deepEqual(told(), {
    version: 1,
    clinician: { practiceSize: '8' },
    payment: { finalScore: '77.032' },
  })
})
