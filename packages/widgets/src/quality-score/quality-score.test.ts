// The quality widget by what a visitor does: what a measure brings and why, what the next decile takes, which
// measures count, what is set aside and comes back.
import { assert } from 'chai'
import { CHANGE, type ChangeDetail } from '../kit/change-event.ts'
import type { MipsScenario } from '../scenario/scenario.ts'
import { type Page, clear, create, mount, textOf, until } from '../kit/testing/page.ts'
import {
  DECILES,
  addByHand,
  count,
  fill,
  inOrder,
  legend,
  listed,
  marks,
  pick,
  reportSix,
  row,
} from '../kit/testing/quality-score.ts'

const TAG = 'mips-quality-score'

async function at(ruleYear?: string): Promise<Page> {
  const page = await mount(TAG, ruleYear ? { 'rule-year': ruleYear } : {})
  if (ruleYear && Number(ruleYear.slice(0, 4)) <= 2022) await listed(page)
  return page
}

const says = (page: Page, number: number, start: string) =>
  assert.isTrue(
    marks(page, number).some((mark) => mark.startsWith(start)),
    `“${start}” among ${JSON.stringify(marks(page, number))}`,
  )

beforeEach(clear)

describe('examples that CMS published', () => {
  // CMS's submissions API documentation: measure, how it was collected, what was reported, the points.
  const rows: readonly (readonly [
    name: string,
    ruleYear: string,
    id: string,
    way: string,
    fields: Readonly<Record<string, string>>,
    said: string,
  ])[] = [
    [
      'Q-110-reg-82.31',
      '2018',
      '110',
      'registry',
      { 'Performance rate': '82.31' },
      '8.9585 points: decile 8',
    ],
    ['Q-046-reg-floor', '2018', '046', 'registry', { 'Performance rate': '82.31' }, '3 points: the least'],
    [
      'Q-2017-192, lower is better',
      '2017',
      '192',
      'eCQM',
      { 'Performance rate': '0' },
      '10 points: decile 10',
    ],
    ['Q-2017-005', '2017', '005', 'eCQM', { 'Performance rate': '100' }, '10 points: decile 10'],
  ]
  const ways: Readonly<Record<string, string>> = { registry: 'MIPS CQM or QCDR (registry)', eCQM: 'eCQM' }
  for (const [name, ruleYear, id, way, fields, said] of rows)
    it(`${name}: ${said}`, async () => {
      const page = await at(ruleYear)
      await pick(page, id)
      await page.tick('Rates')
      await fill(page, 1, {
        way: ways[way] ?? '',
        fields: { 'Eligible patients': '100', 'Data completeness': '100', ...fields },
      })
      says(page, 1, said)
    })

  it('Q-047-2020: 120 of 156 patients are 5.8733 points', async () => {
    const page = await at('2020')
    await pick(page, '047')
    await fill(page, 1, { way: ways.registry ?? '', fields: { 'Eligible patients': '156', Met: '120' } })
    says(page, 1, '5.8733 points: decile 5')
    assert.equal(textOf(row(page, 1).first('svg text.own')), 'You: 76.92%')
  })

  it('Q-047-2022-cat: 5.3676 points and the small practice are 18.946 %', async () => {
    const page = await at('2022')
    let told: ChangeDetail | undefined
    page.element.addEventListener(CHANGE, (event) => (told = (event as CustomEvent<ChangeDetail>).detail))
    await pick(page, '047')
    await row(page, 1).type('Achievement points', '5.3676')
    await page.type('Clinicians in the practice (TIN)', '4')
    assert.equal(page.headline(), '18.95%')
    assert.deepEqual(told?.result, { status: 'scored', percent: '18.946', points: '11.3676', possible: '60' })
  })
})

describe('what a measure brings, and why', () => {
  const typed = { way: 'eCQM', type: 'Outcome' }
  const full = { 'Eligible patients': '100', Met: '55' }
  const withDeciles = { ...full, 'Where the deciles begin': DECILES }

  it('few cases, incomplete data, a floor, a cap, no benchmark', async () => {
    const page = await at('2024')
    await addByHand(page, inOrder('1'))
    says(page, 1, '6.5 points: decile 6 of the benchmark')
    await row(page, 1).type('Eligible patients', '19')
    await row(page, 1).type('Met', '10')
    says(page, 1, '0 points: fewer than 20 cases')
    await row(page, 1).type('Eligible patients', '100')
    await row(page, 1).type('Not met', '10')
    says(page, 1, '0 points: data completeness below 75%')
    await row(page, 1).type('Not met', '')
    await row(page, 1).type('Met', '95')
    says(page, 1, '10 points: decile 10')
    await row(page, 1).tick('Its points are capped as topped out')
    says(page, 1, '7 points: topped out')
    await row(page, 1).tick('It has no benchmark')
    says(page, 1, '0 points: no benchmark')
    assert.equal(row(page, 1).value('Where the deciles begin'), '')
    await page.press('Undo')
    says(page, 1, '7 points: topped out')
    await row(page, 1).type('Where the deciles begin', '')
    says(page, 1, 'Still missing: The benchmark')
    await row(page, 1).tick('It has no benchmark')
    await page.type('Clinicians in the practice (TIN)', '15')
    says(page, 1, '3 points: no benchmark')
  })

  it('a suppressed measure is left out, and said so', async () => {
    const page = await at('2019')
    await pick(page, '110')
    says(page, 1, 'Suppressed by CMS this year: left out of points and denominator.')
    assert.include(
      page.rows('.beside table').map((cells) => cells.join(' ')),
      'Available points  50',
    )
  })

  it('what cannot be read is marked in its own row, behind one with nothing in it', async () => {
    const page = await at('2024')
    await page.press('Add a measure by hand')
    await addByHand(page, { ...typed, fields: { 'Eligible patients': 'many' } })
    assert.match(row(page, 2).error('Eligible patients'), /in figures/)
    assert.equal(row(page, 1).error('Eligible patients'), '')
    assert.include(page.sentence(), 'Measure 2: The number of cases')
  })

  it('a number among the deciles that cannot be read is marked, and the rest goes on', async () => {
    const page = await at('2024')
    await addByHand(page, inOrder('X1'))
    await addByHand(page, inOrder('X2'))
    await row(page, 1).type('Where the deciles begin', '10 20 thirty 40 50 60 70 80 90')
    assert.match(row(page, 1).error('Where the deciles begin'), /in figures/)
    says(page, 1, 'Still missing: The benchmark')
    says(page, 2, '6.5 points')
  })

  it('an unfinished benchmark says what is wanted, and where', async () => {
    const page = await at('2024')
    await addByHand(page, { ...typed, fields: { ...full, 'Where the deciles begin': '10 20 30' } })
    assert.match(row(page, 1).error('Where the deciles begin'), /nine numbers/)
    await row(page, 1).type('Where the deciles begin', '10\t20\t30\t40 50  60 70 80 90 ')
    assert.equal(row(page, 1).error('Where the deciles begin'), '')
    assert.equal(row(page, 1).value('Where the deciles begin'), '10\t20\t30\t40 50  60 70 80 90 ')
    says(page, 1, '6.5 points')
  })

  it('ten numbers begin with decile 1, and falling ones turn the scale round', async () => {
    const page = await at('2024')
    await addByHand(page, { ...typed, fields: { ...full, 'Where the deciles begin': `5 ${DECILES}` } })
    says(page, 1, '6.5 points')
    await row(page, 1).type('Where the deciles begin', '90 80 70 60 50 40 30 20 10')
    says(page, 1, '5.5 points: decile 5')
    assert.equal(row(page, 1).first('svg svg').getAttribute('x'), '45%')
  })

  it('a median and a standard deviation where the rules use them', async () => {
    const page = await at('2025')
    await addByHand(page, {
      number: '479',
      type: 'Outcome',
      way: 'Administrative claims (CMS calculates it)',
    })
    const fields = row(page, 1).named('label', 'Median')
    assert.ok(fields)
    await fill(page, 1, {
      fields: {
        'Eligible patients': '300',
        'Performance rate': '15',
        Median: '15',
        'Standard deviation': '2',
      },
    })
    says(page, 1, '7.5 points')
  })

  it('points that CMS told need nothing else', async () => {
    const page = await at('2024')
    await addByHand(page, { ...typed, fields: { 'Achievement points': '7.4' } })
    says(page, 1, '7.4 points, as told')
    says(page, 1, 'Counts as the outcome or high-priority measure')
    await row(page, 1).type('Where the deciles begin', DECILES)
    says(page, 1, '7.4 points, as told')
  })

  it('those not met follow, until a number of one’s own is there', async () => {
    const page = await at('2024')
    await addByHand(page, { ...typed, fields: withDeciles })
    assert.equal(row(page, 1).value('Not met'), '45')
    await row(page, 1).type('Exceptions', '5')
    assert.equal(row(page, 1).value('Not met'), '40')
    await row(page, 1).type('Not met', '30')
    await row(page, 1).type('Met', '60')
    assert.equal(row(page, 1).value('Not met'), '30')
    await row(page, 1).type('Not met', '')
    await row(page, 1).type('Met', '50')
    assert.equal(row(page, 1).value('Not met'), '45')
    await row(page, 1).type('Met', '99')
    assert.equal(row(page, 1).value('Not met'), '')
  })
})

describe('one more decile', () => {
  const next = async (met: string, deciles = DECILES, ruleYear = '2024') => {
    const page = await at(ruleYear)
    await addByHand(page, inOrder('', 'Outcome', met))
    await row(page, 1).type('Where the deciles begin', deciles)
    return page
  }
  const said: readonly (readonly [met: string, deciles: string, said: string | undefined])[] = [
    ['56', DECILES, 'One more decile needs 4 more patients. It brings 0.4 points more.'],
    ['59', DECILES, 'One more decile needs 1 more patient. It brings 0.1 points more.'],
    [
      '55',
      '90 80 70 60 50 40 30 20 10',
      'One more decile needs 5 fewer patients. It brings 0.5 points more.',
    ],
    ['51', '90 80 70 60 50 40 30 20 10', 'One more decile needs 1 patient fewer. It brings 0.1 points more.'],
    ['95', DECILES, undefined],
  ]
  for (const [met, deciles, words] of said)
    it(`${met} of 100, ${deciles}: ${words ?? 'nothing to gain'}`, async () => {
      const page = await next(met, deciles)
      const found = marks(page, 1).find((mark) => /decile needs|next decile/i.test(mark))
      assert.equal(found, words)
    })

  it('brings nothing above a cap', async () => {
    const page = await next('85')
    await row(page, 1).tick('Its points are capped as topped out')
    says(page, 1, 'One more decile needs 5 more patients. It brings no more points.')
  })

  it('from a rate alone it says where the next one begins', async () => {
    const page = await at('2024')
    await page.press('Add a measure by hand')
    await page.tick('Rates')
    await fill(page, 1, {
      type: 'Outcome',
      way: 'eCQM',
      fields: {
        'Eligible patients': '100',
        'Performance rate': '55',
        'Data completeness': '90',
        'Where the deciles begin': DECILES,
      },
    })
    says(page, 1, 'The next decile begins at 60%. Enter numbers of patients')
  })
})

describe('which measures count', () => {
  const table = (page: Page) => page.rows('.beside table').map((cells) => cells.filter(Boolean).join(' '))

  it('the best six, the outcome measure always among them; the receipt adds them up', async () => {
    const page = await at('2024')
    await reportSix(page)
    assert.equal(page.headline(), '65%')
    assert.match(page.sentence(), /^39 of 60 points\. 19\.5 of the 30 points this category/)
    await addByHand(page, {
      ...inOrder('X7', 'Not high priority'),
      fields: { 'Achievement points': '10' },
    })
    assert.equal(page.headline(), '70.83%')
    says(page, 1, 'Counts as the outcome')
    says(page, 6, 'Does not count: only the best 6 do.')
    says(page, 7, 'Counts.')
    assert.include(table(page), 'X6 6 (6.5)')
    assert.include(table(page), 'Achievement points 42.5')
    assert.include(table(page), 'Available points 60')
    assert.include(textOf(page.within('How was this worked out?').first('.total')), '70.8333%')
  })

  it('the same measure collected in two ways counts once', async () => {
    const page = await at('2024')
    await addByHand(page, inOrder('X1'))
    await addByHand(page, { ...inOrder('X1', 'Outcome', '75'), way: 'MIPS CQM or QCDR (registry)' })
    says(page, 1, 'Does not count: the same measure brings more in another way.')
    says(page, 2, 'Counts as')
  })

  it('without an outcome or high-priority measure it says what that costs', async () => {
    const page = await at('2024')
    for (let number = 1; number <= 6; number++)
      await addByHand(page, inOrder(`X${number}`, 'Not high priority'))
    assert.equal(page.headline(), '54.17%')
    says(page, 6, 'Does not count: only the best 5 do.')
  })

  it('improvement, small practice and bonuses stand in the sum', async () => {
    const page = await at('2021')
    await reportSix(page)
    await page.type('Clinicians in the practice (TIN)', '15')
    await page.type('Quality achievement percent of the year before', '50')
    assert.isTrue(
      table(page).some((line) => /^Small practice .*\+6$/.test(line)),
      table(page).join('\n'),
    )
    assert.isTrue(
      table(page).some((line) => line.endsWith('percentage points')),
      table(page).join('\n'),
    )
  })

  it('no measures at all is a zero, and can be taken back', async () => {
    const page = await at('2024')
    assert.equal(page.headline(), 'Pick your first measure')
    await page.tick('I report no quality measures')
    assert.equal(page.headline(), '0%')
    await page.tick('I report no quality measures', false)
    assert.equal(page.headline(), 'Pick your first measure')
    await page.tick('I report no quality measures')
    await addByHand(page, inOrder('X1'))
    assert.equal(page.headline(), '10.83%')
  })

  it('fewer measures may be required, which is asked only while there are too few', async () => {
    const page = await at('2024')
    await reportSix(page)
    assert.isUndefined(page.named('label', 'Measures you must report'))
    await page.press('Remove X6')
    await page.type('Measures you must report', '5')
    assert.equal(page.headline(), '65%')
  })
})

describe('a year without CMS’s list', () => {
  it('says so, and everything can be typed', async () => {
    const page = await at('2024')
    assert.isUndefined(page.named('label', 'Find a measure'))
    assert.include(page.text(), 'This page has no list of CMS’s measures for 2024.')
    await addByHand(page, {
      number: '236',
      type: 'Outcome',
      way: 'eCQM',
      fields: { 'Eligible patients': '100', Met: '55' },
    })
    assert.isTrue(row(page, 1).first('details.more').hasAttribute('open'), 'the benchmark is asked for')
    says(page, 1, 'Still missing: The benchmark, or the points')
    await row(page, 1).type('Where the deciles begin', DECILES)
    assert.equal(page.headline(), '10.83%')
  })
})

describe('another year', () => {
  it('sets aside in words what its list does not have, and brings it back', async () => {
    const page = await at()
    await page.chooseYear('2017')
    await listed(page)
    // 2017 has measure 023, 2022 does not; both have 130.
    for (const id of ['023', '130']) await pick(page, id)
    for (const number of [1, 2])
      await fill(page, number, {
        way: 'MIPS CQM or QCDR (registry)',
        fields: { 'Eligible patients': '80', Met: '60' },
      })
    const [before, headline] = [marks(page, 1), page.headline()]
    assert.include(legend(page, 1), '023 Perioperative Care')
    await page.chooseYear('2022')
    await until(() => marks(page, 1).some((mark) => mark.startsWith('Set aside')))
    assert.include(legend(page, 1), '023 Perioperative Care')
    assert.deepEqual(marks(page, 1), [
      'Set aside: CMS’s list for 2022 does not have this measure. What you typed is kept. If you did report it, type its benchmark or its points.',
    ])
    assert.equal(row(page, 1).value('Met'), '60')
    assert.isTrue(marks(page, 2).some((mark) => mark.includes('points:')))
    assert.equal(page.rows('.beside tbody')[0]?.[0], '130')
    await row(page, 1).type('Achievement points', '5')
    says(page, 1, '5 points, as told')
    await row(page, 1).type('Achievement points', '')
    await page.chooseYear('2017')
    assert.deepEqual(marks(page, 1), before)
    assert.equal(page.headline(), headline)
  })
})

describe('removing', () => {
  it('takes one out, says so, and Undo brings it back where it was', async () => {
    const page = await at('2024')
    await addByHand(page, inOrder('X1'))
    await addByHand(page, inOrder('X2', 'Not high priority', '75'))
    await addByHand(page, inOrder('X3', 'Not high priority', '85'))
    const before = page.headline()
    await page.press('Remove X2')
    assert.deepEqual([legend(page, 1), legend(page, 2), count(page)], ['X1', 'X3', 2])
    assert.include(textOf(page.first('.kept')), 'X2 removed.')
    assert.notEqual(page.headline(), before)
    await page.press('Undo')
    assert.deepEqual([legend(page, 2), legend(page, 3), count(page)], ['X2', 'X3', 3])
    assert.equal(row(page, 2).value('Where the deciles begin'), DECILES)
    assert.equal(page.headline(), before)
  })

  it('pressing a picked measure in the list takes it out again', async () => {
    const page = await at('2021')
    await page.type('Find a measure', '236')
    await page.press(textOf(page.first('.results button')))
    assert.equal(page.first('.results button').getAttribute('aria-pressed'), 'true')
    assert.equal(count(page), 1)
    await page.press(textOf(page.first('.results button')))
    assert.equal(count(page), 0)
    await page.press('Undo')
    assert.equal(legend(page, 1), '236 Controlling High Blood Pressure')
  })
})

describe('in a scenario', () => {
  const stage = document.querySelector('main') as HTMLElement
  const worth = (measureId: string, points: string, measureType = 'outcome') => ({
    measureId,
    points,
    measureType,
  })

  async function within(scenario: object, ruleYear = '2024'): Promise<[Page, MipsScenario]> {
    const around = create('mips-scenario', { 'rule-year': ruleYear }) as MipsScenario
    stage.append(around)
    around.scenario = { version: 1, ...scenario }
    return [await mount(TAG, {}, around), around]
  }

  it('shows what it tells, and writes it in its own form', async () => {
    const submissions = [
      {
        measureId: '236',
        collectionType: 'electronicHealthRecord',
        measureType: 'outcome',
        eligiblePopulation: '100',
        performanceMet: '55',
        performanceNotMet: '45',
        benchmark: { deciles: DECILES.split(' ') },
      },
    ]
    const [page, around] = await within({ quality: { submissions } })
    assert.equal(row(page, 1).value('Where the deciles begin'), DECILES)
    says(page, 1, '6.5 points')
    await row(page, 1).type('Met', '56')
    const [one] = around.scenario.quality?.submissions ?? []
    assert.deepEqual(one, { ...submissions[0], performanceMet: '56', performanceNotMet: '44' } as typeof one)
    await row(page, 1).tick('It has no benchmark')
    assert.isNull(around.scenario.quality?.submissions?.[0]?.benchmark)
  })

  const two = {
    quality: { submissions: [worth('X1', '3')], alternatives: [{ submissions: [worth('X2', '9')] }] },
  }

  it('a better submission beside the rows counts, and the rows keep their own findings', async () => {
    const [page] = await within(two, '2017')
    assert.equal(page.headline(), '15%')
    assert.equal(count(page), 1)
    says(page, 1, '3 points, as told')
    assert.include(page.text(), 'Of 2 submissions the highest-scoring one counts: number 2.')
  })

  it('where submissions count together, the table has them all', async () => {
    const [page] = await within(two)
    assert.equal(page.headline(), '20%')
    says(page, 1, 'Counts.')
    assert.deepEqual(
      page
        .rows('.beside tbody')
        .slice(0, 2)
        .map(([id]) => id),
      ['X1', 'X2'],
    )
  })

  it('asks how one reports only where the scenario tells it', async () => {
    const [page] = await within({
      reporting: { option: 'mvp' },
      quality: { submissions: ['X1', 'X2', 'X3', 'X4'].map((id) => worth(id, '8')) },
    })
    assert.equal(page.headline(), '80%')
    await page.choose('How you report', 'Traditional MIPS')
    assert.equal(page.headline(), '53.33%')
  })

  it('says at its field what cannot be read', async () => {
    const [page] = await within({
      reporting: { option: 'apm-scoring-standard' },
      quality: { submissions: [worth('X1', '8')] },
    })
    assert.notEqual(page.error('How you report'), '')
    assert.equal(page.headline(), '13.33%')
  })
})
