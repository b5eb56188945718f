// Performance year 2023, payment year 2025: the CY 2023 final rule. The additional adjustment and the
// least 3 points of a measure are gone; MIPS Value Pathways begin.
import { cited, unverified } from '../../citation.ts'
import type { Figure } from '../../decimal.ts'
import type { RuleYear } from '../rule-year.ts'
import * as s from '../sources/since-2021.ts'
import * as w from '../wording/since-2021.ts'
import { weightRow } from '../weight-row.ts'
import {
  bonusRegistries,
  electronicCase,
  immunization,
  measure,
} from '../promoting-interoperability-inventory.ts'

const REWEIGHTING = '§ 414.1380(c)(2)(ii)(F)'
const MEASURES = 'measures/2023'
const ENTITY = '§ 414.1317(b)(2); § 414.1380(c)(2)(ii)(F)'

const points = <const T extends Figure>(value: T) => cited(value, s.piPoints2023, 'Table of points, 2023')
const cases = <const T extends Figure>(value: T) => unverified(value, w.claimsMinimum)

export const ruleYear: RuleYear = {
  id: '2023',
  performanceYear: 2023,
  paymentYear: 2025,
  status: 'final',

  identity: {
    title: 'CY 2023 final rule',
    federalRegister: cited('87 FR 69404', s.finalRule2023, '87 FR 69404'),
    published: cited('2022-11-18', s.finalRule2023, 'Title page'),
    fileCode: cited('CMS-1770-F', s.finalRule2023, 'Title page'),
    effective: cited('2023-01-01', s.finalRule2023, 'Dates, as repeated in 88 FR 15918'),
    laterChanges: [
      cited(w.technicalCorrection, s.cfr, 'Source notes, 88 FR 15921, March 2023'),
      cited(
        'The submission window was extended by two weeks after a cyberattack.',
        s.cmsMessages,
        'Message of 2024',
      ),
    ],
  },

  periods: {
    quality: cited(w.calendarYear, s.cfr, '§ 414.1320(d)(1)'),
    cost: cited(w.calendarYear, s.cfr, '§ 414.1320(d)(1)'),
    improvementActivities: cited(w.ninetyDays, s.cfr, '§ 414.1320(d)(2)'),
    promotingInteroperability: cited(w.ninetyDays, s.cfr, '§ 414.1320(g)'),
  },

  submission: {
    collectionTypes: cited(
      [
        'registry',
        'electronicHealthRecord',
        'claims',
        'cmsWebInterface',
        'certifiedSurveyVendor',
        'administrativeClaims',
      ],
      s.measuresData2026,
      MEASURES,
    ),
    submissionTypes: cited(
      ['direct', 'log-in-and-upload', 'log-in-and-attest', 'claims', 'web-interface'],
      s.cfr,
      '§ 414.1305',
      { unverified: w.webInterfaceForAcos },
    ),
    submitterTypes: cited(
      [
        'individual',
        'group',
        'virtual-group',
        'subgroup',
        'apm-entity',
        'qcdr',
        'registry',
        'health-it-vendor',
        'survey-vendor',
      ],
      s.cfr,
      '§ 414.1400(a)(1)',
    ),
    opens: cited('2024-01-02', s.cmsMessages, 'Message of 2024'),
    closes: cited('2024-04-15', s.cmsMessages, 'Extended from April 1'),
  },

  eligibility: {
    clinicianTypes: cited(
      [
        'physician',
        'physician-assistant',
        'nurse-practitioner',
        'clinical-nurse-specialist',
        'certified-registered-nurse-anesthetist',
        'physical-therapist',
        'occupational-therapist',
        'speech-language-pathologist',
        'audiologist',
        'clinical-psychologist',
        'registered-dietitian',
        'clinical-social-worker',
        'certified-nurse-midwife',
      ],
      s.cfr,
      '§ 414.1305',
      { unverified: w.midwivesNotRead },
    ),
    exclusions: {
      newlyEnrolled: cited(w.newlyEnrolled, s.cfr, '§ 414.1310(c)'),
      qp: cited(w.isQp, s.cfr, '§ 414.1310(b)(1)(i)'),
      partialQp: cited(w.partialQpNotElecting, s.cfr, '§ 414.1310(b)(1)(ii)'),
      lowVolume: cited(w.belowThreshold, s.cfr, '§ 414.1310(b)(1)(iii)'),
    },
    lowVolume: [
      { id: 'allowedCharges', threshold: cited('90000', s.cfr, '§ 414.1305'), counts: w.countsCharges },
      { id: 'beneficiaries', threshold: cited('200', s.cfr, '§ 414.1305'), counts: w.countsBeneficiaries },
      { id: 'services', threshold: cited('200', s.cfr, '§ 414.1305'), counts: w.countsServices },
    ],
    segments: cited(
      [
        { id: 'segment1', from: '2021-10-01', to: '2022-09-30', claimsRunOutDays: 30 },
        { id: 'segment2', from: '2022-10-01', to: '2023-09-30', claimsRunOutDays: 0 },
      ],
      s.cfr,
      '§ 414.1305',
    ),
    segmentRule: cited(w.eitherSegmentCounts, s.cfr, '§ 414.1305', {
      unverified: w.worseSegmentDecides,
    }),
    optIn: { kind: 'available', rule: cited(w.optInRule, s.cfr, '§ 414.1310(b)(1)(iii)(A)') },
    voluntaryReporting: cited(w.voluntaryReporting, s.cfr, '§ 414.1310(b)(2)'),
    group: cited(w.groupIsOneTin, s.cfr, '§ 414.1305'),
    virtualGroup: {
      kind: 'available',
      rule: cited(w.virtualGroupRule, s.cfr, '§ 414.1305'),
      electionDeadline: cited('2022-12-31', s.cfr, '§ 414.1315', { unverified: w.electionNoticeNotRead }),
    },
    apmEntity: cited(w.noEntityTest, s.cfr, '§ 414.1305'),
  },

  specialStatuses: [
    {
      id: 'small',
      sizeLimit: cited('15', s.cfr, '§ 414.1305'),
      individual: cited(w.smallPractice, s.cfr, '§ 414.1305'),
      group: cited(w.smallPractice, s.cfr, '§ 414.1305'),
      changes: [
        cited(w.sixBonusPoints, s.cfr, '§ 414.1380(b)(1)(v)'),
        cited(w.threeForMore, s.cfr, '§ 414.1380(b)(1)(i)'),
        cited(w.claimsReporting, s.cfr, '§ 414.1325(c)', { unverified: 'Taken from secondary sources.' }),
        cited(w.activitiesDouble, s.cfr, '§ 414.1380(b)(3)'),
        cited(w.interoperabilityReweighted, s.cfr, '§ 414.1380(c)(2)(i)'),
        cited(w.weightsOfSmallPractices, s.cfr, '§ 414.1380(c)(2)(ii)(G)'),
      ],
    },
    {
      id: 'rural',
      individual: cited(w.inForhpRuralZip, s.cfr, '§ 414.1305'),
      group: unverified(w.mostRural, w.preambleOnly),
      changes: [cited(w.activitiesDouble, s.cfr, '§ 414.1380(b)(3)')],
    },
    {
      id: 'hpsa',
      individual: cited(w.inShortageArea, s.cfr, '§ 414.1305'),
      group: unverified(w.mostInShortageArea, w.preambleOnly),
      changes: [cited(w.activitiesDouble, s.cfr, '§ 414.1380(b)(3)')],
    },
    {
      id: 'non-patient-facing',
      individual: cited(w.fewEncounters, s.cfr, '§ 414.1305'),
      group: cited(w.mostNonPatientFacing, s.cfr, '§ 414.1305'),
      changes: [
        cited(w.activitiesDouble, s.cfr, '§ 414.1380(b)(3)'),
        cited(w.interoperabilityReweighted, s.cfr, '§ 414.1380(c)(2)(i)'),
      ],
    },
    {
      id: 'hospital-based',
      individual: cited(w.hospitalBased, s.cfr, '§ 414.1305'),
      group: cited(w.mostHospitalBased, s.cfr, '§ 414.1305'),
      changes: [cited(w.interoperabilityReweighted, s.cfr, '§ 414.1380(c)(2)(i)')],
    },
    {
      id: 'asc-based',
      individual: cited(w.ascBased, s.cfr, '§ 414.1305'),
      group: cited(w.allMustQualify, s.cfr, '§ 414.1380(c)(2)(iii)'),
      changes: [cited(w.interoperabilityReweighted, s.cfr, '§ 414.1380(c)(2)(i)')],
    },
    {
      id: 'facility-based',
      individual: cited(w.facilityBased, s.cfr, '§ 414.1380(e)(2)(i)'),
      group: cited(w.mostFacilityBased, s.cfr, '§ 414.1380(e)(2)(ii)', {
        dispute: { otherValue: 'More than 75%', saidBy: '§ 414.1305', reason: w.scoringParagraphDecides },
      }),
      changes: [cited(w.hospitalScoreIfBetter, s.cfr, '§ 414.1380(e)(6)(vi)')],
    },
  ],

  weights: {
    rows: [
      weightRow([], '30/30/15/25', s.cfr, REWEIGHTING),
      weightRow(['cost'], '55/0/15/30', s.cfr, REWEIGHTING),
      weightRow(['promotingInteroperability'], '55/30/15/0', s.cfr, REWEIGHTING),
      weightRow(['quality'], '0/30/15/55', s.cfr, REWEIGHTING),
      weightRow(['improvementActivities'], '45/30/0/25', s.cfr, REWEIGHTING),
      weightRow(['cost', 'promotingInteroperability'], '85/0/15/0', s.cfr, REWEIGHTING),
      weightRow(['quality', 'cost'], '0/0/15/85', s.cfr, REWEIGHTING),
      weightRow(['cost', 'improvementActivities'], '70/0/0/30', s.cfr, REWEIGHTING),
      weightRow(['quality', 'promotingInteroperability'], '0/50/50/0', s.cfr, REWEIGHTING),
      weightRow(['improvementActivities', 'promotingInteroperability'], '70/30/0/0', s.cfr, REWEIGHTING),
      weightRow(['quality', 'improvementActivities'], '0/30/0/70', s.cfr, REWEIGHTING),
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
      '§ 414.1380(c)(2)(i)',
    ),
    submittedData: cited(w.dataBringWeightsBack, s.cfr, '§ 414.1380(c)(2)(i)'),
    promotingInteroperability: {
      automaticTypes: cited(
        [
          'physical-therapist',
          'occupational-therapist',
          'speech-language-pathologist',
          'audiologist',
          'clinical-psychologist',
          'registered-dietitian',
          'clinical-social-worker',
        ],
        s.cfr,
        '§ 414.1380(c)(2)(i)',
      ),
      automaticStatuses: cited(
        ['small', 'non-patient-facing', 'hospital-based', 'asc-based'],
        s.cfr,
        '§ 414.1380(c)(2)(i)',
      ),
      onApplication: cited(w.interoperabilityHardships, s.cfr, '§ 414.1380(c)(2)(i)'),
      group: cited(w.groupAllOrMostQualify, s.cfr, '§ 414.1380(c)(2)(iii)'),
      submittedData: cited(w.dataBringWeightBack, s.cfr, '§ 414.1380(c)(2)(i)', {
        unverified: w.zeroDataCountToo,
      }),
    },
  },

  promotingInteroperability: {
    method: 'performance-points',
    name: cited('Promoting Interoperability', s.cfr, '§ 414.1375'),
    cehrt: cited('2015 Edition Cures Update', s.prescribing2023, 'CEHRT', {
      unverified: 'Taken from secondary sources.',
    }),
    maximum: cited('100', s.cfr, '§ 414.1380(b)(4)(ii)'),
    leastPoints: cited('1', s.submissionsDocs, 'Scoring examples (2019)'),
    rounding: cited('whole-points-half-up', s.submissionsDocs, 'Scoring examples (2019)', {
      unverified: w.roundingFromEngine,
    }),
    zeroRule: cited(w.everyRequirement, s.cfr, '§ 414.1375(b)'),
    attestations: cited(
      [
        { id: 'PI_PPHI_1', title: 'Security risk analysis done', required: true },
        { id: 'PI_PPHI_2', title: 'SAFER Guides assessed', required: true, anyAnswer: true },
        {
          id: 'PI_INFBLO_1',
          title: 'No action to limit or restrict the compatibility of CEHRT',
          required: true,
        },
        { id: 'PI_ONCDIR_1', title: 'ONC direct review', required: true },
        { id: 'PI_ONCACB_1', title: 'ONC-ACB surveillance', required: false },
      ],
      s.cfr,
      '§ 414.1375(b)',
    ),
    objectives: [
      {
        title: 'e-Prescribing',
        measures: [
          measure('PI_EP_1', points('10')),
          measure('PI_EP_2', points('10'), {
            exclusions: [
              {
                id: 'PI_EP_2_EX_1',
                text: 'Cannot lawfully e-prescribe Schedule II opioids and Schedule III and IV drugs',
              },
              { id: 'PI_EP_2_EX_2', text: 'Fewer than 100 permissible prescriptions' },
              { id: 'PI_EP_2_EX_3', text: 'Querying a PDMP would be an excessive workflow or cost burden' },
            ],
          }),
        ],
      },
      {
        title: 'Health Information Exchange',
        measures: [measure('PI_HIE_1', points('15')), measure('PI_HIE_4', points('15'))],
        alternatives: [measure('PI_HIE_5', points('30')), measure('PI_HIE_6', points('30'))],
      },
      {
        title: 'Provider to Patient Exchange',
        measures: [measure('PI_PEA_1', points('25'))],
      },
    ],
    publicHealth: {
      title: 'Public Health and Clinical Data Exchange',
      needed: cited('2', s.measuresData2026, MEASURES),
      points: points('25'),
      registries: cited([immunization, electronicCase], s.measuresData2026, MEASURES),
      oneExclusion: cited(w.oneYesOneExclusion, s.experience2024, 'Public health measures'),
      bonus: {
        kind: 'points',
        points: cited('5', s.cfr, '§ 414.1380(b)(4)(ii)'),
        registries: cited(bonusRegistries, s.measuresData2026, MEASURES),
      },
    },
    redistribution: [
      {
        from: 'PI_EP_1',
        to: [['PI_HIE_5'], ['PI_HIE_6'], ['PI_HIE_1', 'PI_HIE_4'], ['PI_PEA_1']],
        cite: { source: s.prescribing2023, at: 'Exclusions' },
        unverified: w.evenSplitNotRead,
      },
      {
        from: 'PI_EP_2',
        to: [['PI_EP_1'], ['PI_HIE_5'], ['PI_HIE_6'], ['PI_HIE_1', 'PI_HIE_4'], ['PI_PEA_1']],
        cite: { source: s.prescribing2023, at: 'Exclusions' },
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
      { from: 'PI_HIE_1', to: [['PI_PEA_1']], unverified: w.noMeasureNamed },
      {
        from: 'public-health',
        to: [['PI_PEA_1']],
        cite: { source: s.submissionsDocs, at: w.bothRegistriesOut },
        unverified: w.noBonusAfter2022,
      },
    ],
  },

  quality: {
    measuresRequired: cited('6', s.cfr, '§ 414.1335(a)(1)(i)'),
    pointsPerMeasure: cited('10', s.cfr, '§ 414.1380(b)(1)(i)'),
    outcomeRequirement: cited(w.outcomeElseHighPriority, s.cfr, '§ 414.1335(a)(1)(i)'),
    caseMinimum: cited('20', s.cfr, '§ 414.1380(b)(1)(iii)'),
    dataCompleteness: cited('70', s.cfr, '§ 414.1340(a)(3)'),
    bonusConditions: cited(w.onlySmallPracticeBonus, s.cfr, '§ 414.1380(a)(1)(i)'),
    sameMeasure: cited('once', s.cfr, '§ 414.1380(b)(1)(i)'),
    highPriorityBonus: { kind: 'none', rule: cited(w.bonusEnded, s.cfr, '§ 414.1380(b)(1)(v)') },
    endToEndBonus: { kind: 'none', rule: cited(w.bonusEnded, s.cfr, '§ 414.1380(b)(1)(v)') },
    smallPracticeBonus: {
      kind: 'quality-numerator',
      points: cited('6', s.cfr, '§ 414.1380(b)(1)(v)'),
      condition: cited(w.smallPracticeWithOneMeasure, s.cfr, '§ 414.1380(b)(1)(v)'),
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
      leastPoints: cited('1', s.cfr, '§ 414.1380(b)(1)(i)'),
      pointPlaces: cited('4', s.submissionsDocs, 'Scoring examples (2019)', { unverified: w.fourPlaces }),
      withoutBenchmark: {
        points: cited('0', s.cfr, '§ 414.1380(b)(1)(i)'),
        smallPractice: cited('3', s.cfr, '§ 414.1380(b)(1)(i)'),
      },
      incompleteData: {
        points: cited('0', s.cfr, '§ 414.1380(b)(1)(i)'),
        smallPractice: cited('3', s.cfr, '§ 414.1380(b)(1)(i)'),
      },
      newMeasures: {
        kind: 'floors',
        firstYear: cited('7', s.cfr, '§ 414.1380(b)(1)(i)'),
        secondYear: cited('5', s.cfr, '§ 414.1380(b)(1)(i)'),
        firstYearMeasures: cited(
          ['485', '486', '487', '488', '489', '490', '491', '493'],
          s.measuresData2026,
          MEASURES,
          { unverified: w.newInMips },
        ),
        secondYearMeasures: cited(['481', '482', '483'], s.measuresData2026, MEASURES, {
          unverified: w.newInMips,
        }),
      },
      toppedOut: {
        kind: 'cap',
        points: cited('7', s.cfr, '§ 414.1380(b)(1)(iv)'),
        applies: cited('flagged', s.measuresData2026, 'benchmarks/2023'),
        listed: [],
      },
      definedScale: {
        kind: 'none',
        rule: cited(w.noDefinedScale, s.cfr, '§ 414.1380(b)(1)(ii)'),
      },
      administrativeClaims: {
        method: cited('decile-points', s.cfr, '§ 414.1380(b)(1)(i)'),
        leastPoints: cited('1', s.cfr, '§ 414.1380(b)(1)(i)'),
        measures: [
          { id: '479', caseMinimum: cases('200'), smallestGroup: cases('16') },
          { id: '480', caseMinimum: cases('25') },
          { id: '484', caseMinimum: cases('18'), smallestGroup: cases('16') },
          { id: '492', caseMinimum: cases('21') },
        ],
      },
      suppressed: cited([], s.measuresData2026, MEASURES, {
        unverified:
          'CMS marks 006, 007, 052, 243, 290, 291 and 293 for ICD-10 changes; the list of measures scored on nine months was not found.',
      }),
      missingOutcome: cited(w.sixthIsZero, s.cfr, '§ 414.1380(b)(1)(i)', { unverified: w.bestFiveTaken }),
      severalSubmissions: cited('together', s.cfr, '§ 414.1380(b)(1)(i)', {
        unverified: w.typesCountTogether,
      }),
      complexOrganization: {
        kind: 'none',
        rule: cited(w.noComplexOrganization, s.regulationQuotes, '§ 414.1380(b)(1)(vii)'),
      },
      missedCahps: cited('10', s.cfr, '§ 414.1380(b)(1)(vii)'),
    },
  },

  cost: {
    method: cited('decile-points', s.cfr, '§ 414.1380(b)(2)'),
    pointsPerMeasure: cited('10', s.cfr, '§ 414.1380(b)(2)'),
    pointPlaces: cited('4', s.submissionsDocs, 'Scoring examples (2019)', {
      unverified: w.costPlacesAsQuality,
    }),
    measures: cited(
      [
        'TPCC_1',
        'MSPB_1',
        'COST_ACOPD_1',
        'COST_AKID_1',
        'COST_CCLI_1',
        'COST_COPDE_1',
        'COST_CRR_1',
        'COST_D_1',
        'COST_EOPCI_1',
        'COST_FIHR_1',
        'COST_HAC_1',
        'COST_IHCI_1',
        'COST_IOL_1',
        'COST_KA_1',
        'COST_LGH_1',
        'COST_LPMSM_1',
        'COST_LSFDD_1',
        'COST_MR_1',
        'COST_NECABG_1',
        'COST_PHA_1',
        'COST_RUSST_1',
        'COST_SPH_1',
        'COST_SSC_1',
        'COST_STEMI_1',
        'COST_S_1',
      ],
      s.measuresData2026,
      MEASURES,
    ),
    caseMinimums: [
      { for: 'total-per-capita', cases: cited('20', s.cfr, '§ 414.1350(c)(1)') },
      { for: 'spending-per-beneficiary', cases: cited('35', s.cfr, '§ 414.1350(c)(2)') },
      { for: 'procedural', cases: cited('10', s.cfr, '§ 414.1350(c)(4)') },
      { for: 'COST_CRR_1', cases: cited('20', s.cfr, '§ 414.1350(c)(4)') },
      { for: 'acute-inpatient', cases: cited('20', s.cfr, '§ 414.1350(c)(5)') },
      { for: 'chronic', cases: cited('20', s.cfr, '§ 414.1350(c)(6)') },
    ],
    unscored: cited(['COST_SPH_1'], s.measuresData2026, 'benchmarks/2023 has no row for it'),
    groupsOnly: cited(['COST_LGH_1'], s.measuresData2026, MEASURES),
    improvement: {
      kind: 'percent-change',
      factor: cited('1', s.cfr, '§ 414.1380(b)(2)(iv)'),
      maximum: cited('1', s.cfr, '§ 414.1380(b)(2)(iv)'),
      condition: cited(w.sameIdentifierTwice, s.cfr, '§ 414.1380(b)(2)(iv)'),
    },
    nothingScored: cited(w.costReweighted, s.cfr, '§ 414.1380(b)(2)(v)'),
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
    inventory: cited('103', s.measuresData2026, MEASURES, {
      dispute: { otherValue: '104', saidBy: 'Guides of 2023', reason: 'CMS’s own data have 103.' },
    }),
    medicalHome: cited(w.medicalHomeHalf, s.cfr, '§ 414.1380(b)(3)(ii)'),
    apm: {
      percent: cited('50', s.cfr, '§ 414.1380(b)(3)(i)'),
      condition: cited(w.apmActivitiesReported, s.cfr, '§ 414.1380(b)(3)(i)'),
      mustReport: true,
    },
    group: {
      timing: 'any-90-days',
      percent: cited('50', s.cfr, '§ 414.1360(a)(2)'),
      rule: cited(w.anyNinetyDays, s.cfr, '§ 414.1360(a)(2)'),
    },
    study: { kind: 'none', rule: unverified(w.studyEnded, 'Taken from secondary sources.') },
  },

  finalScore: {
    maximum: cited('100', s.cfr, '§ 414.1380(c)'),
    complexPatient: {
      method: 'standardized',
      base: cited('1.5', s.cfr, '§ 414.1380(c)(3)(vi)'),
      slope: cited('4', s.cfr, '§ 414.1380(c)(3)(vi)'),
      componentMaximum: cited('5', s.experience2024, 'Bonuses of exactly 5.00', {
        unverified: w.componentsApart,
      }),
      maximum: cited('10', s.cfr, '§ 414.1380(c)(3)(viii)'),
      condition: cited(w.dataOrFacility, s.cfr, '§ 414.1380(c)(3)(v)'),
    },
    facilityBased: {
      kind: 'available',
      against: cited('final-score', s.cfr, '§ 414.1380(e)(6)(vi)'),
      fiscalYear: cited('2024', s.cfr, '§ 414.1380(e)(1)'),
      rule: cited(w.facilityScore, s.cfr, '§ 414.1380(e)(4), (6)'),
    },
  },

  pathways: {
    apmScoringStandard: { kind: 'none', rule: cited(w.standardEnded, s.cfr, '§ 414.1305') },
    app: {
      kind: 'available',
      rows: [
        weightRow([], '50/0/20/30', s.cfr, '§ 414.1367(d)(1)'),
        weightRow(['quality'], '0/0/25/75', s.cfr, '§ 414.1367(d)(2)(i)'),
        weightRow(['promotingInteroperability'], '75/0/25/0', s.cfr, '§ 414.1367(d)(2)(ii)'),
      ],
      activitiesPercent: cited('100', s.cfr, '§ 414.1367(c)(3)', { unverified: w.assignedWhole }),
      measures: cited(['001', '134', '236', '321', '479', '484'], s.measuresData2026, MEASURES),
      plusMeasures: { kind: 'none', rule: cited('Begins in 2025', s.cfr, '§ 414.1367(c)(1)(iii)') },
      alternatives: cited([w.tenWebInterface], s.measuresData2026, MEASURES),
      rule: cited(w.appRule, s.cfr, '§ 414.1367(c)'),
    },
    mvp: {
      kind: 'available',
      ids: cited(
        [
          'G0053',
          'G0054',
          'G0055',
          'G0056',
          'G0057',
          'G0058',
          'G0059',
          'M0001',
          'M0002',
          'M0003',
          'M0004',
          'M0005',
        ],
        s.measuresData2026,
        'mvp/2023; M0005 was then “Promoting Wellness”, M0004 “Supportive Care for Neurodegenerative Conditions”',
      ),
      qualityMeasures: cited('4', s.cfr, '§ 414.1365(c)(1)'),
      quality: cited(w.mvpQuality, s.cfr, '§ 414.1365(c)(1)'),
      populationHealth: cited(w.mvpOneChosen, s.cfr, '§ 414.1365(d)(3)'),
      populationHealthMeasures: cited(['479', '484'], s.measuresData2026, 'mvp/2023'),
      improvementActivities: cited(w.mvpActivityWeights, s.cfr, '§ 414.1365(c)(3)'),
      cost: cited(w.mvpCost, s.cfr, '§ 414.1365(c)(2)'),
      promotingInteroperability: cited(w.mvpInteroperability, s.cfr, '§ 414.1365(c)(4)(i)'),
      subgroups: cited(w.subgroupRule, s.cfr, '§ 414.1365'),
      registrationOpens: cited('2023-04-01', s.cfr, '§ 414.1365(b)(1)'),
      registrationCloses: cited('2023-11-30', s.cfr, '§ 414.1365(b)(1)'),
    },
    apmEntity: [
      weightRow([], '55/0/15/30', s.cfr, ENTITY),
      weightRow(['quality'], '0/0/15/85', s.cfr, ENTITY),
      weightRow(['improvementActivities'], '70/0/0/30', s.cfr, ENTITY),
      weightRow(['promotingInteroperability'], '85/0/15/0', s.cfr, ENTITY),
    ],
  },

  payment: {
    performanceThreshold: cited('75', s.cfr, '§ 414.1405(b)(9)(ii)'),
    applicablePercent: cited('9', s.cfr, '§ 414.1405(c)'),
    floorShare: cited('0.25', s.cfr, '§ 414.1405(b)(2)'),
    negativeLine: cited(w.negativeLine, s.cfr, '§ 414.1405(b)(2)'),
    positiveLine: cited(w.positiveLine, s.cfr, '§ 414.1405(b)(1), (b)(3)'),
    scalingFactorMaximum: cited('3', s.cfr, '§ 414.1405(b)(3)'),
    additional: { kind: 'none', rule: cited(w.exceptionalEnded, s.cfr, '§ 414.1405(d)') },
    finalScorePlaces: cited('2', s.paymentRecords, 'Published scores'),
    exactScoreDecides: cited(w.exactScoreDecides, s.paymentRecords, 'A record of 2023', {
      unverified: w.exactScoreOneRecord,
    }),
    adjustmentPlaces: cited('2', s.paymentRecords, 'Published adjustments', { unverified: w.noRoundingRule }),
    appliesTo: cited(w.partBPaidAmounts, s.cfr, '§ 414.1405(e)'),
    factors: [
      {
        id: 'implied-2023',
        kind: 'implied',
        label: 'Implied by what was paid for 2023',
        scalingFactor: cited('0.2393', s.paymentRecords, 'Derived: 0.2389 to 0.2394', {
          unverified: w.factorsNotPublished,
        }),
      },
    ],
    published: [
      {
        label: 'Highest adjustment',
        unit: 'percent',
        value: cited('2.15', s.results2023, 'Payment year 2025'),
      },
      { label: 'Mean final score', unit: 'points', value: cited('83.18', s.results2023, 'Final scores') },
      { label: 'Median final score', unit: 'points', value: cited('85.49', s.results2023, 'Final scores') },
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
          qp: cited('25', s.cfr, '§ 414.1430(b)(1)(ii)'),
          partialQp: cited('20', s.cfr, '§ 414.1430(b)(2)(ii)'),
        },
        patients: {
          qp: cited('20', s.cfr, '§ 414.1430(b)(3)(ii)'),
          partialQp: cited('10', s.cfr, '§ 414.1430(b)(4)(ii)'),
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
    level: cited(w.entityOrAllPayer, s.cfr, '§ 414.1425(c)(3)(i)'),
    snapshots: cited(['03-31', '06-30', '08-31'], s.cfr, '§ 414.1415(c)(7)'),
    partialQp: cited(w.partialQpElects, s.cfr, '§ 414.1310(b)(1)(ii)'),
    incentive: {
      lumpSum: cited('3.5', s.cfr, '§ 414.1450(b)(1)'),
      conversionFactor: { kind: 'none', rule: cited(w.noQpUpdate, s.qppSite2024, 'Advanced APMs') },
    },
    criteria: [
      { id: 'cehrt', title: 'Certified technology', rule: cited(w.cehrt75, s.cfr, '§ 414.1415(a)(1)(i)') },
      { id: 'quality', title: 'Quality measures', rule: cited(w.qualityBased, s.cfr, '§ 414.1415(b)') },
      {
        id: 'nominal-amount',
        title: 'Financial risk',
        rule: cited(w.nominalRisk, s.cfr, '§ 414.1415(c)(3)'),
      },
      {
        id: 'medical-home',
        title: 'Medical Home Models',
        rule: cited(w.medicalHomeFifty, s.cfr, '§ 414.1415(c)(4), (7)'),
      },
      {
        id: 'other-payer',
        title: 'Other payers',
        rule: cited(w.otherPayerRisk, s.cfr, '§ 414.1420(b), (d)(3)', { unverified: w.otherPayer2022 }),
      },
    ],
    advancedApms: cited(w.sharedSavingsTracks, s.proposedRule2027, '91 FR 44057, 44260', {
      unverified: w.sharedSavingsOnly,
    }),
  },

  targetedReview: {
    rule: cited(w.reviewSixtyDays, s.cmsMessages, 'Newsletter of October 2024', {
      dispute: {
        otherValue: 'Until 30 days after the adjustment factors',
        saidBy: '§ 414.1385(a)(2), in force since 2024',
        reason: 'CMS kept the window open for 60 days; it may extend it.',
      },
    }),
    opens: unverified('2024-08-12', 'Sixty days before the closing day; no notice of the opening was read.'),
    closes: cited('2024-10-11', s.cmsMessages, 'Newsletter of October 2024'),
    documentDays: cited('15', s.cfr, '§ 414.1385(a)(5)'),
    keepUntil: cited('2029-12-31', s.cfr, '§ 414.1385(a)(8)'),
  },
}
