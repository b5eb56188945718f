// What is seldom needed of a measure: exceptions, end to end, its benchmark or its points.
import { type TemplateResult, html, nothing } from 'lit'
import { checkField, numberField } from '../kit/field.ts'
import { hasOwnBenchmark, qualityRows as measures } from '../kit/told/quality.ts'
import { programYears, text } from './messages.ts'
import { type Row, common, counted, isInUse, number, select, tick } from './row-fields.ts'
import { readIn, sayIn, scoreOf } from './view.ts'

/** What is seldom needed, open while the benchmark must be typed. */
export function more(row: Row): TemplateResult {
  const { view, index, known } = row
  const { endToEndBonus, scoring } = view.rules.quality
  const has = (field: string) => isInUse(row, field)
  const missing = scoreOf(view, index)?.missing ?? []
  const own = hasOwnBenchmark(view.draft, index)
  const isOpen =
    own ||
    has('points') ||
    has('benchmark.deciles') ||
    (view.isSettled && missing.some(({ path }) => path.endsWith('.benchmark')))
  return html`<details class="more" ?open=${isOpen}>
    <summary>${sayIn(view, text.more)}</summary>
    <div class="fields">
      ${counted(row, 'eligiblePopulationException', text.exceptions)}
      ${known?.qcdr || has('eligiblePopulationExclusion') ? counted(row, 'eligiblePopulationExclusion', text.exclusions) : nothing}
      ${scoring.newMeasures.kind === 'none' && !has('programYear') ? nothing : select(row, 'programYear', text.programYear, programYears)}
      ${number(row, 'points', text.achievement, { help: text.achievementHelp, term: 'achievementPoints' })}
    </div>
    ${endToEndBonus.kind === 'none' && !has('endToEnd') ? nothing : tick(row, 'endToEnd', text.endToEnd, 'endToEnd')}
    ${known && !has('inverse') ? nothing : tick(row, 'inverse', text.lower, 'inverse')} ${benchmark(row, own)}
  </details>`
}

const NONE = '\0null'

function benchmark(row: Row, own: boolean): TemplateResult {
  const { view, index } = row
  const { administrativeClaims, toppedOut } = view.rules.quality.scoring
  const has = (field: string) => isInUse(row, field)
  const byDeviation =
    readIn(view, index, 'collectionType') === 'administrativeClaims' &&
    administrativeClaims.method.value === 'deviation-points'
  return html`${byDeviation || has('benchmark.median') || has('benchmark.standardDeviation') ? html`<div class="fields">${number(row, 'benchmark.median', text.median)} ${number(row, 'benchmark.standardDeviation', text.deviation)}</div>` : nothing}
  ${byDeviation ? nothing : deciles(row)}
  ${own && (toppedOut.kind !== 'none' || has('benchmark.capped')) ? tick(row, 'benchmark.capped', text.capped, 'toppedOut') : nothing}
  ${none(row)}`
}

/** That there is no benchmark takes the place of the one that was typed, which can come back. */
function none(row: Row): TemplateResult {
  const { view, index } = row
  const { widget } = view
  const { value: _text, ...one } = common(row, 'benchmark', text.noBenchmark)
  const paths = Object.keys(measures.at(view.draft, index)).filter((path) => path.startsWith(`${one.id}.`))
  return checkField({
    ...one,
    error: undefined,
    checked: view.draft[one.id] === NONE,
    onChange: (checked) => {
      const emptied = Object.fromEntries(paths.map((path) => [path, '']))
      if (!checked) widget.write({ [one.id]: '' })
      else if (hasOwnBenchmark(view.draft, index))
        widget.discard({ ...emptied, [one.id]: NONE }, sayIn(view, text.benchmarkRemoved))
      else widget.write({ [one.id]: NONE })
    },
  })
}

/** Nine or ten numbers in one field, each kept with the space behind it: a row of a table can be pasted. */
function deciles(row: Row): TemplateResult {
  const { view, index } = row
  const none = measures.path(index, 'benchmark')
  const at = `${none}.deciles`
  const { draft } = view
  const paths = Object.keys(draft).filter((path) => path.startsWith(`${at}.`))
  const typed = paths
    .toSorted((a, b) => numberOf(a) - numberOf(b))
    .map((path) => draft[path] ?? '')
    .filter(Boolean)
  const bad = [...view.problems].find(([path]) => path.startsWith(none))
  return numberField({
    ...common(row, 'benchmark.deciles', text.benchmark, 'benchmark'),
    help: sayIn(view, text.benchmarkHelp),
    value: typed
      .map((one, place) => (place < typed.length - 1 && /\S$/.test(one) ? `${one} ` : one))
      .join(''),
    error: bad?.[1],
    mode: 'text',
    onInput: (value) => {
      const parts = value.match(/\s*\S+\s*/g) ?? []
      view.widget.write({
        ...Object.fromEntries(paths.map((path) => [path, ''])),
        ...Object.fromEntries(parts.map((part, place) => [`${at}.${place}`, part])),
        ...(draft[none] === NONE && { [none]: '' }),
      })
    },
  })
}

const numberOf = (path: string): number => Number(path.slice(path.lastIndexOf('.') + 1))
