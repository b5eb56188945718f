// <mips-pi-points-builder>: the objectives and measures of a rule year, what each earns, where the
// points of an exclusion go, and what makes the category zero.
import {
  type Invalid,
  type Outcome,
  type PromotingInteroperabilityDetail,
  type RuleYear,
  categoryWeights,
  sayAmount,
  scoreInteroperabilitySubmission,
} from '@mips-widgets/core'
import { LitElement, type TemplateResult, html, nothing } from 'lit'
import { type Answer, card, leftOut } from '../kit/card.ts'
import { cite } from '../kit/cite.ts'
import { words } from '../kit/language.ts'
import { explanation } from '../kit/receipt.ts'
import { type Recovered, recover } from '../kit/recover.ts'
import { widgetRoot } from '../kit/render-root.ts'
import { shared } from '../kit/styles/shared.ts'
import { type Widget, WidgetController, initialize, widgetProperties } from '../kit/widget-controller.ts'
import { form } from './form.ts'
import { MEASURES, readInput, setAside } from './input.ts'
import { text } from './messages.ts'
import { picture, table } from './picture.ts'
import { styles } from './styles.ts'

type Score = Exclude<Outcome<PromotingInteroperabilityDetail>, Invalid>

/**
 * Builds the Promoting Interoperability score (in 2017: Advancing Care Information) measure by measure.
 *
 * @tag mips-pi-points-builder
 * @attr {string} rule-year - The rule year to show, such as `2019` or `2020-proposed`. Without it the visitor chooses.
 * @attr {number} [heading-level=2] - The level of the widget's heading, 1 to 6.
 * @attr {boolean} choose-year - Lets the visitor choose the rule year also when the page has set one.
 * @attr {boolean} expose-inputs - Adds what the visitor typed to the `mips-change` event.
 * @fires {CustomEvent<ChangeDetail>} mips-change - The visitor changed something. `detail.result`: `status`, `points`, `wouldBe`, `unmet`.
 * @csspart card - The whole card.
 * @csspart heading - The heading.
 * @csspart answer - The points.
 * @csspart field - A field with its label.
 * @csspart explanation - The fold that explains the result.
 * @cssprop [--mips-accent=#0a58a6] - Links, the bar and what is chosen; its lightness is corrected for contrast.
 * @cssprop [--mips-surface=#fff] - The background of the card.
 * @cssprop [--mips-ink=#17202b] - The text.
 * @cssprop [--mips-muted=#556171] - Text of less weight.
 * @cssprop [--mips-line=#d8dde4] - Thin rules.
 * @cssprop [--mips-gain=#0b7a6a] - Bonus points and points that moved here.
 * @cssprop [--mips-loss=#b0421f] - Errors.
 * @cssprop [--mips-radius=14px] - The corners of the card.
 */
export class MipsPiPointsBuilder extends LitElement implements Widget {
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

  #score(rules: RuleYear): Recovered<Score> {
    return recover({
      draft: this.#widget.draft.draft,
      language: this.#widget.language,
      evaluate: (draft): Score | Invalid => scoreInteroperabilitySubmission(rules, readInput(draft, rules)),
      pathOf: (path) => (path.startsWith('measures') ? `promotingInteroperability.${path}` : path),
    })
  }

  #body(rules: RuleYear): TemplateResult {
    const { language, draft } = this.#widget
    const { outcome, problems } = this.#score(rules)
    const { detail } = outcome
    const measures = readInput(draft.draft, rules).measures ?? {}
    const aside = setAside(draft.draft, rules)
    return html`${picture(rules, detail, language)}
    ${aside > 0 && !this.#widget.isBare ? html`<p class="small">${words(text.setAside, language).replace('{count}', String(aside))}</p>` : nothing}
    ${form({ widget: this.#widget, rules, detail, problems, measures })}
    ${table(detail, (id) => this.#report(id), language)}
    ${explanation([outcome.status === 'scored' ? outcome.step : detail.wouldBe], language)}
    ${detail.reweighted.map((reason) => html`<div class="small">${words(reason.message, language)} ${cite(reason, language)}</div>`)}`
  }

  /** What was typed for a measure, for the table. */
  #report(id: string): string {
    const { draft } = this.#widget
    const numerator = draft.read(`${MEASURES}.${id}.numerator`)
    const denominator = draft.read(`${MEASURES}.${id}.denominator`)
    if (numerator || denominator) return `${numerator} / ${denominator}`
    return draft.read(`${MEASURES}.${id}`) === 'true' ? words(text.yes, this.#widget.language) : ''
  }

  #answer(rules: RuleYear): Answer {
    const { language } = this.#widget
    const say = (english: string) => words(english, language)
    const maximum = rules.promotingInteroperability.maximum.value
    const { outcome, problems } = this.#score(rules)
    const of = ` ${say(text.ofMaximum).replace('{maximum}', maximum)}`
    const more = (sentence: TemplateResult | string) =>
      problems.size > 0 ? html`${sentence} ${say(leftOut)}` : sentence
    switch (outcome.status) {
      case 'not-scored':
        return {
          headline: say(text.reweighted),
          sentence: more(
            say(text.reweightedSentence).replace(
              '{category}',
              say(rules.promotingInteroperability.name.value),
            ),
          ),
        }
      case 'incomplete':
        return { headline: `0${of}`, figure: true, sentence: more(say(text.start)) }
      case 'scored':
        return {
          headline: `${sayAmount({ value: outcome.step.value, unit: 'points' }, language)}${of}`,
          figure: true,
          sentence: more(
            outcome.detail.unmet.length > 0
              ? this.#missing(outcome.detail, maximum)
              : this.#weighs(rules, outcome),
          ),
        }
    }
  }

  #missing({ unmet, wouldBe, reweighted }: PromotingInteroperabilityDetail, maximum: string): TemplateResult {
    const { language } = this.#widget
    const points = sayAmount({ value: wouldBe.value, unit: 'points' }, language)
    return html`${words(text.zero, language)}
      ${unmet.map(({ message }) => words(message, language)).join('; ')}.
      <small
        >${words(text.wouldBe, language).replace('{points}', points).replace('{maximum}', maximum)}
        ${reweighted.length > 0 ? words(text.wouldReweight, language) : nothing}</small
      >`
  }

  #weighs(rules: RuleYear, outcome: Extract<Score, { status: 'scored' }>): TemplateResult {
    const { language } = this.#widget
    const weight = categoryWeights(rules)?.weights.value.promotingInteroperability ?? '0'
    const share = outcome.step.value.times(weight).div(rules.promotingInteroperability.maximum.value)
    const sentence = words(text.weighs, language)
      .replace('{points}', sayAmount({ value: share, unit: 'points' }, language, 2))
      .replace('{weight}', weight)
    return html`${sentence}
    ${outcome.detail.reweighted.length > 0 ? html`<small>${words(text.wouldReweight, language)}</small>` : nothing}`
  }

  #summary(rules: RuleYear): Readonly<Record<string, unknown>> {
    const { outcome } = this.#score(rules)
    const { wouldBe, unmet } = outcome.detail
    return {
      status: outcome.status,
      points: outcome.status === 'scored' ? outcome.step.value.toString() : undefined,
      wouldBe: wouldBe.value.toString(),
      unmet: unmet.map(({ path }) => path),
    }
  }
}
