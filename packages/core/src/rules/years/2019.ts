// Performance year 2019, payment year 2021: the CY 2019 final rule, with what later rules
// changed for 2019 itself.
import { cited, unverified } from '../../citation.ts'
import type { RuleYear } from '../rule-year.ts'
import * as s from '../sources.ts'
import * as w from '../wording.ts'
import { weightRow } from '../weight-row.ts'
import { anyRegistry } from '../promoting-interoperability-inventory.ts'

const PREAMBLE = w.preambleOnly
const BOUNDS = w.factorsNotPublished

export const ruleYear2019: RuleYear = {
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
      ],
      s.cfr,
      '§ 414.1305, “MIPS eligible clinician” (2)',
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
    segmentRule: cited(
      w.eitherSegmentCounts,
      s.cfr,
      '§ 414.1305, “MIPS determination period”',
      {
        unverified:
          w.worseSegmentDecides,
      },
    ),
    optIn: {
      kind: 'available',
      rule: cited(
        w.optInRule,
        s.cfr,
        '§ 414.1310(b)(1)(iii)(A)',
      ),
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
        w.virtualGroupRule,
        s.cfr,
        '§ 414.1305, “Virtual group”; § 414.1310(b)(1)(iii)(A)',
      ),
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
        cited(w.sixBonusPoints, s.cfr, '§ 414.1380(b)(1)(v)(C)'),
        cited(
          w.threeInsteadOfOne,
          s.cfr,
          '§ 414.1380(b)(1)(i)',
        ),
        cited(w.claimsReporting, s.cfr, '§ 414.1325(c)', {
          unverified: 'Taken from secondary sources.',
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
    {
      id: 'facility-based',
      individual: cited(
        w.facilityBased,
        s.cfr,
        '§ 414.1380(e)(2)(i)',
      ),
      group: cited(w.mostFacilityBased, s.cfr, '§ 414.1380(e)(2)(ii)', {
        dispute: {
          otherValue: 'More than 75%',
          saidBy: '§ 414.1305',
          reason: w.scoringParagraphDecides,
        },
      }),
      changes: [
        cited(
          'Quality and cost can be taken from the hospital’s fiscal year 2020 Value-Based Purchasing score when that is better',
          s.cfr,
          '§ 414.1380(e)',
          {
            dispute: {
              otherValue: 'Fiscal year 2021',
              saidBy: 'An example in the 2019 targeted review guide',
              reason: 'The rule takes the fiscal year whose payments begin in the performance period.',
            },
          },
        ),
      ],
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
          'physical-therapist',
          'occupational-therapist',
          'speech-language-pathologist',
          'audiologist',
          'clinical-psychologist',
          'registered-dietitian',
        ],
        s.cfr,
        '§ 414.1380(c)(2)(i)(A)(4), (5)',
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
        '§ 414.1380(c)(2)(i)(A)(4), (5)',
        {
          unverified: w.zeroDataCountToo,
        },
      ),
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
    zeroRule: cited(
      w.everyRequirement,
      s.cfr,
      '§ 414.1375(b)',
    ),
    attestations: cited(
      [
        { id: 'PI_PPHI_1', title: 'Security risk analysis done', required: true },
        { id: 'PI_INFBLO_1', title: 'Prevention of information blocking', required: true },
        { id: 'PI_ONCDIR_1', title: 'ONC direct review', required: true },
        { id: 'PI_ONCACB_1', title: 'ONC-ACB surveillance', required: false },
      ],
      s.measuresData,
      'measures/2019',
    ),
    objectives: [
      {
        title: 'e-Prescribing',
        measures: [
          {
            id: 'PI_EP_1',
            title: 'e-Prescribing',
            metric: 'proportion',
            role: 'required',
            points: cited('10', s.measuresData, 'measures/2019, PI_EP_1'),
            exclusions: [{ id: 'PI_LVPP_1', text: 'Fewer than 100 permissible prescriptions' }],
          },
          {
            id: 'PI_EP_2',
            title: 'Query of Prescription Drug Monitoring Program (PDMP)',
            metric: 'yes-no',
            role: 'bonus',
            points: cited('5', s.cfr, '§ 414.1380(b)(4)(ii)(C)'),
            exclusions: [],
          },
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
          {
            id: 'PI_HIE_1',
            title: 'Support Electronic Referral Loops by Sending Health Information',
            metric: 'proportion',
            role: 'required',
            points: cited('20', s.measuresData, 'measures/2019, PI_HIE_1'),
            exclusions: [{ id: 'PI_LVOTC_1', text: 'Fewer than 100 transfers or referrals out' }],
          },
          {
            id: 'PI_HIE_4',
            title: 'Support Electronic Referral Loops by Receiving and Incorporating Health Information',
            metric: 'proportion',
            role: 'required',
            points: cited('20', s.measuresData, 'measures/2019, PI_HIE_4'),
            exclusions: [
              {
                id: 'PI_LVITC_2',
                text: 'Fewer than 100 transitions or referrals received and patients never seen before',
              },
              { id: 'PI_CUITC_1', text: 'Unable to implement the measure in 2019' },
            ],
          },
        ],
      },
      {
        title: 'Provider to Patient Exchange',
        measures: [
          {
            id: 'PI_PEA_1',
            title: 'Provide Patients Electronic Access to Their Health Information',
            metric: 'proportion',
            role: 'required',
            points: cited('40', s.measuresData, 'measures/2019, PI_PEA_1'),
            exclusions: [],
          },
        ],
      },
    ],
    publicHealth: {
      title: 'Public Health and Clinical Data Exchange',
      needed: cited('2', s.measuresData, 'measures/2019, PI_PHCDRR_1 to _5'),
      points: cited('10', s.slides2019, 'Objectives and measures table'),
      registries: cited(anyRegistry, s.measuresData, 'measures/2019, PI_PHCDRR_1 to _5'),
      oneExclusion: cited(
        w.oneYesOneExclusion,
        s.piScoring2019,
        'Public health objective',
      ),
    },
    redistribution: [
      {
        from: 'PI_EP_1',
        to: [['PI_HIE_1', 'PI_HIE_4'], ['PI_PEA_1']],
        cite: { source: s.piScoring2019, at: 'e-Prescribing exclusion' },
        unverified:
          w.evenSplitNotRead,
      },
      {
        from: 'PI_HIE_4',
        to: [['PI_HIE_1'], ['PI_PEA_1']],
        unverified: w.noMeasureNamed,
        dispute: {
          otherValue: 'Provide Patients Electronic Access',
          saidBy: 'A summary of the 2020 proposed rule',
          reason:
            w.receivingHadDestination,
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
    outcomeRequirement: cited(
      w.outcomeElseHighPriority,
      s.cfr,
      '§ 414.1335(a)(1)(i)',
    ),
    caseMinimum: cited('20', s.cfr, '§ 414.1380(b)(1)(iii)'),
    dataCompleteness: cited('60', s.cfr, '§ 414.1340(a)(2)'),
    bonusConditions: cited(
      w.bonusConditions,
      s.cfr,
      '§ 414.1380(b)(1)(v)(A)(1)',
      {
        dispute: {
          otherValue: 'High-priority measures also need a benchmark',
          saidBy: 'The 2019 text of the same paragraph',
          reason: 'In the 2020 rulemaking CMS clarified that no benchmark is needed.',
        },
        unverified:
          w.sameConditionsEndToEnd,
      },
    ),
    sameMeasure: cited('once', s.cfr, '§ 414.1380(b)(1)(v)(A)(1)(iii)'),
    highPriorityBonus: {
      kind: 'points',
      points: {
        outcome: cited('2', s.cfr, '§ 414.1380(b)(1)(v)(A)'),
        'patient-experience': cited('2', s.cfr, '§ 414.1380(b)(1)(v)(A)'),
        'other-high-priority': cited('1', s.cfr, '§ 414.1380(b)(1)(v)(A)'),
      },
      requiredEarnsNothing: cited(
        w.requiredEarnsNoBonus,
        s.cfr,
        '§ 414.1380(b)(1)(v)(A)',
        {
          unverified:
            w.whichFulfilsNotSaid,
        },
      ),
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
      condition: cited(
        w.smallPracticeWithOneMeasure,
        s.cfr,
        '§ 414.1380(b)(1)(v)(C)',
      ),
    },
    improvement: {
      kind: 'percent-change',
      factor: cited('10', s.cfr, '§ 414.1380(b)(1)(vi)'),
      maximum: cited('10', s.cfr, '§ 414.1380(b)(1)(vi)'),
      previousFloor: cited('30', s.cfr, '§ 414.1380(b)(1)(vi)'),
      condition: cited(
        w.fullParticipation,
        s.cfr,
        '§ 414.1380(b)(1)(vi)',
        {
          unverified: w.fewerMeasuresNotSaid,
        },
      ),
    },
  },

  payment: {
    performanceThreshold: cited('30', s.cfr, '§ 414.1405(b)(6)'),
    applicablePercent: cited('7', s.cfr, '§ 414.1405(c)'),
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
      threshold: cited('75', s.cfr, '§ 414.1405(d)(5)'),
      leastPercent: cited('0.5', s.cfr, '§ 414.1405(d)(1)'),
      mostPercent: cited('10', s.cfr, '§ 414.1405(d)(1)'),
      scalingFactorMaximum: cited('1', s.statute, 'Section 1848(q)(6)(C)'),
      pool: cited('500000000', s.cfr, '§ 414.1405(d)(1)'),
    },
    finalScorePlaces: cited('2', s.slides2019, 'Score bands, in steps of 0.01', {
      unverified:
        w.roundedScoreDecides,
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

  notCovered: [
    'Quality measures and their benchmarks',
    'Cost',
    'Improvement activities',
    'Complex patient bonus and final score',
    'APM scoring and QP thresholds',
    'Targeted review',
  ],
}
