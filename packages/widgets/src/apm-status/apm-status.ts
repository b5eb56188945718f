// <mips-apm-status>: QP, Partial QP or neither, what it means, how MIPS APMs are scored, and which criteria of an
// Advanced APM a payment arrangement meets.
import type { RuleYear } from '@mips-widgets/core'
import { LitElement, type TemplateResult, html, nothing } from 'lit'
import { type Answer, card, leftOut } from '../kit/card.ts'
import { words } from '../kit/language.ts'
import { explanation } from '../kit/receipt.ts'
import { widgetRoot } from '../kit/render-root.ts'
import { shared } from '../kit/styles/shared.ts'
import { type Widget, WidgetController, initialize, widgetProperties } from '../kit/widget-controller.ts'
import { checker } from './checker.ts'
import { ELECT, percents } from './form.ts'
import { headlines, sentences, text } from './messages.ts'
import { advancedApms, determination, meaning, mipsApms } from './reference.ts'
import { type Standing, checkedOf, standingOf } from './score.ts'
import { shares } from './shares.ts'
import { styles } from './styles.ts'

/**
 * Says whether a clinician is a Qualifying APM Participant (QP), a Partial QP or neither, and what that means.
 *
 * @tag mips-apm-status
 * @attr {string} rule-year - The rule year to show, such as `2019` or `2020-proposed`. Without it the visitor chooses.
 * @attr {number} [heading-level=2] - The level of the widget's heading, 1 to 6.
 * @attr {boolean} choose-year - Lets the visitor choose the rule year also when the page has set one.
 * @attr {boolean} expose-inputs - Adds what the visitor typed to the `mips-change` event.
 * @fires {CustomEvent<ChangeDetail>} mips-change - The visitor changed something. `detail.result`: `status`, `qpStatus` (`qp`, `partial-qp` or `none`), `electsMips`.
 * @csspart card - The whole card.
 * @csspart heading - The heading.
 * @csspart answer - The status.
 * @csspart field - A field with its label.
 * @csspart explanation - The fold that explains the result.
 * @cssprop [--mips-accent=#0a58a6] - Links and one's own share; its lightness is corrected for contrast.
 * @cssprop [--mips-surface=#fff] - The background of the card.
 * @cssprop [--mips-ink=#17202b] - The text and the thresholds.
 * @cssprop [--mips-muted=#556171] - Text of less weight.
 * @cssprop [--mips-line=#d8dde4] - Thin rules.
 * @cssprop [--mips-gain=#0b7a6a] - A share that reaches the QP threshold.
 * @cssprop [--mips-loss=#b0421f] - A share below both thresholds, and errors.
 * @cssprop [--mips-radius=14px] - The corners of the card.
 */
export class MipsApmStatus extends LitElement implements Widget {
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

  #work(rules: RuleYear): Standing {
    return standingOf(rules, this.#widget.draft.draft, this.#widget.language)
  }

  #answer(rules: RuleYear): Answer {
    const { draft, language } = this.#widget
    const say = (english: string) => words(english, language)
    const { outcome, problems } = this.#work(rules)
    const isBad = problems.size + checkedOf(rules, draft.draft, language).problems.size > 0
    const left = isBad ? ` ${say(leftOut)}` : ''
    if (outcome.status !== 'scored')
      return { headline: say(text.start), sentence: say(text.startMore) + left }
    const { status } = outcome.detail
    const elected = status === 'partial-qp' && draft.read(ELECT) === 'true'
    return {
      headline: say(headlines[status]),
      tone: status === 'qp' ? 'gain' : 'plain',
      sentence: say(elected ? text.elected : sentences[status]) + left,
    }
  }

  #body(rules: RuleYear): TemplateResult {
    const widget = this.#widget
    const { outcome, problems } = this.#work(rules)
    const scored = outcome.status === 'scored' ? outcome : undefined
    return html`<div class="cols">
        <div>
          ${percents({ widget, rules, problems }, scored?.detail.status)}
          ${scored ? meaning(widget, scored.detail) : nothing}
        </div>
        <div>${shares(rules, widget.draft.draft, widget.language)}</div>
      </div>
      ${determination(widget, rules)} ${mipsApms(widget, rules)} ${advancedApms(widget, rules)}
      ${checker(widget, rules)} ${scored ? explanation([scored.step], widget.language) : nothing}`
  }

  #summary(rules: RuleYear): Readonly<Record<string, unknown>> {
    const { outcome } = this.#work(rules)
    const status = outcome.status === 'scored' ? outcome.detail.status : undefined
    return {
      status: outcome.status,
      qpStatus: status,
      electsMips: status === 'partial-qp' ? this.#widget.draft.read(ELECT) === 'true' : undefined,
    }
  }
}
