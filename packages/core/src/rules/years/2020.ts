// Performance year 2020, payment year 2022: the CY 2020 final rule, with what later rules and
// the public health emergency changed for 2020 itself.
import { cited, unverified } from '../../citation.ts'
import type { RuleYear } from '../rule-year.ts'
import * as s from '../sources/until-2020.ts'
import * as w from '../wording/until-2020.ts'
import { weightRow } from '../weight-row.ts'
import {
  anyRegistry,
  informationBlocking,
  measure,
  oncAcbSurveillance,
  oncDirectReview,
  riskAnalysis,
} from '../promoting-interoperability-inventory.ts'

const PREAMBLE = w.preambleOnly
const BOUNDS = w.factorsNotPublished
const PROPOSED = 'Proposed so; the final text could not be read.'

export const ruleYear: RuleYear = {
  id: '2020',
  performanceYear: 2020,
  paymentYear: 2022,
  status: 'final',

  identity: {
    title: 'CY 2020 final rule',
    federalRegister: cited('84 FR 62568', s.finalRule2020, '84 FR 62568', {
      dispute: {
        otherValue: '84 FR 62998–63563',
        saidBy: 'A summary of the final rule',
        reason: 'That is the part on the Quality Payment Program; the rule begins at 62568.',
      },
    }),
    published: cited('2019-11-15', s.finalRule2020, 'Title page'),
    fileCode: cited('CMS-1715-F', s.finalRule2020, 'Title page'),
    effective: cited('2020-01-01', s.finalRule2020, 'Dates'),
    laterChanges: [
      cited(
        'Cost was set to 0% of everybody’s final score for 2020; its weight went to the other categories.',
        s.costReweighting2020,
        'Notice and weight table',
      ),
      cited(
        'The CY 2021 final rule doubled the complex patient bonus for 2020.',
        s.finalRule2021,
        '85 FR 85031',
      ),
      cited(
        'For COVID-19, individual clinicians were treated as having an extreme and uncontrollable circumstance.',
        s.submissionEnd2020,
        'Final reminder',
        { unverified: 'That it was automatic is from secondary sources.' },
      ),
      cited(
        'Interim rules of April and September 2020 eased reporting during the public health emergency.',
        s.cfr,
        'Source notes: 85 FR 19287, 85 FR 54872',
      ),
    ],
  },

  periods: {
    quality: cited(w.calendarYear, s.cfr, '§ 414.1320'),
    cost: cited(w.calendarYear, s.cfr, '§ 414.1320'),
    improvementActivities: cited(w.ninetyDays, s.cfr, '§ 414.1320'),
    promotingInteroperability: cited(w.ninetyDays, s.cfr, '§ 414.1320'),
  },

  submission: {
    collectionTypes: cited(w.collectionTypesThrough2021, s.cfr, '§ 414.1305, “Collection type”'),
    submissionTypes: cited(w.submissionTypesThrough2021, s.cfr, '§ 414.1305, “Submission type”'),
    submitterTypes: cited(w.submittersSince2019, s.cfr, '§ 414.1305, “Submitter type”'),
    opens: cited('2021-01-04', s.dates2020, 'January 4, 2021'),
    closes: cited('2021-03-31', s.submissionEnd2020, 'Reminder'),
  },

  eligibility: {
    clinicianTypes: cited(w.cliniciansOf2019, s.cfr, '§ 414.1305, “MIPS eligible clinician” (2)'),
    exclusions: {
      newlyEnrolled: cited(w.newlyEnrolled, s.cfr, '§ 414.1310(c); § 414.1305'),
      qp: cited(w.isQp, s.cfr, '§ 414.1310(b)(1)(i)'),
      partialQp: cited(w.partialQpNotElecting, s.cfr, '§ 414.1310(b)(1)(ii)'),
      lowVolume: cited(w.belowThreshold, s.cfr, '§ 414.1310(b)(1)(iii)'),
    },
    lowVolume: [
      {
        id: 'allowedCharges',
        threshold: cited('90000', s.cfr, '§ 414.1305, “Low-volume threshold”'),
        counts: w.countsCharges,
      },
      {
        id: 'beneficiaries',
        threshold: cited('200', s.cfr, '§ 414.1305, “Low-volume threshold”'),
        counts: w.countsBeneficiaries,
      },
      {
        id: 'services',
        threshold: cited('200', s.cfr, '§ 414.1305, “Low-volume threshold”'),
        counts: w.countsServices,
      },
    ],
    segments: cited(
      [
        { id: 'segment1', from: '2018-10-01', to: '2019-09-30', claimsRunOutDays: 30 },
        { id: 'segment2', from: '2019-10-01', to: '2020-09-30', claimsRunOutDays: 0 },
      ],
      s.cfr,
      '§ 414.1305, “MIPS determination period”',
    ),
    segmentRule: cited(w.eitherSegmentCounts, s.cfr, '§ 414.1305, “MIPS determination period”', {
      unverified: w.worseSegmentDecides,
    }),
    optIn: {
      kind: 'available',
      rule: cited(w.optInRule, s.cfr, '§ 414.1310(b)(1)(iii)(A)'),
    },
    voluntaryReporting: cited(w.voluntaryReporting, s.cfr, '§ 414.1310(b)(2)'),
    group: cited(w.groupIsOneTin, s.cfr, '§ 414.1305, “Group”'),
    virtualGroup: {
      kind: 'available',
      rule: cited(w.virtualGroupRule, s.cfr, '§ 414.1305, “Virtual group”; § 414.1310(b)(1)(iii)(A)'),
      electionDeadline: cited('2019-12-31', s.cfr, '§ 414.1315', {
        unverified: w.electionNoticeNotRead,
      }),
    },
    apmEntity: cited(
      w.apmEntityAloneOptsIn,
      s.cfr,
      '§ 414.1305, “Low-volume threshold”; § 414.1310(b)(1)(iii)(B)',
    ),
  },

  specialStatuses: [
    {
      id: 'small',
      sizeLimit: cited('15', s.cfr, '§ 414.1305, “Small practice”'),
      individual: cited(w.smallPractice, s.cfr, '§ 414.1305, “Small practice”'),
      group: cited(w.smallPractice, s.cfr, '§ 414.1305, “Small practice”'),
      changes: [
        cited(w.sixBonusPoints, s.cfr, '§ 414.1380(b)(1)(v)(C)'),
        cited(w.threeInsteadOfZero, s.cfr, '§ 414.1380(b)(1)(i)(B)'),
        cited(w.claimsReporting, s.cfr, '§ 414.1325(c)', {
          unverified: w.secondary,
        }),
        cited(w.activitiesDouble, s.cfr, '§ 414.1380(b)(3)'),
        cited(w.interoperabilityMayApply, s.cfr, '§ 414.1380(c)(2)(i)(C)'),
      ],
    },
    {
      id: 'rural',
      individual: cited(w.inForhpRuralZip, s.cfr, '§ 414.1305, “Rural area”'),
      group: unverified(w.mostRural, PREAMBLE),
      changes: [cited(w.activitiesDouble, s.cfr, '§ 414.1380(b)(3)')],
    },
    {
      id: 'hpsa',
      individual: cited(w.inShortageArea, s.cfr, '§ 414.1305, “HPSA”'),
      group: unverified(w.mostInShortageArea, PREAMBLE),
      changes: [cited(w.activitiesDouble, s.cfr, '§ 414.1380(b)(3)')],
    },
    {
      id: 'non-patient-facing',
      individual: cited(w.fewEncounters, s.cfr, '§ 414.1305, “Non-patient facing”'),
      group: cited(w.mostNonPatientFacing, s.cfr, '§ 414.1305, “Non-patient facing”'),
      changes: [
        cited(w.activitiesDouble, s.cfr, '§ 414.1380(b)(3)'),
        cited(w.interoperabilityReweighted, s.cfr, '§ 414.1380(c)(2)(i)(C)'),
      ],
    },
    {
      id: 'hospital-based',
      individual: cited(w.hospitalBased, s.cfr, '§ 414.1305, “Hospital-based”'),
      group: cited(w.mostHospitalBased, s.cfr, '§ 414.1305, “Hospital-based” (3)'),
      changes: [cited(w.interoperabilityReweighted, s.cfr, '§ 414.1380(c)(2)(i)(C)')],
    },
    {
      id: 'asc-based',
      individual: cited(w.ascBased, s.cfr, '§ 414.1305, “Ambulatory Surgical Center-based”'),
      group: cited(w.allMustQualify, s.cfr, '§ 414.1380(c)(2)(iii)'),
      changes: [cited(w.interoperabilityReweighted, s.cfr, '§ 414.1380(c)(2)(i)(C)')],
    },
    {
      id: 'facility-based',
      individual: cited(w.facilityBased, s.cfr, '§ 414.1380(e)(2)(i)'),
      group: cited(w.mostFacilityBased, s.cfr, '§ 414.1380(e)(2)(ii)', {
        dispute: {
          otherValue: 'More than 75%',
          saidBy: '§ 414.1305',
          reason: w.scoringParagraphDecides,
        },
      }),
      changes: [cited(w.hospitalScoreIfBetter, s.cfr, '§ 414.1380(e)(6)(vi)')],
    },
  ],

  weights: {
    rows: [
      weightRow([], '45/15/15/25', s.cfr, '§ 414.1380(c)(1)'),
      weightRow(['cost'], '55/0/15/30', s.cfr, '§ 414.1380(c)(2)(ii)(D)', {
        dispute: {
          otherValue: 'Quality 60, Promoting Interoperability 25',
          saidBy: 'A 2020 guide of the American Academy of Ophthalmology',
          reason: 'That is the 2019 row; the regulation and CMS’s records of 2020 have 55 and 30.',
        },
      }),
      weightRow(['promotingInteroperability'], '70/15/15/0', s.cfr, '§ 414.1380(c)(2)(ii)(D)'),
      weightRow(['quality'], '0/15/15/70', s.cfr, '§ 414.1380(c)(2)(ii)(D)'),
      weightRow(['improvementActivities'], '60/15/0/25', s.cfr, '§ 414.1380(c)(2)(ii)(D)'),
      weightRow(['cost', 'promotingInteroperability'], '85/0/15/0', s.cfr, '§ 414.1380(c)(2)(ii)(D)'),
      weightRow(['quality', 'cost'], '0/0/15/85', s.cfr, '§ 414.1380(c)(2)(ii)(D)'),
      weightRow(['cost', 'improvementActivities'], '70/0/0/30', s.cfr, '§ 414.1380(c)(2)(ii)(D)'),
      weightRow(['quality', 'promotingInteroperability'], '0/50/50/0', s.cfr, '§ 414.1380(c)(2)(ii)(D)'),
      weightRow(
        ['improvementActivities', 'promotingInteroperability'],
        '85/15/0/0',
        s.cfr,
        '§ 414.1380(c)(2)(ii)(D)',
      ),
      weightRow(['quality', 'improvementActivities'], '0/15/0/85', s.cfr, '§ 414.1380(c)(2)(ii)(D)'),
    ],
    smallPracticeRows: [],
    zeroForEveryone: [cited('cost', s.costReweighting2020, 'Notice of May 2021')],
    fewerThanTwo: cited(w.scoreEqualsThreshold, s.cfr, '§ 414.1380(c)'),
    circumstances: cited(
      [
        w.noQualityMeasure,
        w.noReliableCost,
        w.joinedLate,
        w.extremeOnApplication,
        w.circumstancesInArea,
        w.dataCompromised,
      ],
      s.cfr,
      '§ 414.1380(c)(2)(i)(A)',
    ),
    submittedData: cited(w.dataBringCategoryBack, s.cfr, '§ 414.1380(c)(2)(i)(A)(6)–(9)'),
    promotingInteroperability: {
      automaticTypes: cited(w.notPhysiciansOf2019, s.cfr, '§ 414.1380(c)(2)(i)(A)(4), (5)'),
      automaticStatuses: cited(
        ['non-patient-facing', 'hospital-based', 'asc-based'],
        s.cfr,
        '§ 414.1380(c)(2)(i)(C)',
      ),
      onApplication: cited(w.hardshipsWithSmallPractice, s.cfr, '§ 414.1380(c)(2)(i)(C)'),
      group: cited(w.groupAllOrMostQualify, s.cfr, '§ 414.1380(c)(2)(iii)'),
      submittedData: cited(w.dataBringWeightBack, s.cfr, '§ 414.1380(c)(2)(i)(A)(4), (5)', {
        unverified: w.zeroDataCountToo,
      }),
    },
  },

  promotingInteroperability: {
    method: 'performance-points',
    name: cited('Promoting Interoperability', s.cfr, '§ 414.1375'),
    cehrt: cited('2015 Edition', s.cfr, '§ 414.1305, “CEHRT”'),
    maximum: cited('100', s.cfr, '§ 414.1380(b)(4)(ii)'),
    leastPoints: cited('1', s.submissionsDocs, 'scoring-example-output-aci.json, mipsMinimumScore (2019)'),
    rounding: cited('whole-points-half-up', s.submissionsDocs, 'scoring-example-output-aci.json (2019)', {
      unverified: w.roundingFromEngine,
    }),
    zeroRule: cited(w.everyRequirement, s.cfr, '§ 414.1375(b)'),
    attestations: cited(
      [riskAnalysis, informationBlocking, oncDirectReview, oncAcbSurveillance],
      s.measuresData,
      'measures/2020',
    ),
    objectives: [
      {
        title: 'e-Prescribing',
        measures: [
          measure('PI_EP_1', cited('10', s.summary2020, 'Table 42, finalized as proposed')),
          measure('PI_EP_2', cited('5', s.cfr, '§ 414.1380(b)(4)(ii)(C)'), { role: 'bonus' }),
        ],
      },
      {
        title: 'Health Information Exchange',
        measures: [
          measure('PI_HIE_1', cited('20', s.summary2020, 'Table 42, finalized as proposed')),
          measure('PI_HIE_4', cited('20', s.summary2020, 'Table 42, finalized as proposed'), {
            title: w.receivingAndIncorporating,
          }),
        ],
      },
      {
        title: 'Provider to Patient Exchange',
        measures: [measure('PI_PEA_1', cited('40', s.summary2020, 'Table 42, finalized as proposed'))],
      },
    ],
    publicHealth: {
      title: 'Public Health and Clinical Data Exchange',
      needed: cited('2', s.measuresData, 'measures/2020, PI_PHCDRR_1 to _5'),
      points: cited('10', s.summary2020, 'Table 42, finalized as proposed'),
      registries: cited(anyRegistry, s.measuresData, 'measures/2020, PI_PHCDRR_1 to _5'),
      oneExclusion: cited(w.oneYesOneExclusion, s.piScoring2021, 'Public health objective, same rule'),
      bonus: { kind: 'none', rule: cited(w.noRegistryBonus, s.cfr, '§ 414.1380(b)(4)(ii)') },
    },
    redistribution: [
      {
        from: 'PI_EP_1',
        to: [['PI_HIE_1', 'PI_HIE_4'], ['PI_PEA_1']],
        cite: { source: s.piScoring2019, at: 'e-Prescribing exclusion, same rule in 2019' },
        unverified: w.evenSplitNotRead,
      },
      {
        from: 'PI_HIE_4',
        to: [['PI_HIE_1'], ['PI_PEA_1']],
        unverified: w.noMeasureNamed,
        dispute: {
          otherValue: 'Provide Patients Electronic Access',
          saidBy: 'A summary of the 2020 proposed rule',
          reason: w.receivingHadDestination,
        },
      },
      {
        from: 'PI_HIE_1',
        to: [['PI_PEA_1']],
        cite: { source: s.summary2020, at: 'Health Information Exchange objective' },
        unverified: PROPOSED,
      },
      {
        from: 'public-health',
        to: [['PI_PEA_1']],
        cite: { source: s.piScoring2021, at: 'Public health objective, same rule' },
      },
    ],
  },

  quality: {
    measuresRequired: cited('6', s.cfr, '§ 414.1335(a)(1)'),
    pointsPerMeasure: cited('10', s.cfr, '§ 414.1380(b)(1)'),
    outcomeRequirement: cited(w.outcomeElseHighPriority, s.cfr, '§ 414.1335(a)(1)(i)'),
    caseMinimum: cited('20', s.cfr, '§ 414.1380(b)(1)(iii)'),
    dataCompleteness: cited('70', s.cfr, '§ 414.1340(a)(3)'),
    bonusConditions: cited(w.bonusWithoutBenchmark, s.cfr, '§ 414.1380(b)(1)(v)(A)', {
      unverified: w.sameConditionsEndToEnd,
    }),
    sameMeasure: cited('once', s.cfr, '§ 414.1380(b)(1)(v)(A)(1)(iii)'),
    highPriorityBonus: {
      kind: 'points',
      points: {
        outcome: cited('2', s.cfr, '§ 414.1380(b)(1)(v)(A)'),
        'patient-experience': cited('2', s.cfr, '§ 414.1380(b)(1)(v)(A)'),
        'other-high-priority': cited('1', s.cfr, '§ 414.1380(b)(1)(v)(A)'),
      },
      requiredEarnsNothing: cited(w.requiredEarnsNoBonus, s.cfr, '§ 414.1380(b)(1)(v)(A)', {
        unverified: w.whichFulfillsNotSaid,
      }),
      capPercent: cited('10', s.cfr, '§ 414.1380(b)(1)(v)(A)'),
      notFor: cited(['cmsWebInterface'], s.cfr, '§ 414.1380(b)(1)(v)(A)'),
    },
    endToEndBonus: {
      kind: 'points',
      points: cited('1', s.cfr, '§ 414.1380(b)(1)(v)(B)'),
      capPercent: cited('10', s.cfr, '§ 414.1380(b)(1)(v)(B)'),
      notFor: cited(['claims'], s.cfr, '§ 414.1380(b)(1)(v)(B)'),
    },
    smallPracticeBonus: {
      kind: 'quality-numerator',
      points: cited('6', s.cfr, '§ 414.1380(b)(1)(v)(C)'),
      condition: cited(w.smallPracticeWithOneMeasure, s.cfr, '§ 414.1380(b)(1)(v)(C)'),
    },
    improvement: {
      kind: 'percent-change',
      factor: cited('10', s.cfr, '§ 414.1380(b)(1)(vi)'),
      maximum: cited('10', s.cfr, '§ 414.1380(b)(1)(vi)'),
      previousFloor: cited('30', s.cfr, '§ 414.1380(b)(1)(vi)'),
      condition: cited(w.fullParticipation, s.cfr, '§ 414.1380(b)(1)(vi)', {
        unverified: w.fewerMeasuresNotSaid,
      }),
    },
    scoring: {
      leastPoints: cited('3', s.cfr, '§ 414.1380(b)(1)(i)'),
      pointPlaces: cited('4', s.submissionsDocs, 'Sample response, quality', {
        unverified: w.placesFromEngine,
      }),
      withoutBenchmark: {
        points: cited('3', s.cfr, '§ 414.1380(b)(1)(i)(A)(1)'),
        smallPractice: cited('3', s.cfr, '§ 414.1380(b)(1)(i)(A)(1)'),
      },
      incompleteData: {
        points: cited('0', s.cfr, '§ 414.1380(b)(1)(i)(B)(1)'),
        smallPractice: cited('3', s.cfr, '§ 414.1380(b)(1)(i)(B)(1)'),
      },
      newMeasures: { kind: 'none', rule: cited(w.noNewMeasureFloor, s.cfr, '§ 414.1380(b)(1)(i)(C)') },
      toppedOut: {
        kind: 'cap',
        points: cited('7', s.cfr, '§ 414.1380(b)(1)(iv)(B)'),
        applies: cited('flagged', s.measuresData, 'benchmarks/2020, isToppedOutByProgram'),
        listed: [],
      },
      definedScale: {
        kind: 'none',
        rule: cited(
          'Flat percentages replace some benchmarks of measures 001 and 236, in the benchmark file',
          s.cfr,
          '§ 414.1380(b)(1)(ii)(C)',
        ),
      },
      administrativeClaims: {
        method: cited('decile-points', s.cfr, '§ 414.1380(b)(1)(i)'),
        leastPoints: cited('3', s.cfr, '§ 414.1380(b)(1)(i), as restated in 2022'),
        measures: [
          {
            id: '458',
            caseMinimum: cited('200', s.cfr, '§ 414.1380(b)(1)(iii)'),
            smallestGroup: cited('16', s.measuresData, 'measures/2020, 458', {
              unverified: w.sixteenClinicians,
            }),
          },
        ],
      },
      suppressed: cited(
        ['069/registry', '134/cmsWebInterface', '419/claims', '458/administrativeClaims'],
        s.measuresData,
        'measures/2020, clinicalGuidelineChanged',
      ),
      missingOutcome: cited(w.sixthIsZero, s.cfr, '§ 414.1380(b)(1)(i)', {
        unverified: w.missingIsZero,
      }),
      severalSubmissions: cited('together', s.cfr, '§ 414.1380(b)(1)(i)', { unverified: w.togetherFollows }),
      complexOrganization: { kind: 'none', rule: cited(w.noComplexOrganization, s.cfr, '§ 414.1380(b)(1)') },
      missedCahps: cited('10', s.cfr, '§ 414.1380(b)(1)(vii)(B)'),
    },
  },

  cost: {
    method: cited('decile-points', s.cfr, '§ 414.1380(b)(2)'),
    pointsPerMeasure: cited('10', s.cfr, '§ 414.1380(b)(2)'),
    pointPlaces: cited('4', s.submissionsDocs, 'Sample response, quality', {
      unverified: w.costPlacesAsQuality,
    }),
    measures: cited(
      [
        'TPCC_1',
        'MSPB_1',
        'COST_AKID_1',
        'COST_CCLI_1',
        'COST_COPDE_1',
        'COST_EOPCI_1',
        'COST_FIHR_1',
        'COST_HAC_1',
        'COST_IHCI_1',
        'COST_IOL_1',
        'COST_KA_1',
        'COST_LGH_1',
        'COST_LPMSM_1',
        'COST_LSFDD_1',
        'COST_NECABG_1',
        'COST_PHA_1',
        'COST_RUSST_1',
        'COST_SPH_1',
        'COST_SSC_1',
        'COST_STEMI_1',
      ],
      s.measuresData,
      'measures/2020',
    ),
    caseMinimums: [
      { for: 'total-per-capita', cases: cited('20', s.cfr, '§ 414.1350(c)(1)') },
      { for: 'spending-per-beneficiary', cases: cited('35', s.cfr, '§ 414.1350(c)(2)') },
      { for: 'procedural', cases: cited('10', s.cfr, '§ 414.1350(c)(4)') },
      { for: 'acute-inpatient', cases: cited('20', s.cfr, '§ 414.1350(c)(5)') },
    ],
    unscored: cited([], s.costReweighting2020, 'Notice: cost counts for nobody'),
    groupsOnly: cited(['COST_LGH_1'], s.summary2020, 'Table 37, finalized as proposed'),
    improvement: { kind: 'none', rule: cited(w.noCostImprovement, s.cfr, '§ 414.1380(b)(2)(iv)(E)') },
    nothingScored: cited(w.costWeightMoves, s.cfr, '§ 414.1380(b)(2)(v), (c)(2)(i)(A)(2)'),
  },

  improvementActivities: {
    maximum: cited('40', s.cfr, '§ 414.1380(b)(3)'),
    credit: {
      method: 'weights',
      medium: cited('10', s.cfr, '§ 414.1380(b)(3)'),
      high: cited('20', s.cfr, '§ 414.1380(b)(3)'),
    },
    multiple: cited('2', s.cfr, '§ 414.1380(b)(3)'),
    multipleFor: cited(['small', 'rural', 'hpsa', 'non-patient-facing'], s.cfr, '§ 414.1380(b)(3)'),
    inventory: cited('105', s.measuresData, 'measures/2020, without IA_PCMH'),
    medicalHome: cited(w.halfOfSites, s.cfr, '§ 414.1380(b)(3)(ii)'),
    apm: {
      percent: cited('50', s.cfr, '§ 414.1380(b)(3)(i)'),
      condition: cited(w.anyApm, s.cfr, '§ 414.1370(g)(3); § 414.1380(b)(3)(i)'),
      mustReport: false,
    },
    group: {
      timing: 'any-90-days',
      percent: cited('50', s.cfr, '§ 414.1360(a)(2)'),
      rule: cited(
        'At least half of the group’s clinicians perform the same activity, each in any 90 days of the year',
        s.cfr,
        '§ 414.1360(a)(2)',
      ),
    },
    study: {
      kind: 'none',
      rule: cited(w.studyEnded, s.summary2020, 'Study on improvement activities', {
        unverified: PROPOSED,
      }),
    },
  },

  finalScore: {
    maximum: cited('100', s.cfr, '§ 414.1380(c)'),
    complexPatient: {
      method: 'risk-plus-dual',
      dualMultiple: cited('5', s.cfr, '§ 414.1380(c)(3)(i)'),
      factor: cited('2', s.cfr, '§ 414.1380(c)(3)(iv)'),
      maximum: cited('10', s.cfr, '§ 414.1380(c)(3)(iv)'),
      condition: cited(w.anyCategoryReported, s.cfr, '§ 414.1380(c)(3)'),
    },
    facilityBased: {
      kind: 'available',
      against: cited('quality-and-cost', s.cfr, '§ 414.1380(e)(6)(vi)'),
      fiscalYear: cited('2021', s.cfr, '§ 414.1380(e)(1)'),
      rule: cited(w.hospitalPercentile, s.cfr, '§ 414.1380(e)(4)–(6)'),
    },
  },

  pathways: {
    apmScoringStandard: {
      kind: 'available',
      rows: [
        weightRow([], '50/0/20/30', s.cfr, '§ 414.1370(h)(1)–(4)'),
        weightRow(['quality'], '0/0/25/75', s.cfr, '§ 414.1370(h)(5)(i)'),
        weightRow(['promotingInteroperability'], '80/0/20/0', s.cfr, '§ 414.1370(h)(5)(ii)'),
      ],
      activitiesPercent: cited('100', s.cfr, '§ 414.1370(g)(3)', { unverified: w.activitiesAssigned }),
      qualityCredit: cited('50', s.summary2020, 'APM Quality Reporting Credit', {
        unverified: PROPOSED,
      }),
      rule: cited(
        'The APM Entity’s score goes to all its clinicians. What the entity does not report is the mean of each one’s higher score, group or individual',
        s.summary2020,
        'APM scoring standard',
        { unverified: PROPOSED },
      ),
    },
    app: { kind: 'none', rule: cited(w.appLater, s.cfr, '§ 414.1367') },
    mvp: { kind: 'none', rule: cited(w.noValuePathways, s.cfr, '§ 414.1365') },
  },

  payment: {
    performanceThreshold: cited('45', s.cfr, '§ 414.1405(b)(7)'),
    applicablePercent: cited('9', s.cfr, '§ 414.1405(c)'),
    floorShare: cited('0.25', s.cfr, '§ 414.1405(b)(2)'),
    negativeLine: cited(w.negativeLine, s.cfr, '§ 414.1405(b)(2)'),
    positiveLine: cited(w.positiveLine, s.cfr, '§ 414.1405(b)(1), (b)(3)'),
    scalingFactorMaximum: cited('3', s.cfr, '§ 414.1405(b)(3)'),
    additional: {
      kind: 'exceptional-performance',
      threshold: cited('85', s.cfr, '§ 414.1405(d)(6)'),
      leastPercent: cited('0.5', s.cfr, '§ 414.1405(d)(1)'),
      mostPercent: cited('10', s.cfr, '§ 414.1405(d)(1)'),
      scalingFactorMaximum: cited('1', s.statute, 'Section 1848(q)(6)(C)'),
      pool: cited('500000000', s.cfr, '§ 414.1405(d)(1)'),
    },
    finalScorePlaces: cited('2', s.slides2019, 'Score bands of 2018 and 2019, in steps of 0.01', {
      unverified: w.roundedScoreDecides,
    }),
    adjustmentPlaces: cited('2', s.paymentRecords, 'Published adjustments', {
      unverified: w.noRoundingRule,
    }),
    appliesTo: cited(w.partBPaidAmounts, s.cfr, '§ 414.1405(e)'),
    factors: [
      {
        id: 'implied-2020',
        kind: 'implied',
        label: 'Implied by what was paid for 2020',
        scalingFactor: cited('0.004', s.results2020, 'Derived: at most 0.008', { unverified: BOUNDS }),
        exceptionalScalingFactor: cited('0.1834', s.results2020, 'Derived: 0.180 to 0.187', {
          unverified: BOUNDS,
        }),
      },
    ],
    published: [
      {
        label: 'Highest adjustment',
        unit: 'percent',
        value: cited('1.87', s.results2020, 'Payment year 2022'),
      },
    ],
  },

  advancedApm: {
    medicare: {
      payment: {
        qp: cited('50', s.cfr, '§ 414.1430(a)(1)'),
        partialQp: cited('40', s.cfr, '§ 414.1430(a)(2)'),
      },
      patients: {
        qp: cited('35', s.cfr, '§ 414.1430(a)(3)'),
        partialQp: cited('25', s.cfr, '§ 414.1430(a)(4)'),
      },
    },
    allPayer: {
      kind: 'available',
      medicareMinimum: {
        payment: {
          qp: cited('25', s.cfr, '§ 414.1430(b)(1)'),
          partialQp: cited('20', s.cfr, '§ 414.1430(b)(2)'),
        },
        patients: {
          qp: cited('20', s.cfr, '§ 414.1430(b)(3)'),
          partialQp: cited('10', s.cfr, '§ 414.1430(b)(4)'),
        },
      },
      total: {
        payment: {
          qp: cited('50', s.cfr, '§ 414.1430(b)(1)'),
          partialQp: cited('40', s.cfr, '§ 414.1430(b)(2)'),
        },
        patients: {
          qp: cited('35', s.cfr, '§ 414.1430(b)(3)'),
          partialQp: cited('25', s.cfr, '§ 414.1430(b)(4)'),
        },
      },
    },
    level: cited(w.entityOrAllPayer, s.summary2020, 'All-Payer Combination Option'),
    snapshots: cited(['03-31', '06-30', '08-31'], s.cfr, '§ 414.1425(b)(1)'),
    partialQp: cited(
      'May elect to take part in MIPS; the status holds only for the practice through which it was reached',
      s.summary2020,
      'Application of Partial QP status',
      { unverified: PROPOSED },
    ),
    incentive: {
      lumpSum: cited('5', s.cfr, '§ 414.1450(b)(1)'),
      conversionFactor: { kind: 'none', rule: cited(w.conversionFactorLater, s.summary2020, 'Footnote 22') },
    },
    criteria: [
      { id: 'cehrt', title: 'CEHRT', rule: cited(w.cehrt75, s.cfr, '§ 414.1415(a)(1)(i)') },
      { id: 'quality', title: 'Quality measures', rule: cited(w.paysByQuality, s.cfr, '§ 414.1415(b)') },
      {
        id: 'nominal-amount',
        title: 'Financial risk',
        rule: cited(w.nominalWithoutExcess, s.cfr, '§ 414.1415(c)(3), (5)'),
      },
      {
        id: 'medical-home',
        title: 'Medical Home Models',
        rule: cited(
          'At risk: at least 4% of Medicare Parts A and B revenue; not for organizations of 50 or more clinicians',
          s.cfr,
          '§ 414.1415(c)(4), (7)',
        ),
      },
      {
        id: 'other-payer',
        title: 'Other payers',
        rule: cited(w.otherPayerRisk, s.cfr, '§ 414.1420(b), (d)(3), (5)'),
      },
    ],
    advancedApms: cited(
      [
        ...w.apmsOf2019And2020,
        'Medicare Shared Savings Program (Track 2, BASIC Level E, ENHANCED)',
        'Primary Care First',
      ],
      s.summary2020,
      'Advanced APMs expected for 2020',
      { unverified: 'The list that CMS posted could not be read.' },
    ),
  },

  targetedReview: {
    rule: cited(w.reviewSixtyDays, s.cfr, '§ 414.1385(a)(1), (2)', {
      unverified: 'It opened in early August 2021; the day was not found.',
    }),
    closes: cited('2021-11-29', s.reviewEnd2020, 'Extended from October 1'),
    documentDays: cited('30', s.summary2020, 'Targeted review; unchanged until 2024'),
    keepUntil: cited('2026-12-31', s.cfr, '§ 414.1385(a)(8)'),
  },
}
