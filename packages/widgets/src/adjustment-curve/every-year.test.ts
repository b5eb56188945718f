// The curve of every rule year: one factor or two, how far they can be trusted, what the picture and the
// table show, and whether the score counts exactly. What to expect is read from the rules.
import type { RuleYear } from '@mips-widgets/core'
import { assert } from 'chai'
import type { ChangeDetail } from '../kit/change-event.ts'
import { assertFits, unfold, view } from '../kit/testing/look.ts'
import { type Page, clear, mount, pageOf, textOf, until } from '../kit/testing/page.ts'
import { allRules } from '../kit/testing/years.ts'

const TAG = 'mips-adjustment-curve'
const SCORE = 'Final score'
const SCALING = 'Scaling factor'
const EXCEPTIONAL = 'Factor for exceptional performance'
const COMPARE = 'Lay another rule year over it'
const TABLE = 'The same as a table'
const TRUST = {
  illustrative: 'is only an illustration',
  implied: 'is an estimate: its factors fit what CMS paid',
  chosen: 'is an estimate: CMS sets its factors after everyone has reported',
} as const

const years = await allRules()
const at = ({ id }: RuleYear, attributes = {}) => mount(TAG, { 'rule-year': id, ...attributes })
const picked = (page: Page) =>
  textOf(page.all<HTMLInputElement>('.pick input').find((one) => one.checked)?.parentElement)
const yours = (page: Page) =>
  page
    .within(TABLE)
    .rows()
    .find(([head]) => head?.endsWith('(yours)')) ?? []

/** The likeliest pair of a year. */
function pairOf({ payment }: RuleYear) {
  const [pair] = payment.factors
  if (!pair) throw new Error('a pair of factors')
  const two = [pair.scalingFactor, pair.exceptionalScalingFactor].flatMap((one) => one?.value ?? [])
  return { ...pair, values: two.join(', ') }
}

/** Percent at 100 points: the applicable percent and the most of the additional one, each scaled. */
function highest(rules: RuleYear): string {
  const { applicablePercent, additional } = rules.payment
  const { scalingFactor, exceptionalScalingFactor } = pairOf(rules)
  const more =
    additional.kind === 'none'
      ? 0
      : Number(additional.mostPercent.value) * Number(exceptionalScalingFactor?.value)
  const percent = Number(applicablePercent.value) * Number(scalingFactor.value) + more
  return `+${Math.round((percent + 1e-9) * 100) / 100}%`
}

const quarterOf = ({ payment }: RuleYear) =>
  Number(payment.performanceThreshold.value) * Number(payment.floorShare.value)

/** Every score at which the function bends or jumps. */
function edges(rules: RuleYear): string[] {
  const { performanceThreshold, additional } = rules.payment
  const quarter = quarterOf(rules)
  const step = additional.kind === 'none' ? [] : [Number(additional.threshold.value)]
  return [
    0,
    quarter,
    quarter + 0.01,
    Number(performanceThreshold.value),
    ...step.flatMap((score) => [score - 0.01, score]),
    100,
  ].map((score) => String(Math.round(score * 100) / 100))
}

before(() => view(1000, 'light'))
beforeEach(clear)
beforeEach(function () {
  this.currentTest?.timeout(60_000)
})

for (const rules of years) {
  const two = rules.payment.additional.kind !== 'none'
  const pair = pairOf(rules)
  describe(`${rules.id}: ${two ? 'two factors' : 'one factor'}, ${pair.kind}`, () => {
    it('offers its likeliest pair by name, and works 100 points out with it', async () => {
      const page = await at(rules, { 'final-score': '100' })
      assert.equal(picked(page), `${pair.label} – ${pair.values}`)
      assert.ok(page.named('legend', two ? 'Scaling factors' : SCALING))
      assert.equal(page.headline(), highest(rules))
      assert.equal(page.within(TABLE).rows()[0]?.[1], `${rules.id}${pair.kind}: ${pair.values}`)
    })

    it('says how far the positive side can be trusted, an illustration as loud as the number', async () => {
      const page = await at(rules, { 'final-score': '100' })
      assert.include(page.sentence(), TRUST[pair.kind])
      const isLoud = page.all('.say small').length === 0
      assert.equal(isLoud, pair.kind === 'illustrative')
      const { unverified = '' } = pair.scalingFactor
      if (isLoud) assert.include(page.sentence(), unverified)
      assert.equal(page.all('.own.guess').length, isLoud ? 1 : 0, 'drawn in dashes')
      await page.tick('My own …')
      assert.include(page.sentence(), TRUST.chosen)
      assert.equal(page.all('.own.guess').length, 0)
      await page.type(SCORE, '0')
      for (const trust of Object.values(TRUST)) assert.notInclude(page.sentence(), trust)
    })

    it('tells the page which factors stand behind the percent', async () => {
      const page = await at(rules)
      const told: unknown[] = []
      page.element.addEventListener('mips-change', (event) =>
        told.push((event as CustomEvent<ChangeDetail>).detail.result['factors']),
      )
      await page.type(SCORE, '100')
      await page.tick('My own …')
      assert.deepEqual(told, [pair.kind, 'chosen'])
    })

    it(`one’s own ${two ? 'factors are two' : 'factor is one'}; nothing but what the year takes counts`, async () => {
      const page = await at(rules, { 'final-score': '100', 'exceptional-scaling-factor': '0.395' })
      assert.equal(picked(page), two ? 'My own …' : `${pair.label} – ${pair.values}`)
      await page.tick('My own …')
      assert.equal(page.named('label', EXCEPTIONAL) !== undefined, two)
      await page.type(SCALING, '0.5')
      const percent = Number(rules.payment.applicablePercent.value) / 2 + (two ? 3.95 : 0)
      assert.equal(page.headline(), `+${percent}%`)
      assert.match(page.within(TABLE).rows()[0]?.[1] ?? '', two ? /chosen: 0\.5, 0\.395$/ : /chosen: 0\.5$/)
    })

    it('the picture has its pieces and jumps, the table its edges', async () => {
      const page = await at(rules)
      assert.equal(page.all('.own .piece').length, two ? 4 : 3)
      assert.equal(page.all('.own .jump').length, two ? 2 : 1)
      const rows = page.within(TABLE).rows().slice(1)
      assert.deepEqual(
        rows.map(([score]) => score),
        edges(rules),
      )
      assert.equal(rows.at(-1)?.[1], highest(rules))
    })

    for (const more of [0.0004, 0.0049]) {
      it(`a score ${more} above the floor: answer, table, point and receipt agree`, async () => {
        const score = String(Math.round((quarterOf(rules) + more) * 1e4) / 1e4)
        const page = await at(rules, { 'final-score': score })
        const floor = `−${rules.payment.applicablePercent.value}%`
        const isExact = rules.payment.exactScoreDecides !== undefined
        assert.equal(page.headline() === floor, !isExact)
        assert.deepEqual(yours(page), [`${score} (yours)`, page.headline()])
        assert.equal(
          page.first('[role="slider"]').getAttribute('aria-valuetext'),
          `${score}: ${page.headline()}`,
        )
        assert.include(page.sentence(), `At a final score of ${score}.`)
        const receipt = page.within('How was this worked out?').text()
        assert.equal(receipt.includes('Final score, in two decimals'), !isExact && receipt.includes('short'))
      })
    }

    it('every other rule year over it: a curve, a name, a column', async () => {
      await view(320, 'light')
      const page = await at(rules, { 'final-score': '77.032' })
      unfold(page)
      for (const other of years.filter(({ id }) => id !== rules.id)) {
        const label = other.id.replace('-proposed', ' (proposed)')
        await page.choose(COMPARE, label)
        await until(() => textOf(page.all('.other-label')[0]) === other.id)
        const pieces = other.payment.additional.kind === 'none' ? 3 : 4
        assert.equal(page.all('.other .piece').length, pieces)
        const [head, ...rows] = page.within(TABLE).rows()
        assert.equal(head?.[2], `${other.id}${pairOf(other).kind}: ${pairOf(other).values}`)
        assert.equal(rows.at(-1)?.[2], highest(other))
        assert.equal(yours(page)[1], page.headline())
        assertFits(page)
      }
      await view(1000, 'light')
    })
  })
}

describe('labels of the picture', () => {
  const own = (rules: RuleYear) => ['', ...edges(rules), '50', '60', '61', '92', '99.99']

  for (const width of [320, 700, 1000])
    it(`none leaves it or lies on another at ${width} px, in any rule year, wherever the point is`, async () => {
      await view(width, 'light')
      for (const rules of years) {
        const page = await at(rules)
        for (const score of own(rules)) {
          await page.type(SCORE, score)
          assertApart(page, `${rules.id}, ${score}`)
        }
        clear()
      }
    })

  it('nor with the largest factors that can be', async () => {
    await view(1000, 'light')
    for (const rules of years) {
      const factors = { 'scaling-factor': '3', 'exceptional-scaling-factor': '1' }
      const page = await at(rules, { ...factors, 'final-score': '100' })
      assertApart(page, rules.id)
      clear()
    }
  })
})

const MARGIN = 5

function assertApart({ element, all }: Page, what: string): void {
  const outer = element.getBoundingClientRect()
  const labels = all('.chart text').map((one) => [textOf(one), one.getBoundingClientRect()] as const)
  for (const [index, [name, box]] of labels.entries()) {
    assert.isAtLeast(box.left, outer.left, `${what}: ${name}`)
    assert.isAtMost(box.right, outer.right, `${what}: ${name}`)
    for (const [other, next] of labels.slice(index + 1)) {
      const across = Math.min(box.right, next.right) - Math.max(box.left, next.left)
      const down = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top)
      assert.isFalse(across > 1 && down > MARGIN, `${what}: “${name}” lies on “${other}”`)
    }
  }
}

it('a factor of another year is left aside, and there again with that year', async () => {
  const element = (await mount(TAG, { 'choose-year': '' })).element
  const page = pageOf(element)
  await page.chooseYear('2022')
  await page.type(SCORE, '100')
  await page.tick('My own …')
  await page.type(EXCEPTIONAL, 'lots')
  await page.chooseYear('2023')
  assert.equal(page.all('[aria-invalid]').length, 0)
  assert.equal(page.headline(), '+2.23%') // 9 × 0.2475
  await page.chooseYear('2022')
  assert.equal(page.value(EXCEPTIONAL), 'lots')
  assert.match(page.error(EXCEPTIONAL), /in figures/)
})

it('the same factor in two years: 2025 over 2026 is the same line, and said to be an illustration', async () => {
  const page = await mount(TAG, { 'rule-year': '2026', 'compare-with': '2025', 'final-score': '90' })
  await until(() => page.all('.other').length > 0)
  assert.equal(textOf(page.all('.other-label')[0]), '2025')
  const [, mine, theirs] = yours(page)
  assert.equal(mine, theirs)
  assert.include(page.sentence(), 'nothing is published for this year, and it will differ')
})

it('the year laid over is none once it is the year on show, and there again after', async () => {
  const page = await mount(TAG, { 'rule-year': '2023', 'choose-year': '', 'compare-with': '2022' })
  await until(() => page.all('.other').length > 0)
  await page.chooseYear('2022')
  assert.equal(page.all('.other').length, 0)
  assert.equal(page.value(COMPARE), '')
  await page.chooseYear('2023')
  assert.equal(page.value(COMPARE), '2022')
})
