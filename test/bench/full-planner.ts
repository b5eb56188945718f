// A planner that is full: six measures and more, every category, a group beside the clinician.
import type { Scenario } from '@mips-widgets/core'

const volume = { allowedCharges: '195000', beneficiaries: '480', services: '640' }
const measures = ['001', '236', '130', '226', '110', '111', '238', '128', '134', '317']

export const fullPlanner: Scenario = {
  version: 1,
  ruleYear: '2022',
  clinician: {
    type: 'physician',
    practiceSize: '40',
    specialStatuses: ['rural'],
    volume: { segment1: volume, segment2: volume },
    groupVolume: { segment1: volume, segment2: volume },
  },
  quality: {
    submissions: measures.map((measureId, index) => ({
      measureId,
      collectionType: 'registry',
      eligiblePopulation: '200',
      performanceMet: String(100 + index * 7),
      performanceNotMet: String(100 - index * 7),
      reportingRate: '100',
    })),
    previousYearAchievementPercent: '60',
  },
  cost: {
    measures: ['TPCC_1', 'MSPB_1', 'COST_CCLI_1'].map((measureId) => ({ measureId, points: '6.5' })),
    previousYearPercent: null,
  },
  improvementActivities: { activities: ['IA_EPA_1', 'IA_BE_6', 'IA_PM_16', 'IA_CC_1'] },
  promotingInteroperability: {
    measures: {
      PI_EP_1: { numerator: '49', denominator: '115' },
      PI_HIE_1: { numerator: '10', denominator: '20' },
      PI_HIE_4: { numerator: '5', denominator: '20' },
      PI_PEA_1: { numerator: '40', denominator: '100' },
      PI_PPHI_1: true,
      PI_PPHI_2: true,
      PI_ONCDIR_1: true,
      PI_INFBLO_1: true,
      PI_PHCDRR_1: true,
      PI_PHCDRR_3: true,
    },
  },
  complexPatient: {
    averageHccScore: '1.3',
    dualEligibleShare: '0.2',
    hccDistribution: { mean: '1', standardDeviation: '0.2', median: '1' },
    dualDistribution: { mean: '0.2', standardDeviation: '0.1', median: '0.2' },
  },
  payment: { partBPaidAmount: '250,000' },
}
