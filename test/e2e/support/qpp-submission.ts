// A submission as registries and EHR vendors send it to CMS, for a performance year.
const counts = (measureId: string, performanceMet: number, eligiblePopulation: number) => ({
  measureId,
  value: {
    isEndToEndReported: false,
    performanceMet,
    performanceNotMet: eligiblePopulation - performanceMet,
    eligiblePopulation,
    eligiblePopulationExclusion: 0,
    eligiblePopulationException: 0,
  },
})

const rate = (measureId: string, numerator: number, denominator: number) => ({
  measureId,
  value: { numerator, denominator },
})

const yes = (measureId: string) => ({ measureId, value: true })

/** Six measures of quality, two activities and what interoperability requires. */
export function submission(performanceYear: number) {
  const set = (category: string, measurements: readonly object[]) => ({
    category,
    submissionMethod: 'registry',
    performanceStart: `${performanceYear}-01-01`,
    performanceEnd: `${performanceYear}-12-31`,
    measurements,
  })
  return {
    programName: 'mips',
    performanceYear,
    entityType: 'individual',
    taxpayerIdentificationNumber: '000456789',
    nationalProviderIdentifier: '0123456789',
    measurementSets: [
      set('quality', [
        counts('236', 176, 200),
        counts('001', 6, 150),
        counts('130', 79, 80),
        counts('226', 99, 100),
        counts('047', 81, 90),
        counts('110', 92, 100),
      ]),
      set('ia', [yes('IA_EPA_1'), yes('IA_BE_4')]),
      set('pi', [
        rate('PI_EP_1', 110, 115),
        rate('PI_HIE_1', 45, 50),
        rate('PI_HIE_4', 15, 20),
        rate('PI_PEA_1', 90, 100),
        ...ATTESTED.map(yes),
      ]),
    ],
  }
}

const ATTESTED = [
  'PI_PPHI_1',
  'PI_PPHI_2',
  'PI_INFBLO_1',
  'PI_ONCDIR_1',
  'PI_PHCDRR_1',
  'PI_PHCDRR_2',
  'PI_PHCDRR_3',
]
