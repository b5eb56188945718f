// Works a draft out: what cannot be read is left out, and noted for its field.
import {
  type Inventory,
  type Invalid,
  type Language,
  type QualityDetail,
  type RuleYear,
  scoreQuality,
} from '@mips-widgets/core'
import type { Draft } from '../kit/draft.ts'
import { recover } from '../kit/recover.ts'
import { type ToldQuality, toldQuality } from '../kit/told/quality.ts'
import type { Score, Worked } from './view.ts'

export interface Work {
  readonly rules: RuleYear
  readonly draft: Draft
  readonly language: Language
  readonly inventory: Inventory | undefined
  /** Rows that are no report in this year. */
  readonly aside: ReadonlySet<number>
}

export function work({ rules, draft, language, inventory, aside }: Work): Worked {
  let told: ToldQuality = toldQuality(draft, aside)
  const { outcome, problems } = recover({
    draft,
    language,
    evaluate: (readable): Score | Invalid => {
      told = toldQuality(readable, aside)
      return scoreQuality(rules, told.input, inventory)
    },
    pathOf: (path) => pathIn(path, told.places),
  })
  return { outcome, own: ownDetail(rules, told, outcome, inventory), problems, aside, ...told }
}

/** The path in the draft of a path in the input. */
const pathIn = (path: string, places: readonly number[]): string =>
  /^(clinician|reporting)\./.test(path)
    ? path
    : `quality.${path.replace(/^submissions\.(\d+)/, (_whole, at: string) => `submissions.${places[Number(at)] ?? at}`)}`

/** The rows by themselves, where another submission may be the better one; in one pool they stand first. */
function ownDetail(
  rules: RuleYear,
  { input: { alternatives, ...own } }: ToldQuality,
  outcome: Score,
  inventory: Inventory | undefined,
): QualityDetail {
  const isPooled = rules.quality.scoring.severalSubmissions.value === 'together'
  if (isPooled || !alternatives?.length) return outcome.detail
  const alone = scoreQuality(rules, own, inventory)
  return alone.status === 'invalid' ? outcome.detail : alone.detail
}
