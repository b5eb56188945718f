// The points of one measure: what it can bring, what it earned, and what an exclusion moved.
import {
  type Language,
  type MeasureFinding,
  type PromotingInteroperabilityDetail,
  type Step,
  sayAmount,
} from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { cite } from '../kit/cite.ts'
import { words } from '../kit/language.ts'
import { text } from './messages.ts'

export function pointsLine(
  detail: PromotingInteroperabilityDetail,
  finding: MeasureFinding | undefined,
  language: Language,
  named = false,
): TemplateResult {
  if (!finding) return html``
  const say = (english: string) => words(english, language)
  const amount = ({ value }: Step) => sayAmount({ value, unit: 'points' }, language)
  const { available, earned } = finding
  const titleOf = (id: string) => say(detail.measures.find((one) => one.id === id)?.title ?? id)
  const name = named ? html`${say(finding.title)}: ` : nothing
  const leaving = detail.moves.filter(({ from }) => from === finding.id)
  if (leaving[0]) {
    const to = leaving.map((move) => `“${titleOf(move.to)}”`).join(', ')
    return html`<span class="moved away"
      >${name}${say(text.movedAway).replace('{to}', to)} ${cite(leaving[0], language)}</span
    >`
  }
  if (available.op === 'constant')
    return html`<span class="moved away"
      >${name}${words(available.label, language)} ${cite(available, language)}</span
    >`
  const points = earned
    ? say(text.earned).replace('{earned}', amount(earned))
    : say(wordsFor(finding)).replace('{points}', amount(available))
  const arriving = detail.moves.filter(({ to }) => to === finding.id)
  return html`<span class="points ${earned ? 'earned' : ''}"
      >${name}${points.replace('{available}', amount(available))}</span
    >
    ${arriving.map(
      (move) =>
        html`<span class="moved"
          >${say(text.moved).replace('{points}', amount(move.points)).replace('{from}', titleOf(move.from))}
          ${cite(move, language)}</span
        >`,
    )}`
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
