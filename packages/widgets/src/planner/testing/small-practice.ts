// A small rural practice of 2022 with something in every category, as a scenario.
import type { Scenario } from '@mips-widgets/core'

const volume = { allowedCharges: '195000', beneficiaries: '480', services: '640' }

export const small: Scenario = {
  version: 1,
  ruleYear: '2022',
  clinician: {
    type: 'physician',
    practiceSize: '4',
    specialStatuses: ['small', 'rural'],
    volume: { segment1: volume, segment2: volume },
  },
  quality: {
    submissions: [
      {
        measureId: '236',
        collectionType: 'registry',
        eligiblePopulation: '200',
        performanceMet: '150',
        performanceNotMet: '50',
        reportingRate: '100',
      },
      {
        measureId: '130',
        collectionType: 'registry',
        eligiblePopulation: '80',
        performanceMet: '70',
        performanceNotMet: '10',
        reportingRate: '100',
      },
    ],
  },
  cost: { measures: [] },
  improvementActivities: { activities: ['IA_EPA_1'] },
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
  payment: { partBPaidAmount: '250,000' },
}
