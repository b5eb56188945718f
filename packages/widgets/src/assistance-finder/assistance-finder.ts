// <mips-assistance-finder>: who helped a practice like mine with the Quality Payment Program, and who does today?
import { type AssistanceOutcome, type Invalid, type RuleYear, findAssistance } from '@mips-widgets/core'
import { LitElement, html } from 'lit'
import { type Answer, card, leftOut } from '../kit/card.ts'
import { words } from '../kit/language.ts'
import { type Recovered, recover } from '../kit/recover.ts'
import { widgetRoot } from '../kit/render-root.ts'
import { shared } from '../kit/styles/shared.ts'
import { type Widget, WidgetController, initialize, widgetProperties } from '../kit/widget-controller.ts'
import { contracts, todaysHelp } from './findings.ts'
import { form } from './form.ts'
import { inputAt, pathOf } from './input.ts'
import { text } from './messages.ts'
import { styles } from './styles.ts'

type Help = Exclude<AssistanceOutcome, Invalid>

/**
 * Says which of CMS's help contracts served a practice in a rule year, why, and what help there is today.
 *
 * @tag mips-assistance-finder
 * @attr {string} rule-year - The rule year to show, such as `2019` or `2020-proposed`. Without it the visitor chooses.
 * @attr {number} [heading-level=2] - The level of the widget's heading, 1 to 6.
 * @attr {boolean} choose-year - Lets the visitor choose the rule year also when the page has set one.
 * @attr {boolean} expose-inputs - Adds what the visitor typed to the `mips-change` event.
 * @fires {CustomEvent<ChangeDetail>} mips-change - The visitor changed something. `detail.result`: `status`, `helps`, `today`.
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
export class MipsAssistanceFinder extends LitElement implements Widget {
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
        const { language } = this.#widget
        const { outcome, problems } = this.#find(rules)
        return html`<div class="cols">
          <div>${form(this.#widget, rules, problems)} ${todaysHelp(outcome.detail, language)}</div>
          <div>${contracts(outcome.detail, language)}</div>
        </div>`
      },
    })
  }

  #find(rules: RuleYear): Recovered<Help> {
    return recover({
      draft: this.#widget.draft.draft,
      language: this.#widget.language,
      evaluate: (draft): Help | Invalid => findAssistance(inputAt(draft, rules)),
      pathOf,
    })
  }

  #answer(rules: RuleYear): Answer {
    const { language } = this.#widget
    const { outcome, problems } = this.#find(rules)
    const { headline, sentence } = answerOf(outcome)
    const { findings: all, helps } = outcome.detail
    const names = all
      .filter(({ program }) => helps.includes(program.id))
      .map(({ program }) => words(program.short, language))
    const left = problems.size > 0 ? ` ${words(leftOut, language)}` : ''
    return {
      headline: words(headline, language).replace(
        '{names}',
        new Intl.ListFormat(language.locale).format(names),
      ),
      sentence: words(sentence, language) + left,
    }
  }

  #summary(rules: RuleYear): Readonly<Record<string, unknown>> {
    const { outcome } = this.#find(rules)
    const { helps, today } = outcome.detail
    return { status: outcome.status, helps, today: today.map(({ name }) => name) }
  }
}

function answerOf({ status, detail }: Help): { headline: string; sentence: string } {
  const running = detail.findings.filter(({ verdict }) => verdict !== 'ended').length
  if (running === 0) return { headline: text.over, sentence: text.overMore }
  if (status === 'incomplete') return { headline: text.start, sentence: text.startMore }
  const sentence = running === 1 ? text.last : text.since
  return { headline: detail.helps.length > 0 ? text.helps : text.nobody, sentence }
}
