// Performance year 2018, payment year 2020: the CY 2018 final rule, with what the
// Bipartisan Budget Act of 2018 changed for 2018 itself.
import { cited, unverified } from '../../citation.ts'
import type { RuleYear } from '../rule-year.ts'
import * as s from '../sources.ts'
import * as w from '../wording.ts'
import { weightRow } from '../weight-row.ts'

const PREAMBLE = w.preambleOnly
const BOUNDS = w.factorsNotPublished

export const ruleYear2018: RuleYear = {
  id: '2018',
  performanceYear: 2018,
  paymentYear: 2020,
  status: 'final',

  identity: {
    title: 'CY 2018 final rule',
    federalRegister: cited('82 FR 53568', s.finalRule2018, '82 FR 53568–54229'),
    published: cited('2017-11-16', s.finalRule2018, 'Title page'),
    fileCode: cited('CMS-5522-FC', s.finalRule2018, 'Title page'),
    effective: cited('2018-01-01', s.finalRule2018, 'Dates'),
    laterChanges: [
      cited(
        'The Bipartisan Budget Act based the low-volume threshold and the adjustment on covered professional services.',
        s.budgetAct2018,
        'Medicare physician fee schedule provisions',
      ),
      cited(
        'The CY 2019 rule extended the automatic policy for disaster areas to 2018.',
        s.finalRule2019,
        '83 FR 59452',
      ),
    ],
  },

  periods: {
    quality: cited(w.calendarYear, s.cfr, '§ 414.1320'),
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
        threshold: cited('90000', s.cfr, '§ 414.1305, “Low-volume threshold” (2)'),
        counts: w.countsCharges,
      },
      {
        id: 'beneficiaries',
        threshold: cited('200', s.cfr, '§ 414.1305, “Low-volume threshold” (2)'),
        counts: w.countsBeneficiaries,
      },
    ],
    segments: cited(
      [
        { id: 'segment1', from: '2016-09-01', to: '2017-08-31', claimsRunOutDays: 30 },
        { id: 'segment2', from: '2017-09-01', to: '2018-08-31', claimsRunOutDays: 30 },
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
      kind: 'available',
      rule: cited(
        'Two or more TINs: solo practitioners and groups of 10 or fewer eligible clinicians, each exceeding the low-volume threshold',
        s.cfr,
        '§ 414.1305, “Virtual group”',
      ),
      electionDeadline: cited('2017-12-31', s.virtualGroups2018, 'Election period', {
        dispute: {
          otherValue: '2017-12-01',
          saidBy: 'Notices that follow the proposed rule',
          reason: 'The final rule, and CMS’s later slides, have December 31.',
        },
      }),
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
      changes: [
        cited('Final score: 5 bonus points once data for one category are sent', s.cfr, '§ 414.1380(c)'),
        cited(
          w.threeInsteadOfOne,
          s.cfr,
          '§ 414.1380(b)(1)(i)',
        ),
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
      individual: cited(
        w.inShortageArea,
        s.cfr,
        '§ 414.1305, “HPSA”',
      ),
      group: unverified(w.mostInShortageArea, PREAMBLE),
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
        w.hospitalBased,
        s.cfr,
        '§ 414.1305, “Hospital-based”',
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
        '§ 414.1305, “Ambulatory Surgical Center-based”',
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
      weightRow([], '50/10/15/25', s.slides2019, 'Performance category weights'),
      weightRow(['cost'], '60/0/15/25', s.cfr, '§ 414.1380(c)(2)(ii)(B)'),
      weightRow(['promotingInteroperability'], '75/10/15/0', s.cfr, '§ 414.1380(c)(2)(ii)(B)'),
      weightRow(['quality'], '0/10/45/45', s.cfr, '§ 414.1380(c)(2)(ii)(B)'),
      weightRow(['improvementActivities'], '65/10/0/25', s.cfr, '§ 414.1380(c)(2)(ii)(B)'),
      weightRow(['cost', 'promotingInteroperability'], '85/0/15/0', s.cfr, '§ 414.1380(c)(2)(ii)(B)'),
      weightRow(['quality', 'cost'], '0/0/50/50', s.cfr, '§ 414.1380(c)(2)(ii)(B)'),
      weightRow(['cost', 'improvementActivities'], '75/0/0/25', s.cfr, '§ 414.1380(c)(2)(ii)(B)'),
      weightRow(['quality', 'promotingInteroperability'], '0/10/90/0', s.cfr, '§ 414.1380(c)(2)(ii)(B)'),
      weightRow(
        ['improvementActivities', 'promotingInteroperability'],
        '90/10/0/0',
        s.cfr,
        '§ 414.1380(c)(2)(ii)(B)',
      ),
      weightRow(['quality', 'improvementActivities'], '0/10/0/90', s.cfr, '§ 414.1380(c)(2)(ii)(B)'),
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
          'Small practice',
          'Decertified EHR',
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
    name: cited(
      'Promoting Interoperability',
      s.summary2020,
      'Background; Advancing Care Information until April 2018',
    ),
    cehrt: cited('2014 Edition, 2015 Edition or a combination', s.piStart2018, 'Measure sets'),
    maximum: cited('100', s.cfr, '§ 414.1380(b)(4)(i)'),
    zeroRule: cited(
      'Every base measure must be reported with at least 1 in the numerator or “yes”, or excluded, and the required attestations made; without the base there are no points at all',
      s.cfr,
      '§ 414.1380(b)(4)(i)(A)',
    ),
    attestations: cited(
      [
        { id: 'PI_INFBLO_1', title: 'Prevention of information blocking', required: true },
        { id: 'PI_ONCDIR_1', title: 'ONC direct review', required: true },
        { id: 'PI_ONCACB_1', title: 'ONC-ACB surveillance', required: false },
      ],
      s.measuresData,
      'measures/2018',
    ),
    base: cited('50', s.aciRequirements2017, 'Base score, same in 2018'),
    performanceMaximum: cited('90', s.aciRequirements2017, 'Performance score, same in 2018'),
    pointRule: cited(
      'tenths-of-whole-percent-rounded-up',
      s.aciScoring2017,
      'Performance score, same in 2018',
      {
        unverified:
          'The regulation gives only the highest points of a measure; the rounding is a specialty society’s account.',
      },
    ),
    registryPoints: cited('10', s.measuresData, 'measures/2018'),
    registryBonus: cited('5', s.cfr, '§ 414.1380(b)(4)(i)(C)(1)'),
    activityBonus: {
      id: 'PI_IACEHRT_1',
      title: 'An eligible improvement activity done with certified technology',
      points: cited('10', s.cfr, '§ 414.1380(b)(4)(i)(C)(2)'),
    },
    editionBonus: {
      kind: 'points',
      id: 'ONLY_2015_EDITION',
      title: 'All base and performance measures from 2015 Edition technology alone',
      points: cited('10', s.cfr, '§ 414.1380(b)(4)(i)(C)(3)'),
      measureSet: 'standard',
    },
    measureSets: [
      {
        id: 'standard',
        title: 'Standard measure set',
        cehrt: cited(
          '2015 Edition, or a combination that supports these measures',
          s.piStart2018,
          'Measure sets',
        ),
        measures: cited(
          [
            {
              id: 'PI_PPHI_1',
              title: 'Security Risk Analysis',
              metric: 'yes-no',
              base: true,
              points: '0',
              exclusions: [],
            },
            {
              id: 'PI_EP_1',
              title: 'e-Prescribing',
              metric: 'proportion',
              base: true,
              points: '0',
              exclusions: [{ id: 'PI_LVPP_1', text: 'Fewer than 100 permissible prescriptions' }],
            },
            {
              id: 'PI_PEA_1',
              title: 'Provide Patient Access',
              metric: 'proportion',
              base: true,
              points: '10',
              exclusions: [],
            },
            {
              id: 'PI_HIE_1',
              title: 'Send a Summary of Care',
              metric: 'proportion',
              base: true,
              points: '10',
              exclusions: [{ id: 'PI_LVOTC_1', text: 'Fewer than 100 transfers or referrals out' }],
            },
            {
              id: 'PI_HIE_2',
              title: 'Request/Accept Summary of Care',
              metric: 'proportion',
              base: true,
              points: '10',
              exclusions: [
                {
                  id: 'PI_LVITC_1',
                  text: 'No transitions or referrals received and no patients never seen before',
                },
              ],
            },
            {
              id: 'PI_PEA_2',
              title: 'Patient-Specific Education',
              metric: 'proportion',
              base: false,
              points: '10',
              exclusions: [],
            },
            {
              id: 'PI_CCTPE_1',
              title: 'View, Download and Transmit (VDT)',
              metric: 'proportion',
              base: false,
              points: '10',
              exclusions: [],
            },
            {
              id: 'PI_CCTPE_2',
              title: 'Secure Messaging',
              metric: 'proportion',
              base: false,
              points: '10',
              exclusions: [],
            },
            {
              id: 'PI_CCTPE_3',
              title: 'Patient-Generated Health Data',
              metric: 'proportion',
              base: false,
              points: '10',
              exclusions: [],
            },
            {
              id: 'PI_HIE_3',
              title: 'Clinical Information Reconciliation',
              metric: 'proportion',
              base: false,
              points: '10',
              exclusions: [],
            },
          ],
          s.measuresData,
          'measures/2018',
        ),
        registries: {
          all: cited(
            [
              {
                id: 'PI_PHCDRR_1',
                title: 'Immunization Registry Reporting',
                multipleId: 'PI_PHCDRR_1_MULTI',
              },
              {
                id: 'PI_PHCDRR_2',
                title: 'Syndromic Surveillance Reporting',
                multipleId: 'PI_PHCDRR_2_MULTI',
              },
              { id: 'PI_PHCDRR_3', title: 'Electronic Case Reporting', multipleId: 'PI_PHCDRR_3_MULTI' },
              {
                id: 'PI_PHCDRR_4',
                title: 'Public Health Registry Reporting',
                multipleId: 'PI_PHCDRR_4_MULTI',
              },
              {
                id: 'PI_PHCDRR_5',
                title: 'Clinical Data Registry Reporting',
                multipleId: 'PI_PHCDRR_5_MULTI',
              },
            ],
            s.measuresData,
            'measures/2018',
          ),
          performance: ['PI_PHCDRR_1', 'PI_PHCDRR_2', 'PI_PHCDRR_3', 'PI_PHCDRR_4', 'PI_PHCDRR_5'],
          bonus: {
            ids: [
              'PI_PHCDRR_1',
              'PI_PHCDRR_2',
              'PI_PHCDRR_3',
              'PI_PHCDRR_4',
              'PI_PHCDRR_5',
              'PI_PHCDRR_1_MULTI',
              'PI_PHCDRR_2_MULTI',
              'PI_PHCDRR_3_MULTI',
              'PI_PHCDRR_4_MULTI',
              'PI_PHCDRR_5_MULTI',
            ],
            reported: cited('2', s.cfr, '§ 414.1380(b)(4)(i)(C)(1)', {
              dispute: {
                otherValue: 'Only the multiple-registry measures earn it',
                saidBy: 'CMS data carry the bonus on those',
                reason: 'The text speaks of an additional agency or registry of any kind.',
              },
            }),
          },
        },
      },
      {
        id: 'transition',
        title: 'Transition measure set',
        cehrt: cited('2014 Edition, 2015 Edition or a combination', s.piStart2018, 'Measure sets'),
        measures: cited(
          [
            {
              id: 'PI_TRANS_PPHI_1',
              title: 'Security Risk Analysis',
              metric: 'yes-no',
              base: true,
              points: '0',
              exclusions: [],
            },
            {
              id: 'PI_TRANS_EP_1',
              title: 'e-Prescribing',
              metric: 'proportion',
              base: true,
              points: '0',
              exclusions: [{ id: 'PI_TRANS_LVPP_1', text: 'Fewer than 100 permissible prescriptions' }],
            },
            {
              id: 'PI_TRANS_PEA_1',
              title: 'Provide Patient Access',
              metric: 'proportion',
              base: true,
              points: '20',
              exclusions: [],
            },
            {
              id: 'PI_TRANS_HIE_1',
              title: 'Health Information Exchange',
              metric: 'proportion',
              base: true,
              points: '20',
              exclusions: [{ id: 'PI_TRANS_LVOTC_1', text: 'Fewer than 100 transfers or referrals out' }],
            },
            {
              id: 'PI_TRANS_PEA_2',
              title: 'View, Download, or Transmit (VDT)',
              metric: 'proportion',
              base: false,
              points: '10',
              exclusions: [],
            },
            {
              id: 'PI_TRANS_PSE_1',
              title: 'Patient-Specific Education',
              metric: 'proportion',
              base: false,
              points: '10',
              exclusions: [],
            },
            {
              id: 'PI_TRANS_SM_1',
              title: 'Secure Messaging',
              metric: 'proportion',
              base: false,
              points: '10',
              exclusions: [],
            },
            {
              id: 'PI_TRANS_MR_1',
              title: 'Medication Reconciliation',
              metric: 'proportion',
              base: false,
              points: '10',
              exclusions: [],
            },
          ],
          s.measuresData,
          'measures/2018',
        ),
        registries: {
          all: cited(
            [
              {
                id: 'PI_TRANS_PHCDRR_1',
                title: 'Immunization Registry Reporting',
                multipleId: 'PI_TRANS_PHCDRR_1_MULTI',
              },
              {
                id: 'PI_TRANS_PHCDRR_2',
                title: 'Syndromic Surveillance Reporting',
                multipleId: 'PI_TRANS_PHCDRR_2_MULTI',
              },
              {
                id: 'PI_TRANS_PHCDRR_3',
                title: 'Specialized Registry Reporting',
                multipleId: 'PI_TRANS_PHCDRR_3_MULTI',
              },
            ],
            s.measuresData,
            'measures/2018',
          ),
          performance: ['PI_TRANS_PHCDRR_1', 'PI_TRANS_PHCDRR_2', 'PI_TRANS_PHCDRR_3'],
          bonus: {
            ids: [
              'PI_TRANS_PHCDRR_1',
              'PI_TRANS_PHCDRR_2',
              'PI_TRANS_PHCDRR_3',
              'PI_TRANS_PHCDRR_1_MULTI',
              'PI_TRANS_PHCDRR_2_MULTI',
              'PI_TRANS_PHCDRR_3_MULTI',
            ],
            reported: cited('2', s.cfr, '§ 414.1380(b)(4)(i)(C)(1)', {
              dispute: {
                otherValue: 'Only the multiple-registry measures earn it',
                saidBy: 'CMS data carry the bonus on those',
                reason: 'The text speaks of an additional agency or registry of any kind.',
              },
            }),
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
    dataCompleteness: cited('60', s.cfr, '§ 414.1340(a)(2)', {
      dispute: {
        otherValue: '50%',
        saidBy: 'A summary of the 2020 proposed rule',
        reason: 'The regulation prints 60 percent for the 2020 and 2021 payment years.',
      },
    }),
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
      kind: 'final-score',
      points: cited('5', s.cfr, '§ 414.1380(c)(4)'),
      condition: cited(
        'A small practice that sends data for at least one category',
        s.cfr,
        '§ 414.1380(c)(4)',
      ),
    },
    improvement: {
      kind: 'percent-change',
      factor: cited('10', s.cfr, '§ 414.1380(b)(1)(xvi) of the 2018 text'),
      maximum: cited('10', s.cfr, '§ 414.1380(b)(1)(xvi) of the 2018 text'),
      previousFloor: cited('30', s.cfr, '§ 414.1380(b)(1)(xvi) of the 2018 text'),
      condition: cited(
        w.fullParticipation,
        s.cfr,
        '§ 414.1380(b)(1)(xvi) of the 2018 text',
        {
          unverified: w.fewerMeasuresNotSaid,
        },
      ),
    },
  },

  payment: {
    performanceThreshold: cited('15', s.cfr, '§ 414.1405(b)(5)'),
    applicablePercent: cited('5', s.cfr, '§ 414.1405(c)'),
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
      threshold: cited('70', s.cfr, '§ 414.1405(d)(4)'),
      leastPercent: cited('0.5', s.cfr, '§ 414.1405(d)(1)'),
      mostPercent: cited('10', s.cfr, '§ 414.1405(d)(1)'),
      scalingFactorMaximum: cited('1', s.statute, 'Section 1848(q)(6)(C)'),
      pool: cited('500000000', s.cfr, '§ 414.1405(d)(1)'),
    },
    finalScorePlaces: cited('2', s.slides2019, 'Score bands of 2018, in steps of 0.01', {
      unverified:
        w.roundedScoreDecides,
    }),
    adjustmentPlaces: cited('2', s.results2018, 'Published adjustments', {
      unverified: w.noRoundingRule,
    }),
    appliesTo: cited(w.partBPaidAmounts, s.cfr, '§ 414.1405(e)'),
    factors: [
      {
        id: 'implied-2018',
        kind: 'implied',
        label: 'Implied by what was paid for 2018',
        scalingFactor: cited('0.0625', s.paymentRecords, 'Derived: 0.062 to 0.063', { unverified: BOUNDS }),
        exceptionalScalingFactor: cited('0.1367', s.paymentRecords, 'Derived: 0.136 to 0.137', {
          unverified: BOUNDS,
        }),
      },
    ],
    published: [
      { label: 'Highest adjustment', unit: 'percent', value: cited('1.68', s.results2018, 'Results') },
      {
        label: 'Mean final score',
        unit: 'points',
        value: cited('86.96', s.results2019, 'Comparison with 2018', {
          unverified: 'Read in a secondary report.',
        }),
      },
      {
        label: 'Median final score',
        unit: 'points',
        value: cited('99.63', s.results2019, 'Comparison with 2018', {
          unverified: 'Read in a secondary report.',
        }),
      },
    ],
  },

  notCovered: [
    'Quality measures and their benchmarks',
    'Cost',
    'Improvement activities',
    'Complex patient bonus and final score',
    'APM scoring and QP thresholds',
    'Targeted review',
  ],
}
