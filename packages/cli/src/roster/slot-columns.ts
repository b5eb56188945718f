// The columns of measures, which stand as often as there are measures: quality1_measureId, quality2_measureId
// and so on. Claims measures are quality measures that CMS works out itself.
import { type CellKind, isNone } from './cell.ts'
import { type SlotList, choice, number, numbers, text, yesNo } from './column.ts'

interface Field {
  readonly name: string
  readonly path: readonly string[]
  readonly kind: CellKind
  readonly about: string
  readonly common: boolean
}

export interface Slots {
  readonly list: SlotList
  /** How many of them the template prints. */
  readonly printed: number
  /** The list of the scenario that they fill. */
  readonly path: readonly [string, string]
  /** What every measure of the list has. */
  readonly fixed?: Readonly<Record<string, unknown>>
  readonly fields: readonly Field[]
}

type Row = readonly [name: string, kind: CellKind, about: string, common?: 'common']

const field = ([name, kind, about, common]: Row): Field => ({
  name,
  path: IN_BENCHMARK.has(name) ? ['benchmark', name] : [name],
  kind,
  about,
  common: common !== undefined,
})

const IN_BENCHMARK = new Set(['deciles', 'median', 'standardDeviation', 'capped'])

const collectionType = choice([
  'registry',
  'electronicHealthRecord',
  'claims',
  'cmsWebInterface',
  'certifiedSurveyVendor',
  'administrativeClaims',
  'medicareCqm',
])
const measureType = choice(['outcome', 'patient-experience', 'other-high-priority', 'process'])

const deciles: Row = ['deciles', numbers, 'Where deciles 2 to 10 begin (9 numbers), or 1 to 10', 'common']
const standardDeviation: Row = [
  'standardDeviation',
  number,
  'Standard deviation of the benchmark, for deviation points',
]
const median: Row = ['median', number, 'Median of the benchmark, for deviation points']
const known: Row = ['points', number, 'Points of the measure, where they are known', 'common']

export const slots: readonly Slots[] = [
  {
    list: 'quality',
    printed: 6,
    path: ['quality', 'submissions'],
    fields: (
      [
        ['measureId', text, 'CMS’s id; none in quality1_measureId where nothing was reported', 'common'],
        ['collectionType', collectionType, 'How it was collected', 'common'],
        ['measureType', measureType, 'Where CMS’s data do not say it', 'common'],
        ['eligiblePopulation', number, 'Cases', 'common'],
        ['performanceRate', number, 'Percent', 'common'],
        ['reportingRate', number, 'Data completeness in percent', 'common'],
        ['performanceMet', number, 'Instead of the rate, with the counts below'],
        ['performanceNotMet', number, 'Cases'],
        ['eligiblePopulationExclusion', number, 'Cases'],
        ['eligiblePopulationException', number, 'Cases'],
        ['endToEnd', yesNo, 'Reported end to end electronically', 'common'],
        ['inverse', yesNo, 'A lower rate is better'],
        ['programYear', choice(['first', 'second', 'later']), 'Year of the measure in the program'],
        known,
        deciles,
        ['capped', yesNo, 'The benchmark has the cap for topped-out measures'],
      ] satisfies Row[]
    ).map(field),
  },
  {
    list: 'claims',
    printed: 2,
    path: ['quality', 'submissions'],
    fixed: { collectionType: 'administrativeClaims' },
    fields: (
      [
        ['measureId', text, 'An administrative claims measure, which CMS works out itself', 'common'],
        known,
        ['eligiblePopulation', number, 'Cases', 'common'],
        ['performanceRate', number, 'The rate or ratio', 'common'],
        deciles,
        median,
        standardDeviation,
      ] satisfies Row[]
    ).map(field),
  },
  {
    list: 'cost',
    printed: 4,
    path: ['cost', 'measures'],
    fields: (
      [
        ['measureId', text, 'CMS’s id; none in cost1_measureId where CMS scored no cost measure', 'common'],
        known,
        ['averageCost', number, 'Dollars per episode or patient, risk-adjusted', 'common'],
        ['cases', number, 'Cases', 'common'],
        deciles,
        median,
        standardDeviation,
      ] satisfies Row[]
    ).map(field),
  },
]

/** Whether a cell says that a list has no measure at all. */
export const endsList = (slot: string, field: string, cell: string): boolean =>
  field === 'measureId' && isNone(cell) && /\D1$/.test(slot)
