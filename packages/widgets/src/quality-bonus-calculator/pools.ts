// The bonuses side by side: what was earned, the cap, what counts and what is lost. What a rule year
// does not have is said in words.
import { type Language, type QualityBonusDetail, sayAmount } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { cite } from '../kit/cite.ts'
import { words } from '../kit/language.ts'
import { text } from './messages.ts'

type Pool = QualityBonusDetail['highPriority']
type Step = Pool['raw']

/** Whether measures earn a bonus: where they earn none, what would decide it is not asked for. */
export const paysBonus = ({ highPriority, endToEnd }: QualityBonusDetail): boolean =>
  [highPriority, endToEnd].some(({ rules }) => rules.kind !== 'none')

export function pools(detail: QualityBonusDetail, language: Language): TemplateResult {
  const say = (english: string) => words(english, language)
  const headings = paysBonus(detail) ? [text.earned, text.cap, text.counts, text.lostColumn] : []
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${say(text.title)}>
    <table>
      <thead>
        <tr>
          <th scope="col">${say(text.pool)}</th>
          ${headings.map((heading) => html`<th scope="col" class="n">${say(heading)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${pool(text.highPriority, detail.highPriority, language)}
        ${pool(text.endToEndPool, detail.endToEnd, language)} ${smallPractice(detail, language)}
        ${improvement(detail, language)}
        <tr class="sum">
          <th scope="row" colspan="3">${say(text.inTotal)}</th>
          <td class="n">${points(detail.total, language)}</td>
          <td></td>
        </tr>
      </tbody>
    </table>
  </div>`
}

const points = (step: Step, language: Language): string =>
  sayAmount({ value: step.value, unit: 'points' }, language)

function pool(name: string, { rules, raw, cap, counted, lost }: Pool, language: Language): TemplateResult {
  if (rules.kind === 'none')
    return inWords(name, html`${words(rules.rule.value, language)} ${cite(rules.rule, language)}`, language)
  return html`<tr>
    <th scope="row">${words(name, language)} ${cite(rules.capPercent, language)}</th>
    ${[raw, cap, counted].map((step) => html`<td class="n">${points(step, language)}</td>`)}
    <td class="n">${lost.value.isZero() ? '–' : html`<b class="loss">${points(lost, language)}</b>`}</td>
  </tr>`
}

const inWords = (name: string, say: TemplateResult, language: Language): TemplateResult =>
  html`<tr>
    <th scope="row">${words(name, language)}</th>
    <td colspan="4">${say}</td>
  </tr>`

function smallPractice(
  { smallPractice: { inNumerator, inFinalScore, reason } }: QualityBonusDetail,
  language: Language,
): TemplateResult {
  const step = inNumerator ?? inFinalScore
  const earned = step ? html`<b>+${points(step, language)}</b> ` : nothing
  return inWords(
    text.smallPractice,
    html`${earned}${words(reason.message, language)} ${cite(reason, language)}`,
    language,
  )
}

function improvement(
  { improvement: { earned, reason } }: QualityBonusDetail,
  language: Language,
): TemplateResult {
  const say = earned
    ? html`<b
        >+${words(text.percentagePoints, language).replace('{points}', sayAmount({ value: earned.value, unit: 'points' }, language, 2))}</b
      >`
    : html`${reason ? words(reason.message, language) : nothing} ${reason ? cite(reason, language) : nothing}`
  return inWords(text.improvement, say, language)
}
