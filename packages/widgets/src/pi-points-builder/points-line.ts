// The points of one measure: what it can bring, what it earned, and what an exclusion moved.
import {
  type Language,
  type MeasureFinding,
  type Move,
  PUBLIC_HEALTH,
  type PromotingInteroperabilityDetail,
  type RuleYear,
  sayAmount,
} from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { cite } from '../kit/cite.ts'
import { words } from '../kit/language.ts'
import { text } from './messages.ts'

export function pointsLine(
  rules: RuleYear,
  detail: PromotingInteroperabilityDetail,
  finding: MeasureFinding | undefined,
  language: Language,
  named = false,
): TemplateResult {
  if (!finding) return html``
  const say = (english: string) => words(english, language)
  const available = sayAmount({ value: finding.available.value, unit: 'points' }, language)
  const earned = finding.earned && sayAmount({ value: finding.earned.value, unit: 'points' }, language)
  const points =
    earned === undefined
      ? say(wordsFor(finding)).replace('{points}', available)
      : say(text.earned).replace('{earned}', earned).replace('{available}', available)
  const arriving = detail.moves.filter(({ to }) => to === finding.id)
  const leaving = detail.moves.filter(({ from }) => from === finding.id)
  if (leaving[0])
    return html`<span class="moved away"
      >${named ? html`${say(finding.title)}: ` : nothing}${gone(rules, leaving, language)}
      ${cite(leaving[0], language)}</span
    >`
  return html`<span class="points ${earned === undefined ? '' : 'earned'}"
      >${named ? html`${say(finding.title)}: ` : nothing}${points}</span
    >
    ${arriving.map((move) => html`<span class="moved">${arrived(rules, move, language)} ${cite(move, language)}</span>`)}`
}

function wordsFor({ part, available }: MeasureFinding): string {
  switch (part) {
    case 'base':
      return available.value.isZero() ? text.baseOnly : text.base
    case 'bonus':
      return text.bonusPoints
    case 'measure':
      return text.points
  }
}

const gone = (rules: RuleYear, moves: readonly Move[], language: Language): string =>
  words(text.movedAway, language).replace(
    '{to}',
    moves.map(({ to }) => `“${words(titleOf(rules, to), language)}”`).join(', '),
  )

const arrived = (rules: RuleYear, { from, points }: Move, language: Language): string =>
  words(text.moved, language)
    .replace('{points}', sayAmount({ value: points.value, unit: 'points' }, language))
    .replace('{from}', words(titleOf(rules, from), language))

/** The title of a measure or of the public-health objective. */
function titleOf({ promotingInteroperability: pi }: RuleYear, id: string): string {
  if (pi.method !== 'performance-points') return id
  if (id === PUBLIC_HEALTH) return pi.publicHealth.title
  return pi.objectives.flatMap(({ measures }) => measures).find((measure) => measure.id === id)?.title ?? id
}
