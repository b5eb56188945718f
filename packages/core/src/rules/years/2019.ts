// Performance year 2019, payment year 2021: the CY 2019 final rule, with what later rules
// changed for 2019 itself.
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
const receiving = measure('PI_HIE_4', cited('20', s.measuresData, 'measures/2019, PI_HIE_4'), {
  title: w.receivingAndIncorporating,
})

export const ruleYear: RuleYear = {
  id: '2019',
  performanceYear: 2019,
  paymentYear: 2021,
  status: 'final',

  identity: {
    title: 'CY 2019 final rule',
    federalRegister: cited('83 FR 59452', s.finalRule2019, '83 FR 59452–60303'),
    published: cited('2018-11-23', s.finalRule2019, 'Title page'),
    fileCode: cited('CMS-1693-F', s.finalRule2019, 'Title page'),
    effective: cited('2019-01-01', s.finalRule2019, 'Dates'),
    laterChanges: [
      cited(
        'The CY 2020 final rule made Query of PDMP a yes/no measure and moved the points of an excluded Sending measure, both from 2019 on.',
        s.finalRule2020,
        '84 FR 62568',
      ),
      cited(
        'For COVID-19, individual clinicians who sent nothing were treated as having an extreme and uncontrollable circumstance.',
        s.results2019,
        'Results post',
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
    opens: cited('2020-01-02', s.submission2019, 'Program dates'),
    closes: cited('2020-04-30', s.covidNotice2019, 'Extended from March 31'),
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
        { id: 'segment1', from: '2017-10-01', to: '2018-09-30', claimsRunOutDays: 30 },
        { id: 'segment2', from: '2018-10-01', to: '2019-09-30', claimsRunOutDays: 0 },
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
      electionDeadline: cited('2018-12-31', s.virtualGroups2019, 'Election period'),
      sizeInquiry: cited(
        'August 1 to December 31 of the year before',
        s.virtualGroups2019,
        'Election period',
        { unverified: 'Proposed as such; that it was finalized rests on secondary sources.' },
      ),
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
        cited(w.threeInsteadOfOne, s.cfr, '§ 414.1380(b)(1)(i)'),
        cited(w.claimsReporting, s.cfr, '§ 414.1325(c)', {
          unverified: w.secondary,
        }),
        cited(w.activitiesDouble, s.cfr, '§ 414.1380(b)(3)'),
        cited(w.interoperabilityMayApply, s.cfr, '§ 414.1380(c)(2)(i)(C)'),
      ],
    },
    {
      id: 'rural',
      individual: cited(w.inRuralZip, s.cfr, '§ 414.1305, “Rural area”'),
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
      group: cited(w.allHospitalBased, s.summary2020, 'Section (e), hospital-based groups'),
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
      weightRow(['cost'], '60/0/15/25', s.cfr, '§ 414.1380(c)(2)(ii)(C)'),
      weightRow(['promotingInteroperability'], '70/15/15/0', s.cfr, '§ 414.1380(c)(2)(ii)(C)'),
      weightRow(['quality'], '0/15/40/45', s.cfr, '§ 414.1380(c)(2)(ii)(C)'),
      weightRow(['improvementActivities'], '60/15/0/25', s.cfr, '§ 414.1380(c)(2)(ii)(C)'),
      weightRow(['cost', 'promotingInteroperability'], '85/0/15/0', s.cfr, '§ 414.1380(c)(2)(ii)(C)'),
      weightRow(['quality', 'cost'], '0/0/50/50', s.cfr, '§ 414.1380(c)(2)(ii)(C)'),
      weightRow(['cost', 'improvementActivities'], '75/0/0/25', s.cfr, '§ 414.1380(c)(2)(ii)(C)'),
      weightRow(['quality', 'promotingInteroperability'], '0/15/85/0', s.cfr, '§ 414.1380(c)(2)(ii)(C)'),
      weightRow(
        ['improvementActivities', 'promotingInteroperability'],
        '85/15/0/0',
        s.cfr,
        '§ 414.1380(c)(2)(ii)(C)',
      ),
      weightRow(['quality', 'improvementActivities'], '0/15/0/85', s.cfr, '§ 414.1380(c)(2)(ii)(C)'),
    ],
    smallPracticeRows: [],
    zeroForEveryone: [],
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
    submittedData: cited(
      'Data sent for a category bring its weight back, unless they were found compromised or the application named COVID-19',
      s.cfr,
      '§ 414.1380(c)(2)(i)(A)(6)–(9)',
    ),
    promotingInteroperability: {
      automaticTypes: cited(w.notPhysiciansOf2019, s.cfr, '§ 414.1380(c)(2)(i)(A)(4), (5)'),
      automaticStatuses: cited(
        ['non-patient-facing', 'hospital-based', 'asc-based'],
        s.cfr,
        '§ 414.1380(c)(2)(i)(C)',
      ),
      onApplication: cited(w.hardshipsWithSmallPractice, s.cfr, '§ 414.1380(c)(2)(i)(C)'),
      group: cited(
        w.groupAllMustQualify,
        s.summary2020,
        'Section (e), hospital-based and non-patient facing groups',
      ),
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
    leastPoints: cited('1', s.submissionsDocs, 'scoring-example-output-aci.json, mipsMinimumScore'),
    rounding: cited('whole-points-half-up', s.submissionsDocs, 'scoring-example-output-aci.json', {
      unverified: w.roundingFromEngine,
    }),
    zeroRule: cited(w.everyRequirement, s.cfr, '§ 414.1375(b)'),
    attestations: cited(
      [riskAnalysis, informationBlocking, oncDirectReview, oncAcbSurveillance],
      s.measuresData,
      'measures/2019',
    ),
    objectives: [
      {
        title: 'e-Prescribing',
        measures: [
          measure('PI_EP_1', cited('10', s.measuresData, 'measures/2019, PI_EP_1')),
          measure('PI_EP_2', cited('5', s.cfr, '§ 414.1380(b)(4)(ii)(C)'), { role: 'bonus' }),
          {
            id: 'PI_EP_3',
            title: 'Verify Opioid Treatment Agreement',
            metric: 'proportion',
            role: 'bonus',
            points: cited('5', s.cfr, '§ 414.1380(b)(4)(ii)(C)'),
            exclusions: [],
          },
        ],
      },
      {
        title: 'Health Information Exchange',
        measures: [
          measure('PI_HIE_1', cited('20', s.measuresData, 'measures/2019, PI_HIE_1')),
          {
            ...receiving,
            exclusions: [
              ...receiving.exclusions,
              { id: 'PI_CUITC_1', text: 'Unable to implement the measure in 2019' },
            ],
          },
        ],
      },
      {
        title: 'Provider to Patient Exchange',
        measures: [measure('PI_PEA_1', cited('40', s.measuresData, 'measures/2019, PI_PEA_1'))],
      },
    ],
    publicHealth: {
      title: 'Public Health and Clinical Data Exchange',
      needed: cited('2', s.measuresData, 'measures/2019, PI_PHCDRR_1 to _5'),
      points: cited('10', s.slides2019, 'Objectives and measures table'),
      registries: cited(anyRegistry, s.measuresData, 'measures/2019, PI_PHCDRR_1 to _5'),
      oneExclusion: cited(w.oneYesOneExclusion, s.piScoring2019, 'Public health objective'),
      bonus: { kind: 'none', rule: cited(w.noRegistryBonus, s.cfr, '§ 414.1380(b)(4)(ii)') },
    },
    redistribution: [
      {
        from: 'PI_EP_1',
        to: [['PI_HIE_1', 'PI_HIE_4'], ['PI_PEA_1']],
        cite: { source: s.piScoring2019, at: 'e-Prescribing exclusion' },
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
        cite: {
          source: s.summary2020,
          at: 'Health Information Exchange objective; proposed with effect from 2019',
        },
        unverified: 'Read in a summary of the proposal; the final text could not be read.',
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
    dataCompleteness: cited('60', s.cfr, '§ 414.1340(a)(2)'),
    bonusConditions: cited(w.bonusConditions, s.cfr, '§ 414.1380(b)(1)(v)(A)(1)', {
      dispute: {
        otherValue: 'High-priority measures also need a benchmark',
        saidBy: 'The 2019 text of the same paragraph',
        reason: 'In the 2020 rulemaking CMS clarified that no benchmark is needed.',
      },
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
        points: cited('1', s.cfr, '§ 414.1380(b)(1)(i)(B)(1)'),
        smallPractice: cited('3', s.cfr, '§ 414.1380(b)(1)(i)(B)(1)'),
      },
      newMeasures: { kind: 'none', rule: cited(w.noNewMeasureFloor, s.cfr, '§ 414.1380(b)(1)(i)(C)') },
      toppedOut: {
        kind: 'cap',
        points: cited('7', s.cfr, '§ 414.1380(b)(1)(iv)(B)'),
        applies: cited('flagged', s.measuresData, 'benchmarks/2019, isToppedOutByProgram'),
        listed: [],
      },
      definedScale: { kind: 'none', rule: cited(w.noDefinedScale, s.cfr, '§ 414.1380(b)(1)(ii)') },
      administrativeClaims: {
        method: cited('decile-points', s.cfr, '§ 414.1380(b)(1)(i)'),
        leastPoints: cited('3', s.cfr, '§ 414.1380(b)(1)(i), as restated in 2022'),
        measures: [
          {
            id: '458',
            caseMinimum: cited('200', s.cfr, '§ 414.1380(b)(1)(iii)'),
            smallestGroup: cited('16', s.measuresData, 'measures/2019, 458', {
              unverified: w.sixteenClinicians,
            }),
          },
        ],
      },
      suppressed: cited(
        ['069', '110', '134/electronicHealthRecord', '450'],
        s.suppressed2019,
        'Four measures',
        { unverified: 'CMS’s measures data flag 069, 110 and 450; 134 rests on this page alone.' },
      ),
      missingOutcome: cited(w.sixthIsZero, s.submissionsDocs, 'Quality scoring, 2019'),
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
        'COST_CCLI_1',
        'COST_EOPCI_1',
        'COST_IHCI_1',
        'COST_IOL_1',
        'COST_KA_1',
        'COST_SPH_1',
        'COST_SSC_1',
        'COST_STEMI_1',
      ],
      s.measuresData,
      'measures/2019',
    ),
    caseMinimums: [
      { for: 'total-per-capita', cases: cited('20', s.cfr, '§ 414.1350(c)(1)') },
      { for: 'spending-per-beneficiary', cases: cited('35', s.cfr, '§ 414.1350(c)(2)') },
      { for: 'procedural', cases: cited('10', s.cfr, '§ 414.1350(c)(4)') },
      { for: 'acute-inpatient', cases: cited('20', s.cfr, '§ 414.1350(c)(5)') },
    ],
    unscored: cited([], s.measuresData, 'benchmarks/2019'),
    groupsOnly: cited([], s.cfr, '§ 414.1350(b)(1)'),
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
    inventory: cited('117', s.measuresData, 'measures/2019, without IA_PCMH'),
    medicalHome: cited(w.halfOfSites, s.cfr, '§ 414.1380(b)(3)(ii)'),
    apm: {
      percent: cited('50', s.cfr, '§ 414.1380(b)(3)(i)'),
      condition: cited(w.anyApm, s.cfr, '§ 414.1370(g)(3); § 414.1380(b)(3)(i)'),
      mustReport: false,
    },
    group: {
      timing: 'one-clinician',
      rule: cited(w.oneClinicianEnough, s.summary2020, 'Activity data submission, current rule'),
    },
    study: cited(w.studyCredit, s.summary2020, 'Study on improvement activities'),
  },

  finalScore: {
    maximum: cited('100', s.cfr, '§ 414.1380(c)'),
    complexPatient: {
      method: 'risk-plus-dual',
      dualMultiple: cited('5', s.cfr, '§ 414.1380(c)(3)(i)'),
      factor: cited('1', s.cfr, '§ 414.1380(c)(3)(i)'),
      maximum: cited('5', s.cfr, '§ 414.1380(c)(3)(iii)'),
      condition: cited(w.anyCategoryReported, s.cfr, '§ 414.1380(c)(3)'),
    },
    facilityBased: {
      kind: 'available',
      against: cited('quality-and-cost', s.cfr, '§ 414.1380(e)(6)(vi)'),
      fiscalYear: cited('2020', s.cfr, '§ 414.1380(e)(1)', {
        dispute: {
          otherValue: 'Fiscal year 2021',
          saidBy: 'An example in the 2019 targeted review guide',
          reason: 'The rule takes the fiscal year whose payments begin in the performance period.',
        },
      }),
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
      qualityCredit: { kind: 'none', rule: cited(w.noQualityCredit, s.cfr, '§ 414.1370(g)(1)') },
      rule: cited(w.apmEntityScore, s.cfr, '§ 414.1370(f), (g)(4)'),
    },
    app: { kind: 'none', rule: cited(w.appLater, s.cfr, '§ 414.1367') },
    mvp: { kind: 'none', rule: cited(w.noValuePathways, s.cfr, '§ 414.1365') },
  },

  payment: {
    performanceThreshold: cited('30', s.cfr, '§ 414.1405(b)(6)'),
    applicablePercent: cited('7', s.cfr, '§ 414.1405(c)'),
    floorShare: cited('0.25', s.cfr, '§ 414.1405(b)(2)'),
    negativeLine: cited(w.negativeLine, s.cfr, '§ 414.1405(b)(2)'),
    positiveLine: cited(w.positiveLine, s.cfr, '§ 414.1405(b)(1), (b)(3)'),
    scalingFactorMaximum: cited('3', s.cfr, '§ 414.1405(b)(3)'),
    additional: {
      kind: 'exceptional-performance',
      threshold: cited('75', s.cfr, '§ 414.1405(d)(5)'),
      leastPercent: cited('0.5', s.cfr, '§ 414.1405(d)(1)'),
      mostPercent: cited('10', s.cfr, '§ 414.1405(d)(1)'),
      scalingFactorMaximum: cited('1', s.statute, 'Section 1848(q)(6)(C)'),
      pool: cited('500000000', s.cfr, '§ 414.1405(d)(1)'),
    },
    finalScorePlaces: cited('2', s.slides2019, 'Score bands, in steps of 0.01', {
      unverified: w.roundedScoreDecides,
    }),
    adjustmentPlaces: cited('2', s.results2019, 'Published adjustments', {
      unverified: w.noRoundingRule,
    }),
    appliesTo: cited(w.partBPaidAmounts, s.cfr, '§ 414.1405(e)'),
    factors: [
      {
        id: 'implied-2019',
        kind: 'implied',
        label: 'Implied by what was paid for 2019',
        scalingFactor: cited('0.001', s.results2019, 'Derived: at most 0.014', { unverified: BOUNDS }),
        exceptionalScalingFactor: cited('0.1783', s.results2019, 'Derived: 0.169 to 0.179', {
          unverified: BOUNDS,
        }),
      },
    ],
    published: [
      { label: 'Highest adjustment', unit: 'percent', value: cited('1.79', s.results2019, 'Results post') },
      {
        label: 'Mean final score',
        unit: 'points',
        value: cited('85.55', s.results2019, 'Results post', { unverified: 'Read in a secondary report.' }),
      },
      {
        label: 'Median final score',
        unit: 'points',
        value: cited('92.31', s.results2019, 'Results post', { unverified: 'Read in a secondary report.' }),
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
      'May elect to take part in MIPS; the election holds for all the clinician’s practices',
      s.summary2020,
      'Application of Partial QP status, current rule',
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
        rule: cited(w.nominalRisk, s.cfr, '§ 414.1415(c)(3)'),
      },
      {
        id: 'medical-home',
        title: 'Medical Home Models',
        rule: cited(
          'At risk: at least 3% of Medicare Parts A and B revenue; not for organizations of 50 or more clinicians',
          s.cfr,
          '§ 414.1415(c)(4), (7)',
        ),
      },
      {
        id: 'other-payer',
        title: 'Other payers',
        rule: cited(w.otherPayerTotalRisk, s.cfr, '§ 414.1420(b), (d)(3)'),
      },
    ],
    advancedApms: unverified(
      [...w.apmsOf2019And2020, 'Medicare Shared Savings Program (Tracks 2 and 3, BASIC Level E, ENHANCED)'],
      'CMS’s list for 2019 could not be read; made from the lists of 2018 and 2020.',
    ),
  },

  targetedReview: {
    rule: cited(w.reviewSixtyDays, s.reviewGuide2019, 'Submission period'),
    opens: cited('2020-08-05', s.reviewGuide2019, 'Submission period'),
    closes: cited('2020-10-05', s.reviewGuide2019, 'Submission period'),
    documentDays: cited('30', s.reviewGuide2019, 'Supporting documentation'),
    keepUntil: cited('2025-12-31', s.reviewGuide2019, 'Documentation'),
  },
}
