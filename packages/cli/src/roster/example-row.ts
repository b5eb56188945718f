// The example row of the template: a made-up clinician whose row is scored under any rule year. Points and one
// benchmark are written by hand, so that the row needs none of CMS's files.

export interface Examples {
  readonly [column: string]: string
}

const measure = (slot: string, fields: Examples): Examples =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [`${slot}_${field}`, value]))

const reported = (slot: string, measureId: string, measureType: string, more: Examples): Examples =>
  measure(slot, {
    measureId,
    collectionType: 'registry',
    measureType,
    eligiblePopulation: '120',
    reportingRate: '100',
    endToEnd: 'no',
    ...more,
  })

const rate = (id: string): Examples => ({ [`${id}_numerator`]: '49', [`${id}_denominator`]: '115' })

const RATES = ['EP_1', 'PEA_1', 'HIE_1', 'HIE_2', 'HIE_4']
const STATEMENTS = ['PPHI_1', 'PPHI_2', 'INFBLO_1', 'ONCDIR_1', 'EP_2', 'PHCDRR_1', 'PHCDRR_2', 'PHCDRR_3']
const inBothNames = (ids: readonly string[]): string[] => ids.flatMap((id) => [`PI_${id}`, `ACI_${id}`])

export const examples: Examples = {
  id: '1001',
  name: 'Example, Ada',
  npi: '0000000000',
  tin: '000000000',
  type: 'physician',
  participation: 'individual',
  practiceSize: '8',
  specialStatuses: 'rural;hpsa',
  newlyEnrolled: 'no',
  segment1_allowedCharges: '120000',
  segment1_beneficiaries: '310',
  segment1_services: '460',
  segment2_allowedCharges: '118000',
  segment2_beneficiaries: '305',
  segment2_services: '440',
  ...reported('quality1', '236', 'outcome', {
    performanceRate: '82.31',
    deciles: '20;30;40;50;60;70;80;90;95',
  }),
  ...reported('quality2', '226', 'process', { points: '7.4' }),
  ...reported('quality3', '317', 'process', { points: '6.2' }),
  ...reported('quality4', '130', 'other-high-priority', { points: '5.9' }),
  ...reported('quality5', '047', 'other-high-priority', { points: '8.1' }),
  ...reported('quality6', '318', 'other-high-priority', { points: '4.5' }),
  ...measure('cost1', { measureId: 'TPCC_1', points: '6.5' }),
  ...measure('cost2', { measureId: 'MSPB_1', points: '5.2' }),
  activities: 'IA_EPA_1:high;IA_BE_4:medium',
  ...Object.assign({}, ...inBothNames(RATES).map(rate)),
  ...Object.fromEntries(inBothNames(STATEMENTS).map((id) => [id, 'yes'])),
  averageHccScore: '1.1',
  dualEligibleShare: '0.2',
  partBPaidAmount: '250000',
}
