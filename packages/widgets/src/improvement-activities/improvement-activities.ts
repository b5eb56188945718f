// <mips-improvement-activities>: which activities of the year one did, what they bring, who counts double and
// why, and what is still missing for the whole category.
import { type Decimal, type RuleYear, decimal, sayAmount } from '@mips-widgets/core'
import { LitElement, type TemplateResult, html, nothing } from 'lit'
import { type Answer, card, leftOut } from '../kit/card.ts'
import { weightOf } from '../kit/category-weight.ts'
import { InventoryController } from '../kit/inventory-controller.ts'
import { words } from '../kit/language.ts'
import { PAGE } from '../kit/picker.ts'
import { explanation } from '../kit/receipt.ts'
import { widgetRoot } from '../kit/render-root.ts'
import { pickerStyles } from '../kit/styles/picker.ts'
import { rowStyles } from '../kit/styles/rows.ts'
import { shared } from '../kit/styles/shared.ts'
import { type Widget, WidgetController, initialize, widgetProperties } from '../kit/widget-controller.ts'
import { nameOf } from './activity-row.ts'
import { type Query, finder } from './finder.ts'
import type { Form } from './activity-row.ts'
import { activityList, credits, noActivities } from './form.ts'
import { text } from './messages.ts'
import { type Work, rows, work } from './score.ts'
import { styles } from './styles.ts'

const UNASKED: Query = { words: '', kind: '', weight: '', shown: PAGE }

/**
 * Scores the improvement activities category.
 *
 * @tag mips-improvement-activities
 * @attr {string} rule-year - The rule year to show, such as `2019` or `2020-proposed`. Without it the visitor chooses.
 * @attr {number} [heading-level=2] - The level of the widget's heading, 1 to 6.
 * @attr {boolean} choose-year - Lets the visitor choose the rule year also when the page has set one.
 * @attr {boolean} expose-inputs - Adds what the visitor typed to the `mips-change` event.
 * @fires {CustomEvent<ChangeDetail>} mips-change - The visitor changed something. `detail.result`: `status`, `percent`, `points`.
 * @csspart card - The whole card.
 * @csspart heading - The heading.
 * @csspart answer - The percent of the category.
 * @csspart field - A field with its label.
 * @csspart explanation - The fold that explains the result.
 * @cssprop [--mips-accent=#0a58a6] - Links and what is chosen; its lightness is corrected for contrast.
 * @cssprop [--mips-surface=#fff] - The background of the card.
 * @cssprop [--mips-ink=#17202b] - The text.
 * @cssprop [--mips-muted=#556171] - Text of less weight.
 * @cssprop [--mips-line=#d8dde4] - Thin rules.
 * @cssprop [--mips-gain=#0b7a6a] - What brings credit.
 * @cssprop [--mips-loss=#b0421f] - What does not count, and errors.
 * @cssprop [--mips-radius=14px] - The corners of the card.
 */
export class MipsImprovementActivities extends LitElement implements Widget {
  static override properties = widgetProperties
  static override styles = [...shared, pickerStyles, rowStyles, styles]

  declare ruleYear: string
  declare headingLevel: number
  declare chooseYear: boolean
  declare exposeInputs: boolean

  readonly #widget = new WidgetController(this, { result: (rules) => this.#summary(rules) })
  readonly #inventories = new InventoryController(this)
  #query = UNASKED
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

  #body(rules: RuleYear): TemplateResult {
    const { language } = this.#widget
    const inventory = this.#inventories.inventory(rules.performanceYear)
    const worked = this.#work(rules)
    const form: Form = {
      widget: this.#widget,
      rules,
      work: worked,
      inventory,
      onRemove: (row) => void this.#remove(row),
    }
    return html`<div class="cols wide-first">
      <div>${activityList(form)} ${this.#adding(rules)} ${noActivities(form)}</div>
      <div>${credits(form)} ${worked.soFar ? explanation([worked.soFar], language) : nothing}</div>
    </div>`
  }

  #adding({ performanceYear }: RuleYear): TemplateResult {
    const { language, draft } = this.#widget
    const say = (english: string) => words(english, language)
    const found = this.#inventories.of(performanceYear)
    switch (found.state) {
      case 'loading':
        return html`<p class="say loading">${say(text.loading)}</p>`
      case 'failed':
        return html`<p class="error notice" role="alert">${say(text.failed)}</p>
          <button type="button" @click=${() => this.#inventories.retry()}>${say(text.again)}</button>`
      case 'none':
        return html`<p class="help">
            ${say(text.none).replace('{performanceYear}', String(performanceYear))}
          </p>
          <button type="button" class="add" @click=${() => void this.#add()}>${say(text.add)}</button>`
      case 'ready':
        return finder({
          widget: this.#widget,
          activities: found.held.activities,
          query: this.#query,
          picked: new Set(this.#rows().map((row) => draft.read(rows.path(row, 'activityId')))),
          onQuery: (query) => this.#ask(query),
          onPick: (id) => this.#pick(id),
        })
    }
  }

  #rows(): number[] {
    return Array.from({ length: rows.count(this.#widget.draft.draft) }, (_, row) => row)
  }

  #ask(query: Partial<Query>): void {
    this.#query = { ...this.#query, shown: PAGE, ...query }
    this.requestUpdate()
  }

  /** An empty row waits to be filled in; there is never more than one. */
  async #add(): Promise<void> {
    const { draft } = this.#widget.draft
    const empty = this.#rows().find((row) => !rows.filled(draft).has(row))
    const row = empty ?? rows.count(draft)
    if (empty === undefined) this.#widget.write(rows.add(draft))
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(`[id="${rows.path(row, 'activityId')}"]`)?.focus()
  }

  #pick(activityId: string): void {
    const { draft } = this.#widget
    const row = this.#rows().find((one) => draft.read(rows.path(one, 'activityId')) === activityId)
    if (row === undefined) this.#widget.write(rows.add(draft.draft, { activityId }))
    else this.#takeOut(row)
  }

  /** The next row takes the focus, or what adds one. */
  async #remove(row: number): Promise<void> {
    this.#takeOut(row)
    await this.updateComplete
    const rest = this.renderRoot.querySelectorAll<HTMLElement>('.remove')
    const other = this.renderRoot.querySelector<HTMLElement>('#find-activity, .add')
    ;(rest[Math.min(row, rest.length - 1)] ?? other)?.focus()
  }

  #takeOut(row: number): void {
    const { draft } = this.#widget.draft
    const before = rows.at(draft, row)
    const said = words(text.removed, this.#widget.language).replace('{activity}', nameOf(this.#widget, row))
    this.#widget.discard(rows.remove(draft, row), said, (now) => rows.insert(now, row, before))
  }

  #answer(rules: RuleYear): Answer {
    const { language } = this.#widget
    const { outcome, problems, soFar } = this.#work(rules)
    const say = (english: string) => words(english, language)
    const left = problems.size > 0 ? say(leftOut) : ''
    const isLoading = this.#inventories.of(rules.performanceYear).state === 'loading'
    const missing =
      outcome.status === 'incomplete' && soFar && !isLoading
        ? say(text.soFar).replace(
            '{what}',
            [...new Set(outcome.missing.map(({ message }) => words(message, language)))].join('; '),
          )
        : ''
    if (!soFar)
      return { headline: say(text.ask), sentence: `${say(text.start)} ${this.#more(rules)} ${left}` }
    return {
      headline: sayAmount({ value: soFar.value, unit: 'percent' }, language, 2),
      figure: true,
      sentence: html`${missing} ${this.#points(rules, soFar.value)} ${this.#more(rules)} ${left}`,
    }
  }

  #points(rules: RuleYear, percent: Decimal): string {
    const { language, draft } = this.#widget
    const { maximum } = rules.improvementActivities
    const say = (value: Decimal) => sayAmount({ value, unit: 'points' }, language, 2)
    const weight = weightOf(rules, draft.draft, 'improvementActivities')?.percent ?? decimal(0)
    const points = words(text.points, language)
      .replace('{points}', say(percent.times(maximum.value).div(100)))
      .replace('{maximum}', maximum.value)
    const weighs = words(text.weighs, language)
      .replace('{points}', say(percent.times(weight).div(100)))
      .replace('{weight}', say(weight))
    return this.#widget.isBare ? points : `${points} ${weighs}`
  }

  #more(rules: RuleYear): string {
    const { language } = this.#widget
    const { medium, high, any } = this.#work(rules).needed
    const count = any ?? (medium === high ? medium : undefined)
    if (count !== undefined) return words(text.more, language).replace('{count}', String(count))
    if (medium === undefined) return ''
    return words(text.moreByWeight, language)
      .replace('{medium}', String(medium))
      .replace('{high}', String(high))
  }

  #summary(rules: RuleYear): Readonly<Record<string, unknown>> {
    const { outcome } = this.#work(rules)
    if (outcome.status !== 'scored') return { status: outcome.status }
    const { value } = outcome.step
    const points = value.times(rules.improvementActivities.maximum.value).div(100)
    return { status: outcome.status, percent: value.toString(), points: points.toString() }
  }
}
