// <mips-final-score>: the four categories with their weights before and after reweighting, the bonuses, the
// final score beside the performance threshold, and what it does to payment.
import type { RuleYear } from '@mips-widgets/core'
import { LitElement, type TemplateResult, html, nothing } from 'lit'
import { card } from '../kit/card.ts'
import { InventoryController } from '../kit/inventory-controller.ts'
import { explanation } from '../kit/receipt.ts'
import { widgetRoot } from '../kit/render-root.ts'
import { shared } from '../kit/styles/shared.ts'
import { type Widget, WidgetController, initialize, widgetProperties } from '../kit/widget-controller.ts'
import { describeAnswer } from './answer.ts'
import { receipt, weightTable } from './categories.ts'
import { choices } from './choices.ts'
import { scores } from './form.ts'
import { text } from './messages.ts'
import { type Final, finalOf } from './score.ts'
import { styles } from './styles.ts'

/**
 * Puts the four categories together to the final score and says what it does to payment.
 *
 * @tag mips-final-score
 * @attr {string} rule-year - The rule year to show, such as `2019` or `2020-proposed`. Without it the visitor chooses.
 * @attr {number} [heading-level=2] - The level of the widget's heading, 1 to 6.
 * @attr {boolean} choose-year - Lets the visitor choose the rule year also when the page has set one.
 * @attr {boolean} expose-inputs - Adds what the visitor typed to the `mips-change` event.
 * @fires {CustomEvent<ChangeDetail>} mips-change - The visitor changed something. `detail.result`: `status`, `finalScore`, `adjustmentPercent`, `applies`, `factors` (`illustrative`, `implied` or `chosen`).
 * @csspart card - The whole card.
 * @csspart heading - The heading.
 * @csspart answer - The final score.
 * @csspart field - A field with its label.
 * @csspart explanation - The fold that explains the result.
 * @cssprop [--mips-accent=#0a58a6] - Links and what is reweighted; its lightness is corrected for contrast.
 * @cssprop [--mips-surface=#fff] - The background of the card.
 * @cssprop [--mips-ink=#17202b] - The text.
 * @cssprop [--mips-muted=#556171] - Text of less weight.
 * @cssprop [--mips-line=#d8dde4] - Thin rules.
 * @cssprop [--mips-gain=#0b7a6a] - A score that raises payments.
 * @cssprop [--mips-loss=#b0421f] - A score that lowers payments, and errors.
 * @cssprop [--mips-radius=14px] - The corners of the card.
 */
export class MipsFinalScore extends LitElement implements Widget {
  static override properties = widgetProperties
  static override styles = [...shared, styles]

  declare ruleYear: string
  declare headingLevel: number
  declare chooseYear: boolean
  declare exposeInputs: boolean

  readonly #widget = new WidgetController(this, { result: (rules) => this.#summary(rules) })
  readonly #inventories = new InventoryController(this)
  #worked: Final | undefined

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
    this.#worked = undefined
    const { draft, language } = this.#widget
    return card(this.#widget, {
      title: text.title,
      answer: (rules) => describeAnswer(rules, this.#work(rules), draft.draft, language),
      body: (rules) => this.#body(rules),
    })
  }

  #body(rules: RuleYear): TemplateResult {
    const { draft, language } = this.#widget
    const final = this.#work(rules)
    const asking = { widget: this.#widget, rules, problems: final.problems }
    const { finalScore, paymentAdjustment: paid } = final.outcome
    const steps = [
      ...(finalScore.status === 'scored' ? [finalScore.step] : []),
      ...(finalScore.status === 'scored' && paid.status === 'scored'
        ? [paid.detail.dollars ?? paid.step]
        : []),
    ]
    return html`<div class="cols">
        <div>${scores(asking, final)}</div>
        <div>${receipt(rules, final, draft.draft, language)} ${weightTable(final, language)}</div>
      </div>
      ${choices(asking, final)} ${steps.length > 0 ? explanation(steps, language) : nothing}`
  }

  /** Worked out once for each rendering. CMS's measures are fetched only where something was told of them. */
  #work(rules: RuleYear): Final {
    const { draft, language } = this.#widget
    const isTold = Object.keys(draft.draft).some((path) =>
      /^(quality|cost|improvementActivities)\./.test(path),
    )
    const inventory = isTold ? this.#inventories.inventory(rules.performanceYear) : undefined
    this.#worked ??= finalOf(rules, draft.draft, language, inventory)
    return this.#worked
  }

  #summary(rules: RuleYear): Readonly<Record<string, unknown>> {
    const { finalScore, paymentAdjustment: paid } = this.#work(rules).outcome
    const isScored = finalScore.status === 'scored'
    return {
      status: finalScore.status,
      finalScore: isScored ? finalScore.step.value.toString() : undefined,
      adjustmentPercent: isScored && paid.status === 'scored' ? paid.step.value.toString() : undefined,
      applies: paid.status === 'scored' ? paid.detail.applies : undefined,
      factors: paid.status === 'scored' ? paid.detail.factors.kind : undefined,
    }
  }
}
