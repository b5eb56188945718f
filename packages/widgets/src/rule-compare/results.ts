// What the same numbers do under each rule year, as cells to print: not entered, zero, reweighted and not to be
// said are told apart. Differences are counted from the first year.
import {
  type CategoryId,
  type Decimal,
  type Language,
  type Phrase,
  type Remark,
  type Report,
  type RuleYear,
  type Unit,
  categoryIds,
  categoryNames,
  decimal,
  readNumber,
  sayAmount,
} from '@mips-widgets/core'
import { trust } from '../adjustment-curve/messages.ts'
import { type Draft, isBlank } from '../kit/draft.ts'
import { words } from '../kit/language.ts'
import type { Problems } from '../kit/recover.ts'
import { SCORE, fields } from './form.ts'
import { answers, text } from './messages.ts'
import { type Cell, type Row, amountOf, signed } from './row.ts'

/** One rule year with everything that the draft tells, worked out. */
export interface Column {
  readonly rules: RuleYear
  readonly report: Report
  readonly problems: Problems
}

const MOST_MISSING = 3
const POINTS = { unit: 'points', least: 0, most: 100, example: '92.5' } as const

export function resultRows(columns: readonly Column[], draft: Draft, language: Language): readonly Row[] {
  const row = (label: string, unit: Unit, isGain: boolean, cellOf: (column: Column) => Cell): Row => ({
    label: words(label, language),
    unit,
    isGain,
    cells: columns.map(cellOf),
  })
  const rows = [
    row(text.eligibility, 'count', false, (column) => eligibility(column, draft, language)),
    ...categoryIds.map((id) =>
      row(categoryNames[id], 'percent', true, (column) => category(column, id, draft, language)),
    ),
    row(text.score, 'points', true, (column) => finalScore(column, draft, language)),
    row(text.threshold, 'points', false, ({ rules }) =>
      amountCell(decimal(rules.payment.performanceThreshold.value), 'points', language),
    ),
    row(text.adjustment, 'percent', true, (column) => adjustment(column, draft, language)),
    row(text.dollars, 'dollars', true, (column) => dollars(column, language)),
    row(text.left, 'count', false, (column) => leftOut(column, language)),
  ]
  return rows.filter(({ cells }) => cells.some(({ main }) => main !== ''))
}

const isTold = (draft: Draft, root: string): boolean =>
  Object.entries(draft).some(
    ([path, raw]) => (path === root && isBlank(raw)) || (path.startsWith(`${root}.`) && raw.trim() !== ''),
  )

const amountCell = (value: Decimal, unit: Unit, language: Language, small: readonly string[] = []): Cell => ({
  main: amountOf(value, unit, language),
  small,
  value,
})

/** Nothing was entered, or something is missing. */
function unknown(told: boolean, missing: readonly Remark[], language: Language): Cell {
  const say = (english: string | Phrase) => words(english, language)
  if (!told) return { main: say(text.notReported), small: [] }
  const list = [...new Set(missing.map(({ message }) => say(message)))]
  const shown = list.slice(0, MOST_MISSING).join(', ')
  const more = list.length - MOST_MISSING
  const all = more > 0 ? say(text.andMore).replace('{list}', shown).replace('{count}', String(more)) : shown
  return { main: say(text.unknown), small: all ? [say(text.missing).replace('{list}', all)] : [] }
}

function eligibility({ report }: Column, draft: Draft, language: Language): Cell {
  const outcome = report.eligibility
  if (outcome.status === 'invalid') return unknown(true, [], language)
  const { answers: possible, reasons } = outcome.detail
  const [answer] = possible
  if (outcome.status === 'incomplete' && possible.length !== 1)
    return unknown(isTold(draft, 'clinician'), outcome.missing, language)
  if (!answer) return unknown(true, [], language)
  const why = answer === 'required' ? undefined : reasons.find(({ speaks }) => speaks !== 'for')
  return {
    main: words(answers[answer], language),
    small: why ? [words(why.message, language)] : [],
    isKnown: true,
  }
}

function category({ report }: Column, id: CategoryId, draft: Draft, language: Language): Cell {
  const say = (english: string | Phrase) => words(english, language)
  const { weights, [id]: outcome } = report
  const detail = weights.status === 'invalid' ? undefined : weights.detail
  const weight = detail?.weights?.[id].value
  const weighs =
    weight &&
    (weight.isZero()
      ? say(text.noWeight)
      : say(text.weight).replace('{weight}', sayAmount({ value: weight, unit: 'percent' }, language)))
  const beside = weighs ? [weighs] : []
  const [without] = detail?.withoutReasons[id] ?? []
  if (detail?.before[id].value.isZero()) return { main: say(text.noWeight), small: [] }
  if (without) return { main: say(text.reweighted), small: [say(without.message)] }
  switch (outcome.status) {
    case 'scored': {
      const { value } = outcome.step
      return amountCell(value, 'percent', language, [...(value.isZero() ? [say(text.zero)] : []), ...beside])
    }
    case 'not-scored':
      return {
        main: say(text.notScored),
        small: [...outcome.reasons.slice(0, 1).map(({ message }) => say(message)), ...beside],
      }
    case 'incomplete':
    case 'invalid': {
      const missing = outcome.status === 'incomplete' ? outcome.missing : []
      const cell = unknown(isTold(draft, id), missing, language)
      return isTold(draft, id) || !weighs
        ? { ...cell, small: [...cell.small, ...beside] }
        : { main: weighs, small: [cell.main], value: weight, isWeight: true }
    }
  }
}

function typedScore(draft: Draft): Decimal | undefined {
  const reading = readNumber(draft[SCORE], POINTS)
  return reading.state === 'read' ? reading.value : undefined
}

const hasData = (draft: Draft): boolean => categoryIds.some((id) => isTold(draft, id))

function finalScore({ report }: Column, draft: Draft, language: Language): Cell {
  const outcome = report.finalScore
  if (outcome.status === 'scored') return amountCell(outcome.step.value, 'points', language)
  const typed = typedScore(draft)
  if (typed) return amountCell(typed, 'points', language, [words(text.asTyped, language)])
  return unknown(hasData(draft), outcome.status === 'incomplete' ? outcome.missing : [], language)
}

function adjustment({ report }: Column, draft: Draft, language: Language): Cell {
  const say = (english: string | Phrase) => words(english, language)
  const outcome = report.paymentAdjustment
  if (outcome.status !== 'scored') {
    const hasScore = report.finalScore.status === 'scored' || typedScore(draft) !== undefined
    const missing = outcome.status === 'incomplete' && hasScore ? outcome.missing : []
    return unknown(hasScore || hasData(draft), missing, language)
  }
  const { value } = outcome.step
  const { reasons, factors } = outcome.detail
  return {
    main: signed(value, 'percent', language),
    small: [
      ...reasons.slice(0, 1).map(({ message }) => say(message)),
      ...(value.gt(0) ? [say(trust[factors.kind])] : []),
    ],
    value,
  }
}

function dollars({ report: { paymentAdjustment } }: Column, language: Language): Cell {
  const step = paymentAdjustment.status === 'scored' ? paymentAdjustment.detail.dollars : undefined
  return step
    ? { main: signed(step.value, 'dollars', language), small: [], value: step.value }
    : { main: '', small: [] }
}

/** What a year cannot take: what is wrong with a field on show stands at the field. */
function leftOut({ problems }: Column, language: Language): Cell {
  const said = [...problems].filter(([path]) => !fields.includes(path)).map(([, problem]) => problem)
  return said.length > 0
    ? { main: words(text.left, language), small: [...new Set(said)] }
    : { main: '', small: [] }
}
