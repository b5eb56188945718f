// <mips-targeted-review>: may I ask CMS to look again at my score, by when, as whom and with what? A checklist to
// print, and the deadlines as a calendar file.
import { type Invalid, type ReviewOutcome, type RuleYear, planTargetedReview } from '@mips-widgets/core'
import { LitElement, html } from 'lit'
import { type Answer, card, leftOut } from '../kit/card.ts'
import { words } from '../kit/language.ts'
import { type Recovered, recover } from '../kit/recover.ts'
import { widgetRoot } from '../kit/render-root.ts'
import { shared } from '../kit/styles/shared.ts'
import { type Widget, WidgetController, initialize, widgetProperties } from '../kit/widget-controller.ts'
import { answerOf } from './answer.ts'
import { form } from './form.ts'
import { inputAt, pathOf } from './input.ts'
import { text } from './messages.ts'
import { folds, steps, times } from './plan.ts'
import { styles } from './styles.ts'

type Plan = Exclude<ReviewOutcome, Invalid>

/**
 * Says whether CMS reviews what somebody thinks is wrong with a score, by when it must be asked, as whom and with
 * which papers, and what happens then.
 *
 * @tag mips-targeted-review
 * @attr {string} rule-year - The rule year to show, such as `2019` or `2020-proposed`. Without it the visitor chooses.
 * @attr {number} [heading-level=2] - The level of the widget's heading, 1 to 6.
 * @attr {boolean} choose-year - Lets the visitor choose the rule year also when the page has set one.
 * @attr {boolean} expose-inputs - Adds what the visitor typed to the `mips-change` event.
 * @fires {CustomEvent<ChangeDetail>} mips-change - The visitor changed something. `detail.result`: `status`, `verdict`, `window`, `closes`, `documentsDue`.
 * @csspart card - The whole card.
 * @csspart heading - The heading.
 * @csspart answer - The answer.
 * @csspart field - A field with its label.
 * @cssprop [--mips-accent=#0a58a6] - Links and what is chosen; its lightness is corrected for contrast.
 * @cssprop [--mips-surface=#fff] - The background of the card.
 * @cssprop [--mips-ink=#17202b] - The text.
 * @cssprop [--mips-muted=#556171] - Text of less weight.
 * @cssprop [--mips-line=#d8dde4] - Thin rules.
 * @cssprop [--mips-gain=#0b7a6a] - What raises payments.
 * @cssprop [--mips-loss=#b0421f] - What lowers payments, and errors.
 * @cssprop [--mips-radius=14px] - The corners of the card.
 */
export class MipsTargetedReview extends LitElement implements Widget {
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
      body: (rules) => {
        const { outcome, problems } = this.#plan(rules)
        const { detail } = outcome
        return html`<div class="cols">
            <div>${form(this.#widget, rules, problems)} ${times(this.#widget, rules, detail)}</div>
            <div>${steps(detail, this.#widget.language)}</div>
          </div>
          ${folds(this.#widget, rules, detail)}`
      },
    })
  }

  #plan(rules: RuleYear): Recovered<Plan> {
    return recover({
      draft: this.#widget.draft.draft,
      language: this.#widget.language,
      evaluate: (draft): Plan | Invalid => planTargetedReview(inputAt(draft, rules)),
      pathOf: (path) => pathOf(path, rules),
    })
  }

  #answer(rules: RuleYear): Answer {
    const { outcome, problems } = this.#plan(rules)
    const { language } = this.#widget
    const answer = answerOf(rules, outcome.detail, language)
    return problems.size > 0
      ? { ...answer, sentence: `${answer.sentence} ${words(leftOut, language)}` }
      : answer
  }

  #summary(rules: RuleYear): Readonly<Record<string, unknown>> {
    const { outcome } = this.#plan(rules)
    const { verdict, window, documentsDue } = outcome.detail
    return {
      status: outcome.status,
      verdict,
      window: window.state,
      closes: window.closes?.value,
      documentsDue,
    }
  }
}
