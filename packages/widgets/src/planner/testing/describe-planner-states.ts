// The planner, empty and filled, under some rule years: in every step it says an answer, fits and is sound, in
// English and in Spanish. The steps that say numbers are walked in each year, the others in turn.
import { type RuleYearId, ruleYearIds } from '@mips-widgets/core'
import { assert } from 'chai'
import { assertAccessible, assertFits, assertNoStyleAttribute, unfold, view } from '../../kit/testing/look.ts'
import { assertQuiet } from '../../kit/testing/guard.ts'
import { type Page, clear, textOf } from '../../kit/testing/page.ts'
import { assertSpanish, turnSpanish } from '../../kit/testing/spanish.ts'
import { yearLine } from '../../kit/testing/years.ts'
import type { StepId } from '../steps.ts'
import { small } from './small-practice.ts'
import { mountPlanner, openStep } from './walk.ts'

const ALWAYS: readonly StepId[] = [
  'eligibility',
  'quality',
  'promotingInteroperability',
  'finalScore',
  'result',
]
const IN_TURN: readonly StepId[] = ['ways', 'improvementActivities', 'cost', 'moves']

const stepsIn = (ruleYear: RuleYearId): readonly StepId[] => [
  ...ALWAYS,
  ...IN_TURN.filter((_, index) => index === ruleYearIds.indexOf(ruleYear) % IN_TURN.length),
]

export function describePlannerStates(ruleYears: readonly RuleYearId[]): void {
  describe('<mips-planner>, every state of every rule year', function () {
    this.timeout(90_000)
    beforeEach(clear)
    for (const ruleYear of ruleYears)
      for (const filled of [false, true])
        it(`${ruleYear}, ${filled ? 'filled' : 'empty'}: sound in every step, in English and in Spanish`, async () => {
          await view(320, 'light')
          const page = await mountPlanner(ruleYear, filled ? small : undefined)
          assert.equal(page.yearLine(), yearLine(ruleYear))
          assert.equal(page.named('.flag', 'PROPOSED') !== undefined, ruleYear.endsWith('proposed'))
          if (filled) assert.match(page.headline(), /^[\d.]+ points( so far)?$/)
          else assert.equal(page.headline(), 'Where do you stand with MIPS?')
          for (const id of stepsIn(ruleYear)) await assertStep(page, id, 320)
          await turnSpanish(page)
          for (const id of stepsIn(ruleYear))
            for (const one of await assertStep(page, id, 1000)) assertSpanish(one)
          assertQuiet()
        })
  })
}

/** One step with its widget fits at both widths and is accessible at one of them. */
async function assertStep(page: Page, id: StepId, looked: 320 | 1000): Promise<readonly Page[]> {
  const child = await openStep(page, id)
  const parts = child ? [page, child] : [page]
  for (const width of [looked === 320 ? 1000 : 320, looked] as const) {
    await view(width, width === 320 ? 'light' : 'dark')
    for (const part of parts) unfold(part)
    for (const part of parts) await part.settled()
    for (const part of parts) assertFits(part)
  }
  for (const part of parts) {
    assert.notEqual(part.headline(), '', `an answer in ${id}`)
    assertNoStyleAttribute(part)
  }
  assert.notEqual(textOf(page.first('.step')) + (child?.text() ?? ''), '', `something in ${id}`)
  await assertAccessible(page)
  assertQuiet()
  return parts
}
