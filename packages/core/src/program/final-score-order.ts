// Which final score counts where a clinician has several: 42 CFR 414.1310(e) and 414.1370(f), and what CMS
// said of it in its rules. While the APM scoring standard stood, the APM Entity's came first.
import { type Cited, cited, unverified } from '../citation.ts'
import type { RuleYear } from '../rules/rule-year.ts'
import { cfr, finalRule2021 } from '../rules/sources/common.ts'

const PREAMBLE = 'We could not read the preamble that says so; the regulation itself names no order.'
const VIRTUAL_GROUP = 'A virtual group’s score counts for its members, whatever else was reported.'

const entityAlone = /* @__PURE__ */ cited(
  'For participants in a MIPS APM the score of the APM Entity alone counts, whatever else was reported.',
  cfr,
  '§ 414.1370(f)(2)',
)
const virtualGroupBeforeGroup = /* @__PURE__ */ unverified(VIRTUAL_GROUP, PREAMBLE)
const higherOfTwo = {
  .../* @__PURE__ */ unverified(
    'Of a clinician’s own score and the group’s, the higher one counts.',
    PREAMBLE,
  ),
  dispute: {
    otherValue: 'The group’s score',
    saidBy: '§ 414.1310(e)(1)',
    reason: 'The paragraph does not speak of members who also report alone.',
  },
}
const virtualGroupFirst = /* @__PURE__ */ cited(VIRTUAL_GROUP, finalRule2021, 'Preamble', {
  unverified: PREAMBLE,
  dispute: {
    otherValue: 'The APM Entity’s score, for members who are in a MIPS APM',
    saidBy: 'Physicians Advocacy Institute, on virtual groups',
    reason: 'That was the rule of the APM scoring standard, which has ended.',
  },
})
const highest = /* @__PURE__ */ cited(
  'The highest score counts: one’s own, the group’s or the APM Entity’s, however it was reported.',
  finalRule2021,
  'Preamble',
  {
    unverified: PREAMBLE,
    dispute: {
      otherValue: 'The APM Entity’s score for all its clinicians',
      saidBy: '§ 414.1317(b)',
      reason: 'The paragraph says to whom the score goes, not which of several counts.',
    },
  },
)

/** The rules in the order in which they are asked. */
export interface ScoreOrder {
  /** Of who is in a MIPS APM, while that decided. */
  readonly apmEntity?: Cited<string>
  readonly virtualGroup: Cited<string>
  /** Of everybody else. */
  readonly otherwise: Cited<string>
}

/** The order of a rule year: before and after the end of the APM scoring standard. */
export const scoreOrderOf = ({ pathways }: RuleYear): ScoreOrder =>
  pathways.apmScoringStandard.kind === 'none'
    ? { virtualGroup: virtualGroupFirst, otherwise: highest }
    : { apmEntity: entityAlone, virtualGroup: virtualGroupBeforeGroup, otherwise: higherOfTwo }
