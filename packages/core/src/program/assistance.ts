// Who helps whom with the Quality Payment Program: CMS's hand-out of 2017 on its four contracts, which year each of
// them still ran, and what remains.
import { markOf } from '../citation.ts'
import { type Decimal, type Numeric, figure } from '../decimal.ts'
import { type Incomplete, type Invalid, type Reason, invalid } from '../outcome.ts'
import { type Phrase, phrase } from '../phrase.ts'
import type { RuleYear } from '../rules/rule-year.ts'
import { type Reader, count, reader } from '../scenario/read-number.ts'
import type { Answered } from './answered.ts'
import {
  type AssistanceProgram,
  type AssistanceProgramId,
  type RemainingHelp,
  assistancePrograms,
  remainingHelp,
  smallPracticeSize,
} from './assistance-programs.ts'
import { type Told, testsOf } from './assistance-criteria.ts'
import { because } from './targeted-review-marks.ts'

export const apmParticipations = {
  none: 'In no APM',
  apm: 'In an APM',
  'advanced-apm': 'In an Advanced APM',
} as const

export type ApmParticipation = keyof typeof apmParticipations

export interface AssistanceInput {
  readonly rules: RuleYear
  readonly practiceSize?: Numeric | undefined
  /** Of the clinician: `small`, `rural` and `hpsa` matter here. */
  readonly specialStatuses?: readonly string[] | undefined
  /** In a medically underserved area. */
  readonly underserved?: boolean | undefined
  /** An id of `apmParticipations`. */
  readonly apm?: string | undefined
  /** Enrolled in a Practice Transformation Network. */
  readonly ptn?: boolean | undefined
}

export interface AssistanceFinding {
  readonly program: AssistanceProgram
  /** `unknown` while the practice size is missing; `ended` when it did not run any more that year. */
  readonly verdict: 'helps' | 'does-not' | 'unknown' | 'ended'
  readonly why: readonly Reason[]
}

export interface AssistanceDetail {
  readonly findings: readonly AssistanceFinding[]
  readonly helps: readonly AssistanceProgramId[]
  /** What CMS offers today to somebody like this. */
  readonly today: readonly RemainingHelp[]
  readonly assumed: readonly Phrase[]
}

export type AssistanceOutcome = Answered<AssistanceDetail> | Incomplete<AssistanceDetail> | Invalid

/**
 * Which of CMS's four help contracts served a practice in a rule year, with each reason, and what is there today.
 * `incomplete` while the practice size is missing and decides; `invalid` with a sentence for each bad entry.
 */
export function findAssistance(input: AssistanceInput): AssistanceOutcome {
  const read = reader()
  const size = read.number('practiceSize', input.practiceSize, { ...count, least: 1, example: '8' })
  checkChoices(input, read)
  if (read.problems.length > 0) return invalid(read.problems)

  const told: Told = {
    small: isSmall(input, size),
    apm: input.apm || 'none',
    ptn: input.ptn === true,
    first: isFirst(input),
  }
  const findings = assistancePrograms.map((program) => findingOf(program, input, told))
  const helps = findings.filter(({ verdict }) => verdict === 'helps').map(({ program }) => program.id)
  const detail: AssistanceDetail = {
    findings,
    helps,
    today: remainingHelp.filter(({ only }) => isFor(only, told)),
    assumed: assumptions(input),
  }
  return findings.some(({ verdict }) => verdict === 'unknown')
    ? {
        status: 'incomplete',
        missing: [{ path: 'practiceSize', message: phrase('How many clinicians the practice has') }],
        detail,
      }
    : { status: 'answered', reasons: findings.flatMap(({ why }) => why), detail }
}

function checkChoices({ apm, ptn, underserved, specialStatuses }: AssistanceInput, read: Reader): void {
  if (apm && !(typeof apm === 'string' && Object.hasOwn(apmParticipations, apm)))
    read.problem('apm', phrase('Choose one from the list.'))
  for (const [path, told] of [
    ['ptn', ptn],
    ['underserved', underserved],
  ] as const)
    if (told !== undefined && typeof told !== 'boolean') read.problem(path, phrase('Answer yes or no.'))
  if (specialStatuses !== undefined && !Array.isArray(specialStatuses))
    read.problem('specialStatuses', phrase('Tick what applies.'))
}

const isSmall = (
  { specialStatuses = [] }: AssistanceInput,
  size: Decimal | undefined,
): boolean | undefined =>
  size ? size.lte(figure(smallPracticeSize.value)) : specialStatuses.includes('small') || undefined

const isFirst = ({ specialStatuses = [], underserved }: AssistanceInput): boolean =>
  underserved === true || specialStatuses.some((id) => id === 'rural' || id === 'hpsa')

/** Where the size is not told, everything is shown. */
function isFor(only: RemainingHelp['only'], { small, apm }: Told): boolean {
  if (only === 'small') return small !== false
  return only !== 'apm' || apm !== 'none'
}

function assumptions({ rules, apm, ptn }: AssistanceInput): Phrase[] {
  const running = (id: AssistanceProgramId) =>
    assistancePrograms.some((program) => program.id === id && runs(program, rules))
  return [
    ...(apm || !running('surs') ? [] : [phrase('You were in no APM.')]),
    ...(ptn !== undefined || !running('ptn')
      ? []
      : [phrase('You were not enrolled in a Practice Transformation Network.')]),
  ]
}

const runs = ({ lastYear }: AssistanceProgram, { performanceYear }: RuleYear): boolean =>
  performanceYear <= lastYear

function findingOf(program: AssistanceProgram, input: AssistanceInput, told: Told): AssistanceFinding {
  const end = because(program.ended.value, markOf(program.ended))
  if (!runs(program, input.rules)) return { program, verdict: 'ended', why: [end] }
  const say = (message: string, speaks: Reason['speaks']) => because(message, markOf(program), speaks)
  const tests = testsOf(program.id, told)
  const against = tests.filter(({ holds }) => holds === false)
  const verdict =
    against.length > 0 ? 'does-not' : tests.some(({ holds }) => holds === undefined) ? 'unknown' : 'helps'
  return {
    program,
    verdict,
    why: [
      ...tests.flatMap(({ holds, yes, no }) =>
        holds === undefined ? [] : holds ? (yes ? [say(yes, 'for')] : []) : [say(no, 'against')],
      ),
      end,
    ],
  }
}
