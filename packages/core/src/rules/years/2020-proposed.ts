// Performance year 2020, payment year 2022, as CMS proposed it in August 2019, read in a
// summary of the proposal. Where the summary is silent, the value is the final rule's and says so.
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
const IN_FORCE = 'The summary of the proposal is silent; this is the text in force.'
const FORCED = 'The table itself could not be read; the summary’s rules leave no other split.'
const SPLIT =
  'The table itself could not be read; the split is the one finalized for 2021 from the same base.'
const BOUNDS = w.factorsNotPublished

/** What the regulation says where the proposal is silent. */
const inForce = <const T>(value: T, at: string) => cited(value, s.cfr, at, { unverified: IN_FORCE })

export const ruleYear: RuleYear = {
  id: '2020-proposed',
  performanceYear: 2020,
  paymentYear: 2022,
  status: 'proposed',

  identity: {
    title: 'CY 2020 proposed rule',
    federalRegister: cited('84 FR 40482', s.proposedRule2020, '84 FR 40482', {
      unverified: 'The page number could not be checked.',
    }),
    published: cited('2019-08-14', s.proposedRule2020, 'Title page'),
    fileCode: cited('CMS-1715-P', s.proposedRule2020, 'Title page'),
    commentsClose: cited('2019-09-27', s.summary2020, 'Introduction'),
    laterChanges: [cited('Replaced by the CY 2020 final rule', s.finalRule2020, '84 FR 62568')],
  },

  periods: {
    quality: inForce(w.calendarYear, '§ 414.1320'),
    cost: inForce(w.calendarYear, '§ 414.1320'),
    improvementActivities: inForce(w.ninetyDays, '§ 414.1320'),
    promotingInteroperability: inForce(w.ninetyDays, '§ 414.1320'),
  },

  submission: {
    collectionTypes: inForce(w.collectionTypesThrough2021, '§ 414.1305, “Collection type”'),
    submissionTypes: inForce(w.submissionTypesThrough2021, '§ 414.1305, “Submission type”'),
    submitterTypes: inForce(w.submittersSince2019, '§ 414.1305, “Submitter type”'),
  },

  eligibility: {
    clinicianTypes: inForce(w.cliniciansOf2019, '§ 414.1305, “MIPS eligible clinician” (2)'),
    exclusions: {
      newlyEnrolled: inForce(w.newlyEnrolled, '§ 414.1310(c); § 414.1305'),
      qp: inForce(w.isQp, '§ 414.1310(b)(1)(i)'),
      partialQp: inForce(w.partialQpNotElecting, '§ 414.1310(b)(1)(ii)'),
      lowVolume: inForce(w.belowThreshold, '§ 414.1310(b)(1)(iii)'),
    },
    lowVolume: [
      {
        id: 'allowedCharges',
        threshold: inForce('90000', '§ 414.1305, “Low-volume threshold”'),
        counts: w.countsCharges,
      },
      {
        id: 'beneficiaries',
        threshold: inForce('200', '§ 414.1305, “Low-volume threshold”'),
        counts: w.countsBeneficiaries,
      },
      {
        id: 'services',
        threshold: inForce('200', '§ 414.1305, “Low-volume threshold”'),
        counts: w.countsServices,
      },
    ],
    segments: inForce(
      [
        { id: 'segment1', from: '2018-10-01', to: '2019-09-30', claimsRunOutDays: 30 },
        { id: 'segment2', from: '2019-10-01', to: '2020-09-30', claimsRunOutDays: 0 },
      ],
      '§ 414.1305, “MIPS determination period”',
    ),
    segmentRule: cited(w.eitherSegmentCounts, s.cfr, '§ 414.1305, “MIPS determination period”', {
      unverified: w.worseSegmentDecides,
    }),
    optIn: {
      kind: 'available',
      rule: inForce(w.optInRule, '§ 414.1310(b)(1)(iii)(A)'),
    },
    voluntaryReporting: inForce(w.voluntaryReporting, '§ 414.1310(b)(2)'),
    group: inForce(w.groupIsOneTin, '§ 414.1305, “Group”'),
    virtualGroup: {
      kind: 'available',
      rule: inForce(w.virtualGroupRule, '§ 414.1305, “Virtual group”; § 414.1310(b)(1)(iii)(A)'),
      electionDeadline: cited('2019-12-31', s.cfr, '§ 414.1315', {
        unverified: 'The rule is December 31 of the year before; no notice for 2020 could be read.',
      }),
    },
    apmEntity: inForce(
      w.apmEntityAloneOptsIn,
      '§ 414.1305, “Low-volume threshold”; § 414.1310(b)(1)(iii)(B)',
    ),
  },

  specialStatuses: [
    {
      id: 'small',
      sizeLimit: inForce('15', '§ 414.1305, “Small practice”'),
      individual: inForce(w.smallPractice, '§ 414.1305, “Small practice”'),
      group: inForce(w.smallPractice, '§ 414.1305, “Small practice”'),
      changes: [
        inForce(w.sixBonusPoints, '§ 414.1380(b)(1)(v)(C)'),
        inForce(w.threeInsteadOfZero, '§ 414.1380(b)(1)(i)(B)'),
        cited(w.claimsReporting, s.cfr, '§ 414.1325(c)', {
          unverified: w.secondary,
        }),
        inForce(w.activitiesDouble, '§ 414.1380(b)(3)'),
        inForce(w.interoperabilityMayApply, '§ 414.1380(c)(2)(i)(C)'),
      ],
    },
    {
      id: 'rural',
      individual: inForce(w.inForhpRuralZip, '§ 414.1305, “Rural area”'),
      group: unverified(w.mostRural, PREAMBLE),
      changes: [inForce(w.activitiesDouble, '§ 414.1380(b)(3)')],
    },
    {
      id: 'hpsa',
      individual: inForce(w.inShortageArea, '§ 414.1305, “HPSA”'),
      group: unverified(w.mostInShortageArea, PREAMBLE),
      changes: [inForce(w.activitiesDouble, '§ 414.1380(b)(3)')],
    },
    {
      id: 'non-patient-facing',
      individual: inForce(w.fewEncounters, '§ 414.1305, “Non-patient facing”'),
      group: inForce(w.mostNonPatientFacing, '§ 414.1305, “Non-patient facing”'),
      changes: [
        inForce(w.activitiesDouble, '§ 414.1380(b)(3)'),
        inForce(w.interoperabilityReweighted, '§ 414.1380(c)(2)(i)(C)'),
      ],
    },
    {
      id: 'hospital-based',
      individual: inForce(w.hospitalBased, '§ 414.1305, “Hospital-based”'),
      group: cited(w.mostHospitalBased, s.summary2020, 'Section (e), hospital-based groups'),
      changes: [inForce(w.interoperabilityReweighted, '§ 414.1380(c)(2)(i)(C)')],
    },
    {
      id: 'asc-based',
      individual: inForce(w.ascBased, '§ 414.1305, “Ambulatory Surgical Center-based”'),
      group: inForce(w.allMustQualify, '§ 414.1380(c)(2)(iii)'),
      changes: [inForce(w.interoperabilityReweighted, '§ 414.1380(c)(2)(i)(C)')],
    },
    {
      id: 'facility-based',
      individual: inForce(w.facilityBased, '§ 414.1380(e)(2)(i)'),
      group: cited(w.mostFacilityBased, s.cfr, '§ 414.1380(e)(2)(ii)', {
        unverified: IN_FORCE,
        dispute: {
          otherValue: 'More than 75%',
          saidBy: '§ 414.1305',
          reason: w.scoringParagraphDecides,
        },
      }),
      changes: [inForce(w.hospitalScoreIfBetter, '§ 414.1380(e)(6)(vi)')],
    },
  ],

  weights: {
    rows: [
      weightRow([], '40/20/15/25', s.summary2020, 'Weights of the 2022 payment year'),
      weightRow(['cost'], '55/0/15/30', s.summary2020, 'Redistribution, Table 47', { unverified: SPLIT }),
      weightRow(['promotingInteroperability'], '65/20/15/0', s.summary2020, 'Redistribution, Table 47', {
        unverified: FORCED,
      }),
      weightRow(['quality'], '0/20/15/65', s.summary2020, 'Redistribution, Table 47', { unverified: FORCED }),
      weightRow(['improvementActivities'], '55/20/0/25', s.summary2020, 'Redistribution, Table 47', {
        unverified: SPLIT,
      }),
      weightRow(
        ['cost', 'promotingInteroperability'],
        '85/0/15/0',
        s.summary2020,
        'Redistribution, Table 47',
        { unverified: FORCED },
      ),
      weightRow(['quality', 'cost'], '0/0/15/85', s.summary2020, 'Redistribution, Table 47', {
        unverified: FORCED,
      }),
      weightRow(['cost', 'improvementActivities'], '70/0/0/30', s.summary2020, 'Redistribution, Table 47', {
        unverified: SPLIT,
      }),
      weightRow(
        ['quality', 'promotingInteroperability'],
        '0/85/15/0',
        s.summary2020,
        'Redistribution, Table 47',
      ),
      weightRow(
        ['improvementActivities', 'promotingInteroperability'],
        '80/20/0/0',
        s.summary2020,
        'Redistribution, Table 47',
        { unverified: FORCED },
      ),
      weightRow(
        ['quality', 'improvementActivities'],
        '0/20/0/80',
        s.summary2020,
        'Redistribution, Table 47',
        { unverified: FORCED },
      ),
    ],
    smallPracticeRows: [],
    zeroForEveryone: [],
    fewerThanTwo: inForce(w.scoreEqualsThreshold, '§ 414.1380(c)'),
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
      { unverified: 'The summary of the proposal names only compromised data; the others are in force.' },
    ),
    submittedData: inForce(w.dataBringCategoryBack, '§ 414.1380(c)(2)(i)(A)(6)–(9)'),
    promotingInteroperability: {
      automaticTypes: inForce(w.notPhysiciansOf2019, '§ 414.1380(c)(2)(i)(A)(4), (5)'),
      automaticStatuses: inForce(
        ['non-patient-facing', 'hospital-based', 'asc-based'],
        '§ 414.1380(c)(2)(i)(C)',
      ),
      onApplication: inForce(w.hardshipsWithSmallPractice, '§ 414.1380(c)(2)(i)(C)'),
      group: inForce(w.groupAllOrMostQualify, '§ 414.1380(c)(2)(iii)'),
      submittedData: cited(w.dataBringWeightBack, s.cfr, '§ 414.1380(c)(2)(i)(A)(4), (5)', {
        unverified: w.zeroDataCountToo,
      }),
    },
  },

  promotingInteroperability: {
    method: 'performance-points',
    name: inForce('Promoting Interoperability', '§ 414.1375'),
    cehrt: inForce('2015 Edition', '§ 414.1305, “CEHRT”'),
    maximum: inForce('100', '§ 414.1380(b)(4)(ii)'),
    leastPoints: cited('1', s.submissionsDocs, 'scoring-example-output-aci.json, mipsMinimumScore (2019)'),
    rounding: cited('whole-points-half-up', s.submissionsDocs, 'scoring-example-output-aci.json (2019)', {
      unverified: w.roundingFromEngine,
    }),
    zeroRule: inForce(w.everyRequirement, '§ 414.1375(b)'),
    attestations: cited(
      [riskAnalysis, informationBlocking, oncDirectReview, oncAcbSurveillance],
      s.measuresData,
      'measures/2020',
    ),
    objectives: [
      {
        title: 'e-Prescribing',
        measures: [
          measure('PI_EP_1', cited('10', s.summary2020, 'Table 42')),
          measure('PI_EP_2', inForce('5', '§ 414.1380(b)(4)(ii)(C)'), { role: 'bonus' }),
        ],
      },
      {
        title: 'Health Information Exchange',
        measures: [
          measure('PI_HIE_1', cited('20', s.summary2020, 'Table 42')),
          measure('PI_HIE_4', cited('20', s.summary2020, 'Table 42'), { title: w.receivingAndIncorporating }),
        ],
      },
      {
        title: 'Provider to Patient Exchange',
        measures: [measure('PI_PEA_1', cited('40', s.summary2020, 'Table 42'))],
      },
    ],
    publicHealth: {
      title: 'Public Health and Clinical Data Exchange',
      needed: cited('2', s.measuresData, 'measures/2020, PI_PHCDRR_1 to _5'),
      points: cited('10', s.summary2020, 'Table 42'),
      registries: cited(anyRegistry, s.measuresData, 'measures/2020, PI_PHCDRR_1 to _5'),
      oneExclusion: cited(w.oneYesOneExclusion, s.piScoring2021, 'Public health objective, same rule'),
      bonus: { kind: 'none', rule: inForce(w.noRegistryBonus, '§ 414.1380(b)(4)(ii)') },
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
        to: [['PI_PEA_1']],
        cite: { source: s.summary2020, at: 'Health Information Exchange objective' },
        dispute: {
          otherValue: 'Support Electronic Referral Loops by Sending',
          saidBy: 'The reading of the final rules of 2019 and 2020',
          reason:
            'The summary of this proposal says the points “continue” to go to patients’ access; we show the proposal as summarized.',
        },
      },
      {
        from: 'PI_HIE_1',
        to: [['PI_PEA_1']],
        cite: { source: s.summary2020, at: 'Health Information Exchange objective' },
      },
      {
        from: 'public-health',
        to: [['PI_PEA_1']],
        cite: { source: s.piScoring2021, at: 'Public health objective, same rule' },
      },
    ],
  },

  quality: {
    measuresRequired: inForce('6', '§ 414.1335(a)(1)'),
    pointsPerMeasure: inForce('10', '§ 414.1380(b)(1)'),
    outcomeRequirement: inForce(w.outcomeElseHighPriority, '§ 414.1335(a)(1)(i)'),
    caseMinimum: inForce('20', '§ 414.1380(b)(1)(iii)'),
    dataCompleteness: cited('70', s.summary2020, 'Data completeness'),
    bonusConditions: cited(
      w.bonusWithoutBenchmark,
      s.summary2020,
      'Incentives to report high-priority measures',
      {
        unverified: w.sameConditionsEndToEnd,
      },
    ),
    sameMeasure: inForce('once', '§ 414.1380(b)(1)(v)(A)(1)(iii)'),
    highPriorityBonus: {
      kind: 'points',
      points: {
        outcome: inForce('2', '§ 414.1380(b)(1)(v)(A)'),
        'patient-experience': inForce('2', '§ 414.1380(b)(1)(v)(A)'),
        'other-high-priority': inForce('1', '§ 414.1380(b)(1)(v)(A)'),
      },
      requiredEarnsNothing: cited(w.requiredEarnsNoBonus, s.cfr, '§ 414.1380(b)(1)(v)(A)', {
        unverified: w.whichFulfillsNotSaid,
      }),
      capPercent: inForce('10', '§ 414.1380(b)(1)(v)(A)'),
      notFor: inForce(['cmsWebInterface'], '§ 414.1380(b)(1)(v)(A)'),
    },
    endToEndBonus: {
      kind: 'points',
      points: inForce('1', '§ 414.1380(b)(1)(v)(B)'),
      capPercent: inForce('10', '§ 414.1380(b)(1)(v)(B)'),
      notFor: inForce(['claims'], '§ 414.1380(b)(1)(v)(B)'),
    },
    smallPracticeBonus: {
      kind: 'quality-numerator',
      points: inForce('6', '§ 414.1380(b)(1)(v)(C)'),
      condition: inForce(w.smallPracticeWithOneMeasure, '§ 414.1380(b)(1)(v)(C)'),
    },
    improvement: {
      kind: 'percent-change',
      factor: inForce('10', '§ 414.1380(b)(1)(vi)'),
      maximum: inForce('10', '§ 414.1380(b)(1)(vi)'),
      previousFloor: inForce('30', '§ 414.1380(b)(1)(vi)'),
      condition: cited(w.fullParticipation, s.cfr, '§ 414.1380(b)(1)(vi)', {
        unverified: w.fewerMeasuresNotSaid,
      }),
    },
    scoring: {
      leastPoints: cited('3', s.summary2020, '3-point floor'),
      pointPlaces: cited('4', s.submissionsDocs, 'Sample response, quality', {
        unverified: w.placesFromEngine,
      }),
      withoutBenchmark: {
        points: cited('3', s.summary2020, 'Measures that cannot be scored, Table 43'),
        smallPractice: cited('3', s.summary2020, 'Measures that cannot be scored, Table 43'),
      },
      incompleteData: {
        points: cited('0', s.summary2020, 'Measures that cannot be scored, Table 43'),
        smallPractice: cited('3', s.summary2020, 'Measures that cannot be scored, Table 43'),
      },
      newMeasures: { kind: 'none', rule: inForce(w.noNewMeasureFloor, '§ 414.1380(b)(1)(i)(C)') },
      toppedOut: {
        kind: 'cap',
        points: inForce('7', '§ 414.1380(b)(1)(iv)(B)'),
        applies: cited('flagged', s.measuresData, 'benchmarks/2020, isToppedOutByProgram', {
          unverified: IN_FORCE,
        }),
        listed: [],
      },
      definedScale: {
        kind: 'none',
        rule: cited(
          'Flat percentages replace some benchmarks of measures 001 and 236, in the benchmark file',
          s.summary2020,
          'Modifying benchmarks',
        ),
      },
      administrativeClaims: {
        method: inForce('decile-points', '§ 414.1380(b)(1)(i)'),
        leastPoints: inForce('3', '§ 414.1380(b)(1)(i), as restated in 2022'),
        measures: [
          {
            id: '458',
            caseMinimum: inForce('200', '§ 414.1380(b)(1)(iii)'),
            smallestGroup: cited('16', s.measuresData, 'measures/2020, 458', {
              unverified: w.sixteenClinicians,
            }),
          },
        ],
      },
      suppressed: unverified([], 'CMS names such measures after the year; a proposal has none.'),
      missingOutcome: cited(w.sixthIsZero, s.cfr, '§ 414.1380(b)(1)(i)', {
        unverified: w.missingIsZero,
      }),
      severalSubmissions: cited('together', s.cfr, '§ 414.1380(b)(1)(i)', { unverified: w.togetherFollows }),
      complexOrganization: { kind: 'none', rule: inForce(w.noComplexOrganization, '§ 414.1380(b)(1)') },
      missedCahps: inForce('10', '§ 414.1380(b)(1)(vii)(B)'),
    },
  },

  cost: {
    method: inForce('decile-points', '§ 414.1380(b)(2)'),
    pointsPerMeasure: inForce('10', '§ 414.1380(b)(2)'),
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
      s.summary2020,
      'Tables 37 and 40',
    ),
    caseMinimums: [
      { for: 'total-per-capita', cases: inForce('20', '§ 414.1350(c)(1)') },
      { for: 'spending-per-beneficiary', cases: inForce('35', '§ 414.1350(c)(2)') },
      { for: 'procedural', cases: inForce('10', '§ 414.1350(c)(4)') },
      { for: 'acute-inpatient', cases: inForce('20', '§ 414.1350(c)(5)') },
    ],
    unscored: unverified([], 'CMS finds out after the year; a proposal has none.'),
    groupsOnly: cited(['COST_LGH_1'], s.summary2020, 'Table 37'),
    improvement: { kind: 'none', rule: inForce(w.noCostImprovement, '§ 414.1380(b)(2)(iv)(E)') },
    nothingScored: inForce(w.costWeightMoves, '§ 414.1380(b)(2)(v), (c)(2)(i)(A)(2)'),
  },

  improvementActivities: {
    maximum: inForce('40', '§ 414.1380(b)(3)'),
    credit: {
      method: 'weights',
      medium: inForce('10', '§ 414.1380(b)(3)'),
      high: inForce('20', '§ 414.1380(b)(3)'),
    },
    multiple: inForce('2', '§ 414.1380(b)(3)'),
    multipleFor: inForce(['small', 'rural', 'hpsa', 'non-patient-facing'], '§ 414.1380(b)(3)'),
    inventory: cited('104', s.summary2020, 'Changes to activities for 2020', {
      unverified: 'Counted: 117 activities of 2019, 2 added, 15 removed.',
    }),
    medicalHome: inForce(w.halfOfSites, '§ 414.1380(b)(3)(ii)'),
    apm: {
      percent: inForce('50', '§ 414.1380(b)(3)(i)'),
      condition: inForce(w.anyApm, '§ 414.1370(g)(3); § 414.1380(b)(3)(i)'),
      mustReport: false,
    },
    group: {
      timing: 'same-90-days',
      percent: cited('50', s.summary2020, 'Activity data submission'),
      rule: cited(
        'At least half of the group’s clinicians perform the same activity in the same 90 days',
        s.summary2020,
        'Activity data submission',
      ),
    },
    study: {
      kind: 'none',
      rule: cited(w.studyEnded, s.summary2020, 'Study on improvement activities'),
    },
  },

  finalScore: {
    maximum: inForce('100', '§ 414.1380(c)'),
    complexPatient: {
      method: 'risk-plus-dual',
      dualMultiple: inForce('5', '§ 414.1380(c)(3)(i)'),
      factor: inForce('1', '§ 414.1380(c)(3)(i)'),
      maximum: inForce('5', '§ 414.1380(c)(3)(iii)'),
      condition: inForce(w.anyCategoryReported, '§ 414.1380(c)(3)'),
    },
    facilityBased: {
      kind: 'available',
      against: inForce('quality-and-cost', '§ 414.1380(e)(6)(vi)'),
      fiscalYear: cited('2021', s.summary2020, 'Facility-based scoring, Table 44'),
      rule: inForce(w.hospitalPercentile, '§ 414.1380(e)(4)–(6)'),
    },
  },

  pathways: {
    apmScoringStandard: {
      kind: 'available',
      rows: [
        weightRow([], '50/0/20/30', s.cfr, '§ 414.1370(h)(1)–(4)', { unverified: IN_FORCE }),
        weightRow(['quality'], '0/0/25/75', s.cfr, '§ 414.1370(h)(5)(i)', { unverified: IN_FORCE }),
        weightRow(['promotingInteroperability'], '80/0/20/0', s.cfr, '§ 414.1370(h)(5)(ii)', {
          unverified: IN_FORCE,
        }),
      ],
      activitiesPercent: cited('100', s.cfr, '§ 414.1370(g)(3)', { unverified: w.activitiesAssigned }),
      qualityCredit: cited('50', s.summary2020, 'APM Quality Reporting Credit'),
      rule: cited(
        'The APM Entity’s score goes to all its clinicians. What the entity does not report is the mean of each one’s higher score, group or individual',
        s.summary2020,
        'APM scoring standard',
      ),
    },
    app: { kind: 'none', rule: cited(w.appLater, s.finalRule2021, '85 FR 85031') },
    mvp: { kind: 'none', rule: cited('Proposed to begin in 2021', s.summary2020, 'MIPS Value Pathways') },
  },

  payment: {
    performanceThreshold: cited('45', s.summary2020, 'Establishing the performance threshold'),
    applicablePercent: inForce('9', '§ 414.1405(c)'),
    floorShare: inForce('0.25', '§ 414.1405(b)(2)'),
    negativeLine: inForce(w.negativeLine, '§ 414.1405(b)(2)'),
    positiveLine: inForce(w.positiveLine, '§ 414.1405(b)(1), (b)(3)'),
    scalingFactorMaximum: inForce('3', '§ 414.1405(b)(3)'),
    additional: {
      kind: 'exceptional-performance',
      threshold: cited('80', s.summary2020, 'Additional performance threshold'),
      leastPercent: inForce('0.5', '§ 414.1405(d)(1)'),
      mostPercent: inForce('10', '§ 414.1405(d)(1)'),
      scalingFactorMaximum: cited('1', s.statute, 'Section 1848(q)(6)(C)'),
      pool: inForce('500000000', '§ 414.1405(d)(1)'),
    },
    finalScorePlaces: cited('2', s.slides2019, 'Score bands of 2018 and 2019, in steps of 0.01', {
      unverified: w.roundedScoreDecides,
    }),
    adjustmentPlaces: cited('2', s.paymentRecords, 'Published adjustments', {
      unverified: w.noRoundingRule,
    }),
    appliesTo: inForce(w.partBPaidAmounts, '§ 414.1405(e)'),
    factors: [
      {
        id: 'figure-1',
        kind: 'illustrative',
        label: 'CMS’s illustration (Figure 1)',
        scalingFactor: cited('0.203', s.summary2020, 'Figure 1'),
        exceptionalScalingFactor: cited('0.395', s.summary2020, 'Figure 1'),
      },
      {
        id: 'implied-2020',
        kind: 'implied',
        label: 'Implied by what was paid for 2020 under the final rule',
        scalingFactor: cited('0.004', s.results2020, 'Derived: at most 0.008', { unverified: BOUNDS }),
        exceptionalScalingFactor: cited('0.1834', s.results2020, 'Derived: 0.180 to 0.187', {
          unverified: BOUNDS,
        }),
      },
    ],
    published: [],
  },

  advancedApm: {
    medicare: {
      payment: { qp: inForce('50', '§ 414.1430(a)(1)'), partialQp: inForce('40', '§ 414.1430(a)(2)') },
      patients: { qp: inForce('35', '§ 414.1430(a)(3)'), partialQp: inForce('25', '§ 414.1430(a)(4)') },
    },
    allPayer: {
      kind: 'available',
      medicareMinimum: {
        payment: {
          qp: cited('25', s.summary2020, 'Table 56'),
          partialQp: cited('20', s.summary2020, 'Table 56'),
        },
        patients: {
          qp: cited('20', s.summary2020, 'Table 57'),
          partialQp: cited('10', s.summary2020, 'Table 57'),
        },
      },
      total: {
        payment: {
          qp: cited('50', s.summary2020, 'Table 56'),
          partialQp: cited('40', s.summary2020, 'Table 56'),
        },
        patients: {
          qp: cited('35', s.summary2020, 'Table 57'),
          partialQp: cited('25', s.summary2020, 'Table 57'),
        },
      },
    },
    level: cited(w.entityOrAllPayer, s.summary2020, 'All-Payer Combination Option'),
    snapshots: inForce(['03-31', '06-30', '08-31'], '§ 414.1425(b)(1)'),
    partialQp: cited(
      'May elect to take part in MIPS; the status holds only for the practice through which it was reached',
      s.summary2020,
      'Application of Partial QP status',
    ),
    incentive: {
      lumpSum: inForce('5', '§ 414.1450(b)(1)'),
      conversionFactor: { kind: 'none', rule: cited(w.conversionFactorLater, s.summary2020, 'Footnote 22') },
    },
    criteria: [
      {
        id: 'cehrt',
        title: 'CEHRT',
        rule: cited(w.cehrt75, s.summary2020, 'Advanced APM criteria'),
      },
      {
        id: 'quality',
        title: 'Quality measures',
        rule: cited(w.paysByQuality, s.summary2020, 'Advanced APM criteria'),
      },
      {
        id: 'nominal-amount',
        title: 'Financial risk',
        rule: cited(w.nominalWithoutExcess, s.summary2020, 'Defining excess expenditures'),
      },
      {
        id: 'medical-home',
        title: 'Medical Home Models',
        rule: inForce(
          'At risk: at least 4% of Medicare Parts A and B revenue; not for organizations of 50 or more clinicians',
          '§ 414.1415(c)(4), (7)',
        ),
      },
      {
        id: 'other-payer',
        title: 'Other payers',
        rule: cited(
          'At risk: at least 8% of revenue or 3% of expected expenditures, a marginal risk of 30% on average, a total of 4%; CEHRT for at least 75% of clinicians',
          s.summary2020,
          'Other Payer Advanced APM criteria',
        ),
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
    ),
  },

  targetedReview: {
    rule: cited(w.reviewSixtyDays, s.summary2020, 'Targeted review'),
    documentDays: cited('30', s.summary2020, 'Targeted review'),
    keepUntil: cited('2026-12-31', s.summary2020, 'Targeted review'),
  },
}
