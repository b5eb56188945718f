// <mips-adjustment-curve>: the payment adjustment as a function of the final score, in percent and in
// dollars, with both factors to choose, and another rule year to lay over it.
import {
  type Curve,
  Decimal,
  type Invalid,
  type RuleYear,
  adjustmentCurve,
  isRuleYearId,
  paymentAdjustment,
  readNumber,
} from '@mips-widgets/core'
import { LitElement, type PropertyDeclarations, type TemplateResult, html, isServer, nothing } from 'lit'
import { card } from '../kit/card.ts'
import { explanation } from '../kit/receipt.ts'
import { type Recovered, recover } from '../kit/recover.ts'
import { widgetRoot } from '../kit/render-root.ts'
import { shared } from '../kit/styles/shared.ts'
import {
  NO_RULE_YEAR,
  type Widget,
  WidgetController,
  initialize,
  widgetProperties,
} from '../kit/widget-controller.ts'
import { type Adjustment, describeAnswer } from './answer.ts'
import { chart } from './chart.ts'
import { EXCEPTIONAL, type FactorsInForce, SCALING, factorsOf } from './factors.ts'
import { COMPARE, PAID, SCORE, form } from './form.ts'
import { text } from './messages.ts'
import { pointOf } from './point.ts'
import { styles } from './styles.ts'
import { type Column, table } from './table.ts'

const FIRST_WIDTH = 640
const KINDS = { unit: 'points', least: 0, most: 100, example: '92.5' } as const

/**
 * Draws the payment adjustment over the final score and works it out for one's own.
 *
 * @tag mips-adjustment-curve
 * @attr {string} rule-year - The rule year to show, such as `2019` or `2020-proposed`. Without it the visitor chooses.
 * @attr {number} [heading-level=2] - The level of the widget's heading, 1 to 6.
 * @attr {boolean} choose-year - Lets the visitor choose the rule year also when the page has set one.
 * @attr {boolean} expose-inputs - Adds what the visitor typed to the `mips-change` event.
 * @attr {string} final-score - A final score to begin with, 0 to 100.
 * @attr {string} part-b-paid-amount - Part B payments in a year to begin with, in dollars.
 * @attr {string} scaling-factor - A scaling factor to begin with, above 0 and at most 3.
 * @attr {string} exceptional-scaling-factor - A factor for exceptional performance to begin with, above 0 and at most 1, in the years that have one.
 * @attr {string} compare-with - Another rule year to lay over the curve.
 * @fires {CustomEvent<ChangeDetail>} mips-change - The visitor changed something. `detail.result`: `status`, `finalScore`, `adjustmentPercent`, `factors` (`illustrative`, `implied` or `chosen`).
 * @csspart card - The whole card.
 * @csspart heading - The heading.
 * @csspart answer - The adjustment.
 * @csspart field - A field with its label.
 * @csspart explanation - The fold that explains the result.
 * @cssprop [--mips-accent=#0a58a6] - Links and what is chosen; its lightness is corrected for contrast.
 * @cssprop [--mips-surface=#fff] - The background of the card.
 * @cssprop [--mips-ink=#17202b] - The text and the visitor's point.
 * @cssprop [--mips-muted=#556171] - Text of less weight, axes and the other rule year.
 * @cssprop [--mips-line=#d8dde4] - Thin rules.
 * @cssprop [--mips-gain=#0b7a6a] - The positive side.
 * @cssprop [--mips-loss=#b0421f] - The negative side, and errors.
 * @cssprop [--mips-radius=14px] - The corners of the card.
 */
export class MipsAdjustmentCurve extends LitElement implements Widget {
  static override properties = {
    ...widgetProperties,
    /** A final score to begin with, 0 to 100. */
    finalScore: { attribute: 'final-score' },
    /** Part B payments in a year to begin with, in dollars. */
    partBPaidAmount: { attribute: 'part-b-paid-amount' },
    /** A scaling factor to begin with, above 0 and at most 3. */
    scalingFactor: { attribute: 'scaling-factor' },
    /** A factor for exceptional performance to begin with, above 0 and at most 1, in the years that have one. */
    exceptionalScalingFactor: { attribute: 'exceptional-scaling-factor' },
    /** Another rule year to lay over the curve. */
    compareWith: { attribute: 'compare-with' },
    width: { state: true },
  } satisfies PropertyDeclarations
  static override styles = [...shared, styles]

  declare ruleYear: string
  declare headingLevel: number
  declare chooseYear: boolean
  declare exposeInputs: boolean
  declare finalScore: string
  declare partBPaidAmount: string
  declare scalingFactor: string
  declare exceptionalScalingFactor: string
  declare compareWith: string
  /** @internal */
  declare width: number

  #resize: ResizeObserver | undefined
  readonly #widget = new WidgetController(this, {
    seeds: () => ({
      [SCORE]: this.finalScore,
      [PAID]: this.partBPaidAmount,
      [SCALING]: this.scalingFactor,
      [EXCEPTIONAL]: this.exceptionalScalingFactor,
      [COMPARE]: this.compareWith,
    }),
    result: (rules) => this.#summary(rules),
    notices: () =>
      this.compareWith === '' || isRuleYearId(this.compareWith)
        ? []
        : [{ text: NO_RULE_YEAR, name: this.compareWith }],
  })

  constructor() {
    super()
    initialize(this)
    this.finalScore = ''
    this.partBPaidAmount = ''
    this.scalingFactor = ''
    this.exceptionalScalingFactor = ''
    this.compareWith = ''
    this.width = FIRST_WIDTH
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (isServer) return
    this.#resize = new ResizeObserver(() => this.#measure())
    this.#resize.observe(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#resize?.disconnect()
  }

  protected override createRenderRoot(): ShadowRoot {
    return widgetRoot(this)
  }

  protected override shouldUpdate(): boolean {
    return this.#widget.years.canPaint
  }

  protected override updated(): void {
    this.#measure()
  }

  protected override render(): unknown {
    return card(this.#widget, {
      title: text.title,
      answer: (rules) =>
        describeAnswer(this.#work(rules), {
          score: this.#score(),
          factors: this.#factors(rules),
          paid: this.#widget.draft.read(PAID),
          language: this.#widget.language,
        }),
      body: (rules) => this.#body(rules),
    })
  }

  #measure(): void {
    const width = this.shadowRoot?.querySelector('.chart')?.clientWidth ?? 0
    if (width > 0 && width !== this.width) this.width = width
  }

  #work(rules: RuleYear): Recovered<Adjustment> {
    return recover({
      draft: this.#widget.draft.draft,
      language: this.#widget.language,
      evaluate: (draft): Adjustment | Invalid =>
        paymentAdjustment(rules, draft[SCORE], { ...factorsOf(draft, rules), partBPaidAmount: draft[PAID] }),
      pathOf: (path) => `payment.${path}`,
    })
  }

  #curve(rules: RuleYear): Curve {
    const curve = adjustmentCurve(rules, this.#factors(rules))
    return curve.status === 'drawn' ? curve : (adjustmentCurve(rules) as Curve)
  }

  #score(): Decimal | undefined {
    const reading = readNumber(this.#widget.draft.read(SCORE), KINDS)
    return reading.state === 'read' ? reading.value : undefined
  }

  #factors(rules: RuleYear): FactorsInForce {
    return factorsOf(this.#widget.draft.draft, rules)
  }

  /** The rule year laid over, once it is there. */
  #other(rules: RuleYear): RuleYear | undefined {
    const { draft, years } = this.#widget
    const id = draft.read(COMPARE)
    if (!isRuleYearId(id) || id === rules.id) return undefined
    const state = years.of(id)
    if (state.state === 'loading') years.request(id)
    return state.state === 'ready' ? state.rules : undefined
  }

  #body(rules: RuleYear): TemplateResult {
    const { language } = this.#widget
    const { outcome, problems } = this.#work(rules)
    const other = this.#other(rules)
    const columns: Column[] = [rules, ...(other ? [other] : [])].map((one) => ({
      rules: one,
      factors: this.#factors(one),
    }))
    return html`<div class="cols wide-first">
        <div>
          ${chart({
            width: this.width,
            rules,
            curve: this.#curve(rules),
            other: other && { rules: other, curve: this.#curve(other) },
            illustrative: this.#factors(rules).kind === 'illustrative',
            point: pointOf(rules, this.#score(), this.#factors(rules), language),
            language,
            onMove: (score) => this.#widget.write({ [SCORE]: String(Math.round(score * 10) / 10) }),
            onStep: (by) => this.#step(rules, by),
          })}
          ${table(columns, this.#score(), language)}
        </div>
        <div>${form(this.#widget, rules, problems)}</div>
      </div>
      ${outcome.status === 'scored' ? explanation([outcome.step, ...(outcome.detail.dollars ? [outcome.detail.dollars] : [])], language) : nothing}`
  }

  #step(rules: RuleYear, by: number): void {
    const now = this.#score() ?? new Decimal(rules.payment.performanceThreshold.value)
    const next = now.plus(by)
    this.#widget.write({ [SCORE]: next.lt(0) ? '0' : next.gt(100) ? '100' : next.toString() })
  }

  #summary(rules: RuleYear): Readonly<Record<string, unknown>> {
    const { outcome } = this.#work(rules)
    return {
      status: outcome.status,
      finalScore: this.#score()?.toString(),
      adjustmentPercent: outcome.status === 'scored' ? outcome.step.value.toString() : undefined,
      factors: this.#factors(rules).kind,
    }
  }
}
