// What the site says about CMS's files: why a year is not in the build, and how the figures of one that is
// are to be read.
import type { InventoryBenchmark, RuleYear } from '@mips-widgets/core'
import { measureYears } from '@mips-widgets/measures'
import { CAPPED, LESS_IS_BETTER, OWN_SCALE, type MeasureLines, UNKNOWN } from './measure-lines.ts'
import { LAST_YEAR_ON_NPM, type MeasureYear } from './measure-years.ts'

/** Why a performance year is not in this build, what works all the same, and how it is brought in. */
export const missingYear = (performanceYear: number): string => missing([performanceYear])

/** The same of every rule year that is not in this build; undefined where all of them are. */
export function missingYears(all: readonly RuleYear[]): string | undefined {
  const years = [...new Set(all.map(({ performanceYear }) => performanceYear))]
  const absent = years.filter((performanceYear) => !measureYears.includes(performanceYear))
  return absent.length > 0 ? missing(absent) : undefined
}

const missing = (performanceYears: readonly number[]): string =>
  `CMS’s measures and benchmarks of ${list.format(performanceYears.map(String))} are not in this build, because CMS’s package on npm ends with ${LAST_YEAR_ON_NPM}. Scoring works all the same, with benchmarks or points typed by hand. A developer brings a year in from a newer release of CMS’s files: \`npm run measures:import -- <folder or archive>\``

const list = new Intl.ListFormat('en-US')

/** How to read the tables of a year: only what occurs in them. */
export const legendOf = (year: MeasureYear, measures: readonly MeasureLines[]): string[] => [
  'The figure under a decile is where it begins. A rate in decile 7 brings at least 7 and less than 8 points, before any floor or cap. Most figures are percentages; all are as CMS’s files have them.',
  ...aboutMarks(year, measures),
  ...aboutGaps(year, measures),
]

function aboutMarks({ measures: all, rules }: MeasureYear, measures: readonly MeasureLines[]): string[] {
  const marks = new Set(measures.flatMap(({ lines }) => lines.map(({ mark, words }) => mark ?? words)))
  return [
    ...where(
      all.some(({ inverse }) => inverse),
      `“${LESS_IS_BETTER}”: the figures fall from decile to decile.`,
    ),
    ...where(marks.has(CAPPED), `“${CAPPED}”: topped out, so that it brings at most ${capOf(rules)}.`),
    ...where(marks.has(OWN_SCALE), `“${OWN_SCALE}”: the rules define where its deciles begin.`),
  ]
}

function aboutGaps(year: MeasureYear, measures: readonly MeasureLines[]): string[] {
  const figures = measures.flatMap(({ lines }) => lines.flatMap((line) => line.figures ?? []))
  return [
    ...where(
      year.measures.some(({ benchmarks }) => benchmarks.some(isFilled)),
      'A 0 under decile 2, or 100 where less is better, is mostly filler: CMS’s published tables begin with decile 3.',
    ),
    ...where(figures.includes(UNKNOWN), `“${UNKNOWN}”: the files do not say where that decile begins.`),
    ...where(
      !year.performanceYearBenchmarks,
      `These files have no benchmark made from ${year.performanceYear} itself: one that is missing here may exist.`,
    ),
  ]
}

const where = (occurs: boolean, sentence: string): string[] => (occurs ? [sentence] : [])

const capOf = (rules: RuleYear | undefined): string => {
  const cap = rules?.quality.scoring.toppedOut
  return cap?.kind === 'cap' ? `${cap.points.value} points` : 'fewer points'
}

/** Nine figures, of which the first is the end of the scale. */
const isFilled = ({ bounds: [first, second] }: InventoryBenchmark): boolean =>
  first === null && (second === '0' || second === '100')
