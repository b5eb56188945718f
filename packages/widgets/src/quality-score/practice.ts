// What decides beside the measures: the practice, the year before, and how many measures apply.
import type { RuleYear } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { numberField, selectField } from '../kit/field.ts'
import type { TermId } from '../kit/glossary.ts'
import { term } from '../kit/term.ts'
import { pathways, text } from './messages.ts'
import { type View, sayIn } from './view.ts'

export function practice(view: View): TemplateResult {
  const { rules, widget, places } = view
  const has = (path: string) => widget.draft.read(path) !== '' || view.focused === path
  const tooFew = places.length > 0 && places.length < Number(rules.quality.measuresRequired.value)
  const number = (path: string, label: string, id?: TermId, help = '', after = '') =>
    numberField({
      ...field(view, path, label),
      term: id && term(widget, id, sayIn(view, label)),
      help: help && sayIn(view, help),
      after,
    })
  return html`<fieldset class="practice">
    <legend>${sayIn(view, text.practice)}</legend>
    <div class="fields">
      ${number('clinician.practiceSize', text.practiceSize, 'practiceSize')}
      ${rules.quality.improvement.kind === 'none' ? nothing : number('quality.previousYearAchievementPercent', text.previous, undefined, '', text.percent)}
      ${tooFew || has('quality.measuresRequired') ? number('quality.measuresRequired', text.fewer, undefined, text.fewerHelp) : nothing}
      ${has('reporting.option') ? selectField({ ...field(view, 'reporting.option', text.reporting), options: offered(view, rules) }) : nothing}
      ${has('reporting.mvpId') ? number('reporting.mvpId', pathways.mvp, 'mvp') : nothing}
    </div>
  </fieldset>`
}

function field(view: View, id: string, label: string) {
  const { widget, problems } = view
  const write = (value: string) => widget.write({ [id]: value })
  return {
    id,
    label: sayIn(view, label),
    value: widget.draft.read(id),
    error: problems.get(id),
    onInput: write,
    onChange: write,
  }
}

/** Those that the year offers. */
const offered = (view: View, { pathways: { mvp, app, apmScoringStandard } }: RuleYear) =>
  Object.entries(pathways)
    .filter(([id]) => {
      if (id === 'mvp') return mvp.kind !== 'none'
      if (id === 'app') return app.kind !== 'none'
      if (id === 'app-plus') return app.kind !== 'none' && !('kind' in app.plusMeasures)
      return id === 'traditional' || apmScoringStandard.kind !== 'none'
    })
    .map(([value, name]) => ({ value, label: sayIn(view, name) }))
