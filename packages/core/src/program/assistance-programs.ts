// Who helped clinicians with the Quality Payment Program, by CMS's hand-out of 2017, and what is left of it. The four
// contracts have ended; each says when.
import type { Cited, Mark } from '../citation.ts'
import { cited } from '../citation.ts'
import type { Figure } from '../decimal.ts'
import type { Reason } from '../outcome.ts'
import * as s from './program-sources.ts'
import { because } from './targeted-review-marks.ts'

export type AssistanceProgramId = 'qin-qio' | 'surs' | 'qin-qio-tcpi' | 'ptn'

export interface AssistanceProgram extends Mark {
  readonly id: AssistanceProgramId
  readonly name: string
  readonly short: string
  readonly served: string
  readonly excluded: string
  readonly aims: readonly string[]
  readonly offers: readonly string[]
  /** How CMS measured success: the clinicians' and the program's own. */
  readonly success: readonly string[]
  /** The last performance year with help, and what is known of the end. */
  readonly lastYear: number
  readonly ended: Cited<string>
}

/** Practices up to this size are small. */
export const smallPracticeSize: Cited<Figure> = /* @__PURE__ */ cited('15', s.whoDoesWhat, 'Providers served')

const AWARENESS = 'Make clinicians know the program'
const PARTICIPATION = 'Help them succeed in it, above all in MIPS'
const EDUCATION = 'Explains the program, its requirements and its deadlines'
const QUESTIONS = 'Answers questions, also those sent on by CMS’s help desk'
const RESOURCES = 'Points to what CMS publishes'
const CHOICES = 'Explains what taking part or not does to payments, and the choices there are'
const QUALITY = 'Quality: choosing measures, reporting them, using the data to improve'
const RECORDS = 'Advancing Care Information: good practice for electronic records'
const ACTIVITIES = 'Improvement activities: choosing and documenting them'
const COST = 'Cost: getting and reading CMS’s report on resource use'
const CLINICIANS = 'Clinicians: report, avoid a cut, earn an increase'

export const assistancePrograms: readonly AssistanceProgram[] = [
  {
    id: 'qin-qio',
    name: 'Quality Innovation Network-Quality Improvement Organization (QIN-QIO)',
    short: 'QIN-QIO',
    served: 'Clinicians in practices of 16 or more in its region',
    excluded: 'Small practices; participants in Advanced APMs or in a Practice Transformation Network',
    aims: [AWARENESS, PARTICIPATION],
    offers: [EDUCATION, QUESTIONS, RESOURCES, CHOICES, QUALITY, RECORDS, ACTIVITIES, COST],
    success: [CLINICIANS, 'The organization: answers within one business day, adds to CMS’s reach'],
    cite: { source: s.whoDoesWhat, at: 'QIN-QIOs: QPP' },
    lastYear: 2019,
    ended: cited('It ended in 2019.', s.qioTaskOrder, 'Period of performance: to July 31, 2019', {
      unverified: 'The contract ran out then; no notice on the help with QPP itself was found.',
    }),
  },
  {
    id: 'surs',
    name: 'Small, Underserved, and Rural Support (SURS)',
    short: 'SURS',
    served:
      'Clinicians in practices of 15 or fewer in its region, above all rural, underserved or short of professionals',
    excluded: 'Larger practices; participants in Advanced APMs or in a Practice Transformation Network',
    aims: [AWARENESS, PARTICIPATION],
    offers: [
      'Seeks out small practices and tells them about the program',
      EDUCATION,
      QUESTIONS,
      RESOURCES,
      CHOICES,
      QUALITY,
      RECORDS,
      ACTIVITIES,
      COST,
    ],
    success: [CLINICIANS, 'The contractor: reaches at least 75% of its small practices and satisfies them'],
    cite: { source: s.whoDoesWhat, at: 'QPP SURS contractors' },
    lastYear: 2022,
    ended: cited('It ended on February 15, 2022.', s.sursEnds, 'SURS initiative ending'),
  },
  {
    id: 'qin-qio-tcpi',
    name: 'QIN-QIO for the Transforming Clinical Practice Initiative (TCPI)',
    short: 'QIN-QIO for TCPI',
    served: 'Practices in its region that are enrolled in a Practice Transformation Network',
    excluded: 'Practices that are not enrolled in one',
    aims: [
      'Help networks find practices',
      'Assess practices at the start and later, to see how far they have come',
    ],
    offers: ['Assessments, parts of which show how ready a practice is for the program'],
    success: [
      'Clinicians: enroll in a network and get help that fits their stage',
      'The organization: timely and exact assessments',
    ],
    cite: { source: s.whoDoesWhat, at: 'QIN-QIOs: TCPI' },
    lastYear: 2019,
    ended: tcpiEnd(),
  },
  {
    id: 'ptn',
    name: 'Practice Transformation Network (PTN)',
    short: 'PTN',
    served: 'Physician practices in its area that want to change how they work',
    excluded: 'Participants in any APM, ACOs included',
    aims: ['Make clinicians ready for APMs', AWARENESS, PARTICIPATION],
    offers: [
      EDUCATION,
      'Answers the questions of its participants',
      RESOURCES,
      CHOICES,
      'Quality: reporting measures and using the data to improve',
      'Advancing Care Information: better records and workflows',
      'Improvement activities: taking part fulfills half of the category',
      'Cost: ways of working that cost less, such as care after discharge and chronic care',
    ],
    success: [
      'Clinicians: go through five stages and move on to an ACO',
      'The network: better quality at lower cost, practices that move on',
    ],
    cite: { source: s.whoDoesWhat, at: 'PTNs: TCPI' },
    lastYear: 2019,
    ended: tcpiEnd(),
  },
]

function tcpiEnd(): Cited<string> {
  return cited('It ended in 2019.', s.tcpiPage, 'Overview: the four years are over', {
    unverified: 'CMS’s page gives four years from 2015; the last day was not found.',
  })
}

export const noWrongDoor: Reason = /* @__PURE__ */ because(
  'Whichever of them you called connected you with the right one.',
  {
    cite: { source: s.whoDoesWhat, at: 'No wrong door' },
  },
)

export interface RemainingHelp extends Reason {
  readonly name: string
  /** Whom it is for; absent: everybody. */
  readonly only?: 'small' | 'apm'
  readonly address?: string
}

const remaining = (
  name: string,
  message: string,
  mark: Mark,
  more: Pick<RemainingHelp, 'only' | 'address'> = {},
): RemainingHelp => ({ name, ...because(message, mark), ...more })

const small = { source: s.smallPracticesPage, at: 'Support available' }

/** What CMS still offers, free. */
export const remainingHelp: readonly RemainingHelp[] = [
  remaining(
    'QPP Service Center',
    '1-866-288-8292 (relay: 711), QPP@cms.hhs.gov. Answers questions on MIPS, simple and hard.',
    { cite: { source: s.reviewNews2024, at: 'Last paragraphs' } },
  ),
  remaining(
    'Small practices page',
    'News, tools and dates for practices of 15 or fewer.',
    { cite: small },
    {
      only: 'small',
      address: 'https://qpp.cms.gov/about/small-underserved-rural-practices',
    },
  ),
  remaining(
    'QPP Small Practices Newsletter',
    'Monthly by e-mail; sign up on that page.',
    { cite: small },
    { only: 'small' },
  ),
  remaining(
    'Resource library, webinars and e-mail list',
    'Guides for each year, recorded talks, news of deadlines.',
    { cite: small },
    {
      address: 'https://qpp.cms.gov/resources/resource-library',
    },
  ),
  remaining(
    'ACO Information Center',
    '1-888-734-6433 (option 1), SharedSavingsProgram@cms.hhs.gov. For the Medicare Shared Savings Program.',
    { cite: { source: s.acoHelp, at: 'Shared Savings Program ACOs' } },
    { only: 'apm' },
  ),
  remaining(
    'QIN-QIO',
    'Seven organizations help physician offices with quality and safety until May 2030.',
    {
      cite: { source: s.qioPage, at: '13th scope of work' },
      unverified: 'Whether they help with MIPS is not said there.',
    },
    { address: 'https://www.cms.gov/medicare/quality/quality-improvement-organizations/current-work' },
  ),
  remaining(
    'TCPI’s tools',
    'What the networks learned is still on CMS’s page.',
    { cite: { source: s.tcpiPage, at: 'Overview' } },
    {
      address: 'https://www.cms.gov/priorities/innovation/innovation-models/transforming-clinical-practices',
    },
  ),
]
