// A QPP submission, the JSON that registries and EHRs upload to CMS, as a scenario. Identifiers are read
// past: they are never kept, shown or named. What a scenario cannot hold is listed.
import { type Invalid, type Remark, invalid } from '../outcome.ts'
import { phrase } from '../phrase.ts'
import { isRuleYearId } from '../rules/load.ts'
import { activitiesOf, interoperabilityOf, qualitySetOf } from './qpp-measurement.ts'
import { type Json, isObject, leftKeys, reasonable, remark } from './qpp-json.ts'
import type { Clinician, Reporting, Scenario } from './scenario.ts'

export interface ReadSubmission {
  readonly status: 'read'
  readonly scenario: Scenario
  /** What could not be carried over, and why. */
  readonly notCarried: readonly Remark[]
}

/**
 * Reads a submission given as JSON text or as the value already parsed, bare or wrapped as
 * `{ data: { submission } }`. Several measurement sets of a category become `alternatives`: the rule year says
 * whether they count together or the best of them does. Never throws on bad input. Source: CMS,
 * qpp-submissions-docs, December 2025.
 */
export function scenarioFromQppJson(input: unknown): ReadSubmission | Invalid {
  const submission = unwrap(typeof input === 'string' ? parse(input) : input)
  if (!isObject(submission) || !Array.isArray(submission['measurementSets']))
    return refuse('', 'This is not a QPP submission: it has no list “measurementSets”.')
  const year = yearOf(submission['performanceYear'])
  if (!isRuleYearId(year))
    return refuse('performanceYear', 'There are no final rules here for performance year “{year}”.', { year })
  const notCarried: Remark[] = []
  const sets = readSets(submission['measurementSets'], notCarried)
  const { program = MIPS, at = '' } = sets[0] ?? {}
  const ours = sets.filter((set) => set.program === program)
  for (const set of sets) {
    if (set.program !== program)
      notCarried.push(remark(set.at, 'A set of another program: only the first program is carried over.'))
  }
  const scenario: Scenario = {
    version: 1,
    ruleYear: year,
    ...reportingOf(program, at, notCarried),
    clinician: clinicianOf(submission, notCarried),
    ...quality(ours, notCarried),
    ...activities(ours, notCarried),
    ...interoperability(ours, notCarried),
  }
  return { status: 'read', scenario, notCarried: [...notCarried, ...leftKeys(submission, '', SUBMISSION)] }
}

const MIPS = 'mips'

const YEAR = /^\d{4}$/

/** Four figures; what is no year is not repeated. */
function yearOf(raw: unknown): string {
  const text = typeof raw === 'number' ? String(raw) : reasonable(raw)
  return YEAR.test(text) ? text : ''
}

interface MeasurementSet {
  readonly at: string
  readonly category: string
  readonly program: string
  readonly method: string
  readonly measurements: readonly unknown[]
}

const unwrap = (value: unknown): unknown => {
  const data = isObject(value) ? value['data'] : undefined
  return isObject(data) && isObject(data['submission']) ? data['submission'] : value
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const refuse = (path: string, text: string, args?: Readonly<Record<string, string>>): Invalid =>
  invalid([{ path, message: phrase(text, args) }])

function readSets(raw: readonly unknown[], notCarried: Remark[]): MeasurementSet[] {
  return raw.flatMap((set, index) => {
    const at = `measurementSets.${index}`
    if (!isObject(set) || !Array.isArray(set['measurements'])) {
      notCarried.push(remark(at, 'Not a measurement set: it has no list “measurements”.'))
      return []
    }
    for (const left of leftKeys(set, at, SET)) notCarried.push(left)
    const category = reasonable(set['category'])
    if (!CATEGORIES.includes(category)) {
      notCarried.push(
        remark(`${at}.category`, 'Not a category that is submitted: “{category}”.', { category }),
      )
      return []
    }
    return [
      {
        at,
        category,
        program: reasonable(set['programName']) || MIPS,
        method: reasonable(set['submissionMethod']),
        measurements: set['measurements'] as readonly unknown[],
      },
    ]
  })
}

const QUALITY = ['quality']
const ACTIVITIES = ['ia']
const INTEROPERABILITY = ['pi', 'aci']
const CATEGORIES: readonly string[] = [...QUALITY, ...ACTIVITIES, ...INTEROPERABILITY]

const LEVELS: Readonly<Record<string, NonNullable<Clinician['participation']>>> = {
  individual: 'individual',
  group: 'group',
  subgroup: 'subgroup',
  virtualGroup: 'virtual-group',
  apm: 'apm-entity',
}

function clinicianOf(submission: Json, notCarried: Remark[]): Clinician {
  const type = reasonable(submission['entityType'])
  const participation = Object.hasOwn(LEVELS, type) ? LEVELS[type] : undefined
  if (!participation)
    notCarried.push(remark('entityType', 'Not a level of participation: “{type}”.', { type }))
  return participation ? { participation } : {}
}

const PATHWAYS: Readonly<Record<string, Reporting['option']>> = { app1: 'app', appPlus: 'app-plus' }
const MVP_ID = /^[GM]\d{4}$/

function reportingOf(program: string, at: string, notCarried: Remark[]): Pick<Scenario, 'reporting'> {
  if (program === MIPS) return {}
  if (MVP_ID.test(program)) return { reporting: { option: 'mvp', mvpId: program } }
  const option = Object.hasOwn(PATHWAYS, program) ? PATHWAYS[program] : undefined
  if (option) return { reporting: { option } }
  notCarried.push(
    remark(`${at}.programName`, 'A program that is not scored here: “{program}”. It is scored as MIPS.', {
      program,
    }),
  )
  return {}
}

/** What CMS adds itself stands beside every set; the others are submissions of their own. */
const ADDED: readonly string[] = ['administrativeClaims', 'certifiedSurveyVendor']

function quality(sets: readonly MeasurementSet[], notCarried: Remark[]): Pick<Scenario, 'quality'> {
  const read = of(sets, QUALITY).map((set) => ({
    added: ADDED.includes(set.method),
    submissions: qualitySetOf(set.at, set.method, set.measurements, notCarried),
  }))
  const added = read.filter((one) => one.added).flatMap(({ submissions }) => submissions)
  const own = read.filter((one) => !one.added).map(({ submissions }) => [...submissions, ...added])
  const [first = added, ...others] = own
  if (read.length === 0) return {}
  return {
    quality: {
      submissions: first,
      ...(others.length > 0 && { alternatives: others.map((submissions) => ({ submissions })) }),
    },
  }
}

function activities(
  sets: readonly MeasurementSet[],
  notCarried: Remark[],
): Pick<Scenario, 'improvementActivities'> {
  const [first, ...others] = of(sets, ACTIVITIES).map((set) =>
    activitiesOf(set.at, set.measurements, notCarried),
  )
  if (!first) return {}
  return { improvementActivities: { ...first, ...(others.length > 0 && { alternatives: others }) } }
}

function interoperability(
  sets: readonly MeasurementSet[],
  notCarried: Remark[],
): Pick<Scenario, 'promotingInteroperability'> {
  const [first, ...others] = of(sets, INTEROPERABILITY).map((set) =>
    interoperabilityOf(set.at, set.measurements, notCarried),
  )
  if (!first) return {}
  return { promotingInteroperability: { ...first, ...(others.length > 0 && { alternatives: others }) } }
}

const of = (sets: readonly MeasurementSet[], categories: readonly string[]): MeasurementSet[] =>
  sets.filter(({ category }) => categories.includes(category))

/** Keys that are read, and those that name somebody or something and are passed over without a word. */
const SUBMISSION = [
  'entityType',
  'performanceYear',
  'measurementSets',
  'entityId',
  'taxpayerIdentificationNumber',
  'nationalProviderIdentifier',
  'id',
  'submissionId',
  'createdAt',
  'updatedAt',
]
const SET = [
  'category',
  'programName',
  'submissionMethod',
  'measurements',
  'id',
  'submissionId',
  'submitterId',
  'submitterType',
  'practiceId',
  'createdAt',
  'updatedAt',
]
