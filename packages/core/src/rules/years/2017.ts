// Performance year 2017, payment year 2019: the CY 2017 final rule, with what the
// CY 2018 rule and the Bipartisan Budget Act of 2018 changed for 2017 itself.
import { cited, unverified } from '../../citation.ts'
import {
  standardMeasures,
  standardRegistries,
  statements,
  transitionMeasures,
  transitionRegistries,
} from '../base-performance-inventory.ts'
import type { RuleYear } from '../rule-year.ts'
import * as s from '../sources/until-2020.ts'
import * as w from '../wording/until-2020.ts'
import { weightRow } from '../weight-row.ts'

const BOUNDS = w.factorsNotPublished
const PLACES = cited('4', s.submissionsDocs, 'Sample response, quality', { unverified: w.placesFromEngine })
const COST_PLACES = cited('4', s.submissionsDocs, 'Sample response, quality', {
  unverified: w.costPlacesAsQuality,
})
const NO_BENCHMARK = cited('3', s.cfr, '§ 414.1380(b)(1)(i)(A)')
const INCOMPLETE = cited('3', s.cfr, '§ 414.1380(b)(1)(i)(B)(1)(i)')

export const ruleYear: RuleYear = {
  id: '2017',
  performanceYear: 2017,
  paymentYear: 2019,
  status: 'final',

  identity: {
    title: 'CY 2017 final rule',
    federalRegister: cited('81 FR 77008', s.finalRule2017, '81 FR 77008–77831'),
    published: cited('2016-11-04', s.finalRule2017, 'Title page'),
    fileCode: cited('CMS-5517-FC', s.finalRule2017, 'Title page'),
    laterChanges: [
      cited(
        'The CY 2018 rule added exclusions to Advancing Care Information, reweighting for surgical-center clinicians and for disaster areas.',
        s.finalRule2018,
        '82 FR 53568',
      ),
      cited(
        'The Bipartisan Budget Act limited the payment adjustment to covered professional services.',
        s.budgetAct2018,
        'Fee schedule provisions',
      ),
    ],
  },

  periods: {
    quality: cited(w.ninetyDays, s.cfr, '§ 414.1320'),
    cost: cited(w.calendarYear, s.cfr, '§ 414.1320'),
    improvementActivities: cited(w.ninetyDays, s.cfr, '§ 414.1320'),
    promotingInteroperability: cited(w.ninetyDays, s.cfr, '§ 414.1320'),
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
      s.cfr,
      '§ 414.1325(b), (c), (e)',
    ),
    submissionTypes: cited(
      [
        'qcdr-mechanism',
        'registry-mechanism',
        'ehr-mechanism',
        'attestation-mechanism',
        'claims',
        'web-interface',
        'survey-mechanism',
      ],
      s.cfr,
      '§ 414.1325(b), (c) of the 2016 text',
    ),
    submitterTypes: cited(
      ['individual', 'group', 'apm-entity', 'qcdr', 'registry', 'health-it-vendor', 'survey-vendor'],
      s.cfr,
      '§ 414.1325; § 414.1400(a)',
    ),
    closes: cited('2018-04-03', s.submission2017, 'Extended deadline', {
      unverified: 'A vendor’s notice; the regulation has March 31.',
    }),
  },

  eligibility: {
    clinicianTypes: cited(
      [
        'physician',
        'physician-assistant',
        'nurse-practitioner',
        'clinical-nurse-specialist',
        'certified-registered-nurse-anesthetist',
      ],
      s.cfr,
      '§ 414.1305, “MIPS eligible clinician” (1)',
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
        threshold: cited('30000', s.cfr, '§ 414.1305, “Low-volume threshold” (1)'),
        counts: 'Medicare Part B allowed charges, all items and services',
      },
      {
        id: 'beneficiaries',
        threshold: cited('100', s.cfr, '§ 414.1305, “Low-volume threshold” (1)'),
        counts: 'Part B patients who received care',
      },
    ],
    segments: cited(
      [
        { id: 'segment1', from: '2015-09-01', to: '2016-08-31', claimsRunOutDays: 60 },
        { id: 'segment2', from: '2016-09-01', to: '2017-08-31', claimsRunOutDays: 60 },
      ],
      s.cfr,
      '§ 414.1305, “Low-volume threshold” (3)',
    ),
    segmentRule: cited(
      'Not exceeding the threshold in either segment counts for the year',
      s.cfr,
      '§ 414.1305, “Low-volume threshold” (3)',
      {
        unverified: w.worseSegmentDecides,
      },
    ),
    optIn: {
      kind: 'none',
      rule: cited('There is no opt-in yet: it begins in 2019', s.slides2019, 'Opt-in policy'),
    },
    voluntaryReporting: cited(w.voluntaryReporting, s.cfr, '§ 414.1310(b)(2)'),
    group: cited(w.groupIsOneTin, s.cfr, '§ 414.1305, “Group”'),
    virtualGroup: {
      kind: 'none',
      rule: cited(
        'There are no virtual groups yet: they begin in 2018',
        s.cfr,
        '§ 414.1305, “Virtual group”',
      ),
    },
    apmEntity: cited(w.apmEntityAsWhole, s.cfr, '§ 414.1370(f)(2)', { unverified: w.exemptEntity }),
  },

  specialStatuses: [
    {
      id: 'small',
      sizeLimit: cited('15', s.cfr, '§ 414.1305, “Small practice”'),
      individual: cited(w.smallPractice, s.cfr, '§ 414.1305, “Small practice”'),
      group: cited(w.smallPractice, s.cfr, '§ 414.1305, “Small practice”'),
      changes: [cited(w.activitiesDouble, s.cfr, '§ 414.1380(b)(3)')],
    },
    {
      id: 'rural',
      individual: cited(w.inRuralZip, s.cfr, '§ 414.1305, “Rural area”'),
      group: cited(
        'At least one practice site in a rural ZIP code',
        s.specialStatuses2017,
        'Rural and HPSA practices',
      ),
      changes: [cited(w.activitiesDouble, s.cfr, '§ 414.1380(b)(3)')],
    },
    {
      id: 'hpsa',
      individual: cited(w.inShortageArea, s.cfr, '§ 414.1305, “HPSA”'),
      group: cited(
        'At least one practice site in such an area',
        s.specialStatuses2017,
        'Rural and HPSA practices',
      ),
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
      individual: cited(
        '75% or more of covered services in a hospital (places of service 21, 22, 23)',
        s.finalRule2017,
        '81 FR 77239',
        {
          dispute: {
            otherValue: 'Also place of service 19',
            saidBy: 'The definition in § 414.1305 as restated by the CY 2018 rule',
            reason: 'The 2017 rule itself named these three.',
          },
        },
      ),
      group: cited(w.allHospitalBased, s.summary2020, 'Section (e), hospital-based groups'),
      changes: [cited(w.interoperabilityReweighted, s.cfr, '§ 414.1380(c)(2)(i)(C)')],
    },
    {
      id: 'asc-based',
      individual: cited(w.ascBased, s.cfr, '§ 414.1305, “ASC-based” (1), added by the CY 2018 rule'),
      group: cited(w.allMustQualify, s.cfr, '§ 414.1380(c)(2)(iii)'),
      changes: [cited(w.interoperabilityReweighted, s.cfr, '§ 414.1380(c)(2)(i)(C)')],
    },
  ],

  weights: {
    rows: [
      weightRow([], '60/0/15/25', s.cfr, '§ 414.1380(c)(1)'),
      weightRow(['promotingInteroperability'], '85/0/15/0', s.cfr, '§ 414.1380(c)(2)(ii)(A)'),
      weightRow(['quality'], '0/0/50/50', s.cfr, '§ 414.1380(c)(2)(ii)(A)'),
      weightRow(['improvementActivities'], '75/0/0/25', s.cfr, '§ 414.1380(c)(2)(ii)(A)'),
    ],
    smallPracticeRows: [],
    zeroForEveryone: [],
    fewerThanTwo: cited(w.scoreEqualsThreshold, s.cfr, '§ 414.1380(c)'),
    circumstances: cited(
      [
        w.noQualityMeasure,
        w.noReliableCost,
        'Quality and activities, automatically in an area that CMS names',
      ],
      s.cfr,
      '§ 414.1380(c)(2)(i)(A)(1), (2), (7)',
    ),
    submittedData: cited(
      'Data sent for quality or activities bring their weight back',
      s.cfr,
      '§ 414.1380(c)(2)(i)(A)(7)',
    ),
    promotingInteroperability: {
      automaticTypes: cited(
        [
          'nurse-practitioner',
          'physician-assistant',
          'clinical-nurse-specialist',
          'certified-registered-nurse-anesthetist',
        ],
        s.cfr,
        '§ 414.1380(c)(2)(i)(A)(5)',
      ),
      automaticStatuses: cited(
        ['non-patient-facing', 'hospital-based', 'asc-based'],
        s.cfr,
        '§ 414.1380(c)(2)(i)(C)',
      ),
      onApplication: cited(
        [
          'Insufficient internet connectivity',
          'Extreme and uncontrollable circumstances',
          w.noControlOfCehrt,
        ],
        s.cfr,
        '§ 414.1380(c)(2)(i)(C)',
      ),
      group: cited(
        w.groupAllMustQualify,
        s.summary2020,
        'Section (e), hospital-based and non-patient facing groups',
      ),
      submittedData: cited(w.dataBringWeightBack, s.cfr, '§ 414.1380(c)(2)(i)(A)(5)', {
        unverified: w.zeroDataCountToo,
      }),
    },
  },

  quality: {
    measuresRequired: cited('6', s.cfr, '§ 414.1335(a)(1)'),
    pointsPerMeasure: cited('10', s.cfr, '§ 414.1380(b)(1)'),
    outcomeRequirement: cited(w.outcomeElseHighPriority, s.cfr, '§ 414.1335(a)(1)(i)'),
    caseMinimum: cited('20', s.cfr, '§ 414.1380(b)(1)(iii)'),
    dataCompleteness: cited('50', s.cfr, '§ 414.1340(a)(1)'),
    bonusConditions: cited(w.bonusConditions, s.cfr, '§ 414.1380(b)(1)(xiii)(A) of the 2016 text', {
      unverified: w.sameConditionsEndToEnd,
    }),
    sameMeasure: cited('each', s.cfr, '§ 414.1380(b)(1)(v)(A): once from 2019 on'),
    highPriorityBonus: {
      kind: 'points',
      points: {
        outcome: cited('2', s.cfr, '§ 414.1380(b)(1)(xiii) of the 2016 text'),
        'patient-experience': cited('2', s.cfr, '§ 414.1380(b)(1)(xiii) of the 2016 text'),
        'other-high-priority': cited('1', s.cfr, '§ 414.1380(b)(1)(xiii) of the 2016 text'),
      },
      requiredEarnsNothing: cited(w.requiredEarnsNoBonus, s.cfr, '§ 414.1380(b)(1)(xiii) of the 2016 text', {
        unverified: w.whichFulfillsNotSaid,
      }),
      capPercent: cited('10', s.cfr, '§ 414.1380(b)(1)(xiii) of the 2016 text'),
      notFor: cited([], s.cfr, '§ 414.1380(b)(1)(v)(A)'),
    },
    endToEndBonus: {
      kind: 'points',
      points: cited('1', s.cfr, '§ 414.1380(b)(1)(xiv) of the 2016 text'),
      capPercent: cited('10', s.cfr, '§ 414.1380(b)(1)(xiv) of the 2016 text'),
      notFor: cited(['claims'], s.summary2020, 'End-to-end reporting'),
    },
    smallPracticeBonus: {
      kind: 'none',
      rule: cited('There is no small-practice bonus yet: it begins in 2018', s.cfr, '§ 414.1380(c)'),
    },
    improvement: {
      kind: 'none',
      rule: cited('There is no improvement scoring yet: it begins in 2018', s.cfr, '§ 414.1380(a)(1)(i)'),
    },
    scoring: {
      leastPoints: cited('3', s.cfr, '§ 414.1380(b)(1)(i)'),
      pointPlaces: PLACES,
      withoutBenchmark: { points: NO_BENCHMARK, smallPractice: NO_BENCHMARK },
      incompleteData: { points: INCOMPLETE, smallPractice: INCOMPLETE },
      newMeasures: { kind: 'none', rule: cited(w.noNewMeasureFloor, s.cfr, '§ 414.1380(b)(1)(i)(C)') },
      toppedOut: { kind: 'none', rule: cited('No cap before 2018', s.cfr, '§ 414.1380(b)(1)(iv)') },
      definedScale: { kind: 'none', rule: cited(w.noDefinedScale, s.cfr, '§ 414.1380(b)(1)(ii)') },
      administrativeClaims: {
        method: cited('decile-points', s.cfr, '§ 414.1380(b)(1)(x) of the 2016 text'),
        leastPoints: cited('3', s.cfr, '§ 414.1380(b)(1) of the 2016 text: every scored measure'),
        measures: [
          {
            id: '458',
            caseMinimum: cited('200', s.cfr, '§ 414.1380(b)(1)(iii)'),
            smallestGroup: {
              ...unverified('16', w.sixteenClinicians),
              dispute: {
                otherValue: '15 or more',
                saidBy: 'A trade article',
                reason: 'The other accounts have 16 or more.',
              },
            },
          },
        ],
      },
      suppressed: cited([], s.measuresData, 'measures/2017'),
      missingOutcome: cited(w.sixthIsZero, s.submissionsDocs, 'Quality scoring'),
      severalSubmissions: cited('best', s.cfr, '§ 414.1325(d) of the 2016 text', {
        unverified: w.oneMechanism,
      }),
      complexOrganization: {
        kind: 'none',
        rule: cited(w.noComplexOrganization, s.cfr, '§ 414.1380(b)(1)(vii)'),
      },
      missedCahps: { kind: 'none', rule: cited('Begins in 2019', s.cfr, '§ 414.1380(b)(1)(vii)(B)') },
    },
  },

  cost: {
    method: cited('decile-points', s.cfr, '§ 414.1380(b)(2)'),
    pointsPerMeasure: cited('10', s.cfr, '§ 414.1380(b)(2)'),
    pointPlaces: COST_PLACES,
    measures: cited(['TPCC_1', 'MSPB_1'], s.measuresData, 'measures/2017'),
    caseMinimums: [
      { for: 'total-per-capita', cases: cited('20', s.cfr, '§ 414.1350(c)(1)') },
      { for: 'spending-per-beneficiary', cases: cited('35', s.cfr, '§ 414.1350(c)(2)') },
      { for: 'procedural', cases: cited('20', s.cfr, '§ 414.1350(c)(3): for feedback only') },
      { for: 'acute-inpatient', cases: cited('20', s.cfr, '§ 414.1350(c)(3): for feedback only') },
    ],
    unscored: cited([], s.measuresData, 'measures/2017'),
    groupsOnly: cited([], s.measuresData, 'measures/2017'),
    improvement: { kind: 'none', rule: cited(w.noCostImprovement, s.cfr, '§ 414.1380(b)(2)(iv)(E)') },
    nothingScored: cited('Nothing changes: cost has no weight this year', s.cfr, '§ 414.1350(d)(1)'),
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
    inventory: cited('92', s.measuresData, 'measures/2017, without IA_PCMH'),
    medicalHome: cited(
      'Recognized as a patient-centered medical home or comparable specialty practice, at least one practice site',
      s.cfr,
      '§ 414.1380(b)(3)(ii)',
    ),
    apm: {
      percent: cited('50', s.cfr, '§ 414.1380(b)(3)(i)'),
      condition: cited(w.anyApm, s.cfr, '§ 414.1380(b)(3)(i)'),
      mustReport: false,
    },
    group: { timing: 'one-clinician', rule: unverified(w.oneClinicianEnough, w.preambleOnly) },
    study: cited(w.studyCredit, s.summary2020, 'Study on improvement activities'),
  },

  promotingInteroperability: {
    method: 'base-performance-bonus',
    name: cited('Advancing Care Information', s.summary2020, 'Background'),
    cehrt: cited('2014 Edition, 2015 Edition or a combination', s.aciRequirements2017, 'Measure sets'),
    maximum: cited('100', s.cfr, '§ 414.1380(b)(4)(i)'),
    zeroRule: cited(w.everyRequirement, s.cfr, '§ 414.1380(b)(4)(i)(A)'),
    attestations: cited(statements('ACI'), s.measuresData, 'measures/2017'),
    base: cited('50', s.aciRequirements2017, 'Base score'),
    performanceMaximum: cited('90', s.aciRequirements2017, 'Performance score'),
    pointRule: cited('tenths-of-whole-percent-rounded-up', s.aciScoring2017, 'Performance score', {
      unverified: 'The rounding is a specialty society’s account.',
    }),
    registryPoints: cited('10', s.measuresData, 'measures/2017'),
    registryBonus: cited('5', s.cfr, '§ 414.1380(b)(4)(i)(C)(1)'),
    activityBonus: {
      id: 'ACI_IACEHRT_1',
      title: 'An eligible improvement activity done with certified technology',
      points: cited('10', s.cfr, '§ 414.1380(b)(4)(i)(C)(2)'),
    },
    editionBonus: {
      kind: 'none',
      rule: cited(
        'There is no bonus for using 2015 Edition technology alone: it is for 2018',
        s.cfr,
        '§ 414.1380(b)(4)(i)(C)(3)',
      ),
    },
    measureSets: [
      {
        id: 'standard',
        title: 'Standard measure set',
        cehrt: cited(
          '2015 Edition, or a combination that supports these measures',
          s.aciRequirements2017,
          'Measure sets',
        ),
        measures: cited(standardMeasures('ACI'), s.measuresData, 'measures/2017'),
        registries: {
          all: cited(standardRegistries('ACI'), s.measuresData, 'measures/2017'),
          performance: ['ACI_PHCDRR_1'],
          bonus: {
            ids: ['ACI_PHCDRR_2', 'ACI_PHCDRR_3', 'ACI_PHCDRR_4', 'ACI_PHCDRR_5'],
            reported: cited('1', s.cfr, '§ 414.1380(b)(4)(i)(C)(1)'),
          },
        },
      },
      {
        id: 'transition',
        title: 'Transition measure set',
        cehrt: cited('2014 Edition, 2015 Edition or a combination', s.aciRequirements2017, 'Measure sets'),
        measures: cited(transitionMeasures('ACI'), s.measuresData, 'measures/2017'),
        registries: {
          all: cited(transitionRegistries('ACI'), s.measuresData, 'measures/2017'),
          performance: ['ACI_TRANS_PHCDRR_1'],
          bonus: {
            ids: ['ACI_TRANS_PHCDRR_2', 'ACI_TRANS_PHCDRR_3'],
            reported: cited('1', s.cfr, '§ 414.1380(b)(4)(i)(C)(1)'),
          },
        },
      },
    ],
  },

  finalScore: {
    maximum: cited('100', s.cfr, '§ 414.1380(c)'),
    complexPatient: { kind: 'none', rule: cited('Begins in 2018', s.cfr, '§ 414.1380(c)(3)') },
    facilityBased: { kind: 'none', rule: cited('Begins in 2019', s.cfr, '§ 414.1380(e)') },
  },

  pathways: {
    apmScoringStandard: {
      kind: 'available',
      rows: [
        weightRow([], '50/0/20/30', s.cfr, '§ 414.1370(h)'),
        weightRow(['quality'], '0/0/25/75', s.cfr, '§ 414.1370(h)(5)(i)(A)'),
        weightRow(['promotingInteroperability'], '75/0/25/0', s.cfr, '§ 414.1370(h)(5)(ii)(A)'),
      ],
      otherApms: {
        except: ['Shared Savings', 'MSSP', 'Next Generation', 'NGACO'],
        rows: [
          weightRow([], '0/0/25/75', s.cfr, '§ 414.1370(h)(1)–(4) of the 2016 text', {
            dispute: {
              otherValue: 'Advancing Care Information 25',
              saidBy: '§ 414.1370(h)(4)(ii) since the CY 2018 rule',
              reason: 'The 2016 text has 75; with 25 the weights add up to 50.',
            },
          }),
        ],
      },
      activitiesPercent: cited('100', s.cfr, '§ 414.1370(g)(3)', { unverified: w.activitiesAssigned }),
      qualityCredit: { kind: 'none', rule: cited(w.noQualityCredit, s.cfr, '§ 414.1370(g)(1)') },
      rule: cited(w.interoperabilityOfAcos, s.cfr, '§ 414.1370(f), (g)'),
    },
    app: { kind: 'none', rule: cited(w.appLater, s.cfr, '§ 414.1367') },
    mvp: { kind: 'none', rule: cited(w.noValuePathways, s.cfr, '§ 414.1365') },
  },

  payment: {
    performanceThreshold: cited('3', s.cfr, '§ 414.1405(b)(4)'),
    applicablePercent: cited('4', s.cfr, '§ 414.1405(c)'),
    floorShare: cited('0.25', s.cfr, '§ 414.1405(b)(2)'),
    negativeLine: cited(w.negativeLine, s.cfr, '§ 414.1405(b)(2)'),
    positiveLine: cited(w.positiveLine, s.cfr, '§ 414.1405(b)(1), (b)(3)'),
    scalingFactorMaximum: cited('3', s.cfr, '§ 414.1405(b)(3)'),
    additional: {
      kind: 'exceptional-performance',
      threshold: cited('70', s.cfr, '§ 414.1405(d)(3)'),
      leastPercent: cited('0.5', s.cfr, '§ 414.1405(d)(1)'),
      mostPercent: cited('10', s.cfr, '§ 414.1405(d)(1)'),
      scalingFactorMaximum: cited('1', s.statute, 'Section 1848(q)(6)(C)'),
      pool: cited('500000000', s.cfr, '§ 414.1405(d)(1)'),
    },
    finalScorePlaces: cited('2', s.slides2019, 'Score bands of 2018', {
      unverified: w.roundedScoreDecides,
    }),
    adjustmentPlaces: cited('2', s.results2017, 'Published adjustments', {
      unverified: w.noRoundingRule,
    }),
    appliesTo: cited(w.partBPaidAmounts, s.cfr, '§ 414.1405(e)'),
    factors: [
      {
        id: 'implied-2017',
        kind: 'implied',
        label: 'Implied by what was paid for 2017',
        scalingFactor: cited('0.0713', s.paymentRecords, 'Derived: 0.070 to 0.075', { unverified: BOUNDS }),
        exceptionalScalingFactor: cited('0.15905', s.paymentRecords, 'Derived: 0.158 to 0.160', {
          unverified: BOUNDS,
        }),
      },
    ],
    published: [
      { label: 'Highest adjustment', unit: 'percent', value: cited('1.88', s.results2017, 'Results') },
      {
        label: 'Mean final score',
        unit: 'points',
        value: cited('74.01', s.summary2020, 'Table 51', {
          dispute: {
            otherValue: '70.74',
            saidBy: 'The threshold table of the same summary',
            reason: 'Its text, its footnote and Table 51 all have 74.01.',
          },
        }),
      },
      { label: 'Median final score', unit: 'points', value: cited('88.97', s.summary2020, 'Table 51') },
    ],
  },

  advancedApm: {
    medicare: {
      payment: {
        qp: cited('25', s.cfr, '§ 414.1430(a)'),
        partialQp: cited('20', s.cfr, '§ 414.1430(a)'),
      },
      patients: {
        qp: cited('20', s.cfr, '§ 414.1430(a)'),
        partialQp: cited('10', s.cfr, '§ 414.1430(a)'),
      },
    },
    allPayer: { kind: 'none', rule: cited(w.onlyMedicare, s.cfr, '§ 414.1425(f)') },
    level: cited(w.qpOfEntity, s.cfr, '§ 414.1425(b), (c)(4)'),
    snapshots: cited(['03-31', '06-30', '08-31'], s.cfr, '§ 414.1425(b)(1)'),
    partialQp: cited(w.mayElect, s.cfr, '§ 414.1310(b)(1)(ii)'),
    incentive: {
      lumpSum: cited('5', s.cfr, '§ 414.1450(b)(1)'),
      conversionFactor: { kind: 'none', rule: cited(w.conversionFactorLater, s.summary2020, 'Footnote 22') },
    },
    criteria: [
      { id: 'cehrt', title: 'CEHRT', rule: cited(w.cehrtHalf, s.cfr, '§ 414.1415(a)(1)') },
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
          'At risk: at least 2.5% of Medicare Parts A and B revenue',
          s.cfr,
          '§ 414.1415(c)(4)(i)(A)',
        ),
      },
      {
        id: 'other-payer',
        title: 'Other payers',
        rule: cited(w.onlyMedicare, s.cfr, '§ 414.1425(f)'),
      },
    ],
    advancedApms: cited(
      [
        'Comprehensive Care for Joint Replacement (CEHRT Track)',
        'Comprehensive ESRD Care (two-sided risk)',
        'Comprehensive Primary Care Plus',
        'Medicare Shared Savings Program (Tracks 2 and 3)',
        'Next Generation ACO Model',
        'Oncology Care Model (two-sided risk)',
      ],
      s.advancedApms2017,
      'Advanced APMs in 2017',
      { unverified: 'CMS calls the list not exhaustive.' },
    ),
  },

  targetedReview: {
    rule: cited(w.reviewToSeptember, s.cfr, '§ 414.1385(a)'),
    closes: cited('2018-10-15', s.review2017, 'Deadline', {
      dispute: {
        otherValue: '2018-09-30',
        saidBy: 'CMS’s first announcement',
        reason: 'CMS extended it after it had found errors in its scores.',
      },
    }),
    documentDays: cited('30', s.cfr, '§ 414.1385(a)'),
    keepUntil: cited('2023-12-31', s.summary2020, 'Targeted review', {
      unverified: w.auditRuleNotRead,
    }),
  },
}
