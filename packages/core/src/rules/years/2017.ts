// Performance year 2017, payment year 2019: the CY 2017 final rule, with what the
// CY 2018 rule and the Bipartisan Budget Act of 2018 changed for 2017 itself.
import { cited } from '../../citation.ts'
import type { RuleYear } from '../rule-year.ts'
import * as s from '../sources.ts'
import * as w from '../wording.ts'
import { weightRow } from '../weight-row.ts'

const BOUNDS = w.factorsNotPublished

export const ruleYear2017: RuleYear = {
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
        'The CY 2018 rule added exclusions to Advancing Care Information, reweighting for surgical-center clinicians and a policy for disaster areas, all from 2017 on.',
        s.finalRule2018,
        '82 FR 53568',
      ),
      cited(
        'The Bipartisan Budget Act limited the payment adjustment to covered professional services.',
        s.budgetAct2018,
        'Medicare physician fee schedule provisions',
      ),
    ],
  },

  periods: {
    quality: cited(w.ninetyDays, s.cfr, '§ 414.1320'),
    cost: cited(w.calendarYear, s.cfr, '§ 414.1320'),
    improvementActivities: cited(w.ninetyDays, s.cfr, '§ 414.1320'),
    promotingInteroperability: cited(w.ninetyDays, s.cfr, '§ 414.1320'),
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
      newlyEnrolled: cited(
        w.newlyEnrolled,
        s.cfr,
        '§ 414.1310(c); § 414.1305',
      ),
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
        unverified:
          w.worseSegmentDecides,
      },
    ),
    optIn: {
      kind: 'none',
      rule: cited('There is no opt-in yet: it begins in 2019', s.slides2019, 'Opt-in policy, new for 2019'),
    },
    voluntaryReporting: cited(
      w.voluntaryReporting,
      s.cfr,
      '§ 414.1310(b)(2)',
    ),
    group: cited(
      w.groupIsOneTin,
      s.cfr,
      '§ 414.1305, “Group”',
    ),
    virtualGroup: {
      kind: 'none',
      rule: cited(
        'There are no virtual groups yet: they begin in 2018',
        s.cfr,
        '§ 414.1305, “Virtual group”, entered by 82 FR 53950',
      ),
    },
    apmEntity: cited(
      w.apmEntityAsWhole,
      s.cfr,
      '§ 414.1305, “Low-volume threshold”',
    ),
  },

  specialStatuses: [
    {
      id: 'small',
      sizeLimit: cited('15', s.cfr, '§ 414.1305, “Small practice”'),
      individual: cited(
        w.smallPractice,
        s.cfr,
        '§ 414.1305, “Small practice”',
      ),
      group: cited(
        w.smallPractice,
        s.cfr,
        '§ 414.1305, “Small practice”',
      ),
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
      individual: cited(
        w.inShortageArea,
        s.cfr,
        '§ 414.1305, “HPSA”',
      ),
      group: cited(
        'At least one practice site in such an area',
        s.specialStatuses2017,
        'Rural and HPSA practices',
      ),
      changes: [cited(w.activitiesDouble, s.cfr, '§ 414.1380(b)(3)')],
    },
    {
      id: 'non-patient-facing',
      individual: cited(
        w.fewEncounters,
        s.cfr,
        '§ 414.1305, “Non-patient facing”',
      ),
      group: cited(
        w.mostNonPatientFacing,
        s.cfr,
        '§ 414.1305, “Non-patient facing”',
      ),
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
      group: cited(
        w.allHospitalBased,
        s.summary2020,
        'Section (e), hospital-based groups',
      ),
      changes: [
        cited(w.interoperabilityReweighted, s.cfr, '§ 414.1380(c)(2)(i)(C)'),
      ],
    },
    {
      id: 'asc-based',
      individual: cited(
        w.ascBased,
        s.cfr,
        '§ 414.1305, “Ambulatory Surgical Center-based” (1), added by the CY 2018 rule',
      ),
      group: cited(
        w.allMustQualify,
        s.cfr,
        '§ 414.1380(c)(2)(iii)',
      ),
      changes: [
        cited(w.interoperabilityReweighted, s.cfr, '§ 414.1380(c)(2)(i)(C)'),
      ],
    },
  ],

  weights: {
    rows: [
      weightRow([], '60/0/15/25', s.cfr, '§ 414.1380(c)(1)'),
      weightRow(['promotingInteroperability'], '85/0/15/0', s.cfr, '§ 414.1380(c)(2)(ii)(A)'),
      weightRow(['quality'], '0/0/50/50', s.cfr, '§ 414.1380(c)(2)(ii)(A)'),
      weightRow(['improvementActivities'], '75/0/0/25', s.cfr, '§ 414.1380(c)(2)(ii)(A)'),
    ],
    zeroForEveryone: [],
    fewerThanTwo: cited(
      w.scoreEqualsThreshold,
      s.cfr,
      '§ 414.1380(c)',
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
      submittedData: cited(
        w.dataBringWeightBack,
        s.cfr,
        '§ 414.1380(c)(2)(i)(A)(5)',
        {
          unverified: w.zeroDataCountToo,
        },
      ),
    },
  },

  promotingInteroperability: {
    method: 'base-performance-bonus',
    name: cited('Advancing Care Information', s.summary2020, 'Background; renamed in 2018'),
    cehrt: cited('2014 Edition, 2015 Edition or a combination', s.aciRequirements2017, 'Measure sets'),
    maximum: cited('100', s.cfr, '§ 414.1380(b)(4)(i)'),
    zeroRule: cited(
      'Every base measure must be reported with at least 1 in the numerator or “yes”, or excluded, and the required attestations made; without the base there are no points at all',
      s.cfr,
      '§ 414.1380(b)(4)(i)(A)',
    ),
    attestations: cited(
      [
        { id: 'ACI_INFBLO_1', title: 'Prevention of information blocking', required: true },
        { id: 'ACI_ONCDIR_1', title: 'ONC direct review', required: true },
        { id: 'ACI_ONCACB_1', title: 'ONC-ACB surveillance', required: false },
      ],
      s.measuresData,
      'measures/2017',
    ),
    base: cited('50', s.aciRequirements2017, 'Base score'),
    performanceMaximum: cited('90', s.aciRequirements2017, 'Performance score'),
    pointRule: cited('tenths-of-whole-percent-rounded-up', s.aciScoring2017, 'Performance score', {
      unverified:
        'The regulation gives only the highest points of a measure; the rounding is a specialty society’s account.',
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
        measures: cited(
          [
            {
              id: 'ACI_PPHI_1',
              title: 'Security Risk Analysis',
              metric: 'yes-no',
              base: true,
              points: '0',
              exclusions: [],
            },
            {
              id: 'ACI_EP_1',
              title: 'e-Prescribing',
              metric: 'proportion',
              base: true,
              points: '0',
              exclusions: [{ id: 'ACI_LVPP_1', text: 'Fewer than 100 permissible prescriptions' }],
            },
            {
              id: 'ACI_PEA_1',
              title: 'Provide Patient Access',
              metric: 'proportion',
              base: true,
              points: '10',
              exclusions: [],
            },
            {
              id: 'ACI_HIE_1',
              title: 'Send a Summary of Care',
              metric: 'proportion',
              base: true,
              points: '10',
              exclusions: [{ id: 'ACI_LVOTC_1', text: 'Fewer than 100 transfers or referrals out' }],
            },
            {
              id: 'ACI_HIE_2',
              title: 'Request/Accept Summary of Care',
              metric: 'proportion',
              base: true,
              points: '10',
              exclusions: [
                {
                  id: 'ACI_LVITC_1',
                  text: 'No transitions or referrals received and no patients never seen before',
                },
              ],
            },
            {
              id: 'ACI_PEA_2',
              title: 'Patient-Specific Education',
              metric: 'proportion',
              base: false,
              points: '10',
              exclusions: [],
            },
            {
              id: 'ACI_CCTPE_1',
              title: 'View, Download and Transmit (VDT)',
              metric: 'proportion',
              base: false,
              points: '10',
              exclusions: [],
            },
            {
              id: 'ACI_CCTPE_2',
              title: 'Secure Messaging',
              metric: 'proportion',
              base: false,
              points: '10',
              exclusions: [],
            },
            {
              id: 'ACI_CCTPE_3',
              title: 'Patient-Generated Health Data',
              metric: 'proportion',
              base: false,
              points: '10',
              exclusions: [],
            },
            {
              id: 'ACI_HIE_3',
              title: 'Clinical Information Reconciliation',
              metric: 'proportion',
              base: false,
              points: '10',
              exclusions: [],
            },
          ],
          s.measuresData,
          'measures/2017',
        ),
        registries: {
          all: cited(
            [
              { id: 'ACI_PHCDRR_1', title: 'Immunization Registry Reporting' },
              { id: 'ACI_PHCDRR_2', title: 'Syndromic Surveillance Reporting' },
              { id: 'ACI_PHCDRR_3', title: 'Electronic Case Reporting' },
              { id: 'ACI_PHCDRR_4', title: 'Public Health Registry Reporting' },
              { id: 'ACI_PHCDRR_5', title: 'Clinical Data Registry Reporting' },
            ],
            s.measuresData,
            'measures/2017',
          ),
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
        measures: cited(
          [
            {
              id: 'ACI_TRANS_PPHI_1',
              title: 'Security Risk Analysis',
              metric: 'yes-no',
              base: true,
              points: '0',
              exclusions: [],
            },
            {
              id: 'ACI_TRANS_EP_1',
              title: 'e-Prescribing',
              metric: 'proportion',
              base: true,
              points: '0',
              exclusions: [{ id: 'ACI_TRANS_LVPP_1', text: 'Fewer than 100 permissible prescriptions' }],
            },
            {
              id: 'ACI_TRANS_PEA_1',
              title: 'Provide Patient Access',
              metric: 'proportion',
              base: true,
              points: '20',
              exclusions: [],
            },
            {
              id: 'ACI_TRANS_HIE_1',
              title: 'Health Information Exchange',
              metric: 'proportion',
              base: true,
              points: '20',
              exclusions: [{ id: 'ACI_TRANS_LVOTC_1', text: 'Fewer than 100 transfers or referrals out' }],
            },
            {
              id: 'ACI_TRANS_PEA_2',
              title: 'View, Download, or Transmit (VDT)',
              metric: 'proportion',
              base: false,
              points: '10',
              exclusions: [],
            },
            {
              id: 'ACI_TRANS_PSE_1',
              title: 'Patient-Specific Education',
              metric: 'proportion',
              base: false,
              points: '10',
              exclusions: [],
            },
            {
              id: 'ACI_TRANS_SM_1',
              title: 'Secure Messaging',
              metric: 'proportion',
              base: false,
              points: '10',
              exclusions: [],
            },
            {
              id: 'ACI_TRANS_MR_1',
              title: 'Medication Reconciliation',
              metric: 'proportion',
              base: false,
              points: '10',
              exclusions: [],
            },
          ],
          s.measuresData,
          'measures/2017',
        ),
        registries: {
          all: cited(
            [
              { id: 'ACI_TRANS_PHCDRR_1', title: 'Immunization Registry Reporting' },
              { id: 'ACI_TRANS_PHCDRR_2', title: 'Syndromic Surveillance Reporting' },
              { id: 'ACI_TRANS_PHCDRR_3', title: 'Specialized Registry Reporting' },
            ],
            s.measuresData,
            'measures/2017',
          ),
          performance: ['ACI_TRANS_PHCDRR_1'],
          bonus: {
            ids: ['ACI_TRANS_PHCDRR_2', 'ACI_TRANS_PHCDRR_3'],
            reported: cited('1', s.cfr, '§ 414.1380(b)(4)(i)(C)(1)'),
          },
        },
      },
    ],
  },

  quality: {
    measuresRequired: cited('6', s.cfr, '§ 414.1335(a)(1)'),
    pointsPerMeasure: cited('10', s.cfr, '§ 414.1380(b)(1)'),
    outcomeRequirement: cited(
      w.outcomeElseHighPriority,
      s.cfr,
      '§ 414.1335(a)(1)(i)',
    ),
    caseMinimum: cited('20', s.cfr, '§ 414.1380(b)(1)(iii)'),
    dataCompleteness: cited('50', s.cfr, '§ 414.1340(a)(1)'),
    bonusConditions: cited(
      w.bonusConditions,
      s.cfr,
      '§ 414.1380(b)(1)(xiv)(A) of the 2018 text',
      {
        unverified:
          w.sameConditionsEndToEnd,
      },
    ),
    sameMeasure: cited('each', s.cfr, '§ 414.1380(b)(1)(xiv)(E): once only from 2019 on'),
    highPriorityBonus: {
      kind: 'points',
      points: {
        outcome: cited('2', s.cfr, '§ 414.1380(b)(1)(xiv) of the 2018 text'),
        'patient-experience': cited('2', s.cfr, '§ 414.1380(b)(1)(xiv) of the 2018 text'),
        'other-high-priority': cited('1', s.cfr, '§ 414.1380(b)(1)(xiv) of the 2018 text'),
      },
      requiredEarnsNothing: cited(
        w.requiredEarnsNoBonus,
        s.cfr,
        '§ 414.1380(b)(1)(xiv) of the 2018 text',
        {
          unverified:
            w.whichFulfilsNotSaid,
        },
      ),
      capPercent: cited('10', s.cfr, '§ 414.1380(b)(1)(xiv) of the 2018 text'),
      notFor: cited([], s.cfr, '§ 414.1380(b)(1)(v)(A): the Web Interface is left out from 2019 on'),
    },
    endToEndBonus: {
      kind: 'points',
      points: cited('1', s.cfr, '§ 414.1380(b)(1)(xv) of the 2018 text'),
      capPercent: cited('10', s.cfr, '§ 414.1380(b)(1)(xv) of the 2018 text'),
      notFor: cited(
        ['claims'],
        s.summary2020,
        'End-to-end reporting, after the 2017 criteria at 81 FR 77297',
      ),
    },
    smallPracticeBonus: {
      kind: 'none',
      rule: cited('There is no small-practice bonus yet: it begins in 2018', s.cfr, '§ 414.1380(c)'),
    },
    improvement: {
      kind: 'none',
      rule: cited('There is no improvement scoring yet: it begins in 2018', s.cfr, '§ 414.1380(a)(1)(i)'),
    },
  },

  payment: {
    performanceThreshold: cited('3', s.cfr, '§ 414.1405(b)(4)'),
    applicablePercent: cited('4', s.cfr, '§ 414.1405(c)'),
    floorShare: cited('0.25', s.cfr, '§ 414.1405(b)(2)'),
    negativeLine: cited(
      w.negativeLine,
      s.cfr,
      '§ 414.1405(b)(2)',
    ),
    positiveLine: cited(
      w.positiveLine,
      s.cfr,
      '§ 414.1405(b)(1), (b)(3)',
    ),
    scalingFactorMaximum: cited('3', s.cfr, '§ 414.1405(b)(3)'),
    additional: {
      kind: 'exceptional-performance',
      threshold: cited('70', s.cfr, '§ 414.1405(d)(3)'),
      leastPercent: cited('0.5', s.cfr, '§ 414.1405(d)(1)'),
      mostPercent: cited('10', s.cfr, '§ 414.1405(d)(1)'),
      scalingFactorMaximum: cited('1', s.statute, 'Section 1848(q)(6)(C)'),
      pool: cited('500000000', s.cfr, '§ 414.1405(d)(1)'),
    },
    finalScorePlaces: cited('2', s.slides2019, 'Score bands of 2018, in steps of 0.01', {
      unverified:
        w.roundedScoreDecides,
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

  notCovered: [
    'Quality measures and their benchmarks',
    'Cost',
    'Improvement activities',
    'Final score',
    'APM scoring and QP thresholds',
    'Targeted review',
  ],
}
