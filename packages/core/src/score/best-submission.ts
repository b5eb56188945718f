// Several submissions of one category: CMS scores each and takes the highest.
import type { Outcome, Reason } from '../outcome.ts'
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
