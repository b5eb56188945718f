// Performance year 2020, payment year 2022: the CY 2020 final rule, with what later rules and
// the public health emergency changed for 2020 itself.
import { cited, unverified } from '../../citation.ts'
import type { RuleYear } from '../rule-year.ts'
import * as s from '../sources.ts'
import * as w from '../wording.ts'
import { weightRow } from '../weight-row.ts'
import { anyRegistry } from '../promoting-interoperability-inventory.ts'

const PREAMBLE = w.preambleOnly
const BOUNDS = w.factorsNotPublished

export const ruleYear2025: RuleYear = {
  id: '2025',
  performanceYear: 2025,
  paymentYear: 2027,
  status: 'final',

  identity: {
    title: 'CY 2020 final rule',
    federalRegister: cited('84 FR 62568', s.finalRule2020, '84 FR 62568', {
      dispute: {
        otherValue: '84 FR 62998–63563',
        saidBy: 'A summary of the final rule',
        reason: 'That is the part on the Quality Payment Program; the rule begins at 62568.',
      },
    }),
    published: cited('2019-11-15', s.finalRule2020, 'Title page'),
    fileCode: cited('CMS-1715-F', s.finalRule2020, 'Title page'),
    effective: cited('2020-01-01', s.finalRule2020, 'Dates'),
    laterChanges: [
      cited(
        'Cost was set to 0% of everybody’s final score for 2020; its weight went to the other categories.',
        s.costReweighting2020,
        'Notice and weight table',
      ),
      cited(
        'The CY 2021 final rule doubled the complex patient bonus for 2020.',
        s.finalRule2021,
        '85 FR 85031',
      ),
      cited(
        'Interim rules of April and September 2020 eased reporting during the public health emergency.',
        s.cfr,
        'Source notes: 85 FR 19287, 85 FR 54872',
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
        { id: 'segment1', from: '2018-10-01', to: '2019-09-30', claimsRunOutDays: 30 },
        { id: 'segment2', from: '2019-10-01', to: '2020-09-30', claimsRunOutDays: 0 },
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
      electionDeadline: cited('2019-12-31', s.cfr, '§ 414.1315', {
        unverified: 'The rule is December 31 of the year before; no notice for 2020 could be read.',
      }),
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
          w.threeInsteadOfZero,
          s.cfr,
          '§ 414.1380(b)(1)(i)(B)',
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
      individual: cited(
        w.inForhpRuralZip,
        s.cfr,
        '§ 414.1305, “Rural area”',
      ),
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
        w.mostHospitalBased,
        s.cfr,
        '§ 414.1305, “Hospital-based” (3)',
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
          'Quality and cost can be taken from the hospital’s fiscal year 2021 Value-Based Purchasing score when that is better',
          s.cfr,
          '§ 414.1380(e)',
        ),
      ],
    },
  ],

  weights: {
    rows: [
      weightRow([], '45/15/15/25', s.cfr, '§ 414.1380(c)(1)'),
      weightRow(['cost'], '55/0/15/30', s.cfr, '§ 414.1380(c)(2)(ii)(D)', {
        dispute: {
          otherValue: 'Quality 60, Promoting Interoperability 25',
          saidBy: 'A 2020 guide of the American Academy of Ophthalmology',
          reason: 'That is the 2019 row; the regulation and CMS’s records of 2020 have 55 and 30.',
        },
      }),
      weightRow(['promotingInteroperability'], '70/15/15/0', s.cfr, '§ 414.1380(c)(2)(ii)(D)'),
      weightRow(['quality'], '0/15/15/70', s.cfr, '§ 414.1380(c)(2)(ii)(D)'),
      weightRow(['improvementActivities'], '60/15/0/25', s.cfr, '§ 414.1380(c)(2)(ii)(D)'),
      weightRow(['cost', 'promotingInteroperability'], '85/0/15/0', s.cfr, '§ 414.1380(c)(2)(ii)(D)'),
      weightRow(['quality', 'cost'], '0/0/15/85', s.cfr, '§ 414.1380(c)(2)(ii)(D)'),
      weightRow(['cost', 'improvementActivities'], '70/0/0/30', s.cfr, '§ 414.1380(c)(2)(ii)(D)'),
      weightRow(['quality', 'promotingInteroperability'], '0/50/50/0', s.cfr, '§ 414.1380(c)(2)(ii)(D)'),
      weightRow(
        ['improvementActivities', 'promotingInteroperability'],
        '85/15/0/0',
        s.cfr,
        '§ 414.1380(c)(2)(ii)(D)',
      ),
      weightRow(['quality', 'improvementActivities'], '0/15/0/85', s.cfr, '§ 414.1380(c)(2)(ii)(D)'),
    ],
    zeroForEveryone: [cited('cost', s.costReweighting2020, 'Notice of May 2021')],
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
        w.groupAllOrMostQualify,
        s.cfr,
        '§ 414.1380(c)(2)(iii)',
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
    leastPoints: cited('1', s.submissionsDocs, 'scoring-example-output-aci.json, mipsMinimumScore (2019)'),
    rounding: cited('whole-points-half-up', s.submissionsDocs, 'scoring-example-output-aci.json (2019)', {
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
            points: cited('10', s.summary2020, 'Table 42, finalized as proposed'),
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
            points: cited('20', s.summary2020, 'Table 42, finalized as proposed'),
            exclusions: [{ id: 'PI_LVOTC_1', text: 'Fewer than 100 transfers or referrals out' }],
          },
          {
            id: 'PI_HIE_4',
            title: 'Support Electronic Referral Loops by Receiving and Incorporating Health Information',
            metric: 'proportion',
            role: 'required',
            points: cited('20', s.summary2020, 'Table 42, finalized as proposed'),
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
            points: cited('40', s.summary2020, 'Table 42, finalized as proposed'),
            exclusions: [],
          },
        ],
      },
    ],
    publicHealth: {
      title: 'Public Health and Clinical Data Exchange',
      needed: cited('2', s.measuresData, 'measures/2020, PI_PHCDRR_1 to _5'),
      points: cited('10', s.summary2020, 'Table 42, finalized as proposed'),
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
        cite: { source: s.summary2020, at: 'Health Information Exchange objective' },
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
    dataCompleteness: cited('70', s.cfr, '§ 414.1340(a)(3)'),
    bonusConditions: cited(
      'The measure meets the case minimum and data completeness, and its performance rate is above 0; no benchmark is needed',
      s.cfr,
      '§ 414.1380(b)(1)(v)(A)',
      {
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
    performanceThreshold: cited('45', s.cfr, '§ 414.1405(b)(7)'),
    applicablePercent: cited('9', s.cfr, '§ 414.1405(c)'),
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
      threshold: cited('85', s.cfr, '§ 414.1405(d)(6)'),
      leastPercent: cited('0.5', s.cfr, '§ 414.1405(d)(1)'),
      mostPercent: cited('10', s.cfr, '§ 414.1405(d)(1)'),
      scalingFactorMaximum: cited('1', s.statute, 'Section 1848(q)(6)(C)'),
      pool: cited('500000000', s.cfr, '§ 414.1405(d)(1)'),
    },
    finalScorePlaces: cited('2', s.slides2019, 'Score bands of 2018 and 2019, in steps of 0.01', {
      unverified:
        w.roundedScoreDecides,
    }),
    adjustmentPlaces: cited('2', s.paymentRecords, 'Published adjustments', {
      unverified: w.noRoundingRule,
    }),
    appliesTo: cited(w.partBPaidAmounts, s.cfr, '§ 414.1405(e)'),
    factors: [
      {
        id: 'implied-2020',
        kind: 'implied',
        label: 'Implied by what was paid for 2020',
        scalingFactor: cited('0.004', s.results2020, 'Derived: at most 0.008', { unverified: BOUNDS }),
        exceptionalScalingFactor: cited('0.1834', s.results2020, 'Derived: 0.180 to 0.187', {
          unverified: BOUNDS,
        }),
      },
    ],
    published: [
      {
        label: 'Highest adjustment',
        unit: 'percent',
        value: cited('1.87', s.results2020, 'Payment year 2022'),
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
