// Performance year 2020, payment year 2022, as CMS proposed it in August 2019, read in a
// summary of the proposal. Where the summary is silent, the value is the final rule's and says so.
import { cited, unverified } from '../../citation.ts'
import type { RuleYear } from '../rule-year.ts'
import * as s from '../sources.ts'
import * as w from '../wording.ts'
import { weightRow } from '../weight-row.ts'
import { anyRegistry } from '../promoting-interoperability-inventory.ts'

const PREAMBLE = w.preambleOnly
const IN_FORCE = 'The summary of the proposal is silent; this is the text in force.'
const FORCED = 'The table itself could not be read; the summary’s rules leave no other split.'
const SPLIT =
  'The table itself could not be read; the split is the one finalized for 2021 from the same base.'
const BOUNDS = w.factorsNotPublished

export const ruleYear2020Proposed: RuleYear = {
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
    quality: cited(w.calendarYear, s.cfr, '§ 414.1320', { unverified: IN_FORCE }),
    cost: cited(w.calendarYear, s.cfr, '§ 414.1320', { unverified: IN_FORCE }),
    improvementActivities: cited(w.ninetyDays, s.cfr, '§ 414.1320', { unverified: IN_FORCE }),
    promotingInteroperability: cited(w.ninetyDays, s.cfr, '§ 414.1320', {
      unverified: IN_FORCE,
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
        'physical-therapist',
        'occupational-therapist',
        'speech-language-pathologist',
        'audiologist',
        'clinical-psychologist',
        'registered-dietitian',
      ],
      s.cfr,
      '§ 414.1305, “MIPS eligible clinician” (2)',
      { unverified: IN_FORCE },
    ),
    exclusions: {
      newlyEnrolled: cited(
        w.newlyEnrolled,
        s.cfr,
        '§ 414.1310(c); § 414.1305',
        { unverified: IN_FORCE },
      ),
      qp: cited(w.isQp, s.cfr, '§ 414.1310(b)(1)(i)', { unverified: IN_FORCE }),
      partialQp: cited(w.partialQpNotElecting, s.cfr, '§ 414.1310(b)(1)(ii)', {
        unverified: IN_FORCE,
      }),
      lowVolume: cited(w.belowThreshold, s.cfr, '§ 414.1310(b)(1)(iii)', {
        unverified: IN_FORCE,
      }),
    },
    lowVolume: [
      {
        id: 'allowedCharges',
        threshold: cited('90000', s.cfr, '§ 414.1305, “Low-volume threshold”', { unverified: IN_FORCE }),
        counts: w.countsCharges,
      },
      {
        id: 'beneficiaries',
        threshold: cited('200', s.cfr, '§ 414.1305, “Low-volume threshold”', { unverified: IN_FORCE }),
        counts: w.countsBeneficiaries,
      },
      {
        id: 'services',
        threshold: cited('200', s.cfr, '§ 414.1305, “Low-volume threshold”', { unverified: IN_FORCE }),
        counts: w.countsServices,
      },
    ],
    segments: cited(
      [
        { id: 'segment1', from: '2018-10-01', to: '2019-09-30', claimsRunOutDays: 30 },
        { id: 'segment2', from: '2019-10-01', to: '2020-09-30', claimsRunOutDays: 0 },
      ],
      s.cfr,
      '§ 414.1305, “MIPS determination period”',
      { unverified: IN_FORCE },
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
        { unverified: IN_FORCE },
      ),
    },
    voluntaryReporting: cited(
      w.voluntaryReporting,
      s.cfr,
      '§ 414.1310(b)(2)',
      { unverified: IN_FORCE },
    ),
    group: cited(
      w.groupIsOneTin,
      s.cfr,
      '§ 414.1305, “Group”',
      { unverified: IN_FORCE },
    ),
    virtualGroup: {
      kind: 'available',
      rule: cited(
        w.virtualGroupRule,
        s.cfr,
        '§ 414.1305, “Virtual group”; § 414.1310(b)(1)(iii)(A)',
        { unverified: IN_FORCE },
      ),
      electionDeadline: cited('2019-12-31', s.cfr, '§ 414.1315', {
        unverified: 'The rule is December 31 of the year before; no notice for 2020 could be read.',
      }),
    },
    apmEntity: cited(
      w.apmEntityAloneOptsIn,
      s.cfr,
      '§ 414.1305, “Low-volume threshold”; § 414.1310(b)(1)(iii)(B)',
      { unverified: IN_FORCE },
    ),
  },

  specialStatuses: [
    {
      id: 'small',
      sizeLimit: cited('15', s.cfr, '§ 414.1305, “Small practice”', { unverified: IN_FORCE }),
      individual: cited(
        w.smallPractice,
        s.cfr,
        '§ 414.1305, “Small practice”',
        { unverified: IN_FORCE },
      ),
      group: cited(
        w.smallPractice,
        s.cfr,
        '§ 414.1305, “Small practice”',
        { unverified: IN_FORCE },
      ),
      changes: [
        cited(w.sixBonusPoints, s.cfr, '§ 414.1380(b)(1)(v)(C)', {
          unverified: IN_FORCE,
        }),
        cited(
          w.threeInsteadOfZero,
          s.cfr,
          '§ 414.1380(b)(1)(i)(B)',
          { unverified: IN_FORCE },
        ),
        cited(w.claimsReporting, s.cfr, '§ 414.1325(c)', {
          unverified: 'Taken from secondary sources.',
        }),
        cited(w.activitiesDouble, s.cfr, '§ 414.1380(b)(3)', {
          unverified: IN_FORCE,
        }),
        cited(w.interoperabilityMayApply, s.cfr, '§ 414.1380(c)(2)(i)(C)', {
          unverified: IN_FORCE,
        }),
      ],
    },
    {
      id: 'rural',
      individual: cited(
        w.inForhpRuralZip,
        s.cfr,
        '§ 414.1305, “Rural area”',
        { unverified: IN_FORCE },
      ),
      group: unverified(w.mostRural, PREAMBLE),
      changes: [
        cited(w.activitiesDouble, s.cfr, '§ 414.1380(b)(3)', {
          unverified: IN_FORCE,
        }),
      ],
    },
    {
      id: 'hpsa',
      individual: cited(
        w.inShortageArea,
        s.cfr,
        '§ 414.1305, “HPSA”',
        { unverified: IN_FORCE },
      ),
      group: unverified(w.mostInShortageArea, PREAMBLE),
      changes: [
        cited(w.activitiesDouble, s.cfr, '§ 414.1380(b)(3)', {
          unverified: IN_FORCE,
        }),
      ],
    },
    {
      id: 'non-patient-facing',
      individual: cited(
        w.fewEncounters,
        s.cfr,
        '§ 414.1305, “Non-patient facing”',
        { unverified: IN_FORCE },
      ),
      group: cited(
        w.mostNonPatientFacing,
        s.cfr,
        '§ 414.1305, “Non-patient facing”',
        { unverified: IN_FORCE },
      ),
      changes: [
        cited(w.activitiesDouble, s.cfr, '§ 414.1380(b)(3)', {
          unverified: IN_FORCE,
        }),
        cited(w.interoperabilityReweighted, s.cfr, '§ 414.1380(c)(2)(i)(C)', {
          unverified: IN_FORCE,
        }),
      ],
    },
    {
      id: 'hospital-based',
      individual: cited(
        w.hospitalBased,
        s.cfr,
        '§ 414.1305, “Hospital-based”',
        { unverified: IN_FORCE },
      ),
      group: cited(
        w.mostHospitalBased,
        s.summary2020,
        'Section (e), hospital-based groups',
      ),
      changes: [
        cited(w.interoperabilityReweighted, s.cfr, '§ 414.1380(c)(2)(i)(C)', {
          unverified: IN_FORCE,
        }),
      ],
    },
    {
      id: 'asc-based',
      individual: cited(
        w.ascBased,
        s.cfr,
        '§ 414.1305, “Ambulatory Surgical Center-based”',
        { unverified: IN_FORCE },
      ),
      group: cited(
        w.allMustQualify,
        s.cfr,
        '§ 414.1380(c)(2)(iii)',
        { unverified: IN_FORCE },
      ),
      changes: [
        cited(w.interoperabilityReweighted, s.cfr, '§ 414.1380(c)(2)(i)(C)', {
          unverified: IN_FORCE,
        }),
      ],
    },
    {
      id: 'facility-based',
      individual: cited(
        w.facilityBased,
        s.cfr,
        '§ 414.1380(e)(2)(i)',
        { unverified: IN_FORCE },
      ),
      group: cited(w.mostFacilityBased, s.cfr, '§ 414.1380(e)(2)(ii)', {
        unverified: IN_FORCE,
        dispute: {
          otherValue: 'More than 75%',
          saidBy: '§ 414.1305',
          reason: w.scoringParagraphDecides,
        },
      }),
      changes: [
        cited(
          'Quality and cost can be taken from the hospital’s fiscal year 2021 Value-Based Purchasing score when that is better',
          s.cfr,
          '§ 414.1380(e)',
          { unverified: IN_FORCE },
        ),
      ],
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
    zeroForEveryone: [],
    fewerThanTwo: cited(
      w.scoreEqualsThreshold,
      s.cfr,
      '§ 414.1380(c)',
      { unverified: IN_FORCE },
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
        { unverified: IN_FORCE },
      ),
      automaticStatuses: cited(
        ['non-patient-facing', 'hospital-based', 'asc-based'],
        s.cfr,
        '§ 414.1380(c)(2)(i)(C)',
        { unverified: IN_FORCE },
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
        { unverified: IN_FORCE },
      ),
      group: cited(
        w.groupAllOrMostQualify,
        s.cfr,
        '§ 414.1380(c)(2)(iii)',
        { unverified: IN_FORCE },
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
    name: cited('Promoting Interoperability', s.cfr, '§ 414.1375', { unverified: IN_FORCE }),
    cehrt: cited('2015 Edition', s.cfr, '§ 414.1305, “CEHRT”', { unverified: IN_FORCE }),
    maximum: cited('100', s.cfr, '§ 414.1380(b)(4)(ii)', { unverified: IN_FORCE }),
    leastPoints: cited('1', s.submissionsDocs, 'scoring-example-output-aci.json, mipsMinimumScore (2019)'),
    rounding: cited('whole-points-half-up', s.submissionsDocs, 'scoring-example-output-aci.json (2019)', {
      unverified: w.roundingFromEngine,
    }),
    zeroRule: cited(
      w.everyRequirement,
      s.cfr,
      '§ 414.1375(b)',
      { unverified: IN_FORCE },
    ),
    attestations: cited(
      [
        { id: 'PI_PPHI_1', title: 'Security risk analysis done', required: true },
        { id: 'PI_INFBLO_1', title: 'Prevention of information blocking', required: true },
        { id: 'PI_ONCDIR_1', title: 'ONC direct review', required: true },
        { id: 'PI_ONCACB_1', title: 'ONC-ACB surveillance', required: false },
      ],
      s.measuresData,
      'measures/2020',
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
            points: cited('10', s.summary2020, 'Table 42'),
            exclusions: [{ id: 'PI_LVPP_1', text: 'Fewer than 100 permissible prescriptions' }],
          },
          {
            id: 'PI_EP_2',
            title: 'Query of Prescription Drug Monitoring Program (PDMP)',
            metric: 'yes-no',
            role: 'bonus',
            points: cited('5', s.cfr, '§ 414.1380(b)(4)(ii)(C)', { unverified: IN_FORCE }),
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
            points: cited('20', s.summary2020, 'Table 42'),
            exclusions: [{ id: 'PI_LVOTC_1', text: 'Fewer than 100 transfers or referrals out' }],
          },
          {
            id: 'PI_HIE_4',
            title: 'Support Electronic Referral Loops by Receiving and Incorporating Health Information',
            metric: 'proportion',
            role: 'required',
            points: cited('20', s.summary2020, 'Table 42'),
            exclusions: [
              {
                id: 'PI_LVITC_2',
                text: 'Fewer than 100 transitions or referrals received and patients never seen before',
              },
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
            points: cited('40', s.summary2020, 'Table 42'),
            exclusions: [],
          },
        ],
      },
    ],
    publicHealth: {
      title: 'Public Health and Clinical Data Exchange',
      needed: cited('2', s.measuresData, 'measures/2020, PI_PHCDRR_1 to _5'),
      points: cited('10', s.summary2020, 'Table 42'),
      registries: cited(anyRegistry, s.measuresData, 'measures/2020, PI_PHCDRR_1 to _5'),
      oneExclusion: cited(
        w.oneYesOneExclusion,
        s.piScoring2021,
        'Public health objective, same rule',
      ),
    },
    redistribution: [
      {
        from: 'PI_EP_1',
        to: [['PI_HIE_1', 'PI_HIE_4'], ['PI_PEA_1']],
        cite: { source: s.piScoring2019, at: 'e-Prescribing exclusion, same rule in 2019' },
        unverified:
          w.evenSplitNotRead,
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
    measuresRequired: cited('6', s.cfr, '§ 414.1335(a)(1)', { unverified: IN_FORCE }),
    pointsPerMeasure: cited('10', s.cfr, '§ 414.1380(b)(1)', { unverified: IN_FORCE }),
    outcomeRequirement: cited(
      w.outcomeElseHighPriority,
      s.cfr,
      '§ 414.1335(a)(1)(i)',
      { unverified: IN_FORCE },
    ),
    caseMinimum: cited('20', s.cfr, '§ 414.1380(b)(1)(iii)', { unverified: IN_FORCE }),
    dataCompleteness: cited('70', s.summary2020, 'Data completeness'),
    bonusConditions: cited(
      'The measure meets the case minimum and data completeness, and its performance rate is above 0; no benchmark is needed',
      s.summary2020,
      'Incentives to report high-priority measures',
      {
        unverified:
          w.sameConditionsEndToEnd,
      },
    ),
    sameMeasure: cited('once', s.cfr, '§ 414.1380(b)(1)(v)(A)(1)(iii)', { unverified: IN_FORCE }),
    highPriorityBonus: {
      kind: 'points',
      points: {
        outcome: cited('2', s.cfr, '§ 414.1380(b)(1)(v)(A)', { unverified: IN_FORCE }),
        'patient-experience': cited('2', s.cfr, '§ 414.1380(b)(1)(v)(A)', { unverified: IN_FORCE }),
        'other-high-priority': cited('1', s.cfr, '§ 414.1380(b)(1)(v)(A)', { unverified: IN_FORCE }),
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
      capPercent: cited('10', s.cfr, '§ 414.1380(b)(1)(v)(A)', { unverified: IN_FORCE }),
      notFor: cited(['cmsWebInterface'], s.cfr, '§ 414.1380(b)(1)(v)(A)', { unverified: IN_FORCE }),
    },
    endToEndBonus: {
      kind: 'points',
      points: cited('1', s.cfr, '§ 414.1380(b)(1)(v)(B)', { unverified: IN_FORCE }),
      capPercent: cited('10', s.cfr, '§ 414.1380(b)(1)(v)(B)', { unverified: IN_FORCE }),
      notFor: cited(['claims'], s.cfr, '§ 414.1380(b)(1)(v)(B)', { unverified: IN_FORCE }),
    },
    smallPracticeBonus: {
      kind: 'quality-numerator',
      points: cited('6', s.cfr, '§ 414.1380(b)(1)(v)(C)', { unverified: IN_FORCE }),
      condition: cited(
        w.smallPracticeWithOneMeasure,
        s.cfr,
        '§ 414.1380(b)(1)(v)(C)',
        { unverified: IN_FORCE },
      ),
    },
    improvement: {
      kind: 'percent-change',
      factor: cited('10', s.cfr, '§ 414.1380(b)(1)(vi)', { unverified: IN_FORCE }),
      maximum: cited('10', s.cfr, '§ 414.1380(b)(1)(vi)', { unverified: IN_FORCE }),
      previousFloor: cited('30', s.cfr, '§ 414.1380(b)(1)(vi)', { unverified: IN_FORCE }),
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
    performanceThreshold: cited('45', s.summary2020, 'Establishing the performance threshold'),
    applicablePercent: cited('9', s.cfr, '§ 414.1405(c)', { unverified: IN_FORCE }),
    floorShare: cited('0.25', s.cfr, '§ 414.1405(b)(2)', { unverified: IN_FORCE }),
    negativeLine: cited(
      w.negativeLine,
      s.cfr,
      '§ 414.1405(b)(2)',
      { unverified: IN_FORCE },
    ),
    positiveLine: cited(
      w.positiveLine,
      s.cfr,
      '§ 414.1405(b)(1), (b)(3)',
      { unverified: IN_FORCE },
    ),
    scalingFactorMaximum: cited('3', s.cfr, '§ 414.1405(b)(3)', { unverified: IN_FORCE }),
    additional: {
      kind: 'exceptional-performance',
      threshold: cited('80', s.summary2020, 'Additional performance threshold'),
      leastPercent: cited('0.5', s.cfr, '§ 414.1405(d)(1)', { unverified: IN_FORCE }),
      mostPercent: cited('10', s.cfr, '§ 414.1405(d)(1)', { unverified: IN_FORCE }),
      scalingFactorMaximum: cited('1', s.statute, 'Section 1848(q)(6)(C)'),
      pool: cited('500000000', s.cfr, '§ 414.1405(d)(1)', { unverified: IN_FORCE }),
    },
    finalScorePlaces: cited('2', s.slides2019, 'Score bands of 2018 and 2019, in steps of 0.01', {
      unverified:
        w.roundedScoreDecides,
    }),
    adjustmentPlaces: cited('2', s.paymentRecords, 'Published adjustments', {
      unverified: w.noRoundingRule,
    }),
    appliesTo: cited(w.partBPaidAmounts, s.cfr, '§ 414.1405(e)', {
      unverified: IN_FORCE,
    }),
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

  notCovered: [
    'Quality measures and their benchmarks',
    'Cost',
    'Improvement activities',
    'Complex patient bonus and final score',
    'APM scoring and QP thresholds',
    'Targeted review',
  ],
}
