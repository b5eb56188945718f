// What a rule year says about improvement activities: 42 CFR 414.1355, 414.1360 and 414.1380(b)(3).
import type { Cited } from '../citation.ts'
import type { Figure } from '../decimal.ts'
import type { SpecialStatusId } from './eligibility-rules.ts'
import type { None } from './quality-rules.ts'

export interface ImprovementActivityRules {
  /** Points for the whole category. */
  readonly maximum: Cited<Figure>
  readonly credit:
    | { readonly method: 'weights'; readonly medium: Cited<Figure>; readonly high: Cited<Figure> }
    | { readonly method: 'counts'; readonly each: Cited<Figure> }
  /** Activities of these practices, and of everybody who reports an MVP, count this many times. */
  readonly multiple: Cited<Figure>
  readonly multipleFor: Cited<readonly SpecialStatusId[]>
  /** Activities in CMS's inventory. */
  readonly inventory: Cited<Figure>
  /** Who gets the whole category as a patient-centered medical home. */
  readonly medicalHome: Cited<string>
  readonly apm: {
    /** Percent of the category that taking part in an APM brings at least. */
    readonly percent: Cited<Figure>
    readonly condition: Cited<string>
    /** Whether an activity must be attested, or quality and Promoting Interoperability reported. */
    readonly mustReport: boolean
  }
  readonly group: GroupActivity
  /** The study on burden that brought the whole category while it ran. */
  readonly study: Cited<string> | None
}

/** How many of a group must have performed an activity, and when. */
export interface GroupActivity {
  readonly timing: 'one-clinician' | 'same-90-days' | 'any-90-days'
  /** Percent of the group's clinicians; absent where one is enough. */
  readonly percent?: Cited<Figure>
  readonly rule: Cited<string>
}
