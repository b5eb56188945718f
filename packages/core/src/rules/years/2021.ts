// Performance year 2021, payment year 2023: the CY 2021 final rule, with what later rules and
// the public health emergency changed for 2021 itself.
import { type Cited, cited, unverified } from '../../citation.ts'
import type { Figure } from '../../decimal.ts'
import type { RuleYear } from '../rule-year.ts'
import * as s from '../sources/since-2021.ts'
import * as w from '../wording/since-2021.ts'
import { weightRow } from '../weight-row.ts'
import * as pi from '../promoting-interoperability-inventory.ts'

const PREAMBLE = w.preambleOnly
const BOUNDS = w.factorsNotPublished

const piPoints = (points: Figure): Cited<Figure> => cited(points, s.piPoints2021, 'Table')

/** A QP threshold that the law kept where it was, against the text in force when the year began. */
const frozen = (percent: Figure, at: string, printed: string): Cited<Figure> =>
  cited(percent, s.cfr, at, {
    dispute: {
      otherValue: printed,
      saidBy: 'The paragraph as it stood in 2021',
      reason: 'The Consolidated Appropriations Act, 2021 kept the thresholds of 2020.',
    },
  })

export const ruleYear: RuleYear = {
  id: '2021',
  performanceYear: 2021,
  paymentYear: 2023,
  status: 'final',

  identity: {
    title: 'CY 2021 final rule',
    federalRegister: cited('85 FR 84472', s.finalRule2021, '85 FR 84472'),
    published: cited('2020-12-28', s.finalRule2021, 'Title page'),
    fileCode: cited('CMS-1734-F', s.finalRule2021, 'Title page', { unverified: w.titlePageNotRead }),
    effective: cited('2021-01-01', s.finalRule2021, 'Dates'),
    laterChanges: [
      cited(
        'Cost was set to 0% of everybody’s final score for 2021; its weight went to the other categories.',
        s.costReweighting2021,
        'Notice of April 2022',
      ),
      cited(
        'The CY 2022 final rule doubled the complex patient bonus for 2021.',
        s.finalRule2022,
        '86 FR 65673',
      ),
      cited(
        'For COVID-19, whoever is eligible as an individual and sent no data for two categories was reweighted in all four.',
        s.circumstances2021,
        'Announcement of November 2021',
      ),
      cited(
        'No hospital got a Value-Based Purchasing score for fiscal year 2022, so nobody has a facility-based score.',
        s.facilityScores2021,
        'Notice',
      ),
      cited(
        'The Consolidated Appropriations Act, 2021 kept the QP thresholds of 2020.',
        s.qpThresholdFreeze,
        'Update',
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
    closes: cited('2022-03-31', s.submission2021, 'Reminder; no opening day found'),
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
        { id: 'segment1', from: '2019-10-01', to: '2020-09-30', claimsRunOutDays: 30 },
        { id: 'segment2', from: '2020-10-01', to: '2021-09-30', claimsRunOutDays: 0 },
      ],
      s.cfr,
      '§ 414.1305, “MIPS determination period”',
    ),
    segmentRule: cited(w.eitherSegmentCounts, s.cfr, '§ 414.1305, “MIPS determination period”', {
      unverified: w.worseSegmentDecides,
    }),
    optIn: { kind: 'available', rule: cited(w.optInRule, s.cfr, '§ 414.1310(b)(1)(iii)(A)') },
    voluntaryReporting: cited(w.voluntaryReporting, s.cfr, '§ 414.1310(b)(2), (d)'),
    group: cited(w.groupIsOneTin, s.cfr, '§ 414.1305, “Group”'),
    virtualGroup: {
      kind: 'available',
      rule: cited(w.virtualGroupRule, s.cfr, '§ 414.1305, “Virtual group”; § 414.1310(b)(1)(iii)(A)'),
      electionDeadline: cited('2020-12-31', s.keyDates2021, 'December 31'),
    },
    apmEntity: cited(w.noEntityTest, s.cfr, '§ 414.1305, “Low-volume threshold”; § 414.1317(a)(2)'),
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
      group: cited(w.mostHospitalBased, s.cfr, '§ 414.1305, “Hospital-based”'),
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
      changes: [cited(w.noHospitalScores, s.facilityScores2021, 'Notice; § 414.1380(e)(4)–(6)')],
    },
  ],

  weights: {
    rows: [
      weightRow([], '40/20/15/25', s.cfr, '§ 414.1380(c)(2)(ii)(E)'),
      weightRow(['cost'], '55/0/15/30', s.cfr, '§ 414.1380(c)(2)(ii)(E)'),
      weightRow(['promotingInteroperability'], '65/20/15/0', s.cfr, '§ 414.1380(c)(2)(ii)(E)'),
      weightRow(['quality'], '0/20/15/65', s.cfr, '§ 414.1380(c)(2)(ii)(E)'),
      weightRow(['improvementActivities'], '55/20/0/25', s.cfr, '§ 414.1380(c)(2)(ii)(E)'),
      weightRow(['cost', 'promotingInteroperability'], '85/0/15/0', s.cfr, '§ 414.1380(c)(2)(ii)(E)'),
      weightRow(['quality', 'cost'], '0/0/15/85', s.cfr, '§ 414.1380(c)(2)(ii)(E)'),
      weightRow(['cost', 'improvementActivities'], '70/0/0/30', s.cfr, '§ 414.1380(c)(2)(ii)(E)'),
      weightRow(['quality', 'promotingInteroperability'], '0/50/50/0', s.cfr, '§ 414.1380(c)(2)(ii)(E)'),
      weightRow(
        ['improvementActivities', 'promotingInteroperability'],
        '80/20/0/0',
        s.cfr,
        '§ 414.1380(c)(2)(ii)(E)',
      ),
      weightRow(['quality', 'improvementActivities'], '0/20/0/80', s.cfr, '§ 414.1380(c)(2)(ii)(E)'),
    ],
    smallPracticeRows: [],
    zeroForEveryone: [cited('cost', s.costReweighting2021, 'Notice of April 2022')],
    fewerThanTwo: cited(w.scoreEqualsThreshold, s.cfr, '§ 414.1380(c)'),
    circumstances: cited(
      [
        w.noQualityMeasure,
        w.noReliableCost,
        w.joinedLate,
        w.extremeOnApplication,
        w.circumstancesInArea,
        w.dataCompromised,
        'For COVID-19: individual clinicians, automatically',
      ],
      s.cfr,
      '§ 414.1380(c)(2)(i)(A)',
    ),
    submittedData: cited(w.dataBringCategoryBack, s.cfr, '§ 414.1380(c)(2)(i)(A)(6)–(9)'),
    promotingInteroperability: {
      automaticTypes: cited(w.notPhysiciansOf2019, s.cfr, '§ 414.1380(c)(2)(i)(A)(4)'),
      automaticStatuses: cited(
        ['non-patient-facing', 'hospital-based', 'asc-based'],
        s.cfr,
        '§ 414.1380(c)(2)(i)(C)',
      ),
      onApplication: cited(w.hardshipsWithSmallPractice, s.cfr, '§ 414.1380(c)(2)(i)(C)'),
      group: cited(w.groupAllOrMostQualify, s.cfr, '§ 414.1380(c)(2)(iii)'),
      submittedData: cited(w.dataBringWeightBack, s.cfr, '§ 414.1380(c)(2)(i)(C)', {
        unverified: w.zeroDataCountToo,
      }),
    },
  },

  promotingInteroperability: {
    method: 'performance-points',
    name: cited('Promoting Interoperability', s.cfr, '§ 414.1375'),
    cehrt: cited('2015 Edition, its Cures Update, or both', s.piMeasures2021, 'CEHRT; 85 FR 84472'),
    maximum: cited('100', s.cfr, '§ 414.1380(b)(4)(ii)'),
    leastPoints: cited('1', s.piScoring2021, 'Rounding'),
    rounding: cited('whole-points-half-up', s.piScoring2021, 'Rounding', {
      unverified: w.roundingFromEngine,
    }),
    zeroRule: cited(w.everyRequirement, s.cfr, '§ 414.1375(b)'),
    attestations: cited(
      [pi.riskAnalysis, pi.informationBlocking, pi.oncDirectReview, pi.oncAcbSurveillance],
      s.measuresData,
      'measures/2021',
    ),
    objectives: [
      {
        title: 'e-Prescribing',
        measures: [
          pi.measure('PI_EP_1', piPoints('10')),
          pi.measure('PI_EP_2', piPoints('10'), { role: 'bonus' }),
        ],
      },
      {
        title: 'Health Information Exchange',
        measures: [pi.measure('PI_HIE_1', piPoints('20')), pi.measure('PI_HIE_4', piPoints('20'))],
        alternatives: [pi.measure('PI_HIE_5', piPoints('40'))],
      },
      { title: 'Provider to Patient Exchange', measures: [pi.measure('PI_PEA_1', piPoints('40'))] },
    ],
    publicHealth: {
      title: 'Public Health and Clinical Data Exchange',
      needed: cited('2', s.piPoints2021, 'Table'),
      points: piPoints('10'),
      registries: cited(pi.anyRegistry, s.measuresData, 'measures/2021, PI_PHCDRR_1 to _5'),
      oneExclusion: cited(w.oneYesOneExclusion, s.piScoring2021, 'Public health objective'),
      bonus: { kind: 'none', rule: cited(w.noRegistryBonus, s.piPoints2021, 'Table') },
    },
    redistribution: [
      {
        from: 'PI_EP_1',
        to: [['PI_HIE_5'], ['PI_HIE_1', 'PI_HIE_4'], ['PI_PEA_1']],
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
        unverified: 'Read in a summary of the 2020 proposal; no later text could be read.',
      },
      {
        from: 'public-health',
        to: [['PI_PEA_1']],
        cite: { source: s.piScoring2021, at: 'Public health objective' },
      },
    ],
  },

  quality: {
    measuresRequired: cited('6', s.cfr, '§ 414.1335(a)(1)'),
    pointsPerMeasure: cited('10', s.cfr, '§ 414.1380(b)(1)(i)'),
    outcomeRequirement: cited(w.outcomeElseHighPriority, s.cfr, '§ 414.1335(a)(1)(i)'),
    caseMinimum: cited('20', s.cfr, '§ 414.1380(b)(1)(iii)'),
    dataCompleteness: cited('70', s.cfr, '§ 414.1340(a)(3), (b)(3)'),
    bonusConditions: cited(w.bonusWithoutBenchmark, s.cfr, '§ 414.1380(b)(1)(v)(A)', {
      unverified: w.sameConditionsEndToEnd,
    }),
    sameMeasure: cited('once', s.cfr, '§ 414.1380(b)(1)(v)(A)'),
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
        points: cited('3', s.cfr, '§ 414.1380(b)(1)(i)(A)'),
        smallPractice: cited('3', s.cfr, '§ 414.1380(b)(1)(i)(A)'),
      },
      incompleteData: {
        points: cited('0', s.cfr, '§ 414.1380(b)(1)(i)(B)'),
        smallPractice: cited('3', s.cfr, '§ 414.1380(b)(1)(i)(B)'),
      },
      newMeasures: { kind: 'none', rule: cited(w.noNewMeasureFloor, s.cfr, '§ 414.1380(b)(1)(i)(C)') },
      toppedOut: {
        kind: 'cap',
        points: cited('7', s.cfr, '§ 414.1380(b)(1)(iv)(B)'),
        applies: cited('flagged', s.measuresData, 'benchmarks/2021, isToppedOutByProgram'),
        listed: [],
      },
      definedScale: { kind: 'none', rule: cited(w.noDefinedScale, s.cfr, '§ 414.1380(b)(1)(ii)') },
      administrativeClaims: {
        method: cited('decile-points', s.cfr, '§ 414.1380(b)(1)(i)'),
        leastPoints: cited('3', s.cfr, '§ 414.1380(b)(1)(i), as restated in 2022'),
        measures: [
          {
            id: '479',
            caseMinimum: unverified('200', w.claimsMinimum),
            smallestGroup: unverified('16', w.claimsMinimum),
          },
          { id: '480', caseMinimum: unverified('25', w.claimsMinimum) },
        ],
      },
      suppressed: cited(
        [
          '001/claims',
          '111/electronicHealthRecord',
          '117/claims',
          '128/electronicHealthRecord',
          '134/cmsWebInterface',
        ],
        s.measuresData,
        'measures/2021, clinicalGuidelineChanged',
        { unverified: 'Announced for 001 and 117; the others rest on CMS’s mark.' },
      ),
      missingOutcome: cited(w.sixthIsZero, s.cfr, '§ 414.1380(b)(1)(i)', { unverified: w.missingIsZero }),
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
    measures: cited(w.costMeasuresOf2020, s.measuresData, 'measures/2021'),
    caseMinimums: [
      { for: 'total-per-capita', cases: cited('20', s.cfr, '§ 414.1350(c)(1)') },
      { for: 'spending-per-beneficiary', cases: cited('35', s.cfr, '§ 414.1350(c)(2)') },
      { for: 'procedural', cases: cited('10', s.cfr, '§ 414.1350(c)(4)') },
      { for: 'acute-inpatient', cases: cited('20', s.cfr, '§ 414.1350(c)(5)') },
    ],
    unscored: cited([], s.costReweighting2021, 'Notice: the whole category counts for nobody'),
    groupsOnly: cited(['COST_LGH_1'], s.measuresData, 'measures/2021, title'),
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
    inventory: cited('104', s.measuresData, 'measures/2021, without IA_PCMH'),
    medicalHome: cited(w.halfOfSites, s.cfr, '§ 414.1380(b)(3)(ii)'),
    apm: {
      percent: cited('50', s.cfr, '§ 414.1380(b)(3)(i)'),
      condition: cited('Taking part in an APM', s.cfr, '§ 414.1380(b)(3)(i)'),
      mustReport: false,
    },
    group: {
      timing: 'any-90-days',
      percent: cited('50', s.cfr, '§ 414.1360(a)(2)'),
      rule: cited(w.anyNinetyDays, s.cfr, '§ 414.1360(a)(2)'),
    },
    study: {
      kind: 'none',
      rule: cited(w.studyEnded, s.summary2020, 'Study on improvement activities', {
        unverified: w.secondary,
      }),
    },
  },

  finalScore: {
    maximum: cited('100', s.cfr, '§ 414.1380(c)'),
    complexPatient: {
      method: 'risk-plus-dual',
      dualMultiple: cited('5', s.cfr, '§ 414.1380(c)(3)(i)'),
      factor: cited('2', s.cfr, '§ 414.1380(c)(3)(iv)', {
        dispute: {
          otherValue: '1, and at most 5 points',
          saidBy: 'The CY 2021 final rule',
          reason: 'The CY 2022 final rule doubled the bonus for 2021 afterwards.',
        },
      }),
      maximum: cited('10', s.cfr, '§ 414.1380(c)(3)(iv)'),
      condition: cited(w.anyCategoryReported, s.cfr, '§ 414.1380(c)(3)'),
    },
    facilityBased: {
      kind: 'available',
      against: cited('quality-and-cost', s.cfr, '§ 414.1380(e)(6)(vi)(A)'),
      fiscalYear: cited('2022', s.cfr, '§ 414.1380(e)(1)(ii)'),
      rule: cited(w.noHospitalScores, s.facilityScores2021, 'Notice; § 414.1380(e)(4)–(6)'),
    },
  },

  pathways: {
    apmScoringStandard: {
      kind: 'none',
      rule: cited(w.standardEnded, s.cfr, '§ 414.1305, “MIPS APM”; § 414.1367(a)'),
    },
    app: {
      kind: 'available',
      rows: [
        weightRow([], '50/0/20/30', s.cfr, '§ 414.1367(d)(1)'),
        weightRow(['quality'], '0/0/25/75', s.cfr, '§ 414.1367(d)(2)(i)'),
        weightRow(['promotingInteroperability'], '75/0/25/0', s.cfr, '§ 414.1367(d)(2)(ii)'),
      ],
      activitiesPercent: cited('100', s.cfr, '§ 414.1367(c)(3)', { unverified: w.activitiesAssigned }),
      measures: cited(
        ['001', '134', '236', '321', '479', 'MCC1'],
        s.measuresData,
        'measures/2021, allowedPrograms app1',
      ),
      plusMeasures: { kind: 'none', rule: cited('Begins in 2025', s.cfr, '§ 414.1367(c)(1)(iii)') },
      alternatives: unverified(
        ['CMS Web Interface measures instead of 001, 134 and 236'],
        'From memory; for later years CMS says so of Shared Savings Program ACOs.',
      ),
      rule: cited(w.appRule, s.cfr, '§ 414.1367(c)(1)(i), (ii), (2)'),
    },
    mvp: { kind: 'none', rule: cited(w.noValuePathways, s.cfr, '§ 414.1365') },
    apmEntity: [
      weightRow([], '55/0/15/30', s.cfr, '§ 414.1317(b)(2)'),
      weightRow(['quality'], '0/0/15/85', s.cfr, '§ 414.1317(b)(2)'),
      weightRow(['improvementActivities'], '70/0/0/30', s.cfr, '§ 414.1317(b)(2)'),
      weightRow(['promotingInteroperability'], '85/0/15/0', s.cfr, '§ 414.1317(b)(2)'),
    ],
  },

  payment: {
    performanceThreshold: cited('60', s.cfr, '§ 414.1405(b)(8)'),
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
    finalScorePlaces: cited('2', s.paymentRecords, 'Final scores of 2021', {
      unverified: w.roundedScoreDecides,
    }),
    adjustmentPlaces: cited('2', s.paymentRecords, 'Published adjustments', {
      unverified: w.noRoundingRule,
    }),
    appliesTo: cited(w.partBPaidAmounts, s.cfr, '§ 414.1405(e)'),
    factors: [
      {
        id: 'implied-2021',
        kind: 'implied',
        label: 'Implied by what was paid for 2021',
        scalingFactor: cited('0.0133', s.paymentRecords, 'Derived: 0.0125 to 0.0144', {
          unverified: BOUNDS,
        }),
        exceptionalScalingFactor: cited('0.22179', s.paymentRecords, 'Derived: 0.2205 to 0.2229', {
          unverified: BOUNDS,
        }),
      },
    ],
    published: [
      {
        label: 'Highest adjustment',
        unit: 'percent',
        value: cited('2.34', s.results2020, 'Payment year 2023'),
      },
    ],
  },

  advancedApm: {
    medicare: {
      payment: {
        qp: frozen('50', '§ 414.1430(a)(1)', '75%'),
        partialQp: frozen('40', '§ 414.1430(a)(2)', '50%'),
      },
      patients: {
        qp: frozen('35', '§ 414.1430(a)(3)', '50%'),
        partialQp: frozen('25', '§ 414.1430(a)(4)', '35%'),
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
          qp: frozen('50', '§ 414.1430(b)(1)', '75%'),
          partialQp: frozen('40', '§ 414.1430(b)(2)', '50%'),
        },
        patients: {
          qp: frozen('35', '§ 414.1430(b)(3)', '50%'),
          partialQp: frozen('25', '§ 414.1430(b)(4)', '35%'),
        },
      },
    },
    level: cited(w.qpOfEntity, s.cfr, '§ 414.1425(b), (c)', { unverified: w.readInPart }),
    snapshots: cited(['03-31', '06-30', '08-31'], s.qpThresholdFreeze, 'Snapshot dates'),
    partialQp: cited(w.partialQpElects, s.cfr, '§ 414.1310(b)(1)(ii)'),
    incentive: {
      lumpSum: cited('5', s.qppAdvancedApms, 'Performance years 2017–2022'),
      conversionFactor: {
        kind: 'none',
        rule: cited(w.conversionFactorLater, s.qppAdvancedApms, 'Performance years from 2024'),
      },
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
        rule: cited(w.medicalHomeRisk, s.cfr, '§ 414.1415(c)(4)(i)(E), (7)'),
      },
      {
        id: 'other-payer',
        title: 'Other payers',
        rule: cited(w.otherPayerRisk, s.cfr, '§ 414.1420(b), (d)(3), (5)'),
      },
    ],
    advancedApms: unverified(
      [
        ...w.apmsOf2019And2020,
        'Direct Contracting (Global and Professional)',
        'Medicare Shared Savings Program (Track 2, BASIC Level E, ENHANCED)',
        'Primary Care First',
      ],
      w.apmListFromMemory,
    ),
  },

  targetedReview: {
    rule: cited(w.reviewSixtyDays, s.cfr, '§ 414.1385(a)(2)'),
    opens: unverified('2022-08-22', w.sixtyDaysBefore),
    closes: cited('2022-10-21', s.targetedReview2021, 'Targeted review period'),
    documentDays: cited('30', s.summary2020, 'Targeted review; unchanged until 2024'),
    keepUntil: cited('2027-12-31', s.cfr, '§ 414.1385(a)(8)'),
  },
}
