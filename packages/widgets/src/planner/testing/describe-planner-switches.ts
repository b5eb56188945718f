// Every switch from some rule years to each other one and back, the planner full: nothing typed is lost.
import { type RuleYearId, ruleYearIds } from '@mips-widgets/core'
import { assert } from 'chai'
import { fullPlanner } from '../../../../../test/bench/full-planner.ts'
import { snapshot } from '../../kit/testing/describe-states.ts'
import { assertQuiet } from '../../kit/testing/guard.ts'
import { view } from '../../kit/testing/look.ts'
import { type Page, clear, settled, until } from '../../kit/testing/page.ts'
import { yearLine } from '../../kit/testing/years.ts'
import { steps } from '../steps.ts'
import { calm, isUnder, mountPlanner, openStep, planner } from './walk.ts'

const withWidget = steps.filter(({ widget }) => widget)

export function describePlannerSwitches(ruleYears: readonly RuleYearId[]): void {
  describe('<mips-planner>, every switch between two rule years', function () {
    this.timeout(90_000)
    beforeEach(clear)
    for (const from of ruleYears)
      it(`from ${from} to each other year and back: nothing typed is lost`, async () => {
        await view(1000, 'light')
        const page = await mountPlanner(from, fullPlanner)
        assert.match(page.headline(), /^[\d.]+ points( so far)?$/)
        assert.equal(planner(page).scenario.quality?.submissions?.length, 10)
        const others = ruleYearIds.filter((id) => id !== from)
        let compared = 0
        for (const [index, to] of others.entries()) {
          const step = withWidget[index % withWidget.length]
          const child = await openStep(page, step?.id ?? 'result')
          assert.ok(child)
          compared += await assertKept(page, child, { from, to })
        }
        assert.isAbove(compared, 100, 'filled fields were compared')
        assertQuiet()
      })
  })
}

/** How many filled fields both rule years have. */
async function assertKept(
  page: Page,
  child: Page,
  { from, to }: { from: RuleYearId; to: RuleYearId },
): Promise<number> {
  await calm(page)
  const before = told(page)
  const fields = snapshot(child)
  await choose(page, child, to)
  assert.equal(page.yearLine(), yearLine(to))
  assert.equal(child.all('[aria-invalid]').length, 0, `nothing to complain about in ${to}`)
  assert.deepEqual(planner(page).scenario, { ...before.scenario, ruleYear: to }, `typed, under ${to}`)
  const now = snapshot(child)
  const both = child.all<HTMLInputElement>('input[type="text"]').filter(({ id }) => id in fields)
  for (const { id } of both) assert.equal(now[id], fields[id], `${id} under ${to}`)
  await choose(page, child, from)
  await until(() => page.headline() === before.headline)
  assert.deepEqual(told(page), before, `back from ${to}`)
  assert.deepEqual(snapshot(child), fields, `the fields, back from ${to}`)
  return both.filter(({ id }) => fields[id] !== '').length
}

async function choose(page: Page, child: Page, ruleYear: RuleYearId): Promise<void> {
  await page.chooseYear(ruleYear)
  await until(() => isUnder(page, ruleYear))
  await calm(page)
  await settled(child.element)
}

const told = (page: Page) => ({
  headline: page.headline(),
  sentence: page.sentence(),
  scenario: structuredClone(planner(page).scenario),
})
