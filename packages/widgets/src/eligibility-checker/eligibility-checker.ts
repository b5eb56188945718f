// <mips-eligibility-checker>: am I in? Type, volumes and exclusions in; required, may opt in, may report
// voluntarily or excluded out, each with every reason, and what each choice would mean.
import {
  type Answer as Verdict,
  type Invalid,
  type Language,
  type RuleYear,
  checkEligibility,
} from '@mips-widgets/core'
import { LitElement, html } from 'lit'
import { type Answer as CardAnswer, card, leftOut } from '../kit/card.ts'
import { words } from '../kit/language.ts'
import { type Recovered, recover } from '../kit/recover.ts'
import { widgetRoot } from '../kit/render-root.ts'
import { shared } from '../kit/styles/shared.ts'
import { type Widget, WidgetController, initialize, widgetProperties } from '../kit/widget-controller.ts'
import { headlines } from './headlines.ts'
import { clinicianAt, draftPath, hasVolume, levelOf, otherLevelOf } from './input.ts'
import { type Level, groupHeadlines, groupSentences, levelTitles, sentences, text } from './messages.ts'
import { questions } from './questions.ts'
import { type Eligibility, findings } from './findings.ts'

/**
 * Says whether a clinician is required to report under MIPS, may opt in, may only report voluntarily, or
 * is excluded, and why.
 *
 * @tag mips-eligibility-checker
 * @attr {string} rule-year - The rule year to show, such as `2019` or `2020-proposed`. Without it the visitor chooses.
 * @attr {number} [heading-level=2] - The level of the widget's heading, 1 to 6.
 * @attr {boolean} choose-year - Lets the visitor choose the rule year also when the page has set one.
 * @attr {boolean} expose-inputs - Adds what the visitor typed to the `mips-change` event.
 * @fires {CustomEvent<ChangeDetail>} mips-change - The visitor changed something. `detail.result`: `status`, `answer`, `possibleAnswers`.
 * @csspart card - The whole card.
 * @csspart heading - The heading.
 * @csspart answer - The answer.
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
export class MipsEligibilityChecker extends LitElement implements Widget {
  static override properties = widgetProperties
  static override styles = shared

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
        const { draft } = this.#widget.draft
        const level = levelOf(draft)
        const other: Level = level === 'individual' ? otherLevelOf(draft) : 'individual'
        const main = this.#check(rules, level)
        const beside = hasVolume(draft, other) ? this.#check(rules, other) : undefined
        return html`<div class="cols">
          <div>
            ${questions(this.#widget, rules, new Map([...(beside?.problems ?? []), ...main.problems]))}
          </div>
          <div>
            ${findings(this.#widget, { level, outcome: main.outcome }, beside && { level: other, outcome: beside.outcome })}
          </div>
        </div>`
      },
    })
  }

  #check(rules: RuleYear, level: Level): Recovered<Eligibility> {
    return recover({
      draft: this.#widget.draft.draft,
      language: this.#widget.language,
      evaluate: (draft): Eligibility | Invalid => checkEligibility(rules, clinicianAt(draft, level)),
      pathOf: (path) => draftPath(path, level),
    })
  }

  #answer(rules: RuleYear): CardAnswer {
    const { language, draft } = this.#widget
    const say = (english: string) => words(english, language)
    const level = levelOf(draft.draft)
    const { outcome, problems } = this.#check(rules, level)
    const { answers } = outcome.detail
    const [answer] = answers
    const left = problems.size > 0 ? ` ${say(leftOut)}` : ''
    const more = (sentence: string) => say(sentence) + left
    if (answer && answers.length === 1) {
      return {
        headline: headline(level, answer, language),
        sentence: reasonSentence(outcome, answer, level, language) + left,
      }
    }
    if (!hasVolume(draft.draft, level)) {
      const two = rules.eligibility.lowVolume.length === 2
      return { headline: say(text.startHeadlines[two ? 2 : 3]), sentence: more(text.start) }
    }
    return answers.includes('required')
      ? { headline: say(text.openHeadline), sentence: more(text.open) }
      : { headline: say(text.notRequired), sentence: more(text.notRequiredMore) }
  }

  #summary(rules: RuleYear): Readonly<Record<string, unknown>> {
    const { outcome } = this.#check(rules, levelOf(this.#widget.draft.draft))
    const { answers } = outcome.detail
    return {
      status: outcome.status,
      answer: answers.length === 1 ? answers[0] : undefined,
      possibleAnswers: answers,
    }
  }
}

const headline = (level: Level, answer: Verdict, language: Language): string =>
  level === 'individual'
    ? words(headlines[answer], language)
    : `${words(levelTitles[level], language)}: ${words(groupHeadlines[answer], language)}`

/** An exclusion or an opt-in in its own words; everything else in the words of the answer. */
function reasonSentence(
  { status, detail }: Eligibility,
  answer: Verdict,
  level: Level,
  language: Language,
): string {
  const [reason] = detail.reasons
  const election = detail.reasons.find(({ speaks }) => speaks === undefined)
  if (answer === 'required' && election) return words(election.message, language)
  return status === 'not-scored' && reason
    ? `${words(reason.message, language)} ${words(text.noChange, language)}`
    : words((level === 'individual' ? sentences : groupSentences)[answer], language)
}
