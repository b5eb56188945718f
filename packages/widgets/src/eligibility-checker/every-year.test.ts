// Who is in, in every rule year: thresholds, clinician types, levels, periods, choices and special statuses
// as the year's own data have them.
import { type RuleYear, clinicianTypes, sayAmount, sayDay, specialStatusNames } from '@mips-widgets/core'
import { assert } from 'chai'
import { assertSound, view } from '../kit/testing/look.ts'
import { type Page, clear, mount, textOf } from '../kit/testing/page.ts'
import { allRules } from '../kit/testing/years.ts'
import { levelTitles, levels, volumeLabels } from './messages.ts'

const TAG = 'mips-eligibility-checker'
const NUMBERS = 'Your Medicare numbers'
const LEVEL = 'How do you take part?'
const TYPE = 'Clinician type'
const IN = 'You are in.'
const MAY = 'You may opt in.'
const OUT = 'You are not in.'
const VOLUNTARY = 'You are not in, but may report voluntarily.'

const years = await allRules()
const at = ({ id }: RuleYear) => mount(TAG, { 'rule-year': id, 'choose-year': '' })

/** Types volumes that exceed as many criteria as `above` says, and meet the others exactly. */
async function tell(page: Page, { eligibility }: RuleYear, above: readonly boolean[], part = NUMBERS) {
  for (const [index, { id, threshold }] of eligibility.lowVolume.entries())
    await page.within(part).type(volumeLabels[id], String(Number(threshold.value) + (above[index] ? 1 : 0)))
}

const all = ({ eligibility }: RuleYear) => eligibility.lowVolume.map(() => true)

/** Every combination of yes and no. */
const combinations = (length: number): boolean[][] =>
  Array.from({ length: 2 ** length }, (_, number) =>
    Array.from({ length }, (_place, bit) => ((number >> bit) & 1) === 1),
  )

const reasons = (page: Page) => page.all('.marks li').map(textOf).join(' ')
const choices = (page: Page) => page.rows('table:not(.levels)').slice(1)

beforeEach(clear)
beforeEach(function () {
  this.currentTest?.timeout(60_000)
})

for (const rules of years) {
  const { eligibility, payment, paymentYear } = rules
  const optIn = eligibility.optIn.kind === 'available'
  const percent = sayAmount({ value: `-${payment.applicablePercent.value}`, unit: 'percent' })

  describe(rules.id, () => {
    it('every combination of criteria at the limit and just above it', async () => {
      const page = await at(rules)
      for (const above of combinations(eligibility.lowVolume.length)) {
        await tell(page, rules, above)
        const some = above.some(Boolean)
        assert.equal(page.headline(), above.every(Boolean) ? IN : some && optIn ? MAY : OUT, above.join())
      }
      assert.equal(page.named('option', 'I opted in') !== undefined, optIn)
    })

    it('asks for both periods of the year, by their dates', async () => {
      const page = await at(rules)
      const [first, second] = eligibility.segments.value
      assert.include(page.within(NUMBERS).text(), dates(first))
      assert.include(page.within('The second period').text(), dates(second))
      assert.equal(rules.performanceYear, Number(second?.to.slice(0, 4)))
      await tell(page, rules, all(rules))
      assert.equal(page.headline(), IN)
      await tell(
        page,
        rules,
        all(rules).map(() => false),
        'The second period',
      )
      assert.equal(page.headline(), OUT, 'the worse of the two decides')
    })

    it('each clinician type is in, or may report voluntarily, and all are offered', async () => {
      const page = await at(rules)
      await tell(page, rules, all(rules))
      for (const [type, name] of Object.entries(clinicianTypes)) {
        await page.choose(TYPE, name)
        const takesPart = eligibility.clinicianTypes.value.some((one) => one === type)
        assert.equal(page.headline(), takesPart ? IN : VOLUNTARY, name)
        if (!takesPart) assert.include(page.sentence(), 'MIPS does not change your payments.')
      }
      await page.choose(TYPE, 'Another type')
      assert.equal(page.headline(), VOLUNTARY)
    })

    it('each answer has its choices, with the percent and the payment year', async () => {
      const page = await at(rules)
      await tell(page, rules, all(rules))
      const [report, nothing] = choices(page)
      assert.equal(report?.[0], 'Report')
      assert.include(report?.[1], `your ${paymentYear} payments, from ${percent} up`)
      assert.include(nothing?.[1], `your ${paymentYear} payments change by the full ${percent}`)
      await tell(page, rules, [true])
      assert.deepEqual(
        choices(page).map(([choice]) => choice),
        [...(optIn ? ['Opt in'] : []), 'Report voluntarily', 'Do nothing'],
      )
      if (optIn) assert.include(choices(page)[0]?.[1], `payments in ${paymentYear} from ${percent} up`)
      await page.choose('Advanced APM status', 'Partial QP')
      assert.include(choices(page)[0]?.[1], `payments in ${paymentYear} from ${percent} up`)
      assert.include(page.sentence(), 'MIPS does not change your payments.')
      await page.choose('Advanced APM status', 'Neither')
      await page.choose(LEVEL, 'As a group (one practice, one TIN)')
      await tell(page, rules, all(rules))
      assert.deepEqual(
        choices(page).map(([choice]) => choice),
        ['Report together', 'Do not report together'],
      )
      assert.include(choices(page)[1]?.[1], `risk ${percent} in ${paymentYear}`)
    })

    it('every special status is there with its definition and what it changes', async () => {
      const page = await at(rules)
      const statuses = () => page.within('Your special statuses, and what they change')
      const small = rules.specialStatuses.find(({ id }) => id === 'small')
      for (const status of rules.specialStatuses) {
        if (status.id !== 'small') await page.tick(specialStatusNames[status.id])
        else await page.type('Clinicians in the practice (TIN)', String(status.sizeLimit?.value))
        const told = statuses().text()
        assert.include(told, status.individual.value, status.id)
        for (const { value } of status.changes) assert.include(told, value, status.id)
      }
      assert.lengthOf(statuses().all('.subtitle'), rules.specialStatuses.length)
      await page.type('Clinicians in the practice (TIN)', String(Number(small?.sizeLimit?.value) + 1))
      assert.lengthOf(statuses().all('.subtitle'), rules.specialStatuses.length - 1)
      const held = specialStatusNames['hospital-based']
      const own = rules.specialStatuses.find(({ id }) => id === 'hospital-based')
      assert.include(textOf(page.named('label', held)?.closest('.check')), own?.individual.value ?? '?')
      await page.choose(LEVEL, 'As a group (one practice, one TIN)')
      assert.include(textOf(page.named('label', held)?.closest('.check')), own?.group.value ?? '?')
    })

    for (const [level, rule] of levelsOf(rules)) {
      it(`${levels[level]}: ${rule ? 'refused at the field, and nothing typed is lost' : 'judged by its own numbers'}`, async () => {
        await view(320, 'light')
        const page = await at(rules)
        await tell(page, rules, all(rules))
        await page.choose(LEVEL, levels[level])
        assert.equal(page.value(LEVEL), level)
        if (rule) assert.include(page.error(LEVEL), rule)
        else assert.equal(page.error(LEVEL), '')
        assert.equal(page.sentence().includes('could not be read'), rule !== undefined)
        await tell(page, rules, all(rules))
        assert.equal(page.headline(), `${levelTitles[level]}: In, if it reports together.`)
        await tell(
          page,
          rules,
          all(rules).map(() => false),
        )
        assert.equal(page.headline(), `${levelTitles[level]}: Not in.`)
        assert.deepEqual(page.rows('.levels'), [
          [levelTitles[level], 'Not in.'],
          ['On your own', IN],
        ])
        if (level === 'subgroup') await assertSound(page)
        await page.choose(LEVEL, 'On my own')
        assert.equal(page.headline(), IN)
        assert.include(reasons(page), 'above')
      })
    }
  })
}

const dates = (segment?: { readonly from: string; readonly to: string }) =>
  segment ? `${sayDay(segment.from)} – ${sayDay(segment.to)}` : '(none)'

/** Each level beside the individual and the group, and why a year has none. */
function levelsOf({ eligibility: { virtualGroup }, pathways: { mvp } }: RuleYear) {
  return [
    ['virtual-group', virtualGroup.kind === 'none' ? virtualGroup.rule.value : undefined],
    ['subgroup', mvp.kind === 'none' ? mvp.rule.value : undefined],
    ['apm-entity', undefined],
  ] as const
}

it('a level that a year refuses is there again with a year that has it', async () => {
  const page = await mount(TAG, { 'choose-year': '' })
  await page.chooseYear('2023')
  await page.choose(LEVEL, 'As a subgroup')
  await page.within(NUMBERS).type('Patients', '300')
  await page.chooseYear('2022')
  assert.notEqual(page.error(LEVEL), '')
  assert.equal(page.within(NUMBERS).value('Patients'), '300')
  await page.chooseYear('2023')
  assert.equal(page.error(LEVEL), '')
  assert.equal(page.value(LEVEL), 'subgroup')
})

it('what another year offered is shown as it is, not as if nothing had been chosen', async () => {
  const page = await mount(TAG, { 'choose-year': '' })
  await page.chooseYear('2019')
  await page.choose('My choice so far', 'I opted in')
  await page.chooseYear('2018')
  assert.equal(page.value('My choice so far'), 'opt-in')
  await page.chooseYear('2019')
  assert.equal(page.value('My choice so far'), 'opt-in')
})
