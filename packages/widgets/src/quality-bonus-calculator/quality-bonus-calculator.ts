// <mips-quality-bonus-calculator>: any number of measures in; which of them earns a bonus, which one
// earns none because it is required, the caps, and what the small practice and improvement add.
import {
  type Invalid,
  type Outcome,
  type QualityBonusDetail,
  type QualityBonusInput,
  type RuleYear,
  qualityBonus,
  sayAmount,
} from '@mips-widgets/core'
import { LitElement, type TemplateResult, html, nothing } from 'lit'
import { type Answer, card, leftOut } from '../kit/card.ts'
import { type Draft, unflatten } from '../kit/draft.ts'
import { words } from '../kit/language.ts'
import { explanation } from '../kit/receipt.ts'
import { type Recovered, recover } from '../kit/recover.ts'
import { widgetRoot } from '../kit/render-root.ts'
import { shared } from '../kit/styles/shared.ts'
import { type Widget, WidgetController, initialize, widgetProperties } from '../kit/widget-controller.ts'
import { form } from './form.ts'
import { measures } from './measure-list.ts'
import { text } from './messages.ts'
import { paysBonus, pools } from './pools.ts'
import { styles } from './styles.ts'

type Bonus = Exclude<Outcome<QualityBonusDetail>, Invalid>

/**
 * Works out the bonus points of the quality category.
 *
 * @tag mips-quality-bonus-calculator
 * @attr {string} rule-year - The rule year to show, such as `2019` or `2020-proposed`. Without it the visitor chooses.
 * @attr {number} [heading-level=2] - The level of the widget's heading, 1 to 6.
 * @attr {boolean} choose-year - Lets the visitor choose the rule year also when the page has set one.
 * @attr {boolean} expose-inputs - Adds what the visitor typed to the `mips-change` event.
 * @fires {CustomEvent<ChangeDetail>} mips-change - The visitor changed something. `detail.result`: `status`, `total`, `highPriority`, `endToEnd`, `lost`.
 * @csspart card - The whole card.
 * @csspart heading - The heading.
 * @csspart answer - The bonus points.
 * @csspart field - A field with its label.
 * @csspart explanation - The fold that explains the result.
 * @cssprop [--mips-accent=#0a58a6] - Links and what is chosen; its lightness is corrected for contrast.
 * @cssprop [--mips-surface=#fff] - The background of the card.
 * @cssprop [--mips-ink=#17202b] - The text.
 * @cssprop [--mips-muted=#556171] - Text of less weight.
 * @cssprop [--mips-line=#d8dde4] - Thin rules.
 * @cssprop [--mips-gain=#0b7a6a] - What earns a bonus.
 * @cssprop [--mips-loss=#b0421f] - What earns none, and errors.
 * @cssprop [--mips-radius=14px] - The corners of the card.
 */
export class MipsQualityBonusCalculator extends LitElement implements Widget {
  static override properties = widgetProperties
  static override styles = [...shared, styles]

  declare ruleYear: string
  declare headingLevel: number
  declare chooseYear: boolean
  declare exposeInputs: boolean

  readonly #widget = new WidgetController(this, { result: (rules) => this.#summary(rules) })

  constructor() {
    super()
    initialize(this)
  }

  protected override createRenderRoot(): ShadowRoot {
    return widgetRoot(this)
  }

  protected override shouldUpdate(): boolean {
    return this.#widget.years.canPaint
  }

  protected override render(): unknown {
    return card(this.#widget, {
      title: text.title,
      answer: (rules) => this.#answer(rules),
      body: (rules) => this.#body(rules),
    })
  }

  #work(rules: RuleYear): Recovered<Bonus> {
    return recover({
      draft: this.#widget.draft.draft,
      language: this.#widget.language,
      evaluate: (draft): Bonus | Invalid => qualityBonus(rules, readInput(draft)),
      pathOf: (path) => (path.startsWith('clinician.') ? path : `quality.${path}`),
    })
  }

  #body(rules: RuleYear): TemplateResult {
    const { language, draft } = this.#widget
    const { outcome, problems } = this.#work(rules)
    const { detail } = outcome
    return html`<div class="cols">
      <div>
        ${form({
          widget: this.#widget,
          rules,
          detail,
          problems,
          onAdd: () => this.#widget.write(measures.add(draft.draft)),
          onRemove: (index) => this.#remove(index),
        })}
      </div>
      <div>
        ${pools(detail, language)}
        ${explanation([detail.total, ...(detail.categoryPercent ? [detail.categoryPercent] : [])], language)}
      </div>
    </div>`
  }

  #remove(index: number): void {
    const { draft } = this.#widget.draft
    const row = measures.at(draft, index)
    const said = words(text.removed, this.#widget.language).replace('{number}', String(index + 1))
    this.#widget.discard(measures.remove(draft, index), said, (now) => measures.insert(now, index, row))
  }

  #answer(rules: RuleYear): Answer {
    const { language, draft } = this.#widget
    const say = (english: string) => words(english, language)
    const { outcome, problems } = this.#work(rules)
    const { total, denominator } = outcome.detail
    const value = (step: typeof total) => sayAmount({ value: step.value, unit: 'points' }, language)
    const headline = `+${value(total)} ${say(total.value.eq(1) ? text.point : text.points)}`
    const left = problems.size > 0 ? say(leftOut) : ''
    const { rules: bonus } = outcome.detail.highPriority
    const ended =
      bonus.kind === 'none' && !paysBonus(outcome.detail)
        ? say(text.ended).replace('{rule}', say(bonus.rule.value))
        : ''
    if (readInput(draft.draft).submissions === undefined)
      return { headline, sentence: `${ended || say(text.start)} ${left}` }
    const missing =
      outcome.status === 'incomplete' && !ended
        ? outcome.missing.map(({ message }) => words(message, language)).join('; ')
        : ''
    return {
      headline,
      sentence: html`${say(text.sentence).replace('{denominator}', value(denominator))}
      ${this.#more(outcome.detail)} ${ended} ${missing ? say(text.soFar).replace('{what}', missing) : nothing}
      ${left}`,
    }
  }

  #more({ highPriority, endToEnd, smallPractice, categoryPercent }: QualityBonusDetail): TemplateResult {
    const { language } = this.#widget
    const say = (english: string) => words(english, language)
    const lost = highPriority.lost.value.plus(endToEnd.lost.value)
    const { inFinalScore } = smallPractice
    return html`${lost.isZero() ? nothing : say(text.lost).replace('{points}', lost.toString())}
    ${inFinalScore ? say(text.finalScore).replace('{points}', inFinalScore.value.toString()) : nothing}
    ${
      categoryPercent
        ? say(text.category)
            .replace('{achieved}', this.#widget.draft.read('quality.achievementPoints'))
            .replace('{percent}', sayAmount({ value: categoryPercent.value, unit: 'percent' }, language, 2))
        : nothing
    }`
  }

  #summary(rules: RuleYear): Readonly<Record<string, unknown>> {
    const { outcome } = this.#work(rules)
    const { total, highPriority, endToEnd } = outcome.detail
    return {
      status: outcome.status,
      total: total.value.toString(),
      highPriority: highPriority.counted.value.toString(),
      endToEnd: endToEnd.counted.value.toString(),
      lost: highPriority.lost.value.plus(endToEnd.lost.value).toString(),
    }
  }
}

function readInput(draft: Draft): QualityBonusInput {
  const quality = unflatten(draft, 'quality') as QualityBonusInput
  return { ...quality, clinician: unflatten(draft, 'clinician') as QualityBonusInput['clinician'] }
}
