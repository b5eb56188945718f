// Several submissions of one category: CMS scores each and takes the highest.
import { type Outcome, type Reason, type Remark, invalid } from '../outcome.ts'
import { amount, phrase } from '../phrase.ts'

export interface BestSubmission<Detail> {
  readonly outcome: Outcome<Detail>
  /** Said only when there was a choice. */
  readonly reason?: Reason
}

/** The highest score; among those that cannot be scored, the first. */
export function bestSubmission<Detail>(
  outcomes: readonly [Outcome<Detail>, ...Outcome<Detail>[]],
): BestSubmission<Detail> {
  const scored = outcomes.flatMap((outcome, index) =>
    outcome.status === 'scored' ? [{ outcome, index }] : [],
  )
  const [best] = scored.toSorted((a, b) => b.outcome.step.value.cmp(a.outcome.step.value))
  const outcome = best?.outcome ?? outcomes.find(({ status }) => status === 'invalid') ?? outcomes[0]
  if (outcomes.length === 1) return { outcome }
  const message = best
    ? phrase('Of {count} submissions the highest-scoring one counts: number {number}.', {
        count: amount(outcomes.length, 'count'),
        number: amount(best.index + 1, 'count'),
      })
    : phrase('None of {count} submissions can be scored.', { count: amount(outcomes.length, 'count') })
  return { outcome, reason: { message } }
}

/** A report and its alternatives, each scored alone. Bad input of any of them is told, at its own path. */
export function bestReport<Detail extends { readonly reasons: readonly Reason[] }>(
  first: Outcome<Detail>,
  alternatives: readonly Outcome<Detail>[],
): Outcome<Detail> {
  const others = alternatives.map((one, index) =>
    withPaths(one, (path) => (OUTSIDE.test(path) ? path : `alternatives.${index}.${path}`)),
  )
  const problems = [first, ...others].flatMap((one) => (one.status === 'invalid' ? one.problems : []))
  if (problems.length > 0) return invalid([...new Map(problems.map((one) => [one.path, one])).values()])
  const { outcome, reason } = bestSubmission([first, ...others])
  return outcome.status === 'scored' && reason
    ? { ...outcome, detail: { ...outcome.detail, reasons: [reason, ...outcome.detail.reasons] } }
    : outcome
}

/** What every submission shares, and so is not below any of them. */
const OUTSIDE = /^(clinician|reporting)\./

/** The outcome with every path as `placeOf` names it. */
export function withPaths<Detail>(
  outcome: Outcome<Detail>,
  placeOf: (path: string) => string,
): Outcome<Detail> {
  const moved = (remarks: readonly Remark[]) =>
    remarks.map((remark) => ({ ...remark, path: placeOf(remark.path) }))
  switch (outcome.status) {
    case 'invalid':
      return invalid(moved(outcome.problems))
    case 'incomplete':
      return { ...outcome, missing: moved(outcome.missing) }
    case 'scored':
    case 'not-scored':
      return outcome
  }
}
