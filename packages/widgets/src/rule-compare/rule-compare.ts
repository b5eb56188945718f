// <mips-rule-compare>: the same numbers under any two or more rule years, and the rules themselves side by side,
// with what changed marked.
import { type Language, isRuleYearId } from '@mips-widgets/core'
import { LitElement, type PropertyDeclarations, type TemplateResult, html, isServer, nothing } from 'lit'
import { card } from '../kit/card.ts'
import type { Draft } from '../kit/draft.ts'
import { InventoryController } from '../kit/inventory-controller.ts'
import { words } from '../kit/language.ts'
import { widgetRoot } from '../kit/render-root.ts'
import { RULE_YEAR } from '../kit/rule-year-controller.ts'
import { shared } from '../kit/styles/shared.ts'
import {
  NO_RULE_YEAR,
  type Widget,
  WidgetController,
  initialize,
  widgetProperties,
} from '../kit/widget-controller.ts'
import { describeAnswer } from './answer.ts'
import { chooser } from './chooser.ts'
import { YEARS, namesIn } from './compared-years.ts'
import { type Comparison, comparison } from './comparison.ts'
import { form } from './form.ts'
import { text } from './messages.ts'
import { resultRows } from './results.ts'
import { type Section, rulesBeside } from './rules.ts'
import { rulesView, showsAll } from './rules-view.ts'
import { styles } from './styles.ts'
import { resultTable } from './tables.ts'

const PRINT = ['beforeprint', 'afterprint'] as const

/**
 * Compares rule years: what they do to the same numbers, and what they say.
 *
 * @tag mips-rule-compare
 * @attr {string} rule-year - The rule year to show, such as `2019` or `2020-proposed`. Without it the visitor chooses.
 * @attr {number} [heading-level=2] - The level of the widget's heading, 1 to 6.
 * @attr {boolean} choose-year - Lets the visitor choose the rule year also when the page has set one.
 * @attr {boolean} expose-inputs - Adds what the visitor typed to the `mips-change` event.
 * @attr {string} years - The rule years to begin with, the base first, such as `2019-proposed 2019`. Without it: the year on show and the one before.
 * @fires {CustomEvent<ChangeDetail>} mips-change - The visitor changed something. `detail.result`: `ruleYears`, and by rule year `finalScore` and `adjustmentPercent`.
 * @csspart card - The whole card.
 * @csspart heading - The heading.
 * @csspart answer - The answer.
 * @csspart field - A field with its label.
 * @cssprop [--mips-accent=#0a58a6] - Links and what is chosen; its lightness is corrected for contrast.
 * @cssprop [--mips-surface=#fff] - The background of the card.
 * @cssprop [--mips-ink=#17202b] - The text.
 * @cssprop [--mips-muted=#556171] - Text of less weight.
 * @cssprop [--mips-line=#d8dde4] - Thin rules.
 * @cssprop [--mips-gain=#0b7a6a] - What is more, and what is new.
 * @cssprop [--mips-loss=#b0421f] - What is less or gone, and errors.
 * @cssprop [--mips-radius=14px] - The corners of the card.
 */
export class MipsRuleCompare extends LitElement implements Widget {
  static override properties = {
    ...widgetProperties,
    /** The rule years to begin with, the base first, such as `2019-proposed 2019`. */
    years: {},
    open: { state: true },
    printing: { state: true },
  } satisfies PropertyDeclarations
  static override styles = [...shared, styles]

  declare ruleYear: string
  declare headingLevel: number
  declare chooseYear: boolean
  declare exposeInputs: boolean
  declare years: string
  /** @internal The sections that are unfolded: the others are not rendered. */
  declare open: ReadonlySet<string>
  /** @internal */
  declare printing: boolean

  readonly #inventories = new InventoryController(this)
  readonly #widget = new WidgetController(this, {
    seeds: () => this.#seeds(),
    result: () => this.#summary(),
    notices: () =>
      namesIn(this.years)
        .filter((name) => !isRuleYearId(name))
        .map((name) => ({ text: NO_RULE_YEAR, name })),
  })
  #rules: {
    readonly key: string
    readonly language?: Language
    all?: readonly Section[]
    changes?: readonly Section[]
  } = { key: '' }

  constructor() {
    super()
    initialize(this)
    this.years = ''
    this.open = new Set()
    this.printing = false
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (isServer) return
    for (const type of PRINT) window.addEventListener(type, this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    for (const type of PRINT) window.removeEventListener(type, this)
  }

  /** On paper every section is unfolded. */
  handleEvent({ type }: Event): void {
    this.printing = type === PRINT[0]
  }

  protected override createRenderRoot(): ShadowRoot {
    return widgetRoot(this)
  }

  protected override shouldUpdate(): boolean {
    return this.#widget.years.canPaint
  }

  protected override render(): unknown {
    const compared = comparison(this.#widget, this.#inventories)
    return card(this.#widget, {
      title: text.title,
      answer: () => describeAnswer(compared, this.#sections(compared, true), this.#widget),
      body: () => this.#body(compared),
    })
  }

  #seeds(): Draft {
    const last = namesIn(this.years).findLast(isRuleYearId)
    return { [YEARS]: this.years, ...(last && this.ruleYear === '' && { [RULE_YEAR]: last }) }
  }

  #body(compared: Comparison): TemplateResult {
    const widget = this.#widget
    const { language } = widget
    const { ids, columns, problems } = compared
    const years = columns.map(({ rules }) => rules)
    const isScored = columns.some(({ report }) => report.finalScore.status === 'scored')
    const all = showsAll(widget)
    return html`${chooser(widget, ids)} ${widget.isBare ? nothing : form(widget, problems, isScored)}
    ${this.#waiting(compared)}
    ${resultTable(years, resultRows(columns, widget.draft.draft, language), language)}
    ${rulesView({
      widget,
      years,
      sections: this.#sections(compared, !all),
      isOpen: (id) => this.printing || this.open.has(id),
      onToggle: (id, open) => this.#toggle(id, open),
    })}`
  }

  #waiting({ isLoading, hasFailed }: Comparison): TemplateResult | typeof nothing {
    const { language, years } = this.#widget
    if (hasFailed)
      return html`<p class="error notice" role="alert">${words(text.failed, language)}</p>
        <button type="button" @click=${() => years.retry()}>${words(text.retry, language)}</button>`
    return isLoading ? html`<p class="say loading">${words(text.loading, language)}</p>` : nothing
  }

  #toggle(id: string, open: boolean): void {
    if (this.printing || open === this.open.has(id)) return
    this.open = new Set(open ? [...this.open, id] : [...this.open].filter((one) => one !== id))
  }

  /** Worked out again only for other years or another language. */
  #sections({ columns }: Comparison, onlyChanges: boolean): readonly Section[] {
    const years = columns.map(({ rules }) => rules)
    const ids = years.map(({ id }) => id)
    const { language } = this.#widget
    const key = ids.join(' ')
    if (this.#rules.key !== key || this.#rules.language !== language) this.#rules = { key, language }
    const part = onlyChanges ? 'changes' : 'all'
    return (this.#rules[part] ??= rulesBeside(years, language, onlyChanges))
  }

  #summary(): Readonly<Record<string, unknown>> {
    const { columns } = comparison(this.#widget, this.#inventories)
    const by = (value: (column: Comparison['columns'][number]) => string | undefined) =>
      Object.fromEntries(columns.map((column) => [column.rules.id, value(column)]))
    return {
      ruleYears: columns.map(({ rules }) => rules.id),
      finalScore: by(({ report: { finalScore } }) =>
        finalScore.status === 'scored' ? finalScore.step.value.toString() : undefined,
      ),
      adjustmentPercent: by(({ report: { paymentAdjustment } }) =>
        paymentAdjustment.status === 'scored' ? paymentAdjustment.step.value.toString() : undefined,
      ),
    }
  }
}
