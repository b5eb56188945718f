// From 2021: available points with an exchange alternative and exclusions, from the dossier. Points that are
// not named are zero. Open readings P01, P02 and P07.
import type { RuleYearId } from '../src/index.ts'

type Expected = Readonly<Record<string, string>>
export type Later = readonly [
  ruleYears: readonly RuleYearId[],
  chosen: string,
  excluded: readonly string[],
  expected: Expected,
]

const five = (EP: string, SEND: string, RECEIVE: string, PEA: string, PH: string): Expected => ({
  PI_EP_1: EP,
  PI_HIE_1: SEND,
  PI_HIE_4: RECEIVE,
  PI_PEA_1: PEA,
  'public-health': PH,
})
const six = (EP: string, PDMP: string, SEND: string, RECEIVE: string, PEA: string, PH: string): Expected => ({
  ...five(EP, SEND, RECEIVE, PEA, PH),
  PI_EP_2: PDMP,
})

const forty = ['2021', '2022'] as const
const thirty = ['2023', '2024', '2025', '2026'] as const
const unsuppressed = ['2023', '2024', '2026'] as const

export const laterAvailable: readonly Later[] = [
  [forty, '', [], five('10', '20', '20', '40', '10')],
  [forty, 'PI_HIE_5', [], { ...five('10', '0', '0', '40', '10'), PI_HIE_5: '40' }],
  [forty, 'PI_HIE_5', ['PI_EP_1'], { ...five('0', '0', '0', '40', '10'), PI_HIE_5: '50' }],
  [forty, 'PI_HIE_5', ['public-health'], { ...five('10', '0', '0', '50', '0'), PI_HIE_5: '40' }],
  [forty, 'PI_HIE_5', ['PI_EP_1', 'public-health'], { ...five('0', '0', '0', '50', '0'), PI_HIE_5: '50' }],
  [forty, '', ['PI_EP_1'], five('0', '25', '25', '40', '10')],
  [forty, '', ['PI_HIE_1'], five('10', '0', '20', '60', '10')],
  [forty, '', ['PI_HIE_4'], five('10', '40', '0', '40', '10')],
  [forty, '', ['PI_HIE_1', 'PI_HIE_4'], five('10', '0', '0', '80', '10')],
  [forty, '', ['PI_EP_1', 'PI_HIE_4'], five('0', '50', '0', '40', '10')],
  [forty, '', ['public-health'], five('10', '20', '20', '50', '0')],
  [thirty, '', [], six('10', '10', '15', '15', '25', '25')],
  [thirty, 'PI_HIE_5', [], { ...six('10', '10', '0', '0', '25', '25'), PI_HIE_5: '30' }],
  [thirty, 'PI_HIE_6', [], { ...six('10', '10', '0', '0', '25', '25'), PI_HIE_6: '30' }],
  [thirty, '', ['PI_EP_1'], six('0', '10', '20', '20', '25', '25')],
  [thirty, '', ['PI_EP_2'], six('20', '0', '15', '15', '25', '25')],
  [thirty, '', ['PI_EP_1', 'PI_EP_2'], six('0', '0', '25', '25', '25', '25')],
  [thirty, '', ['PI_EP_1', 'PI_EP_2', 'PI_HIE_1'], six('0', '0', '0', '35', '40', '25')],
  [thirty, '', ['PI_EP_1', 'PI_EP_2', 'PI_HIE_4'], six('0', '0', '50', '0', '25', '25')],
  [thirty, '', ['PI_HIE_1'], six('10', '10', '0', '15', '40', '25')],
  [thirty, '', ['PI_HIE_4'], six('10', '10', '30', '0', '25', '25')],
  [thirty, '', ['PI_HIE_1', 'PI_HIE_4'], six('10', '10', '0', '0', '55', '25')],
  [thirty, 'PI_HIE_5', ['PI_EP_1'], { ...six('0', '10', '0', '0', '25', '25'), PI_HIE_5: '40' }],
  [thirty, 'PI_HIE_6', ['PI_EP_1', 'PI_EP_2'], { ...six('0', '0', '0', '0', '25', '25'), PI_HIE_6: '50' }],
  [unsuppressed, '', ['public-health'], six('10', '10', '15', '15', '50', '0')],
  [unsuppressed, 'PI_HIE_5', ['public-health'], { ...six('10', '10', '0', '0', '50', '0'), PI_HIE_5: '30' }],
  [
    unsuppressed,
    '',
    ['PI_EP_1', 'PI_EP_2', 'PI_HIE_1', 'PI_HIE_4', 'public-health'],
    six('0', '0', '0', '0', '100', '0'),
  ],
  // Electronic case reporting is suppressed: an exclusion earns its points, so nothing moves.
  [['2025'], '', ['public-health'], six('10', '10', '15', '15', '25', '25')],
]
