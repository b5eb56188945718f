// <mips-planner>: the whole self-check in steps that can be left and entered again in any order, with the
// running result always in sight: am I in, what will I score, what does it cost me, what would move it.
import { ContextProvider } from '@lit/context'
import type { Inventory, Report, RuleYear, Scenario } from '@mips-widgets/core'
import { LitElement, type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit'
import { card } from '../kit/card.ts'
import { type Draft, type SharedDraft, draftContext } from '../kit/draft.ts'
import { InventoryController } from '../kit/inventory-controller.ts'
import { memo } from '../kit/memo.ts'
import { LANGUAGE, words } from '../kit/language.ts'
import type { Recovered } from '../kit/recover.ts'
import { widgetRoot } from '../kit/render-root.ts'
import { reportOf } from '../kit/report.ts'
import { replacing, scenarioOf } from '../kit/scenario-draft.ts'
import { shared } from '../kit/styles/shared.ts'
import { mayBeQcdr } from '../kit/told/quality.ts'
import { type Widget, WidgetController, initialize, widgetProperties } from '../kit/widget-controller.ts'
import { asideLine } from './aside-line.ts'
import { text } from './messages.ts'
import type { Moves } from './moves.ts'
import { navigation } from './navigation.ts'
import { runningResult } from './running-result.ts'
import { soFar } from './score-so-far.ts'
import { sheet, takenRows } from './sheet.ts'
import { stepBody } from './step-body.ts'
import { StepLoader } from './step-loader.ts'
import { type Step, type StepId, steps } from './steps.ts'
import { styles } from './styles.ts'
import { Taking } from './taking.ts'

/** A scenario of which only the version and the rule year are known. */
const NOTHING = 2

/**
 * The whole MIPS self-check in steps, with the running result always in sight, what would move it, and a
 * result to keep, to send or to print.
 *
 * @tag mips-planner
 * @attr {string} rule-year - The rule year to show, such as `2019` or `2020-proposed`. Without it the visitor chooses.
 * @attr {number} [heading-level=2] - The level of the widget's heading, 1 to 6.
 * @attr {boolean} choose-year - Lets the visitor choose the rule year also when the page has set one.
 * @attr {boolean} expose-inputs - Adds what the visitor typed to the `mips-change` event.
 * @attr {boolean} save - Keeps what the visitor saves on this device, without asking first.
 * @fires {CustomEvent<ChangeDetail>} mips-change - The visitor changed something. `detail.result`: `status`, `finalScore`, `adjustmentPercent`, `dollars`.
 * @csspart card - The whole card.
 * @csspart heading - The heading.
 * @csspart answer - The running result.
 * @csspart field - A field with its label.
 * @csspart explanation - The fold that explains the result.
 * @cssprop [--mips-accent=#0a58a6] - Links and what is chosen; its lightness is corrected for contrast.
 * @cssprop [--mips-surface=#fff] - The background of the card.
 * @cssprop [--mips-ink=#17202b] - The text.
 * @cssprop [--mips-muted=#556171] - Text of less weight.
 * @cssprop [--mips-line=#d8dde4] - Thin rules.
 * @cssprop [--mips-gain=#0b7a6a] - What raises payments.
 * @cssprop [--mips-loss=#b0421f] - What lowers payments, and errors.
 * @cssprop [--mips-radius=14px] - The corners of the card.
 */
export class MipsPlanner extends LitElement implements Widget {
  static override properties = {
    ...widgetProperties,
    /** Keeps what the visitor saves on this device, without asking first. */
    save: { type: Boolean },
    step: { state: true },
  } satisfies PropertyDeclarations
  static override styles = [...shared, styles]

  declare ruleYear: string
  declare headingLevel: number
  declare chooseYear: boolean
  declare exposeInputs: boolean
  declare save: boolean
  /** @internal */
  declare step: StepId

  readonly #widget = new WidgetController(this, { result: (rules) => this.#summary(rules) })
  readonly #inventory = new InventoryController(this)
  #moves: Moves | undefined
  readonly #worked = memo(reportOf)
  readonly #told = memo((draft: Draft, ruleYear: string) => scenarioOf({ ...draft, ruleYear }))
  readonly #loader = new StepLoader(this)
  /** The step on show. The first one is in sight where the page has it. */
  #painted: StepId = 'eligibility'
  readonly #taking = new Taking(
    this,
    {
      scenario: () => this.scenario,
      open: (scenario) => this.#replace(scenario),
      rows: () => this.#rows(),
      keeps: () => this.save,
    },
    () => (this.step = 'result'),
  )
  readonly #provider = new ContextProvider(this, { context: draftContext, initialValue: this.#shared() })

  constructor() {
    super()
    initialize(this)
    this.save = false
    this.step = 'eligibility'
    this.addEventListener('dragover', (event) => event.preventDefault())
    this.addEventListener('drop', (event) => this.#drop(event))
  }

  /** What was typed, as a scenario, version 1: set it to fill the planner. */
  get scenario(): Scenario {
    return this.#told(this.#widget.draft.draft, this.#widget.years.id)
  }

  set scenario(scenario: Scenario | null | undefined) {
    this.#widget.draft.write(replacing(this.#widget.draft.draft, scenario ?? {}))
    this.#moves?.forget()
  }

  protected override createRenderRoot(): ShadowRoot {
    return widgetRoot(this)
  }

  /** While another rule year is fetched the open step stays as it is, with all that its widget knows. */
  protected override shouldUpdate(): boolean {
    const { years } = this.#widget
    if (!this.hasUpdated) return years.canPaint && this.#loader.canPaint(this.#step)
    if (years.current.state === 'loading') years.request(years.id)
    return years.current.state !== 'loading'
  }

  protected override willUpdate(): void {
    // The planner names what is set aside by what was told, whatever is on show.
    this.#widget.setAside?.forget()
    this.#provider.setValue(this.#shared())
  }

  protected override updated(): void {
    const isEmpty = Object.keys(this.scenario).length <= NOTHING
    if (!isEmpty || this.step === 'result') void this.#taking.fetch()
    if (this.#painted !== this.step) this.#current?.scrollIntoView({ block: 'nearest', inline: 'center' })
    this.#painted = this.step
  }

  protected override render(): unknown {
    return card(this.#widget, {
      title: text.title,
      answer: (rules) =>
        runningResult(this.#work(rules), {
          rules,
          language: this.#widget.language,
          isEmpty: Object.keys(this.scenario).length <= NOTHING,
        }),
      body: (rules) => this.#body(rules, this.#work(rules)),
    })
  }

  /** The widgets of the steps share what was typed, say no rule year of their own, and tell the planner alone. */
  #shared(): SharedDraft {
    const { draft, years } = this.#widget
    return {
      draft: draft.draft,
      ruleYear: years.id,
      bare: true,
      set: (changes) => this.#widget.write(changes),
    }
  }

  get #step(): Step {
    return steps.find(({ id }) => id === this.step) as Step
  }

  get #current(): Element | null | undefined {
    return this.shadowRoot?.querySelector('[aria-current]')
  }

  #inventoryOf({ performanceYear }: RuleYear): Inventory | undefined {
    const own = this.#inventory.inventory(performanceYear)
    const needsQcdr = this.#needsQcdr(performanceYear)
    return (needsQcdr ? this.#inventory.inventory(performanceYear, true) : undefined) ?? own
  }

  #needsQcdr(performanceYear: number): boolean {
    return mayBeQcdr(this.#widget.draft.draft, this.#inventory.inventory(performanceYear))
  }

  #work(rules: RuleYear): Recovered<Report> {
    const { draft, language } = this.#widget
    return this.#worked(rules, draft.draft, language, this.#inventoryOf(rules))
  }

  #body(rules: RuleYear, worked: Recovered<Report>): TemplateResult {
    const widget = this.#widget
    const step = this.#step
    const next = steps[steps.indexOf(step) + 1]
    const say = (english: string) => words(english, widget.language)
    return html`${asideLine(rules, widget.draft.draft, this.#inventoryOf(rules), widget.language, () => this.requestUpdate())}
      ${navigation(worked.outcome, this.step, widget.language, (id) => this.#open(id))}
      <div
        class="step"
        role="group"
        tabindex="-1"
        aria-label=${say(step.title)}
        @mips-change=${(event: Event) => event.stopPropagation()}
      >
        ${stepBody(step, {
          host: this,
          widget,
          rules,
          worked,
          inventory: this.#inventoryOf(rules),
          withQcdr: this.#needsQcdr(rules.performanceYear),
          loader: this.#loader,
          taking: this.#taking,
          moves: (make) => (this.#moves ??= make()),
        })}
      </div>
      <div class="onward">
        ${
          next
            ? html`<button type="button" @click=${() => this.#open(next.id, true)}>
                ${say(text.next).replace('{step}', say(next.title))}
              </button>`
            : nothing
        }
        ${this.#otherLanguage()}
      </div>
      ${sheet(rules, worked.outcome, widget.language, this.#taking.link(this.scenario))}`
  }

  /** A visitor reads another language than the page is in. */
  #otherLanguage(): TemplateResult {
    const [tag, name] = this.#widget.language.locale.startsWith('es') ? ['en', 'English'] : ['es', 'Español']
    return html`<button
      type="button"
      class="plain"
      lang=${tag}
      @click=${() => this.#widget.write({ [LANGUAGE]: tag })}
    >
      ${name}
    </button>`
  }

  /** Puts a scenario in the place of the present one; answers with what brings back all that was there. */
  #replace(scenario: Scenario): () => void {
    const { draft } = this.#widget.draft
    this.#widget.write(replacing(draft, scenario))
    this.#moves?.forget()
    this.#widget.discarded = undefined
    this.step = 'result'
    return () => {
      const now = Object.keys(this.#widget.draft.draft).map((path) => [path, ''] as const)
      this.#widget.write({ ...Object.fromEntries(now), ...draft })
    }
  }

  #rows(): ReturnType<typeof takenRows> {
    const { years, language } = this.#widget
    const { current } = years
    if (current.state !== 'ready') return []
    return takenRows(
      current.rules,
      this.#work(current.rules).outcome,
      language,
      this.#taking.link(this.scenario),
    )
  }

  #drop(event: DragEvent): void {
    const file = event.dataTransfer?.files[0]
    if (!file || event.defaultPrevented) return
    event.preventDefault()
    this.step = 'result'
    void this.#taking.import(file)
  }

  /** Opens a step; with `focus`, reading goes on there. */
  #open(id: StepId, focus = false): void {
    this.step = id
    if (focus)
      void this.updateComplete.then(() => this.shadowRoot?.querySelector<HTMLElement>('.step')?.focus())
  }

  #summary(rules: RuleYear): Readonly<Record<string, unknown>> {
    const { outcome } = this.#work(rules)
    const { finalScore, paymentAdjustment } = outcome
    const paid = paymentAdjustment.status === 'scored' ? paymentAdjustment : undefined
    return {
      status: finalScore.status,
      finalScore: finalScore.status === 'scored' ? soFar(outcome).toString() : undefined,
      adjustmentPercent: paid?.step.value.toString(),
      dollars: paid?.detail.dollars?.value.toString(),
    }
  }
}
