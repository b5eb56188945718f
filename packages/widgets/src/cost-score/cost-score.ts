// <mips-cost-score>: what CMS works out from claims: each cost measure on its benchmark, the average of the
// points, improvement, and what it means when none can be scored.
import { type Decimal, type RuleYear, decimal, sayAmount } from '@mips-widgets/core'
import { LitElement, type TemplateResult, html, nothing } from 'lit'
import { type Answer, card, leftOut } from '../kit/card.ts'
import { type CategoryWeight, weightOf } from '../kit/category-weight.ts'
import { cite } from '../kit/cite.ts'
import { InventoryController } from '../kit/inventory-controller.ts'
import { words } from '../kit/language.ts'
import { explanation } from '../kit/receipt.ts'
import { widgetRoot } from '../kit/render-root.ts'
import { rowStyles } from '../kit/styles/rows.ts'
import { scalePictureStyles } from '../kit/styles/scale-picture.ts'
import { shared } from '../kit/styles/shared.ts'
import { type Widget, WidgetController, initialize, widgetProperties } from '../kit/widget-controller.ts'
import { form, rest } from './form.ts'
import { nameOf } from './measure-row.ts'
import { text } from './messages.ts'
import { type Work, rows, work } from './score.ts'
import { styles } from './styles.ts'

/**
 * Scores the cost category.
 *
 * @tag mips-cost-score
 * @attr {string} rule-year - The rule year to show, such as `2019` or `2020-proposed`. Without it the visitor chooses.
 * @attr {number} [heading-level=2] - The level of the widget's heading, 1 to 6.
 * @attr {boolean} choose-year - Lets the visitor choose the rule year also when the page has set one.
 * @attr {boolean} expose-inputs - Adds what the visitor typed to the `mips-change` event.
 * @fires {CustomEvent<ChangeDetail>} mips-change - The visitor changed something. `detail.result`: `status`, `percent`, `measures`.
 * @csspart card - The whole card.
 * @csspart heading - The heading.
 * @csspart answer - The percent of the category.
 * @csspart field - A field with its label.
 * @csspart explanation - The fold that explains the result.
 * @cssprop [--mips-accent=#0a58a6] - Links and the decile reached; its lightness is corrected for contrast.
 * @cssprop [--mips-surface=#fff] - The background of the card.
 * @cssprop [--mips-ink=#17202b] - The text.
 * @cssprop [--mips-muted=#556171] - Text of less weight.
 * @cssprop [--mips-line=#d8dde4] - Thin rules.
 * @cssprop [--mips-gain=#0b7a6a] - What speaks for the clinician.
 * @cssprop [--mips-loss=#b0421f] - What does not count, and errors.
 * @cssprop [--mips-radius=14px] - The corners of the card.
 */
export class MipsCostScore extends LitElement implements Widget {
  static override properties = widgetProperties
  static override styles = [...shared, rowStyles, scalePictureStyles, styles]

  declare ruleYear: string
  declare headingLevel: number
  declare chooseYear: boolean
  declare exposeInputs: boolean

  readonly #widget = new WidgetController(this, { result: (rules) => this.#summary(rules) })
  readonly #inventories = new InventoryController(this)
  #worked: Work | undefined

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
    return card(this.#widget, {
      title: text.title,
      answer: (rules) => this.#answer(rules),
      body: (rules) => this.#body(rules),
    })
  }

  /** Worked out once for each rendering. */
  #work(rules: RuleYear): Work {
    const { draft, language } = this.#widget
    this.#worked ??= work(rules, draft.draft, language, this.#inventories.inventory(rules.performanceYear))
    return this.#worked
  }

  #weight(rules: RuleYear): CategoryWeight {
    return weightOf(rules, this.#widget.draft.draft, 'cost') ?? { percent: decimal(0), reasons: [] }
  }

  #body(rules: RuleYear): TemplateResult {
    const { language } = this.#widget
    const worked = this.#work(rules)
    const { outcome, soFar } = worked
    const reasons = [
      ...this.#weight(rules).reasons,
      ...(outcome.status === 'not-scored' ? outcome.reasons : []),
    ]
    const all = {
      widget: this.#widget,
      rules,
      work: worked,
      inventory: this.#inventories.inventory(rules.performanceYear),
      onAdd: () => void this.#add(),
      onRemove: (row: number) => void this.#remove(row),
    }
    const marks = html`<ul class="marks">
      ${reasons.map((reason) => html`<li class="note">${words(reason.message, language)} ${cite(reason, language)}</li>`)}
    </ul>`
    return html`<div class="cols wide-first">
      <div>${form(all)}</div>
      <div>
        ${reasons.length > 0 ? marks : nothing} ${rest(all)}
        ${soFar ? explanation([soFar.step], language) : nothing}
      </div>
    </div>`
  }

  /** An empty row waits to be filled in; there is never more than one. */
  async #add(): Promise<void> {
    const { draft } = this.#widget.draft
    const all = Array.from({ length: rows.count(draft) }, (_, row) => row)
    const empty = all.find((row) => !rows.filled(draft).has(row))
    const row = empty ?? all.length
    if (empty === undefined) this.#widget.write(rows.add(draft))
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(`[id="${rows.path(row, 'measureId')}"]`)?.focus()
  }

  /** What adds a measure takes the focus. */
  async #remove(row: number): Promise<void> {
    const { language, draft } = this.#widget
    const current = this.#widget.years.current
    if (current.state !== 'ready') return
    const before = rows.at(draft.draft, row)
    const measure = nameOf({ widget: this.#widget, work: this.#work(current.rules) }, row)
    const said = words(text.removed, language).replace('{measure}', measure)
    this.#widget.discard(rows.remove(draft.draft, row), said, (now) => rows.insert(now, row, before))
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.add')?.focus()
  }

  #answer(rules: RuleYear): Answer {
    const { language } = this.#widget
    const { problems, soFar } = this.#work(rules)
    const say = (english: string) => words(english, language)
    const { percent: weight, reasons } = this.#weight(rules)
    const left = problems.size > 0 ? ` ${say(leftOut)}` : ''
    const percent = soFar && sayAmount({ value: soFar.step.value, unit: 'percent' }, language, 2)
    if (weight.isZero()) {
      const why = reasons.map(({ message }) => words(message, language)).join(' ')
      const wouldBe = percent ? say(text.wouldBe).replace('{percent}', percent) : ''
      return { headline: say(text.noWeight), sentence: `${why} ${wouldBe}${left}` }
    }
    if (!soFar || !percent) return this.#unscored(rules, left)
    return {
      headline: percent,
      figure: true,
      sentence: `${this.#missing(rules)} ${this.#counted(rules, soFar)} ${say(text.weighs)
        .replace('{points}', points(soFar.step.value.times(weight).div(100), language))
        .replace('{weight}', points(weight, language))}${left}`,
    }
  }

  #unscored(rules: RuleYear, left: string): Answer {
    const { language, draft } = this.#widget
    const { outcome } = this.#work(rules)
    const say = (english: string) => words(english, language)
    if (outcome.status === 'not-scored') {
      const why = outcome.reasons.map(({ message }) => words(message, language)).join('. ')
      return { headline: say(text.notScored), sentence: `${why}. ${say(text.others)}${left}` }
    }
    const weight = say(text.expect).replace('{weight}', points(this.#weight(rules).percent, language))
    const sentence =
      rows.count(draft.draft) > 0 && outcome.detail.measures.length > 0
        ? this.#missing(rules)
        : `${say(text.start)} ${weight} ${say(text.feedback)}`
    return { headline: say(text.ask), sentence: `${sentence}${left}` }
  }

  #missing(rules: RuleYear): string {
    const { outcome, soFar } = this.#work(rules)
    const { language } = this.#widget
    if (outcome.status !== 'incomplete' || this.#inventories.of(rules.performanceYear).state === 'loading')
      return ''
    const what = [...new Set(outcome.missing.map(({ message }) => words(message, language)))].join('; ')
    return words(soFar ? text.soFar : text.missing, language).replace('{what}', what)
  }

  #counted(rules: RuleYear, { detail }: NonNullable<Work['soFar']>): string {
    const { language } = this.#widget
    const scored = detail.measures.flatMap((one) => one.points ?? [])
    const sum = scored.reduce((all, { value }) => all.plus(value), decimal(0))
    const { improvement } = detail
    const counted = words(text.counted, language)
      .replace('{count}', String(scored.length))
      .replace('{points}', points(sum, language))
      .replace(
        '{available}',
        points(decimal(rules.cost.pointsPerMeasure.value).times(scored.length), language),
      )
    return improvement
      ? `${counted} ${words(text.improvement, language).replace('{points}', points(improvement.value, language))}`
      : counted
  }

  #summary(rules: RuleYear): Readonly<Record<string, unknown>> {
    const { outcome } = this.#work(rules)
    return {
      status: outcome.status,
      percent: outcome.status === 'scored' ? outcome.step.value.toString() : undefined,
      measures: outcome.detail.measures.filter((one) => one.points).length,
    }
  }
}

const points = (value: Decimal, language: WidgetController['language']): string =>
  sayAmount({ value, unit: 'points' }, language, 2)
