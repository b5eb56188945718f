// Performance year 2019, payment year 2021, as CMS proposed it in July 2018. Where the proposal
// could not be read, the value is the final rule's and says so.
import { cited, unverified } from '../../citation.ts'
import type { RuleYear } from '../rule-year.ts'
import * as s from '../sources.ts'
import * as w from '../wording.ts'
import { weightRow } from '../weight-row.ts'
import { anyRegistry } from '../promoting-interoperability-inventory.ts'

const PREAMBLE = w.preambleOnly
const AS_FINAL = 'The proposal could not be read on this; the value is the final rule’s.'
const BOUNDS = w.factorsNotPublished

export const ruleYear2019Proposed: RuleYear = {
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
      newlyEnrolled: cited(
        w.newlyEnrolled,
        s.cfr,
        '§ 414.1310(c); § 414.1305',
        { unverified: AS_FINAL },
      ),
      qp: cited(w.isQp, s.cfr, '§ 414.1310(b)(1)(i)', { unverified: AS_FINAL }),
      partialQp: cited(w.partialQpNotElecting, s.cfr, '§ 414.1310(b)(1)(ii)', {
        unverified: AS_FINAL,
      }),
      lowVolume: cited(w.belowThreshold, s.cfr, '§ 414.1310(b)(1)(iii)', {
        unverified: AS_FINAL,
      }),
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
    segments: cited(
      [
        { id: 'segment1', from: '2017-10-01', to: '2018-09-30', claimsRunOutDays: 30 },
        { id: 'segment2', from: '2018-10-01', to: '2019-09-30', claimsRunOutDays: 0 },
      ],
      s.cfr,
      '§ 414.1305, “MIPS determination period”, as finalized',
      { unverified: AS_FINAL },
    ),
    segmentRule: cited(
      w.eitherSegmentCounts,
      s.cfr,
      '§ 414.1305, “MIPS determination period”, as finalized',
      { unverified: AS_FINAL },
    ),
    optIn: {
      kind: 'available',
      rule: cited(
        w.optInRule,
        s.slides2019,
        'Opt-in policy',
        {
          dispute: {
            otherValue: 'Whoever meets or exceeds at least one',
            saidBy: 'The wording of the slides',
            reason: 'The table on the same slides, and the final text, require more than the threshold.',
          },
        },
      ),
    },
    voluntaryReporting: cited(
      w.voluntaryReporting,
      s.slides2019,
      'Opt-in policy',
    ),
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
    apmEntity: cited(
      w.apmEntityAsWhole,
      s.slides2019,
      'Low-volume threshold determination',
    ),
  },

  specialStatuses: [
    {
      id: 'small',
      sizeLimit: cited('15', s.cfr, '§ 414.1305, “Small practice”', { unverified: AS_FINAL }),
      individual: cited(
        w.smallPractice,
        s.cfr,
        '§ 414.1305, “Small practice”',
        { unverified: AS_FINAL },
      ),
      group: cited(
        w.smallPractice,
        s.cfr,
        '§ 414.1305, “Small practice”',
        { unverified: AS_FINAL },
      ),
      changes: [
        cited(
          'Quality: 3 bonus points once one measure is reported',
          s.slides2019,
          'Quality performance category',
        ),
        cited(
          w.threeInsteadOfOne,
          s.cfr,
          '§ 414.1380(b)(1)(i)',
          { unverified: AS_FINAL },
        ),
        cited(w.claimsReporting, s.cfr, '§ 414.1325(c)', {
          unverified: 'Taken from secondary sources.',
        }),
        cited(w.activitiesDouble, s.cfr, '§ 414.1380(b)(3)', {
          unverified: AS_FINAL,
        }),
        cited(w.interoperabilityMayApply, s.cfr, '§ 414.1380(c)(2)(i)(C)', {
          unverified: AS_FINAL,
        }),
      ],
    },
    {
      id: 'rural',
      individual: cited(w.inRuralZip, s.cfr, '§ 414.1305, “Rural area”', {
        unverified: AS_FINAL,
      }),
      group: unverified(w.mostRural, PREAMBLE),
      changes: [
        cited(w.activitiesDouble, s.cfr, '§ 414.1380(b)(3)', {
          unverified: AS_FINAL,
        }),
      ],
    },
    {
      id: 'hpsa',
      individual: cited(
        w.inShortageArea,
        s.cfr,
        '§ 414.1305, “HPSA”',
        { unverified: AS_FINAL },
      ),
      group: unverified(w.mostInShortageArea, PREAMBLE),
      changes: [
        cited(w.activitiesDouble, s.cfr, '§ 414.1380(b)(3)', {
          unverified: AS_FINAL,
        }),
      ],
    },
    {
      id: 'non-patient-facing',
      individual: cited(
        w.fewEncounters,
        s.cfr,
        '§ 414.1305, “Non-patient facing”',
        { unverified: AS_FINAL },
      ),
      group: cited(
        w.mostNonPatientFacing,
        s.cfr,
        '§ 414.1305, “Non-patient facing”',
        { unverified: AS_FINAL },
      ),
      changes: [
        cited(w.activitiesDouble, s.cfr, '§ 414.1380(b)(3)', {
          unverified: AS_FINAL,
        }),
        cited(w.interoperabilityReweighted, s.cfr, '§ 414.1380(c)(2)(i)(C)', {
          unverified: AS_FINAL,
        }),
      ],
    },
    {
      id: 'hospital-based',
      individual: cited(
        w.hospitalBased,
        s.cfr,
        '§ 414.1305, “Hospital-based”',
        { unverified: AS_FINAL },
      ),
      group: cited(
        w.allHospitalBased,
        s.summary2020,
        'Section (e), hospital-based groups',
      ),
      changes: [
        cited(w.interoperabilityReweighted, s.cfr, '§ 414.1380(c)(2)(i)(C)', {
          unverified: AS_FINAL,
        }),
      ],
    },
    {
      id: 'asc-based',
      individual: cited(
        w.ascBased,
        s.cfr,
        '§ 414.1305, “Ambulatory Surgical Center-based”',
        { unverified: AS_FINAL },
      ),
      group: cited(
        w.allMustQualify,
        s.cfr,
        '§ 414.1380(c)(2)(iii)',
        { unverified: AS_FINAL },
      ),
      changes: [
        cited(w.interoperabilityReweighted, s.cfr, '§ 414.1380(c)(2)(i)(C)', {
          unverified: AS_FINAL,
        }),
      ],
    },
    {
      id: 'facility-based',
      individual: cited(
        w.facilityBased,
        s.cfr,
        '§ 414.1380(e)(2)(i)',
        { unverified: AS_FINAL },
      ),
      group: cited(w.mostFacilityBased, s.cfr, '§ 414.1380(e)(2)(ii)', {
        unverified: AS_FINAL,
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
            unverified: AS_FINAL,
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
    zeroForEveryone: [],
    fewerThanTwo: cited(
      w.scoreEqualsThreshold,
      s.cfr,
      '§ 414.1380(c)',
      { unverified: AS_FINAL },
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
      onApplication: cited(
        [
          'Small practice',
          'Decertified EHR',
          'Insufficient internet connectivity',
          'Extreme and uncontrollable circumstances',
          w.noControlOfCehrt,
        ],
        s.cfr,
        '§ 414.1380(c)(2)(i)(C), as finalized',
        { unverified: AS_FINAL },
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
    zeroRule: cited(
      w.everyRequirement,
      s.slides2019,
      'Promoting Interoperability reporting requirements',
      {
        unverified:
          'The slides say that measures must be reported or excluded; the zero is the final rule’s, § 414.1375(b).',
      },
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
      { unverified: AS_FINAL },
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
            points: cited('10', s.slides2019, 'Objectives and maximum points'),
            exclusions: [{ id: 'PI_LVPP_1', text: 'Fewer than 100 permissible prescriptions' }],
          },
          {
            id: 'PI_EP_2',
            title: 'Query of Prescription Drug Monitoring Program (PDMP)',
            metric: 'proportion',
            role: 'bonus',
            points: cited('5', s.slides2019, 'Objectives and maximum points'),
            exclusions: [],
          },
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
          {
            id: 'PI_HIE_1',
            title: 'Support Electronic Referral Loops by Sending Health Information',
            metric: 'proportion',
            role: 'required',
            points: cited('20', s.slides2019, 'Objectives and maximum points'),
            exclusions: [{ id: 'PI_LVOTC_1', text: 'Fewer than 100 transfers or referrals out' }],
          },
          {
            id: 'PI_HIE_4',
            title: 'Support Electronic Referral Loops by Receiving and Incorporating Health Information',
            metric: 'proportion',
            role: 'required',
            points: cited('20', s.slides2019, 'Objectives and maximum points'),
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
            points: cited('40', s.slides2019, 'Objectives and maximum points'),
            exclusions: [],
          },
        ],
      },
    ],
    publicHealth: {
      title: 'Public Health and Clinical Data Exchange',
      needed: cited('2', s.slides2019, 'Objectives and maximum points'),
      points: cited('10', s.slides2019, 'Objectives and maximum points'),
      registries: cited(
        registries,
        s.measuresData,
        'measures/2019, PI_PHCDRR_1 to _5; the slides name the five kinds',
      ),
      oneExclusion: cited(
        w.oneYesOneExclusion,
        s.piScoring2019,
        'Public health objective',
        { unverified: AS_FINAL },
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
    pointsPerMeasure: cited('10', s.cfr, '§ 414.1380(b)(1)', { unverified: AS_FINAL }),
    outcomeRequirement: cited(
      w.outcomeElseHighPriority,
      s.slides2019,
      'Quality performance category',
    ),
    caseMinimum: cited('20', s.cfr, '§ 414.1380(b)(1)(iii)', { unverified: AS_FINAL }),
    dataCompleteness: cited('60', s.cfr, '§ 414.1340(a)(2)', { unverified: AS_FINAL }),
    bonusConditions: cited(
      w.bonusConditions,
      s.cfr,
      '§ 414.1380(b)(1)(v)(A)(1)',
      {
        unverified: AS_FINAL,
        dispute: {
          otherValue: 'High-priority measures also need a benchmark',
          saidBy: 'The 2019 text of the same paragraph',
          reason: 'In the 2020 rulemaking CMS clarified that no benchmark is needed.',
        },
      },
    ),
    sameMeasure: cited('once', s.cfr, '§ 414.1380(b)(1)(v)(A)(1)(iii)', { unverified: AS_FINAL }),
    highPriorityBonus: {
      kind: 'points',
      points: {
        outcome: cited('2', s.slides2019, 'Quality bonus points'),
        'patient-experience': cited('2', s.slides2019, 'Quality bonus points'),
        'other-high-priority': cited('1', s.slides2019, 'Quality bonus points'),
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
      capPercent: cited('10', s.slides2019, 'Quality bonus points'),
      notFor: cited(['cmsWebInterface'], s.cfr, '§ 414.1380(b)(1)(v)(A)', { unverified: AS_FINAL }),
    },
    endToEndBonus: {
      kind: 'points',
      points: cited('1', s.slides2019, 'Quality bonus points'),
      capPercent: cited('10', s.slides2019, 'Quality bonus points'),
      notFor: cited(['claims'], s.cfr, '§ 414.1380(b)(1)(v)(B)', { unverified: AS_FINAL }),
    },
    smallPracticeBonus: {
      kind: 'quality-numerator',
      points: cited('3', s.slides2019, 'Quality bonus points'),
      condition: cited(
        w.smallPracticeWithOneMeasure,
        s.slides2019,
        'Quality bonus points',
      ),
    },
    improvement: {
      kind: 'percent-change',
      factor: cited('10', s.cfr, '§ 414.1380(b)(1)(vi)', { unverified: AS_FINAL }),
      maximum: cited('10', s.cfr, '§ 414.1380(b)(1)(vi)', { unverified: AS_FINAL }),
      previousFloor: cited('30', s.cfr, '§ 414.1380(b)(1)(vi)', { unverified: AS_FINAL }),
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
    performanceThreshold: cited('30', s.slides2019, 'Performance threshold and payment adjustments'),
    applicablePercent: cited('7', s.slides2019, 'Performance threshold and payment adjustments'),
    floorShare: cited('0.25', s.cfr, '§ 414.1405(b)(2)', { unverified: AS_FINAL }),
    negativeLine: cited(
      w.negativeLine,
      s.cfr,
      '§ 414.1405(b)(2)',
      { unverified: AS_FINAL },
    ),
    positiveLine: cited(
      w.positiveLine,
      s.cfr,
      '§ 414.1405(b)(1), (b)(3)',
      { unverified: AS_FINAL },
    ),
    scalingFactorMaximum: cited('3', s.cfr, '§ 414.1405(b)(3)', { unverified: AS_FINAL }),
    additional: {
      kind: 'exceptional-performance',
      threshold: cited('80', s.slides2019, 'Performance threshold and payment adjustments'),
      leastPercent: cited('0.5', s.cfr, '§ 414.1405(d)(1)', { unverified: AS_FINAL }),
      mostPercent: cited('10', s.cfr, '§ 414.1405(d)(1)', { unverified: AS_FINAL }),
      scalingFactorMaximum: cited('1', s.statute, 'Section 1848(q)(6)(C)'),
      pool: cited('500000000', s.cfr, '§ 414.1405(d)(1)', { unverified: AS_FINAL }),
    },
    finalScorePlaces: cited('2', s.slides2019, 'Score bands, in steps of 0.01', {
      unverified:
        w.roundedScoreDecides,
    }),
    adjustmentPlaces: cited('2', s.results2019, 'Published adjustments of the final rule', {
      unverified: w.noRoundingRule,
    }),
    appliesTo: cited(w.partBPaidAmounts, s.cfr, '§ 414.1405(e)', {
      unverified: AS_FINAL,
    }),
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

  notCovered: [
    'Quality measures and their benchmarks',
    'Cost',
    'Improvement activities',
    'Complex patient bonus and final score',
    'APM scoring and QP thresholds',
    'Targeted review',
  ],
}
