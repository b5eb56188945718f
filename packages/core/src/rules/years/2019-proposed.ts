// Performance year 2019, payment year 2021, as CMS proposed it in July 2018. Where the proposal
// could not be read, the value is the final rule's and says so.
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
const AS_FINAL = 'The proposal could not be read on this; the value is the final rule’s.'
const BOUNDS = w.factorsNotPublished
const receiving = measure('PI_HIE_4', cited('20', s.slides2019, 'Objectives and maximum points'), {
  title: w.receivingAndIncorporating,
})

/** What the regulation says where the proposal is silent. */
const asFinal = <const T>(value: T, at: string) => cited(value, s.cfr, at, { unverified: AS_FINAL })

export const ruleYear: RuleYear = {
  id: '2019-proposed',
  performanceYear: 2019,
  paymentYear: 2021,
  status: 'proposed',

  identity: {
    title: 'CY 2019 proposed rule',
    federalRegister: cited('83 FR 35704', s.proposedRule2019, '83 FR 35704–36368'),
    published: cited('2018-07-27', s.proposedRule2019, 'Title page'),
    fileCode: cited('CMS-1693-P', s.proposedRule2019, 'Title page'),
    commentsClose: cited('2018-09-10', s.slides2019, 'Comments due'),
    laterChanges: [cited('Replaced by the CY 2019 final rule', s.finalRule2019, '83 FR 59452')],
  },

  periods: {
    quality: cited(w.calendarYear, s.slides2019, 'Performance periods'),
    cost: cited(w.calendarYear, s.slides2019, 'Performance periods'),
    improvementActivities: cited(w.ninetyDays, s.slides2019, 'Performance periods'),
    promotingInteroperability: cited(w.ninetyDays, s.slides2019, 'Performance periods'),
  },

  submission: {
    collectionTypes: cited(
      w.collectionTypesThrough2021,
      s.slides2019,
      'Collection, submission, and submitter types',
    ),
    submissionTypes: cited(
      w.submissionTypesThrough2021,
      s.slides2019,
      'Collection, submission, and submitter types',
    ),
    submitterTypes: cited(w.submittersSince2019, s.slides2019, 'Collection, submission, and submitter types'),
  },

  eligibility: {
    clinicianTypes: cited(
      [
        'physician',
        'physician-assistant',
        'nurse-practitioner',
        'clinical-nurse-specialist',
        'certified-registered-nurse-anesthetist',
        'clinical-psychologist',
        'physical-therapist',
        'occupational-therapist',
        'clinical-social-worker',
      ],
      s.slides2019,
      'MIPS eligible clinician types',
    ),
    exclusions: {
      newlyEnrolled: asFinal(w.newlyEnrolled, '§ 414.1310(c); § 414.1305'),
      qp: asFinal(w.isQp, '§ 414.1310(b)(1)(i)'),
      partialQp: asFinal(w.partialQpNotElecting, '§ 414.1310(b)(1)(ii)'),
      lowVolume: asFinal(w.belowThreshold, '§ 414.1310(b)(1)(iii)'),
    },
    lowVolume: [
      {
        id: 'allowedCharges',
        threshold: cited('90000', s.slides2019, 'Low-volume threshold determination'),
        counts: w.countsCharges,
      },
      {
        id: 'beneficiaries',
        threshold: cited('200', s.slides2019, 'Low-volume threshold determination'),
        counts: w.countsBeneficiaries,
      },
      {
        id: 'services',
        threshold: cited('200', s.slides2019, 'Low-volume threshold determination'),
        counts: w.countsServices,
      },
    ],
    segments: asFinal(
      [
        { id: 'segment1', from: '2017-10-01', to: '2018-09-30', claimsRunOutDays: 30 },
        { id: 'segment2', from: '2018-10-01', to: '2019-09-30', claimsRunOutDays: 0 },
      ],
      '§ 414.1305, “MIPS determination period”, as finalized',
    ),
    segmentRule: asFinal(w.eitherSegmentCounts, '§ 414.1305, “MIPS determination period”, as finalized'),
    optIn: {
      kind: 'available',
      rule: cited(w.optInRule, s.slides2019, 'Opt-in policy', {
        dispute: {
          otherValue: 'Whoever meets or exceeds at least one',
          saidBy: 'The wording of the slides',
          reason: 'The table on the same slides, and the final text, require more than the threshold.',
        },
      }),
    },
    voluntaryReporting: cited(w.voluntaryReporting, s.slides2019, 'Opt-in policy'),
    group: cited(
      'Two or more clinicians who have reassigned their billing rights to one TIN',
      s.slides2019,
      'Reporting options',
    ),
    virtualGroup: {
      kind: 'available',
      rule: cited(
        'Solo practitioners and groups of 10 or fewer eligible clinicians who come together',
        s.slides2019,
        'Reporting options',
      ),
      electionDeadline: cited('2018-12-31', s.slides2019, 'Virtual group elections'),
      sizeInquiry: cited(
        'August 1 to December 31 of the year before',
        s.slides2019,
        'Virtual group elections',
      ),
    },
    apmEntity: cited(w.apmEntityAsWhole, s.slides2019, 'Low-volume threshold determination'),
  },

  specialStatuses: [
    {
      id: 'small',
      sizeLimit: asFinal('15', '§ 414.1305, “Small practice”'),
      individual: asFinal(w.smallPractice, '§ 414.1305, “Small practice”'),
      group: asFinal(w.smallPractice, '§ 414.1305, “Small practice”'),
      changes: [
        cited(
          'Quality: 3 bonus points once one measure is reported',
          s.slides2019,
          'Quality performance category',
        ),
        asFinal(w.threeInsteadOfOne, '§ 414.1380(b)(1)(i)'),
        cited(w.claimsReporting, s.cfr, '§ 414.1325(c)', {
          unverified: w.secondary,
        }),
        asFinal(w.activitiesDouble, '§ 414.1380(b)(3)'),
        asFinal(w.interoperabilityMayApply, '§ 414.1380(c)(2)(i)(C)'),
      ],
    },
    {
      id: 'rural',
      individual: asFinal(w.inRuralZip, '§ 414.1305, “Rural area”'),
      group: unverified(w.mostRural, PREAMBLE),
      changes: [asFinal(w.activitiesDouble, '§ 414.1380(b)(3)')],
    },
    {
      id: 'hpsa',
      individual: asFinal(w.inShortageArea, '§ 414.1305, “HPSA”'),
      group: unverified(w.mostInShortageArea, PREAMBLE),
      changes: [asFinal(w.activitiesDouble, '§ 414.1380(b)(3)')],
    },
    {
      id: 'non-patient-facing',
      individual: asFinal(w.fewEncounters, '§ 414.1305, “Non-patient facing”'),
      group: asFinal(w.mostNonPatientFacing, '§ 414.1305, “Non-patient facing”'),
      changes: [
        asFinal(w.activitiesDouble, '§ 414.1380(b)(3)'),
        asFinal(w.interoperabilityReweighted, '§ 414.1380(c)(2)(i)(C)'),
      ],
    },
    {
      id: 'hospital-based',
      individual: asFinal(w.hospitalBased, '§ 414.1305, “Hospital-based”'),
      group: cited(w.allHospitalBased, s.summary2020, 'Section (e), hospital-based groups'),
      changes: [asFinal(w.interoperabilityReweighted, '§ 414.1380(c)(2)(i)(C)')],
    },
    {
      id: 'asc-based',
      individual: asFinal(w.ascBased, '§ 414.1305, “Ambulatory Surgical Center-based”'),
      group: asFinal(w.allMustQualify, '§ 414.1380(c)(2)(iii)'),
      changes: [asFinal(w.interoperabilityReweighted, '§ 414.1380(c)(2)(i)(C)')],
    },
    {
      id: 'facility-based',
      individual: asFinal(w.facilityBased, '§ 414.1380(e)(2)(i)'),
      group: cited(w.mostFacilityBased, s.cfr, '§ 414.1380(e)(2)(ii)', {
        unverified: AS_FINAL,
        dispute: {
          otherValue: 'More than 75%',
          saidBy: '§ 414.1305',
          reason: w.scoringParagraphDecides,
        },
      }),
      changes: [asFinal(w.hospitalScoreIfBetter, '§ 414.1380(e)(6)(vi)')],
    },
  ],

  weights: {
    rows: [
      weightRow([], '45/15/15/25', s.slides2019, 'Performance category weights'),
      weightRow(['cost'], '60/0/15/25', s.cfr, '§ 414.1380(c)(2)(ii)(C), as finalized', {
        unverified: AS_FINAL,
      }),
      weightRow(['promotingInteroperability'], '70/15/15/0', s.cfr, '§ 414.1380(c)(2)(ii)(C), as finalized', {
        unverified: AS_FINAL,
      }),
      weightRow(['quality'], '0/15/40/45', s.cfr, '§ 414.1380(c)(2)(ii)(C), as finalized', {
        unverified: AS_FINAL,
      }),
      weightRow(['improvementActivities'], '60/15/0/25', s.cfr, '§ 414.1380(c)(2)(ii)(C), as finalized', {
        unverified: AS_FINAL,
      }),
      weightRow(
        ['cost', 'promotingInteroperability'],
        '85/0/15/0',
        s.cfr,
        '§ 414.1380(c)(2)(ii)(C), as finalized',
        { unverified: AS_FINAL },
      ),
      weightRow(['quality', 'cost'], '0/0/50/50', s.cfr, '§ 414.1380(c)(2)(ii)(C), as finalized', {
        unverified: AS_FINAL,
      }),
      weightRow(
        ['cost', 'improvementActivities'],
        '75/0/0/25',
        s.cfr,
        '§ 414.1380(c)(2)(ii)(C), as finalized',
        { unverified: AS_FINAL },
      ),
      weightRow(
        ['quality', 'promotingInteroperability'],
        '0/15/85/0',
        s.cfr,
        '§ 414.1380(c)(2)(ii)(C), as finalized',
        { unverified: AS_FINAL },
      ),
      weightRow(
        ['improvementActivities', 'promotingInteroperability'],
        '85/15/0/0',
        s.cfr,
        '§ 414.1380(c)(2)(ii)(C), as finalized',
        { unverified: AS_FINAL },
      ),
      weightRow(
        ['quality', 'improvementActivities'],
        '0/15/0/85',
        s.cfr,
        '§ 414.1380(c)(2)(ii)(C), as finalized',
        { unverified: AS_FINAL },
      ),
    ],
    smallPracticeRows: [],
    zeroForEveryone: [],
    fewerThanTwo: asFinal(w.scoreEqualsThreshold, '§ 414.1380(c)'),
    circumstances: asFinal(
      [w.noQualityMeasure, w.noReliableCost, w.joinedLate, w.extremeOnApplication, w.circumstancesInArea],
      '§ 414.1380(c)(2)(i)(A)',
    ),
    submittedData: asFinal(
      'Data sent for a category bring its weight back',
      '§ 414.1380(c)(2)(i)(A)(6), (8)',
    ),
    promotingInteroperability: {
      automaticTypes: cited(
        [
          'nurse-practitioner',
          'physician-assistant',
          'clinical-nurse-specialist',
          'certified-registered-nurse-anesthetist',
          'physical-therapist',
          'occupational-therapist',
          'clinical-social-worker',
          'clinical-psychologist',
        ],
        s.slides2019,
        'Promoting Interoperability reweighting',
      ),
      automaticStatuses: cited(
        ['non-patient-facing', 'hospital-based', 'asc-based'],
        s.slides2019,
        'Promoting Interoperability reweighting',
      ),
      onApplication: asFinal(w.hardshipsWithSmallPractice, '§ 414.1380(c)(2)(i)(C), as finalized'),
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
    name: cited(
      'Promoting Interoperability',
      s.slides2019,
      'Promoting Interoperability performance category',
    ),
    cehrt: cited('2015 Edition', s.slides2019, 'Promoting Interoperability basics'),
    maximum: cited('100', s.slides2019, 'Promoting Interoperability basics'),
    leastPoints: cited('1', s.submissionsDocs, 'scoring-example-output-aci.json, mipsMinimumScore'),
    rounding: cited('whole-points-half-up', s.submissionsDocs, 'scoring-example-output-aci.json', {
      unverified: w.roundingFromEngine,
    }),
    zeroRule: cited(w.everyRequirement, s.slides2019, 'Promoting Interoperability reporting requirements', {
      unverified:
        'The slides say that measures must be reported or excluded; the zero is the final rule’s, § 414.1375(b).',
    }),
    attestations: cited(
      [riskAnalysis, informationBlocking, oncDirectReview, oncAcbSurveillance],
      s.measuresData,
      'measures/2019',
      { unverified: AS_FINAL },
    ),
    objectives: [
      {
        title: 'e-Prescribing',
        measures: [
          measure('PI_EP_1', cited('10', s.slides2019, 'Objectives and maximum points')),
          measure('PI_EP_2', cited('5', s.slides2019, 'Objectives and maximum points'), {
            role: 'bonus',
            metric: 'proportion',
          }),
          {
            id: 'PI_EP_3',
            title: 'Verify Opioid Treatment Agreement',
            metric: 'proportion',
            role: 'bonus',
            points: cited('5', s.slides2019, 'Objectives and maximum points'),
            exclusions: [],
          },
        ],
      },
      {
        title: 'Health Information Exchange',
        measures: [
          measure('PI_HIE_1', cited('20', s.slides2019, 'Objectives and maximum points')),
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
        measures: [measure('PI_PEA_1', cited('40', s.slides2019, 'Objectives and maximum points'))],
      },
    ],
    publicHealth: {
      title: 'Public Health and Clinical Data Exchange',
      needed: cited('2', s.slides2019, 'Objectives and maximum points'),
      points: cited('10', s.slides2019, 'Objectives and maximum points'),
      registries: cited(
        anyRegistry,
        s.measuresData,
        'measures/2019, PI_PHCDRR_1 to _5; the slides name the five kinds',
      ),
      oneExclusion: cited(w.oneYesOneExclusion, s.piScoring2019, 'Public health objective', {
        unverified: AS_FINAL,
      }),
      bonus: { kind: 'none', rule: asFinal(w.noRegistryBonus, '§ 414.1380(b)(4)(ii)') },
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
        unverified: 'The 2019 proposal does not say; we take what was later set from 2019 on.',
      },
      {
        from: 'public-health',
        to: [['PI_PEA_1']],
        cite: { source: s.piScoring2021, at: 'Public health objective, same rule' },
      },
    ],
  },

  quality: {
    measuresRequired: cited('6', s.slides2019, 'Quality performance category'),
    pointsPerMeasure: asFinal('10', '§ 414.1380(b)(1)'),
    outcomeRequirement: cited(w.outcomeElseHighPriority, s.slides2019, 'Quality performance category'),
    caseMinimum: asFinal('20', '§ 414.1380(b)(1)(iii)'),
    dataCompleteness: asFinal('60', '§ 414.1340(a)(2)'),
    bonusConditions: cited(w.bonusConditions, s.cfr, '§ 414.1380(b)(1)(v)(A)(1)', {
      unverified: AS_FINAL,
      dispute: {
        otherValue: 'High-priority measures also need a benchmark',
        saidBy: 'The 2019 text of the same paragraph',
        reason: 'In the 2020 rulemaking CMS clarified that no benchmark is needed.',
      },
    }),
    sameMeasure: asFinal('once', '§ 414.1380(b)(1)(v)(A)(1)(iii)'),
    highPriorityBonus: {
      kind: 'points',
      points: {
        outcome: cited('2', s.slides2019, 'Quality bonus points'),
        'patient-experience': cited('2', s.slides2019, 'Quality bonus points'),
        'other-high-priority': cited('1', s.slides2019, 'Quality bonus points'),
      },
      requiredEarnsNothing: cited(w.requiredEarnsNoBonus, s.cfr, '§ 414.1380(b)(1)(v)(A)', {
        unverified: w.whichFulfillsNotSaid,
      }),
      capPercent: cited('10', s.slides2019, 'Quality bonus points'),
      notFor: asFinal(['cmsWebInterface'], '§ 414.1380(b)(1)(v)(A)'),
    },
    endToEndBonus: {
      kind: 'points',
      points: cited('1', s.slides2019, 'Quality bonus points'),
      capPercent: cited('10', s.slides2019, 'Quality bonus points'),
      notFor: asFinal(['claims'], '§ 414.1380(b)(1)(v)(B)'),
    },
    smallPracticeBonus: {
      kind: 'quality-numerator',
      points: cited('3', s.slides2019, 'Quality bonus points'),
      condition: cited(w.smallPracticeWithOneMeasure, s.slides2019, 'Quality bonus points'),
    },
    improvement: {
      kind: 'percent-change',
      factor: asFinal('10', '§ 414.1380(b)(1)(vi)'),
      maximum: asFinal('10', '§ 414.1380(b)(1)(vi)'),
      previousFloor: asFinal('30', '§ 414.1380(b)(1)(vi)'),
      condition: cited(w.fullParticipation, s.cfr, '§ 414.1380(b)(1)(vi)', {
        unverified: w.fewerMeasuresNotSaid,
      }),
    },
    scoring: {
      leastPoints: asFinal('3', '§ 414.1380(b)(1)(i)'),
      pointPlaces: cited('4', s.submissionsDocs, 'Sample response, quality', {
        unverified: w.placesFromEngine,
      }),
      withoutBenchmark: {
        points: asFinal('3', '§ 414.1380(b)(1)(i)(A)(1)'),
        smallPractice: asFinal('3', '§ 414.1380(b)(1)(i)(A)(1)'),
      },
      incompleteData: {
        points: asFinal('1', '§ 414.1380(b)(1)(i)(B)(1)'),
        smallPractice: asFinal('3', '§ 414.1380(b)(1)(i)(B)(1)'),
      },
      newMeasures: { kind: 'none', rule: asFinal(w.noNewMeasureFloor, '§ 414.1380(b)(1)(i)(C)') },
      toppedOut: {
        kind: 'cap',
        points: asFinal('7', '§ 414.1380(b)(1)(iv)(B)'),
        applies: cited('flagged', s.measuresData, 'benchmarks/2019, isToppedOutByProgram', {
          unverified: AS_FINAL,
        }),
        listed: [],
      },
      definedScale: { kind: 'none', rule: asFinal(w.noDefinedScale, '§ 414.1380(b)(1)(ii)') },
      administrativeClaims: {
        method: asFinal('decile-points', '§ 414.1380(b)(1)(i)'),
        leastPoints: asFinal('3', '§ 414.1380(b)(1)(i), as restated in 2022'),
        measures: [
          {
            id: '458',
            caseMinimum: asFinal('200', '§ 414.1380(b)(1)(iii)'),
            smallestGroup: cited('16', s.measuresData, 'measures/2019, 458', {
              unverified: w.sixteenClinicians,
            }),
          },
        ],
      },
      suppressed: unverified([], 'CMS names such measures after the year; a proposal has none.'),
      missingOutcome: cited(w.sixthIsZero, s.submissionsDocs, 'Quality scoring, 2019', {
        unverified: AS_FINAL,
      }),
      severalSubmissions: cited('together', s.cfr, '§ 414.1380(b)(1)(i)', { unverified: w.togetherFollows }),
      complexOrganization: { kind: 'none', rule: asFinal(w.noComplexOrganization, '§ 414.1380(b)(1)') },
      missedCahps: asFinal('10', '§ 414.1380(b)(1)(vii)(B)'),
    },
  },

  cost: {
    method: asFinal('decile-points', '§ 414.1380(b)(2)'),
    pointsPerMeasure: asFinal('10', '§ 414.1380(b)(2)'),
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
      { unverified: 'The slides say eight episode-based measures; which ones is taken from the final list.' },
    ),
    caseMinimums: [
      { for: 'total-per-capita', cases: cited('20', s.slides2019, 'Cost, measure case minimums') },
      { for: 'spending-per-beneficiary', cases: cited('35', s.slides2019, 'Cost, measure case minimums') },
      { for: 'procedural', cases: cited('10', s.slides2019, 'Cost, measure case minimums') },
      { for: 'acute-inpatient', cases: cited('20', s.slides2019, 'Cost, measure case minimums') },
    ],
    unscored: unverified([], 'CMS finds out after the year; a proposal has none.'),
    groupsOnly: asFinal([], '§ 414.1350(b)(1)'),
    improvement: {
      kind: 'none',
      rule: cited(w.noCostImprovement, s.slides2019, 'Cost: no improvement scoring in year 3'),
    },
    nothingScored: asFinal(w.costWeightMoves, '§ 414.1380(b)(2)(v), (c)(2)(i)(A)(2)'),
  },

  improvementActivities: {
    maximum: asFinal('40', '§ 414.1380(b)(3)'),
    credit: {
      method: 'weights',
      medium: cited('10', s.slides2019, 'Improvement activities performance category'),
      high: cited('20', s.slides2019, 'Improvement activities performance category'),
    },
    multiple: cited('2', s.slides2019, 'Improvement activities performance category'),
    multipleFor: cited(
      ['small', 'rural', 'hpsa', 'non-patient-facing'],
      s.slides2019,
      'Improvement activities performance category',
    ),
    inventory: cited('117', s.slides2019, 'Activity inventory', {
      unverified: 'Counted: 112 activities of 2018, 6 added, 1 removed.',
    }),
    medicalHome: asFinal(w.halfOfSites, '§ 414.1380(b)(3)(ii)'),
    apm: {
      percent: asFinal('50', '§ 414.1380(b)(3)(i)'),
      condition: asFinal(w.anyApm, '§ 414.1370(g)(3); § 414.1380(b)(3)(i)'),
      mustReport: false,
    },
    group: {
      timing: 'one-clinician',
      rule: cited(w.oneClinicianEnough, s.summary2020, 'Activity data submission, current rule', {
        unverified: AS_FINAL,
      }),
    },
    study: cited(w.studyCredit, s.summary2020, 'Study on improvement activities', { unverified: AS_FINAL }),
  },

  finalScore: {
    maximum: asFinal('100', '§ 414.1380(c)'),
    complexPatient: {
      method: 'risk-plus-dual',
      dualMultiple: asFinal('5', '§ 414.1380(c)(3)(i)'),
      factor: asFinal('1', '§ 414.1380(c)(3)(i)'),
      maximum: asFinal('5', '§ 414.1380(c)(3)(iii)'),
      condition: asFinal(w.anyCategoryReported, '§ 414.1380(c)(3)'),
    },
    facilityBased: {
      kind: 'available',
      against: asFinal('quality-and-cost', '§ 414.1380(e)(6)(vi)'),
      fiscalYear: cited('2020', s.cfr, '§ 414.1380(e)(1)', {
        unverified: AS_FINAL,
        dispute: {
          otherValue: 'Fiscal year 2021',
          saidBy: 'An example in the 2019 targeted review guide',
          reason: 'The rule takes the fiscal year whose payments begin in the performance period.',
        },
      }),
      rule: asFinal(w.hospitalPercentile, '§ 414.1380(e)(4)–(6)'),
    },
  },

  pathways: {
    apmScoringStandard: {
      kind: 'available',
      rows: [
        weightRow([], '50/0/20/30', s.cfr, '§ 414.1370(h)(1)–(4)', { unverified: AS_FINAL }),
        weightRow(['quality'], '0/0/25/75', s.cfr, '§ 414.1370(h)(5)(i)', { unverified: AS_FINAL }),
        weightRow(['promotingInteroperability'], '80/0/20/0', s.cfr, '§ 414.1370(h)(5)(ii)', {
          unverified: AS_FINAL,
        }),
      ],
      activitiesPercent: cited('100', s.cfr, '§ 414.1370(g)(3)', { unverified: w.activitiesAssigned }),
      qualityCredit: { kind: 'none', rule: asFinal(w.noQualityCredit, '§ 414.1370(g)(1)') },
      rule: asFinal(w.apmEntityScore, '§ 414.1370(f), (g)(4)'),
    },
    app: { kind: 'none', rule: cited(w.appLater, s.finalRule2021, '85 FR 85031') },
    mvp: {
      kind: 'none',
      rule: cited('Proposed a year later, for 2021', s.summary2020, 'MIPS Value Pathways'),
    },
  },

  payment: {
    performanceThreshold: cited('30', s.slides2019, 'Performance threshold and payment adjustments'),
    applicablePercent: cited('7', s.slides2019, 'Performance threshold and payment adjustments'),
    floorShare: asFinal('0.25', '§ 414.1405(b)(2)'),
    negativeLine: asFinal(w.negativeLine, '§ 414.1405(b)(2)'),
    positiveLine: asFinal(w.positiveLine, '§ 414.1405(b)(1), (b)(3)'),
    scalingFactorMaximum: asFinal('3', '§ 414.1405(b)(3)'),
    additional: {
      kind: 'exceptional-performance',
      threshold: cited('80', s.slides2019, 'Performance threshold and payment adjustments'),
      leastPercent: asFinal('0.5', '§ 414.1405(d)(1)'),
      mostPercent: asFinal('10', '§ 414.1405(d)(1)'),
      scalingFactorMaximum: cited('1', s.statute, 'Section 1848(q)(6)(C)'),
      pool: asFinal('500000000', '§ 414.1405(d)(1)'),
    },
    finalScorePlaces: cited('2', s.slides2019, 'Score bands, in steps of 0.01', {
      unverified: w.roundedScoreDecides,
    }),
    adjustmentPlaces: cited('2', s.results2019, 'Published adjustments of the final rule', {
      unverified: w.noRoundingRule,
    }),
    appliesTo: asFinal(w.partBPaidAmounts, '§ 414.1405(e)'),
    factors: [
      {
        id: 'implied-2019',
        kind: 'implied',
        label: 'Implied by what was paid for 2019 under the final rule',
        scalingFactor: cited('0.001', s.results2019, 'Derived: at most 0.014', { unverified: BOUNDS }),
        exceptionalScalingFactor: cited('0.1783', s.results2019, 'Derived: 0.169 to 0.179', {
          unverified: BOUNDS,
        }),
      },
    ],
    published: [],
  },

  advancedApm: {
    medicare: {
      payment: { qp: asFinal('50', '§ 414.1430(a)(1)'), partialQp: asFinal('40', '§ 414.1430(a)(2)') },
      patients: { qp: asFinal('35', '§ 414.1430(a)(3)'), partialQp: asFinal('25', '§ 414.1430(a)(4)') },
    },
    allPayer: {
      kind: 'available',
      medicareMinimum: {
        payment: { qp: asFinal('25', '§ 414.1430(b)(1)'), partialQp: asFinal('20', '§ 414.1430(b)(2)') },
        patients: { qp: asFinal('20', '§ 414.1430(b)(3)'), partialQp: asFinal('10', '§ 414.1430(b)(4)') },
      },
      total: {
        payment: { qp: asFinal('50', '§ 414.1430(b)(1)'), partialQp: asFinal('40', '§ 414.1430(b)(2)') },
        patients: { qp: asFinal('35', '§ 414.1430(b)(3)'), partialQp: asFinal('25', '§ 414.1430(b)(4)') },
      },
    },
    level: cited(w.entityOrAllPayer, s.summary2020, 'All-Payer Combination Option'),
    snapshots: asFinal(['03-31', '06-30', '08-31'], '§ 414.1425(b)(1)'),
    partialQp: cited(
      'May elect to take part in MIPS; the election holds for all the clinician’s practices',
      s.summary2020,
      'Application of Partial QP status, current rule',
    ),
    incentive: {
      lumpSum: asFinal('5', '§ 414.1450(b)(1)'),
      conversionFactor: { kind: 'none', rule: cited(w.conversionFactorLater, s.summary2020, 'Footnote 22') },
    },
    criteria: [
      { id: 'cehrt', title: 'CEHRT', rule: asFinal(w.cehrt75, '§ 414.1415(a)(1)(i)') },
      { id: 'quality', title: 'Quality measures', rule: asFinal(w.paysByQuality, '§ 414.1415(b)') },
      { id: 'nominal-amount', title: 'Financial risk', rule: asFinal(w.nominalRisk, '§ 414.1415(c)(3)') },
      {
        id: 'medical-home',
        title: 'Medical Home Models',
        rule: asFinal(
          'At risk: at least 3% of Medicare Parts A and B revenue; not for organizations of 50 or more clinicians',
          '§ 414.1415(c)(4), (7)',
        ),
      },
      {
        id: 'other-payer',
        title: 'Other payers',
        rule: asFinal(w.otherPayerTotalRisk, '§ 414.1420(b), (d)(3)'),
      },
    ],
    advancedApms: unverified([], 'The proposal sets no list; CMS posts one for the year.'),
  },

  targetedReview: {
    rule: asFinal(
      'Within 60 days of the adjustment factors, until September 30 before the payment year or a later day that CMS names',
      '§ 414.1385(a)(1)',
    ),
    documentDays: asFinal('30', '§ 414.1385(a)(3)'),
    keepUntil: cited('2025-12-31', s.summary2020, 'Targeted review', {
      unverified: 'Six years, from the rule on audits.',
    }),
  },
}
