// The titles of the measures, statements and registries of Promoting Interoperability, of whichever year, by
// CMS's ids: to name what a rule year does not ask for.
import * as until2018 from './base-performance-inventory.ts'
import * as since2019 from './promoting-interoperability-inventory.ts'

interface Titled {
  readonly id: string
  readonly title: string
  readonly exclusions?: readonly { readonly id: string }[]
}

const lists = [
  until2018.standardMeasures,
  until2018.transitionMeasures,
  until2018.standardRegistries,
  until2018.transitionRegistries,
  until2018.statements,
] as const

const all = (): readonly Titled[] => [
  ...Object.entries(since2019.known).map(([id, one]) => ({ id, ...one })),
  ...since2019.anyRegistry,
  since2019.riskAnalysis,
  since2019.informationBlocking,
  since2019.oncDirectReview,
  since2019.oncAcbSurveillance,
  { id: 'PI_PPHI_2', title: 'SAFER Guides' },
  ...lists.flatMap((list) => [...list('PI'), ...list('ACI')]),
]

/** What comes behind the id of a measure or registry: an exclusion, or a second registry of its kind. */
const BEHIND = /_(EX_\d+|MULTI)$/

/** For an exclusion the title of its measure; undefined for an id that no year has. */
export function interoperabilityTitle(id: string): string | undefined {
  const own = id.replace(BEHIND, '')
  return all().find((one) => one.id === own || one.exclusions?.some((excluded) => excluded.id === id))?.title
}
