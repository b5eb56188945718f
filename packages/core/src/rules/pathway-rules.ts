// What a rule year says about the ways of reporting beside traditional MIPS: the APM scoring standard
// (42 CFR 414.1370), the APM Performance Pathway (414.1367) and MIPS Value Pathways (414.1365).
import type { Cited } from '../citation.ts'
import type { Figure } from '../decimal.ts'
import type { MvpId } from '../program/mvps.ts'
import type { None } from './quality-rules.ts'
import type { WeightRow } from './weight-row.ts'

export interface PathwayRules {
  readonly apmScoringStandard: ApmScoringStandard | None
  readonly app: ApmPerformancePathway | None
  readonly mvp: ValuePathways | None
  /** Weights of APM Entities outside these pathways; absent where they have the general ones. */
  readonly apmEntity?: readonly WeightRow[]
}

export interface ApmScoringStandard {
  readonly kind: 'available'
  readonly rows: readonly WeightRow[]
  /** Weights of MIPS APMs whose quality measures did not count yet: all except those named. */
  readonly otherApms?: { readonly except: readonly string[]; readonly rows: readonly WeightRow[] }
  /** Percent of the activities category that CMS assigns. */
  readonly activitiesPercent: Cited<Figure>
  /** Percentage points on top of the quality category, for APMs that do not report by Web Interface. */
  readonly qualityCredit: Cited<Figure> | None
  readonly rule: Cited<string>
}

export interface ApmPerformancePathway {
  readonly kind: 'available'
  readonly rows: readonly WeightRow[]
  readonly activitiesPercent: Cited<Figure>
  readonly measures: Cited<readonly string[]>
  /** The larger set, from the year it exists. */
  readonly plusMeasures: Cited<readonly string[]> | None
  /** Ways a Shared Savings Program ACO may report instead. */
  readonly alternatives: Cited<readonly string[]>
  /** Measures without a benchmark or enough cases leave the denominator; no topped-out cap. */
  readonly rule: Cited<string>
}

export interface ValuePathways {
  readonly kind: 'available'
  readonly ids: Cited<readonly MvpId[]>
  readonly qualityMeasures: Cited<Figure>
  readonly quality: Cited<string>
  readonly populationHealth: Cited<string>
  /** Claims measures that CMS adds to the four, of which one counts. */
  readonly populationHealthMeasures: Cited<readonly string[]>
  readonly improvementActivities: Cited<string>
  readonly cost: Cited<string>
  readonly promotingInteroperability: Cited<string>
  readonly subgroups: Cited<string>
  readonly registrationOpens: Cited<string>
  readonly registrationCloses: Cited<string>
}
