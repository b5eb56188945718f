// One cost measure: its points where CMS told them, else its average cost on the benchmark.
import { type Inventory, type RuleYear, sayAmount } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { cite } from '../kit/cite.ts'
import { numberField, selectField } from '../kit/field.ts'
import type { TermId } from '../kit/glossary.ts'
import { words } from '../kit/language.ts'
import { isGroup } from '../kit/practice.ts'
import { term } from '../kit/term.ts'
import { decileCount, decilePath } from '../kit/told/cost.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { text } from './messages.ts'
import { scale } from './scale.ts'
import { type Work, rows } from './score.ts'
import { type YearMeasure, yearMeasures } from './year-measures.ts'

export interface Form {
  readonly widget: WidgetController
  readonly rules: RuleYear
  readonly work: Work
  readonly inventory: Inventory | undefined
  readonly onAdd: () => void
  readonly onRemove: (row: number) => void
}

export function measureRow(all: Form, row: number): TemplateResult {
  const { widget, rules, work, inventory, onRemove } = all
  const say = (english: string) => words(english, widget.language)
  const here = yearMeasures(rules, isGroup(widget)).get(widget.draft.read(rows.path(row, 'measureId')))
  const score = work.measure(row)
  const name = nameOf(all, row)
  const read = work.read(row)
  return html`<fieldset>
    <legend>${name}</legend>
    ${chooser(all, row)}
    <div class="fields">
      ${number(all, rows.path(row, 'points'), say(text.points), { means: 'achievementPoints' })}
      ${number(all, rows.path(row, 'averageCost'), say(text.average), { means: 'costMeasure', help: say(text.averageHelp), before: '$' })}
      ${number(all, rows.path(row, 'cases'), say(text.cases), { means: 'caseMinimum', help: here?.minimum && words(here.minimum.message, widget.language) })}
    </div>
    ${read ? scale(widget, rules, read, name, inventory) : nothing} ${benchmark(all, row)}
    ${findings(all, row)}
    <div class="row">
      <span>
        <button
          type="button"
          class="plain remove"
          aria-label=${say(text.removeThis).replace('{measure}', name)}
          @click=${() => onRemove(row)}
        >
          ${say(text.remove)}
        </button>
      </span>
      <span class="n">${score?.points ? earned(widget, score.points) : nothing}</span>
    </div>
  </fieldset>`
}

type Points = NonNullable<NonNullable<ReturnType<Form['work']['measure']>>['points']>

const earned = ({ language }: WidgetController, { value }: Points): TemplateResult =>
  html`<b
    >${words(text.earned, language).replace('{points}', sayAmount({ value, unit: 'points' }, language))}</b
  >`

/** Its title; else its number in the list. */
export const nameOf = ({ widget, work }: Pick<Form, 'widget' | 'work'>, row: number): string =>
  words(work.measure(row)?.title ?? text.number, widget.language).replace('{number}', String(row + 1))

/** Each measure is offered once; one that the year does not have stays as it was chosen. */
function chooser({ widget, rules, work }: Form, row: number): TemplateResult {
  const say = (english: string) => words(english, widget.language)
  const { draft } = widget
  const id = rows.path(row, 'measureId')
  const value = draft.read(id)
  const others = new Set(
    Array.from({ length: rows.count(draft.draft) }, (_, one) =>
      one === row ? '' : draft.read(rows.path(one, 'measureId')),
    ),
  )
  const year = yearMeasures(rules, isGroup(widget))
  const kept = value && !year.has(value) ? [{ id: value, title: work.measure(row)?.title ?? value }] : []
  const offered: Pick<YearMeasure, 'id' | 'title'>[] = [...year.values(), ...kept]
  return selectField({
    id,
    label: say(text.measure),
    term: term(widget, 'costMeasure', say(text.measure)),
    value,
    options: [
      { value: '', label: say(text.choose) },
      ...offered
        .filter((one) => !others.has(one.id))
        .map((one) => ({ value: one.id, label: say(one.title) })),
    ],
    onChange: (measureId) => widget.write({ [id]: measureId }),
  })
}

interface More {
  readonly means?: TermId
  readonly help?: string | undefined
  readonly before?: string
}

function number(
  { widget, work }: Form,
  id: string,
  label: string,
  { means, help, before }: More,
  also: Readonly<Record<string, string>> = {},
): TemplateResult {
  return numberField({
    id,
    label,
    help,
    before,
    term: means && term(widget, means, label),
    value: widget.draft.read(id),
    error: work.problems.get(id),
    onInput: (value) => widget.write({ ...also, [id]: value }),
  })
}

/** Asked where CMS's data do not hold it, and shown where somebody wrote one. */
function benchmark(all: Form, row: number): TemplateResult | typeof nothing {
  const { widget, rules, work, inventory } = all
  const { language, draft } = widget
  const say = (english: string) => words(english, language)
  const root = rows.path(row, 'benchmark')
  const told = Object.entries(draft.draft).filter(
    ([path, raw]) => path.startsWith(`${root}.`) && raw.trim() !== '',
  )
  const isHeld = inventory?.costBenchmark?.(draft.read(rows.path(row, 'measureId'))) !== undefined
  const isNeeded = !isHeld && draft.read(rows.path(row, 'points')) === ''
  if (!isNeeded && told.length === 0) return nothing
  const hasDeciles = told.some(([path]) => path.startsWith(`${root}.deciles`))
  const byDeviation = rules.cost.deviations !== undefined
  const problem = work.problems.get(root) ?? work.problems.get(`${root}.deciles`)
  return html`<details class="more">
    <summary>${say(text.benchmark)}</summary>
    <div class="name">
      <p class="help">${say(text.benchmarkHelp)}</p>
      ${term(widget, 'benchmark', say(text.benchmark))}
    </div>
    <div class="fields">
      ${
        byDeviation
          ? html`${number(all, `${root}.median`, say(text.median), { before: '$' })}
            ${number(all, `${root}.standardDeviation`, say(text.deviation), { before: '$' })}`
          : nothing
      }
      ${!byDeviation || hasDeciles ? deciles(all, row) : nothing}
    </div>
    <p class="error" aria-live="polite">${problem ?? nothing}</p>
  </details>`
}

/** The last of ten stays in the draft, also when empty: it tells ten from nine. */
function deciles(all: Form, row: number): TemplateResult[] {
  const { language, draft } = all.widget
  const count = decileCount(draft.draft, row)
  const last = decilePath(row, count - 1)
  const also = last in draft.draft ? {} : { [last]: '' }
  return Array.from({ length: count }, (_, index) => {
    const label = words(text.decile, language).replace('{decile}', String(index + 11 - count))
    return number(all, decilePath(row, index), label, { before: '$' }, also)
  })
}

/** Why it does not count, or what it still lacks. */
function findings({ widget: { language }, work }: Form, row: number): TemplateResult | typeof nothing {
  const { reasons = [], missing = [] } = work.measure(row) ?? {}
  if (reasons.length + missing.length === 0) return nothing
  return html`<ul class="marks">
    ${reasons.map((reason) => html`<li class="no">${words(reason.message, language)} ${cite(reason, language)}</li>`)}
    ${missing.map(({ message }) => html`<li class="note">${words(text.missing, language).replace('{what}', words(message, language))}</li>`)}
  </ul>`
}
