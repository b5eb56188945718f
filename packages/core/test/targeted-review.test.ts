// Targeted review in every rule year: reasons, windows, applicants, papers and what is refused.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type ReviewPlan,
  type RuleYearId,
  type TargetedReviewInput,
  type Remark,
  type Mark,
  planTargetedReview,
  reviewChanges,
  reviewReasons,
  ruleYearIds,
  say,
} from '../src/index.ts'
import { years } from './support.ts'
import { guideReasons, reasonRows, windowRows } from './targeted-review.cases.ts'

const plan = (ruleYear: RuleYearId, told: Omit<TargetedReviewInput, 'rules'> = {}) =>
  planTargetedReview({ rules: years[ruleYear], ...told })

function refusedPaths(outcome: { readonly status: string; readonly problems?: readonly Remark[] }): string[] {
  assert.equal(outcome.status, 'invalid', JSON.stringify(outcome))
  for (const { message } of outcome.problems ?? []) assert.doesNotMatch(say(message), /\{\w+\}/)
  return (outcome.problems ?? []).map(({ path }) => path)
}

function detailOf(ruleYear: RuleYearId, told: Omit<TargetedReviewInput, 'rules'> = {}): ReviewPlan {
  const outcome = plan(ruleYear, told)
  return outcome.status === 'invalid' ? assert.fail(JSON.stringify(outcome.problems)) : outcome.detail
}

for (const [reason, verdicts] of reasonRows) {
  for (const ruleYear of ruleYearIds) {
    const expected = verdicts[ruleYear] ?? verdicts.else
    test(`${ruleYear}, ${reason}: ${expected}`, () => {
      assert.equal(detailOf(ruleYear, { reason }).verdict, expected)
    })
  }
}

test('every reason is in the table', () =>
  assert.deepEqual(
    reasonRows.map(([reason]) => reason),
    Object.keys(reviewReasons),
  ))

for (const [ruleYear, told, expected] of windowRows) {
  test(`${ruleYear}, ${JSON.stringify(told)}: ${JSON.stringify(expected)}`, () => {
    const { window } = detailOf(ruleYear, told)
    const { state, closes, daysLeft } = window
    assert.deepEqual([state, closes?.value, daysLeft], expected)
  })
}

for (const ruleYear of ruleYearIds) {
  test(`${ruleYear}: nothing is said without a source or a doubt`, () => {
    const told = {
      reason: 'measure',
      applicant: 'group',
      released: `${years[ruleYear].paymentYear - 1}-08-10`,
    }
    const outcome = plan(ruleYear, told)
    assert.equal(outcome.status, 'answered')
    assert.ok('detail' in outcome)
    const { applicants, submitters, documents, checklist, afterwards, window } = outcome.detail
    const said: readonly Mark[] = [
      ...applicants,
      ...submitters,
      ...documents,
      ...checklist,
      ...afterwards,
      ...outcome.reasons,
    ]
    assert.ok(window.closes)
    for (const mark of [...said, window.closes, window.rule])
      assert.ok(mark.cite ?? mark.unverified, JSON.stringify(mark))
    for (const { message } of [...checklist, ...afterwards, ...window.notes])
      assert.doesNotMatch(say(message), /\{\w+\}/)
  })

  test(`${ruleYear}: documents are due, papers are kept, the last day stands in the checklist`, () => {
    const { performanceYear, paymentYear, targetedReview } = years[ruleYear]
    const told = { released: `${paymentYear - 1}-08-10`, asked: `${paymentYear - 1}-12-01` }
    const { deadlines, checklist, documentsDue, window } = detailOf(ruleYear, told)
    assert.equal(
      documentsDue,
      targetedReview.documentDays.value === '15' ? `${paymentYear - 1}-12-16` : `${paymentYear - 1}-12-31`,
    )
    assert.deepEqual(
      deadlines.map(({ id, day }) => [id, day]),
      [
        ['window', window.closes?.value],
        ['documents', documentsDue],
        ['keep', `${performanceYear + 6}-12-31`],
      ],
    )
    assert.ok(checklist.some(({ message }) => say(message).startsWith('Certify and submit by ')))
  })
}

test('papers of another year wear the doubt', () => {
  const why = (ruleYear: RuleYearId, reason: string) => {
    const outcome = plan(ruleYear, { reason })
    return outcome.status === 'answered' ? outcome.reasons[0] : assert.fail(outcome.status)
  }
  assert.equal(why('2019', 'special-status')?.unverified, undefined)
  assert.match(why('2020', 'special-status')?.unverified ?? '', /^Said for 2019/)
  assert.match(why('2017', 'special-status')?.unverified ?? '', /not complete/)
  assert.equal(why('2017', 'data')?.unverified, undefined)
  assert.match(why('2018', 'data')?.unverified ?? '', /^Said for 2017/)
  assert.equal(why('2024', 'wrong-identifier')?.cite?.source.id, 'PALTMED-2025-11')
  assert.equal(why('2022', 'scoring')?.cite?.at, '§ 414.1385(b)(4)')
  assert.equal(why('2018', 'decision')?.cite?.at, '§ 414.1385(a)(4)')
  assert.equal(why('2024', 'decision')?.cite?.at, '§ 414.1385(a)(7)')
})

test('the sign-in of each year: EIDM for 2017, HARP since', () => {
  for (const ruleYear of ruleYearIds) {
    const [first] = detailOf(ruleYear).checklist
    assert.ok(first)
    assert.match(say(first.message), ruleYear === '2017' ? /EIDM/ : /HARP/)
  }
})

const applicants: readonly [ruleYear: RuleYearId, expected: string][] = [
  ['2017', 'individual group apm-entity unknown'],
  ['2018', 'individual group virtual-group apm-entity unknown'],
  ['2022', 'individual group virtual-group apm-entity unknown'],
  ['2023', 'individual group virtual-group subgroup apm-entity unknown'],
]
for (const [ruleYear, expected] of applicants) {
  test(`${ruleYear}: as ${expected}`, () =>
    assert.equal(
      detailOf(ruleYear)
        .applicants.map(({ id }) => id)
        .join(' '),
      expected,
    ))
}

test('an applicant that the year does not have is said, not refused', () => {
  const outcome = plan('2017', { reason: 'measure', applicant: 'virtual-group' })
  assert.equal(outcome.status, 'answered')
  assert.ok('reasons' in outcome)
  assert.equal(outcome.detail.applicant, undefined)
  assert.equal(outcome.reasons.at(-1)?.speaks, 'against')
})

test('the issue type follows the reason, unless one is told', () => {
  for (const [reason, issueType] of guideReasons)
    assert.equal(detailOf('2019', { reason }).issueType, issueType, reason)
  assert.equal(detailOf('2019', { reason: 'measure', issueType: 'general' }).issueType, 'general')
})

test('each issue has papers of its own', () => {
  const papers = (issueType: string) => detailOf('2019', { issueType }).documents.map(({ value }) => value)
  assert.ok(papers('submission').some((value) => value.includes('contracts')))
  assert.ok(papers('eligibility').some((value) => value.includes('Partial QP')))
  assert.ok(!papers('measure').some((value) => value.includes('Partial QP')))
  assert.equal(detailOf('2019').documents.length, 7)
})

const missing: readonly [ruleYear: RuleYearId, told: Omit<TargetedReviewInput, 'rules'>, paths: string[]][] =
  [
    ['2019', {}, ['reason']],
    ['2026', {}, ['reason', 'released']],
    ['2026', { reason: 'measure' }, ['released']],
    ['2026', { reason: 'measure', released: ' ' }, ['released']],
    ['2020-proposed', { released: '2021-08-02' }, ['reason']],
  ]
for (const [ruleYear, told, paths] of missing) {
  test(`${ruleYear}, ${JSON.stringify(told)}: still wanted ${paths.join()}`, () => {
    const outcome = plan(ruleYear, told)
    assert.equal(outcome.status, 'incomplete')
    assert.ok('missing' in outcome)
    assert.deepEqual(
      outcome.missing.map(({ path }) => path),
      paths,
    )
  })
}

const refused: readonly [told: Omit<TargetedReviewInput, 'rules'>, paths: string[]][] = [
  [{ reason: 'because' }, ['reason']],
  [{ reason: 'toString' }, ['reason']],
  [{ issueType: 'constructor', applicant: '__proto__' }, ['issueType', 'applicant']],
  [{ released: 'in summer' }, ['released']],
  [{ released: '2026-02-30' }, ['released']],
  [{ released: '2025-12-31' }, ['released']],
  [{ released: '2027-12-31' }, []],
  [{ released: '2028-01-01' }, ['released']],
  [{ released: '8/20/2026' }, []],
  [{ asked: '12/31/2025' }, ['asked']],
  [{ asked: '1/1/2026' }, []],
  [{ today: '2026-13-01' }, ['today']],
]
for (const [told, paths] of refused) {
  test(`2025, ${JSON.stringify(told)}: ${paths.join() || 'taken'}`, () => {
    const outcome = plan('2025', told)
    if (paths.length > 0) assert.deepEqual(refusedPaths(outcome), paths)
    else assert.notEqual(outcome.status, 'invalid')
  })
}

test('what changed is in order and cited', () => {
  const since = reviewChanges.map((change) => change.since)
  assert.deepEqual(
    since,
    since.toSorted((a, b) => a - b),
  )
  for (const { cite } of reviewChanges) assert.ok(cite)
})
