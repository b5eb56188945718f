// The answer: the category in percent, or what is there so far and what is missing.
import type { QualityDetail } from '@mips-widgets/core'
import { html } from 'lit'
import { type Answer, leftOut } from '../kit/card.ts'
import { weightOf } from '../kit/category-weight.ts'
import { words } from '../kit/language.ts'
import { text } from './messages.ts'
import { type View, amountIn, nameOf, points, sayIn } from './view.ts'

export function answer(view: View): Answer {
  const { outcome, problems, rules, language } = view
  const { detail } = outcome
  const left = problems.size > 0 ? words(leftOut, language) : ''
  const gaps = { points: points(view, inAll(detail)), possible: points(view, detail.denominator.value) }
  const required = {
    count: rules.quality.measuresRequired.value,
    rule: words(rules.quality.outcomeRequirement.value, language),
  }
  switch (outcome.status) {
    case 'not-scored':
      return {
        headline: sayIn(view, text.notCounted),
        sentence: `${outcome.reasons.map(({ message }) => words(message, language)).join(' ')} ${left}`,
      }
    case 'scored':
      return {
        headline: amountIn(view, outcome.step),
        figure: true,
        sentence: html`${sayIn(view, text.points, gaps)} ${weighs(view)} ${left}`,
      }
    case 'incomplete':
      return view.places.length === 0
        ? {
            headline: sayIn(view, text.start),
            sentence: `${sayIn(view, text.required, required)} ${left}`,
          }
        : {
            headline: sayIn(view, text.soFar, gaps),
            sentence: `${sayIn(view, text.missing, { what: missing(view) })} ${left}`,
          }
  }
}

/** What the category brings to the final score of whom the draft tells of. */
function weighs({ outcome, rules, draft, language, widget }: View): string {
  // The planner knows the weights that count.
  if (widget.isBare) return ''
  const weight = weightOf(rules, draft, 'quality')?.percent
  if (outcome.status !== 'scored' || !weight || weight.isZero()) return ''
  return sayIn({ language }, text.weighs, {
    points: points({ language }, outcome.step.value.times(weight).div(100)),
    weight: points({ language }, weight),
  })
}

/** Achievement and bonus points. */
export const inAll = ({
  achievement,
  highPriority,
  endToEnd,
  smallPractice,
  complexOrganization,
}: QualityDetail) =>
  [highPriority.counted, endToEnd.counted, smallPractice.inNumerator, complexOrganization].reduce(
    (all, step) => (step ? all.plus(step.value) : all),
    achievement.value,
  )

/** What is lacking, each time with the measures that lack it. */
const SAID = 3

function missing(view: View): string {
  const { outcome, places, language } = view
  if (outcome.status !== 'incomplete') return ''
  const rows = new Map<string, string[]>()
  for (const { path, message } of outcome.missing) {
    const at = /^submissions\.(\d+)\./.exec(path)?.[1]
    const index = at === undefined ? undefined : places[Number(at)]
    const what = words(message, language)
    rows.set(what, [...(rows.get(what) ?? []), ...(index === undefined ? [] : [nameOf(view, index)])])
  }
  const said = [...rows].map(([what, names]) =>
    names.length > 0 ? sayIn(view, text.of, { name: names.join(', '), what }) : what,
  )
  return [...said.slice(0, SAID), ...(said.length > SAID ? ['…'] : [])].join('; ')
}
