// <mips-quality-score>: the measures of a year picked from CMS's list or typed by hand, the points of each on
// its benchmark, which of them count, and the quality category in percent.
import type { Inventory, RuleYear } from '@mips-widgets/core'
import type { Measure } from '@mips-widgets/measures'
import { LitElement, type TemplateResult, html, nothing } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { card } from '../kit/card.ts'
import { checkField, choiceField } from '../kit/field.ts'
import { InventoryController, type InventoryState } from '../kit/inventory-controller.ts'
import { explanation } from '../kit/receipt.ts'
import { widgetRoot } from '../kit/render-root.ts'
import { pickerStyles } from '../kit/styles/picker.ts'
import { scalePictureStyles } from '../kit/styles/scale-picture.ts'
import { shared } from '../kit/styles/shared.ts'
import { type Widget, WidgetController, initialize, widgetProperties } from '../kit/widget-controller.ts'
import { answer, inAll } from './answer.ts'
import { counted } from './counted.ts'
import { type Find, findNothing, findPart } from './find.ts'
import {
  SUBMISSIONS,
  mayBeQcdr,
  qualityRows as measures,
  rowIndices,
  rowsAside,
} from '../kit/told/quality.ts'
import { ENTRY, measure } from './measure.ts'
import { rowKey } from './row-key.ts'
import { text } from './messages.ts'
import { practice } from './practice.ts'
import { styles } from './styles.ts'
import { type View, nameOf, readIn, sayIn } from './view.ts'
import { work } from './work.ts'
import { isNone, setNone } from '../kit/rows.ts'

/**
 * Works out the quality category, measure by measure.
 *
 * @tag mips-quality-score
 * @attr {string} rule-year - The rule year to show, such as `2019` or `2020-proposed`. Without it the visitor chooses.
 * @attr {number} [heading-level=2] - The level of the widget's heading, 1 to 6.
 * @attr {boolean} choose-year - Lets the visitor choose the rule year also when the page has set one.
 * @attr {boolean} expose-inputs - Adds what the visitor typed to the `mips-change` event.
 * @fires {CustomEvent<ChangeDetail>} mips-change - The visitor changed something. `detail.result`: `status`, `percent`, `points`, `possible`.
 * @csspart card - The whole card.
 * @csspart heading - The heading.
 * @csspart answer - The category in percent.
 * @csspart field - A field with its label.
 * @csspart explanation - The fold that explains the result.
 * @cssprop [--mips-accent=#0a58a6] - Links and what is chosen; its lightness is corrected for contrast.
 * @cssprop [--mips-surface=#fff] - The background of the card.
 * @cssprop [--mips-ink=#17202b] - The text.
 * @cssprop [--mips-muted=#556171] - Text of less weight.
 * @cssprop [--mips-line=#d8dde4] - Thin rules.
 * @cssprop [--mips-gain=#0b7a6a] - What counts.
 * @cssprop [--mips-loss=#b0421f] - What does not count, and errors.
 * @cssprop [--mips-radius=14px] - The corners of the card.
 */
export class MipsQualityScore extends LitElement implements Widget {
  static override properties = widgetProperties
  static override styles = [...shared, pickerStyles, scalePictureStyles, styles]

  declare ruleYear: string
  declare headingLevel: number
  declare chooseYear: boolean
  declare exposeInputs: boolean

  readonly #widget = new WidgetController(this, { result: (rules) => this.#summary(rules) })
  readonly #inventory = new InventoryController(this)
  readonly #titles = new Map<string, string>()
  #byHand: ReadonlySet<number> = new Set()
  #find = findNothing
  /** What was worked out for the present render. */
  #view: View | undefined

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
    this.#view = undefined
    return card(this.#widget, {
      title: text.title,
      answer: (rules) => answer(this.#viewOf(rules)),
      body: (rules) => this.#body(this.#viewOf(rules)),
    })
  }

  /** CMS's list of the year; with the registries' own measures on wish, or where one was reported. */
  #list({ performanceYear }: RuleYear): List {
    const state = this.#inventory.of(performanceYear)
    const held = state.state === 'ready' ? state.held.inventory : undefined
    const wantsMore = this.#find.qcdr || mayBeQcdr(this.#widget.draft.draft, held)
    const more = held && wantsMore ? this.#inventory.of(performanceYear, true) : state
    const shown = more.state === 'loading' ? state : more
    const inventory = more.state === 'ready' ? more.held.inventory : held
    return { shown, inventory, isWhole: more.state !== 'loading' }
  }

  #viewOf(rules: RuleYear): View {
    if (this.#view?.rules === rules) return this.#view
    const { shown, inventory, isWhole } = this.#list(rules)
    const { language } = this.#widget
    const { draft } = this.#widget.draft
    const aside = rowsAside(draft, rules, isWhole ? inventory : undefined)
    this.#view = {
      ...work({ rules, draft, language, inventory, aside }),
      widget: this.#widget,
      language,
      draft,
      rules,
      inventory,
      isSettled: shown.state !== 'loading',
      titleOf: (id) => this.#titleOf(id, inventory),
      onType: (index, field, value) => this.#type(index, field, value),
      onRemove: (index) => this.#remove(index),
      byHand: this.#byHand,
      focused: this.shadowRoot?.activeElement?.id,
    }
    return this.#view
  }

  #titleOf(id: string, inventory: Inventory | undefined): string | undefined {
    const title = inventory?.measure?.(id)?.title
    if (title) this.#titles.set(id, title)
    return title ?? this.#titles.get(id)
  }

  #body(view: View): TemplateResult {
    const { outcome } = view
    const rows = rowIndices(view.draft)
    return html`<div class="cols wide-first">
        <div>
          ${this.#findPart(view, rows)} ${rows.length > 0 ? this.#entry(view) : nothing}
          <ol class="measures">
            ${rows.map((index) => html`<li>${guard(rowKey(view, index), () => measure(view, index))}</li>`)}
          </ol>
          <button type="button" @click=${() => this.#addByHand()}>${sayIn(view, text.byHand)}</button>
          ${rows.length === 0 ? this.#none(view) : nothing} ${practice(view)}
        </div>
        <div class="beside">${outcome.detail.measures.length > 0 ? counted(view) : nothing}</div>
      </div>
      ${
        outcome.status === 'scored' || view.places.length > 0
          ? explanation(
              [outcome.status === 'scored' ? outcome.step : outcome.detail.achievement],
              view.language,
            )
          : nothing
      }`
  }

  #findPart(view: View, rows: readonly number[]): TemplateResult {
    return findPart({
      view,
      state: this.#list(view.rules).shown,
      find: this.#find,
      picked: new Set(rows.map((index) => readIn(view, index, 'measureId'))),
      onFind: (changes: Partial<Find>) => {
        this.#find = { ...this.#find, ...changes }
        this.requestUpdate()
      },
      onPick: (one) => this.#pick(view, rows, one),
      onRetry: () => this.#inventory.retry(),
    })
  }

  #entry(view: View): TemplateResult {
    return choiceField({
      id: ENTRY,
      label: sayIn(view, text.enter),
      value: this.#widget.draft.read(ENTRY) || 'counts',
      options: [
        { value: 'counts', label: sayIn(view, text.counts) },
        { value: 'rates', label: sayIn(view, text.rates) },
      ],
      onChange: (value) => this.#widget.write({ [ENTRY]: value }),
    })
  }

  #none(view: View): TemplateResult {
    return checkField({
      id: SUBMISSIONS,
      label: sayIn(view, text.none),
      checked: isNone(measures, this.#widget.draft.draft),
      onChange: (none) => this.#widget.write(setNone(measures, none)),
    })
  }

  #addByHand(): void {
    const { draft } = this.#widget.draft
    this.#byHand = new Set([...this.#byHand, measures.count(draft)])
    this.#widget.write(measures.add(draft))
  }

  /** Whose number is being typed keeps the field, also once it is the number of a measure in the list. */
  #type(index: number, field: string, value: string): void {
    if (field === 'measureId') this.#byHand = new Set([...this.#byHand, index])
    this.#widget.write({ [measures.path(index, field)]: value })
  }

  /** Picks a measure into the first row with nothing in it, or takes it out again. */
  #pick(view: View, rows: readonly number[], { measureId, collectionTypes }: Measure): void {
    const picked = rows.find((index) => readIn(view, index, 'measureId') === measureId)
    if (picked !== undefined) return this.#remove(picked)
    const { draft } = this.#widget.draft
    const lastWay = rows.map((index) => readIn(view, index, 'collectionType')).findLast(Boolean)
    const wanted = [this.#find.collectionType, lastWay]
    const way = collectionTypes.find((one) => wanted.includes(one))
    const collectionType = way ?? (collectionTypes.length === 1 ? collectionTypes[0] : undefined) ?? ''
    const empty = rows.find((index) => !measures.filled(draft).has(index))
    this.#widget.write(
      empty === undefined
        ? measures.add(draft, { measureId, collectionType })
        : {
            [measures.path(empty, 'measureId')]: measureId,
            [measures.path(empty, 'collectionType')]: collectionType,
          },
    )
  }

  #remove(index: number): void {
    const view = this.#view
    if (!view) return
    const { draft } = this.#widget.draft
    const row = measures.at(draft, index)
    const said = sayIn(view, text.removed, { measure: nameOf(view, index) })
    this.#byHand = new Set()
    this.#widget.discard(measures.remove(draft, index), said, (now) => measures.insert(now, index, row))
  }

  #summary(rules: RuleYear): Readonly<Record<string, unknown>> {
    const { outcome } = this.#viewOf(rules)
    const { detail } = outcome
    return {
      status: outcome.status,
      percent: outcome.status === 'scored' ? outcome.step.value.toString() : undefined,
      points: inAll(detail).toString(),
      possible: detail.denominator.value.toString(),
    }
  }
}

interface List {
  readonly shown: InventoryState
  readonly inventory: Inventory | undefined
  /** Whether a measure that it does not have is in no list of the year. */
  readonly isWhole: boolean
}
