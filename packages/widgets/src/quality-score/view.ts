// What every part of the quality widget is given: the draft, the rules, what was worked out, and CMS's measures.
import type {
  Decimal,
  Inventory,
  Invalid,
  Language,
  Outcome,
  QualityDetail,
  QualityInput,
  RuleYear,
  Unit,
} from '@mips-widgets/core'
import { sayAmount } from '@mips-widgets/core'
import { type Draft, isBlank } from '../kit/draft.ts'
import { words } from '../kit/language.ts'
import type { Problems } from '../kit/recover.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { qualityRows as measures } from '../kit/told/quality.ts'
import { text } from './messages.ts'

export type Score = Exclude<Outcome<QualityDetail>, Invalid>
export type MeasureScore = QualityDetail['measures'][number]

/** What was worked out of a draft. */
export interface Worked {
  readonly outcome: Score
  /** Of the rows on show alone, where the draft holds further submissions. */
  readonly own: QualityDetail
  readonly problems: Problems
  readonly input: QualityInput
  readonly places: readonly number[]
  readonly aside: ReadonlySet<number>
}

export interface View extends Worked {
  readonly widget: WidgetController
  /** Both are asked for once: a render says hundreds of texts and reads hundreds of fields. */
  readonly language: Language
  readonly draft: Draft
  readonly rules: RuleYear
  readonly inventory: Inventory | undefined
  /** Whether the list is there, or is known not to be. */
  readonly isSettled: boolean
  /** The title of a measure, also where only another year's list has it. */
  readonly titleOf: (measureId: string) => string | undefined
  /** A field of a row, as it is typed. */
  readonly onType: (index: number, field: string, value: string) => void
  readonly onRemove: (index: number) => void
  /** Rows that were added by hand, whose number stays in sight. */
  readonly byHand: ReadonlySet<number>
  /** The path of the field that the visitor is in. */
  readonly focused: string | undefined
}

type Gaps = Readonly<Record<string, string>>

/** A text with its gaps filled, in the visitor's words. */
export const sayIn = ({ language }: Pick<View, 'language'>, english: string, gaps: Gaps = {}): string =>
  Object.entries(gaps).reduce(
    (said, [gap, filling]) => said.replace(`{${gap}}`, () => filling),
    words(english, language),
  )

export const amountIn = (
  { language }: Pick<View, 'language'>,
  { value, unit }: { readonly value: Decimal; readonly unit: Unit },
): string => sayAmount({ value, unit }, language, 2)

export const points = (view: Pick<View, 'language'>, value: Decimal): string =>
  amountIn(view, { value, unit: 'points' })

/** What was typed in a field of a row. */
export function readIn({ draft }: View, index: number, field: string): string {
  const raw = draft[measures.path(index, field)] ?? ''
  return isBlank(raw) ? '' : raw
}

/** How a row is called: its number, or its place while it has none. */
export const nameOf = (view: View, index: number): string =>
  readIn(view, index, 'measureId') || sayIn(view, text.measure, { number: String(index + 1) })

/** What was worked out for a row. */
export const scoreOf = ({ own, places }: View, index: number): MeasureScore | undefined =>
  own.measures[places.indexOf(index)]
