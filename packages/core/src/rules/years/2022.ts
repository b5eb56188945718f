// Performance year 2022, payment year 2024: the CY 2022 final rule, with what became known and
// was changed later for 2022 itself.
import { type Cited, cited, unverified } from '../../citation.ts'
import type { Figure } from '../../decimal.ts'
import type { RuleYear } from '../rule-year.ts'
import * as s from '../sources/since-2021.ts'
import * as w from '../wording/since-2021.ts'
import { weightRow } from '../weight-row.ts'
import * as pi from '../promoting-interoperability-inventory.ts'

const PREAMBLE = w.preambleOnly
const BOUNDS = w.factorsNotPublished
const NEW = 'QCDR measures are left out here; claims measures are not submitted.'

const AS_BEFORE = 'Read for 2021; no text on 2022 could be read.'

const piPoints = (points: Figure): Cited<Figure> => cited(points, s.piMeasures2022, 'Maximum points')
const pointsAsBefore = (points: Figure): Cited<Figure> =>
  cited(points, s.piPoints2021, 'Table', { unverified: AS_BEFORE })

export const ruleYear: RuleYear = {
  id: '2022',
  performanceYear: 2022,
  paymentYear: 2024,
  status: 'final',

  identity: {
    title: 'CY 2022 final rule',
    federalRegister: cited('86 FR 64996', s.finalRule2022, '86 FR 64996', { unverified: w.titlePageNotRead }),
    published: cited('2021-11-19', s.finalRule2022, 'Title page'),
    fileCode: cited('CMS-1751-F', s.finalRule2022, 'Title page', { unverified: w.titlePageNotRead }),
    effective: cited('2022-01-01', s.finalRule2022, 'Dates'),
    laterChanges: [
      cited('Two documents corrected the rule.', s.cfr, 'Source notes: 86 FR 73159, 87 FR 7747'),
      cited(
        'Improvement in cost, open from 2022, was put off to 2023.',
        s.cfr,
        '§ 414.1380(b)(2)(iv)(E), 87 FR 70228',
      ),
      cited(
        'No hospital got a Value-Based Purchasing score for fiscal year 2023, so nobody has a facility-based score.',
        s.facilityScores2022,
        'Article',
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
    collectionTypes: cited(w.collectionTypesThrough2021, s.cfr, '§ 414.1305, “Collection type”', {
      unverified: w.webInterfaceToo,
    }),
    submissionTypes: cited(w.submissionTypesThrough2021, s.cfr, '§ 414.1305, “Submission type”', {
      unverified: w.webInterfaceToo,
    }),
    submitterTypes: cited(w.submittersSince2019, s.cfr, '§ 414.1305, “Submitter type”'),
    opens: cited('2023-01-03', s.submission2022, 'January 3, 2023'),
    closes: cited('2023-03-31', s.submission2022, 'January 3, 2023'),
  },

  eligibility: {
    clinicianTypes: cited(
      [...w.cliniciansOf2019, 'clinical-social-worker', 'certified-nurse-midwife'],
      s.rules2022,
      'MIPS eligible clinicians',
    ),
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
        { id: 'segment1', from: '2020-10-01', to: '2021-09-30', claimsRunOutDays: 30 },
        { id: 'segment2', from: '2021-10-01', to: '2022-09-30', claimsRunOutDays: 0 },
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
      electionDeadline: cited('2021-12-31', s.cfr, '§ 414.1315', { unverified: w.electionNoticeNotRead }),
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
        cited(w.interoperabilityReweighted, s.cfr, '§ 414.1380(c)(2)(i)(C)'),
        cited(w.weightsOfSmallPractices, s.cfr, '§ 414.1380(c)(2)(ii)(G)'),
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
      changes: [cited(w.noHospitalScores, s.facilityScores2022, 'Article; § 414.1380(e)(4)–(6)')],
    },
  ],

  weights: {
    rows: [
      weightRow([], '30/30/15/25', s.cfr, '§ 414.1380(c)(2)(ii)(F)'),
      weightRow(['cost'], '55/0/15/30', s.cfr, '§ 414.1380(c)(2)(ii)(F)'),
      weightRow(['promotingInteroperability'], '55/30/15/0', s.cfr, '§ 414.1380(c)(2)(ii)(F)'),
      weightRow(['quality'], '0/30/15/55', s.cfr, '§ 414.1380(c)(2)(ii)(F)'),
      weightRow(['improvementActivities'], '45/30/0/25', s.cfr, '§ 414.1380(c)(2)(ii)(F)'),
      weightRow(['cost', 'promotingInteroperability'], '85/0/15/0', s.cfr, '§ 414.1380(c)(2)(ii)(F)'),
      weightRow(['quality', 'cost'], '0/0/15/85', s.cfr, '§ 414.1380(c)(2)(ii)(F)'),
      weightRow(['cost', 'improvementActivities'], '70/0/0/30', s.cfr, '§ 414.1380(c)(2)(ii)(F)'),
      weightRow(['quality', 'promotingInteroperability'], '0/50/50/0', s.cfr, '§ 414.1380(c)(2)(ii)(F)'),
      weightRow(
        ['improvementActivities', 'promotingInteroperability'],
        '70/30/0/0',
        s.cfr,
        '§ 414.1380(c)(2)(ii)(F)',
      ),
      weightRow(['quality', 'improvementActivities'], '0/30/0/70', s.cfr, '§ 414.1380(c)(2)(ii)(F)'),
    ],
    smallPracticeRows: [
      weightRow(['promotingInteroperability'], '40/30/30/0', s.cfr, '§ 414.1380(c)(2)(ii)(G)'),
      weightRow(['cost', 'promotingInteroperability'], '50/0/50/0', s.cfr, '§ 414.1380(c)(2)(ii)(G)'),
    ],
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
    submittedData: cited(w.dataBringCategoryBack, s.cfr, '§ 414.1380(c)(2)(i)(A)(6)–(9)'),
    promotingInteroperability: {
      automaticTypes: cited(
        [...w.notPhysiciansOf2019, 'clinical-social-worker'],
        s.cfr,
        '§ 414.1380(c)(2)(i)(A)(4)',
      ),
      automaticStatuses: cited(
        ['small', 'non-patient-facing', 'hospital-based', 'asc-based'],
        s.cfr,
        '§ 414.1380(c)(2)(i)(C)',
      ),
      onApplication: cited(w.interoperabilityHardships, s.cfr, '§ 414.1380(c)(2)(i)(C)'),
      group: cited(w.groupAllOrMostQualify, s.cfr, '§ 414.1380(c)(2)(iii)'),
      submittedData: cited(w.dataBringWeightBack, s.cfr, '§ 414.1380(c)(2)(i)(C)', {
        unverified: w.zeroDataCountToo,
      }),
    },
  },

  promotingInteroperability: {
    method: 'performance-points',
    name: cited('Promoting Interoperability', s.cfr, '§ 414.1375'),
    cehrt: cited('2015 Edition, its Cures Update, or both', s.piMeasures2021, 'CEHRT, as in 2021'),
    maximum: cited('100', s.cfr, '§ 414.1380(b)(4)(ii)'),
    leastPoints: cited('1', s.piScoring2021, 'Rounding, as in 2021'),
    rounding: cited('whole-points-half-up', s.piScoring2021, 'Rounding, as in 2021', {
      unverified: w.roundingFromEngine,
    }),
    zeroRule: cited(w.everyRequirement, s.cfr, '§ 414.1375(b)'),
    attestations: cited(
      [
        pi.riskAnalysis,
        {
          id: 'PI_PPHI_2',
          title: 'SAFER Guides: yearly self-assessment, done or not',
          required: true,
          anyAnswer: true,
        },
        {
          id: 'PI_INFBLO_1',
          title: 'No action to limit or restrict the compatibility of CEHRT',
          required: true,
        },
        pi.oncDirectReview,
        pi.oncAcbSurveillance,
      ],
      s.measuresData,
      'measures/2022',
      { unverified: 'That any answer on SAFER will do is from secondary sources.' },
    ),
    objectives: [
      {
        title: 'e-Prescribing',
        measures: [
          pi.measure('PI_EP_1', pointsAsBefore('10')),
          pi.measure('PI_EP_2', pointsAsBefore('10'), { role: 'bonus' }),
        ],
      },
      {
        title: 'Health Information Exchange',
        measures: [
          pi.measure('PI_HIE_1', pointsAsBefore('20')),
          pi.measure('PI_HIE_4', pointsAsBefore('20')),
        ],
        alternatives: [pi.measure('PI_HIE_5', piPoints('40'))],
      },
      { title: 'Provider to Patient Exchange', measures: [pi.measure('PI_PEA_1', piPoints('40'))] },
    ],
    publicHealth: {
      title: 'Public Health and Clinical Data Exchange',
      needed: cited('2', s.measuresData, 'measures/2022, PI_PHCDRR_1 and _3'),
      points: pointsAsBefore('10'),
      registries: cited(
        [
          pi.immunization,
          {
            ...pi.electronicCase,
            exclusions: [
              ...pi.electronicCase.exclusions,
              {
                id: 'PI_PHCDRR_3_EX_4',
                text: 'Uses CEHRT not certified for electronic case reporting before the chosen period',
              },
            ],
          },
        ],
        s.measuresData,
        'measures/2022, PI_PHCDRR_1 and _3',
      ),
      oneExclusion: cited(w.oneYesOneExclusion, s.piScoring2021, 'Public health objective', {
        unverified: AS_BEFORE,
      }),
      bonus: {
        kind: 'points',
        points: piPoints('5'),
        registries: cited(pi.bonusRegistries, s.measuresData, 'measures/2022, PI_PHCDRR_2, _4 and _5'),
      },
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
        cite: { source: s.submissionsDocs, at: w.bothRegistriesOut },
      },
    ],
  },

  quality: {
    measuresRequired: cited('6', s.cfr, '§ 414.1335(a)(1)'),
    pointsPerMeasure: cited('10', s.cfr, '§ 414.1380(b)(1)(i)'),
    outcomeRequirement: cited(w.outcomeElseHighPriority, s.cfr, '§ 414.1335(a)(1)(i)'),
    caseMinimum: cited('20', s.cfr, '§ 414.1380(b)(1)(iii)'),
    dataCompleteness: cited('70', s.cfr, '§ 414.1340(a)(3), (b)(3)'),
    bonusConditions: cited(w.onlySmallPracticeBonus, s.cfr, '§ 414.1380(b)(1)(v)'),
    sameMeasure: cited('once', s.cfr, '§ 414.1380(b)(1)(v)(A)'),
    highPriorityBonus: { kind: 'none', rule: cited(w.bonusEnded, s.cfr, '§ 414.1380(b)(1)(v)(A)') },
    endToEndBonus: { kind: 'none', rule: cited(w.bonusEnded, s.cfr, '§ 414.1380(b)(1)(v)(B)') },
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
      newMeasures: {
        kind: 'floors',
        firstYear: cited('7', s.cfr, '§ 414.1380(b)(1)(i)(A), (C)'),
        secondYear: cited('5', s.cfr, '§ 414.1380(b)(1)(i)(A), (C)'),
        firstYearMeasures: cited(['481', '482', '483'], s.measuresData, 'measures/2022', { unverified: NEW }),
        secondYearMeasures: cited([], s.measuresData, 'measures/2022', { unverified: NEW }),
      },
      toppedOut: {
        kind: 'cap',
        points: cited('7', s.cfr, '§ 414.1380(b)(1)(iv)(B)'),
        applies: cited('flagged', s.measuresData, 'benchmarks/2022, isToppedOutByProgram'),
        listed: [],
      },
      definedScale: { kind: 'none', rule: cited(w.noDefinedScale, s.cfr, '§ 414.1380(b)(1)(ii)') },
      administrativeClaims: {
        method: cited('decile-points', s.cfr, '§ 414.1380(b)(1)(i)'),
        leastPoints: cited('3', s.cfr, '§ 414.1380(b)(1)(i)'),
        measures: [
          {
            id: '479',
            caseMinimum: unverified('200', w.claimsMinimum),
            smallestGroup: unverified('16', w.claimsMinimum),
          },
          { id: '480', caseMinimum: unverified('25', w.claimsMinimum) },
          {
            id: '484',
            caseMinimum: cited('18', s.measure484, 'Measure description'),
            smallestGroup: cited('16', s.measure484, 'Measure description'),
          },
        ],
      },
      suppressed: cited(['326/registry'], s.measuresData, 'measures/2022, clinicalGuidelineChanged', {
        unverified: 'A record of 2022 leaves out 238 too, which is not marked.',
      }),
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
    measures: cited(
      [...w.costMeasuresOf2020, 'COST_ACOPD_1', 'COST_CRR_1', 'COST_D_1', 'COST_MR_1', 'COST_S_1'],
      s.measuresData,
      'measures/2022',
    ),
    caseMinimums: [
      { for: 'total-per-capita', cases: cited('20', s.cfr, '§ 414.1350(c)(1)') },
      { for: 'spending-per-beneficiary', cases: cited('35', s.cfr, '§ 414.1350(c)(2)') },
      { for: 'procedural', cases: cited('10', s.cfr, '§ 414.1350(c)(4)') },
      { for: 'COST_CRR_1', cases: cited('20', s.cfr, '§ 414.1350(c)(4)') },
      { for: 'acute-inpatient', cases: cited('20', s.cfr, '§ 414.1350(c)(5)') },
      { for: 'chronic', cases: cited('20', s.cfr, '§ 414.1350(c)(6)') },
    ],
    unscored: unverified([], 'From memory: Simple Pneumonia with Hospitalization; no source could be read.'),
    groupsOnly: cited(['COST_LGH_1'], s.summary2020, 'Table 38'),
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
    inventory: cited('105', s.measuresData, 'measures/2022, without IA_PCMH'),
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
      method: 'standardized',
      base: cited('1.5', s.cfr, '§ 414.1380(c)(3)(vi)'),
      slope: cited('4', s.cfr, '§ 414.1380(c)(3)(vi)'),
      componentMaximum: cited('5', s.cfr, '§ 414.1380(c)(3)(vi)', { unverified: w.componentsApart }),
      maximum: cited('10', s.cfr, '§ 414.1380(c)(3)(viii)'),
      condition: cited(
        'Whoever sends data for at least one category and has an indicator at or above its median',
        s.cfr,
        '§ 414.1380(c)(3), (v)',
      ),
    },
    facilityBased: {
      kind: 'available',
      against: cited('final-score', s.cfr, '§ 414.1380(e)(6)(vi)(B)'),
      fiscalYear: cited('2023', s.cfr, '§ 414.1380(e)(1)(ii)'),
      rule: cited(w.noHospitalScores, s.facilityScores2022, 'Article; § 414.1380(e)(4)–(6)'),
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
        ['001', '134', '236', '321', '479', '484'],
        s.measuresData,
        'measures/2022, allowedPrograms app1',
      ),
      plusMeasures: { kind: 'none', rule: cited('Begins in 2025', s.cfr, '§ 414.1367(c)(1)(iii)') },
      alternatives: cited(
        ['CMS Web Interface measures instead of 001, 134 and 236'],
        s.submission2022,
        'CMS Web Interface',
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
    performanceThreshold: cited('75', s.cfr, '§ 414.1405(b)(9)(i)'),
    applicablePercent: cited('9', s.cfr, '§ 414.1405(c)'),
    floorShare: cited('0.25', s.cfr, '§ 414.1405(b)(2)'),
    negativeLine: cited(w.negativeLine, s.cfr, '§ 414.1405(b)(2)'),
    positiveLine: cited(w.positiveLine, s.cfr, '§ 414.1405(b)(1), (b)(3)'),
    scalingFactorMaximum: cited('3', s.cfr, '§ 414.1405(b)(3)'),
    additional: {
      kind: 'exceptional-performance',
      threshold: cited('89', s.cfr, '§ 414.1405(d)(7)'),
      leastPercent: cited('0.5', s.cfr, '§ 414.1405(d)(1)'),
      mostPercent: cited('10', s.cfr, '§ 414.1405(d)(1)'),
      scalingFactorMaximum: cited('1', s.statute, 'Section 1848(q)(6)(C)'),
      pool: cited('500000000', s.cfr, '§ 414.1405(d)(1)'),
    },
    finalScorePlaces: cited('2', s.paymentRecords, 'Final scores of 2022', {
      unverified: w.roundedScoreDecides,
    }),
    adjustmentPlaces: cited('2', s.paymentRecords, 'Published adjustments', {
      unverified: w.noRoundingRule,
    }),
    appliesTo: cited(w.partBPaidAmounts, s.cfr, '§ 414.1405(e)'),
    factors: [
      {
        id: 'implied-2022',
        kind: 'implied',
        label: 'Implied by what was paid for 2022',
        scalingFactor: cited('0.2475', s.paymentRecords, 'Derived: 0.246 to 0.249', {
          unverified: BOUNDS,
        }),
        exceptionalScalingFactor: cited('0.6032', s.paymentRecords, 'Derived: 0.601 to 0.605', {
          unverified: BOUNDS,
        }),
      },
    ],
    published: [
      {
        label: 'Highest adjustment',
        unit: 'percent',
        value: cited('8.26', s.results2022, 'Notable findings', {
          dispute: {
            otherValue: '8.25%',
            saidBy: 'An AMA estimate',
            reason: 'CMS’s data came later.',
          },
        }),
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
        'Bundled Payments for Care Improvement Advanced',
        'Comprehensive Care for Joint Replacement (CEHRT Track)',
        'Direct Contracting (Global and Professional)',
        'Kidney Care Choices',
        'Maryland Total Cost of Care Model',
        ...w.sharedSavingsTracks,
        'Oncology Care Model (two-sided risk)',
        'Primary Care First',
        'Vermont Medicare ACO Initiative',
      ],
      w.apmListFromMemory,
    ),
  },

  targetedReview: {
    rule: cited(w.reviewSixtyDays, s.cfr, '§ 414.1385(a)(2)'),
    opens: unverified('2023-08-10', w.sixtyDaysBefore),
    closes: cited('2023-10-09', s.targetedReview2022, 'Heading'),
    documentDays: cited('30', s.summary2020, 'Targeted review; unchanged until 2024'),
    keepUntil: cited('2028-12-31', s.cfr, '§ 414.1385(a)(8)'),
  },
}
