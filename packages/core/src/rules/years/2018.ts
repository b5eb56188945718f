// Performance year 2018, payment year 2020: the CY 2018 final rule, with what the
// Bipartisan Budget Act of 2018 changed for 2018 itself.
import { cited, unverified } from '../../citation.ts'
import {
  standardMeasures,
  standardRegistries,
  statements,
  transitionMeasures,
  transitionRegistries,
} from '../base-performance-inventory.ts'
import type { BaseRegistry, MeasureSet } from '../promoting-interoperability-rules.ts'
import type { RuleYear } from '../rule-year.ts'
import * as s from '../sources/until-2020.ts'
import * as w from '../wording/until-2020.ts'
import { weightRow } from '../weight-row.ts'

const PREAMBLE = w.preambleOnly
const BOUNDS = w.factorsNotPublished
const PLACES = cited('4', s.submissionsDocs, 'Sample response, quality', { unverified: w.placesFromEngine })
const COST_PLACES = cited('4', s.submissionsDocs, 'Sample response, quality', {
  unverified: w.costPlacesAsQuality,
})
const NO_BENCHMARK = cited('3', s.cfr, '§ 414.1380(b)(1)(i)(A)')

/** Any registry earns the performance points; a second one, of the same kind or another, the bonus. */
const anyTwo = (registries: readonly BaseRegistry[]): MeasureSet['registries'] => {
  const all = registries.map(({ id, title }) => ({ id, title, multipleId: `${id}_MULTI` }))
  return {
    all: cited(all, s.measuresData, 'measures/2018'),
    performance: all.map(({ id }) => id),
    bonus: {
      ids: all.flatMap(({ id, multipleId }) => [id, multipleId]),
      reported: cited('2', s.cfr, '§ 414.1380(b)(4)(i)(C)(1)', {
        dispute: {
          otherValue: 'Only the multiple-registry measures earn it',
          saidBy: 'CMS data carry the bonus on those',
          reason: 'The text speaks of an additional agency or registry of any kind.',
        },
      }),
    },
  }
}

export const ruleYear: RuleYear = {
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
        'Fee schedule provisions',
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
      '§ 414.1325(b), (c) of the 2018 text',
    ),
    submitterTypes: cited(
      [
        'individual',
        'group',
        'virtual-group',
        'apm-entity',
        'qcdr',
        'registry',
        'health-it-vendor',
        'survey-vendor',
      ],
      s.cfr,
      '§ 414.1325; § 414.1400(a)',
    ),
    opens: cited('2019-01-02', s.submission2018, 'Reporting timeline'),
    closes: cited('2019-04-02', s.submission2018, 'Reporting timeline'),
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
      kind: 'available',
      rule: cited(
        'Two or more TINs: solo practitioners and groups of 10 or fewer eligible clinicians, each above the low-volume threshold',
        s.cfr,
        '§ 414.1305, “Virtual group”',
      ),
      electionDeadline: cited('2017-12-31', s.virtualGroups2018, 'Election period', {
        dispute: {
          otherValue: '2017-12-01',
          saidBy: 'Notices that follow the proposed rule',
          reason: 'The final rule and later slides have December 31.',
        },
      }),
    },
    apmEntity: cited(w.apmEntityAsWhole, s.cfr, '§ 414.1370(f)(2)', { unverified: w.exemptEntity }),
  },

  specialStatuses: [
    {
      id: 'small',
      sizeLimit: cited('15', s.cfr, '§ 414.1305, “Small practice”'),
      individual: cited(w.smallPractice, s.cfr, '§ 414.1305, “Small practice”'),
      group: cited(w.smallPractice, s.cfr, '§ 414.1305, “Small practice”'),
      changes: [
        cited('Final score: 5 bonus points once data for one category are sent', s.cfr, '§ 414.1380(c)'),
        cited(w.threeInsteadOfOne, s.cfr, '§ 414.1380(b)(1)(i)'),
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
      group: cited(w.allHospitalBased, s.summary2020, 'Section (e), hospital-based groups'),
      changes: [cited(w.interoperabilityReweighted, s.cfr, '§ 414.1380(c)(2)(i)(C)')],
    },
    {
      id: 'asc-based',
      individual: cited(w.ascBased, s.cfr, '§ 414.1305, “ASC-based”'),
      group: cited(w.allMustQualify, s.cfr, '§ 414.1380(c)(2)(iii)'),
      changes: [cited(w.interoperabilityReweighted, s.cfr, '§ 414.1380(c)(2)(i)(C)')],
    },
  ],

  weights: {
    rows: [
      weightRow([], '50/10/15/25', s.cfr, '§ 414.1380(c)(2)(ii)(B)'),
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
    smallPracticeRows: [],
    zeroForEveryone: [],
    fewerThanTwo: cited(w.scoreEqualsThreshold, s.cfr, '§ 414.1380(c)'),
    circumstances: cited(
      [w.noQualityMeasure, w.noReliableCost, w.extremeOnApplication, w.circumstancesInArea],
      s.cfr,
      '§ 414.1380(c)(2)(i)(A)(1), (2), (6), (8)',
    ),
    submittedData: cited(
      'Data sent for quality or activities bring their weight back',
      s.cfr,
      '§ 414.1380(c)(2)(i)(A)(8)',
      { unverified: 'After an application, said only from 2019 on.' },
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
    dataCompleteness: cited('60', s.cfr, '§ 414.1340(a)(2)', {
      dispute: {
        otherValue: '50%',
        saidBy: 'A summary of the 2020 proposed rule',
        reason: 'The regulation prints 60 percent for the 2020 and 2021 payment years.',
      },
    }),
    bonusConditions: cited(w.bonusConditions, s.cfr, '§ 414.1380(b)(1)(xiv)(A) of the 2018 text', {
      unverified: w.sameConditionsEndToEnd,
    }),
    sameMeasure: cited('each', s.cfr, '§ 414.1380(b)(1)(xiv)(E) of the 2018 text'),
    highPriorityBonus: {
      kind: 'points',
      points: {
        outcome: cited('2', s.cfr, '§ 414.1380(b)(1)(xiv) of the 2018 text'),
        'patient-experience': cited('2', s.cfr, '§ 414.1380(b)(1)(xiv) of the 2018 text'),
        'other-high-priority': cited('1', s.cfr, '§ 414.1380(b)(1)(xiv) of the 2018 text'),
      },
      requiredEarnsNothing: cited(w.requiredEarnsNoBonus, s.cfr, '§ 414.1380(b)(1)(xiv) of the 2018 text', {
        unverified: w.whichFulfillsNotSaid,
      }),
      capPercent: cited('10', s.cfr, '§ 414.1380(b)(1)(xiv) of the 2018 text'),
      notFor: cited([], s.cfr, '§ 414.1380(b)(1)(v)(A)'),
    },
    endToEndBonus: {
      kind: 'points',
      points: cited('1', s.cfr, '§ 414.1380(b)(1)(xv) of the 2018 text'),
      capPercent: cited('10', s.cfr, '§ 414.1380(b)(1)(xv) of the 2018 text'),
      notFor: cited(['claims'], s.summary2020, 'End-to-end reporting'),
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
      condition: cited(w.fullParticipation, s.cfr, '§ 414.1380(b)(1)(xvi) of the 2018 text', {
        unverified: w.fewerMeasuresNotSaid,
      }),
    },
    scoring: {
      leastPoints: cited('3', s.cfr, '§ 414.1380(b)(1)(i)'),
      pointPlaces: PLACES,
      withoutBenchmark: { points: NO_BENCHMARK, smallPractice: NO_BENCHMARK },
      incompleteData: {
        points: cited('1', s.cfr, '§ 414.1380(b)(1)(i)(B)(1)(ii)'),
        smallPractice: cited('3', s.cfr, '§ 414.1380(b)(1)(i)(B)(1)(ii)'),
      },
      newMeasures: { kind: 'none', rule: cited(w.noNewMeasureFloor, s.cfr, '§ 414.1380(b)(1)(i)(C)') },
      toppedOut: {
        kind: 'cap',
        points: cited('7', s.cfr, '§ 414.1380(b)(1)(iv)(A)'),
        applies: cited('listed', s.measuresData, 'measures/2018, isToppedOutByProgram', {
          dispute: {
            otherValue: 'All but 359',
            saidBy: 'benchmarks/2018, which does not mark it as the paragraph asks',
            reason: 'The rule named it, and all its deciles begin at 100%.',
          },
        }),
        listed: ['021', '023', '052', '224', '262', '359'],
      },
      definedScale: { kind: 'none', rule: cited(w.noDefinedScale, s.cfr, '§ 414.1380(b)(1)(ii)') },
      administrativeClaims: {
        method: cited('decile-points', s.cfr, '§ 414.1380(b)(1)(x) of the 2018 text'),
        leastPoints: cited('3', s.cfr, '§ 414.1380(b)(1) of the 2018 text', {
          unverified: 'Said of submitted measures; that it holds here is our reading.',
        }),
        measures: [
          {
            id: '458',
            caseMinimum: cited('200', s.cfr, '§ 414.1380(b)(1)(iii)'),
            smallestGroup: unverified('16', w.sixteenClinicians),
          },
        ],
      },
      suppressed: cited([], s.cfr, '§ 414.1380(b)(1)(viii): nine months', {
        unverified: 'CMS’s data mark 137, 138, 224 and 440; that they counted is our reading.',
      }),
      missingOutcome: cited(w.sixthIsZero, s.submissionsDocs, 'Quality scoring'),
      severalSubmissions: cited('best', s.cfr, '§ 414.1325(d) of the 2018 text', {
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
    measures: cited(['TPCC_1', 'MSPB_1'], s.measuresData, 'measures/2018'),
    caseMinimums: [
      { for: 'total-per-capita', cases: cited('20', s.cfr, '§ 414.1350(c)(1)') },
      { for: 'spending-per-beneficiary', cases: cited('35', s.cfr, '§ 414.1350(c)(2)') },
    ],
    unscored: cited([], s.measuresData, 'measures/2018'),
    groupsOnly: cited([], s.measuresData, 'measures/2018'),
    improvement: {
      kind: 'none',
      rule: cited(
        'The Bipartisan Budget Act took away the 1 percentage point of the CY 2018 rule',
        s.cfr,
        '§ 414.1380(b)(2)(iv)(E)',
      ),
    },
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
    inventory: cited('112', s.measuresData, 'measures/2018, without IA_PCMH'),
    medicalHome: cited(w.halfOfSites, s.cfr, '§ 414.1380(b)(3)(ii)'),
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
    name: cited('Promoting Interoperability', s.summary2020, 'Background'),
    cehrt: cited('2014 Edition, 2015 Edition or a combination', s.piStart2018, 'Measure sets'),
    maximum: cited('100', s.cfr, '§ 414.1380(b)(4)(i)'),
    zeroRule: cited(w.everyRequirement, s.cfr, '§ 414.1380(b)(4)(i)(A)'),
    attestations: cited(statements('PI'), s.measuresData, 'measures/2018'),
    base: cited('50', s.aciRequirements2017, 'Base score, same in 2018'),
    performanceMaximum: cited('90', s.aciRequirements2017, 'Performance score, same in 2018'),
    pointRule: cited(
      'tenths-of-whole-percent-rounded-up',
      s.aciScoring2017,
      'Performance score, same in 2018',
      {
        unverified: 'The rounding is a specialty society’s account.',
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
        measures: cited(standardMeasures('PI'), s.measuresData, 'measures/2018'),
        registries: anyTwo(standardRegistries('PI')),
      },
      {
        id: 'transition',
        title: 'Transition measure set',
        cehrt: cited('2014 Edition, 2015 Edition or a combination', s.piStart2018, 'Measure sets'),
        measures: cited(transitionMeasures('PI'), s.measuresData, 'measures/2018'),
        registries: anyTwo(transitionRegistries('PI')),
      },
    ],
  },

  finalScore: {
    maximum: cited('100', s.cfr, '§ 414.1380(c)'),
    complexPatient: {
      method: 'risk-plus-dual',
      dualMultiple: cited('5', s.cfr, '§ 414.1380(c)(3)(i)'),
      factor: cited('1', s.cfr, '§ 414.1380(c)(3)(i)'),
      maximum: cited('5', s.cfr, '§ 414.1380(c)(3)(iii)'),
      condition: cited(w.anyCategoryReported, s.cfr, '§ 414.1380(c)(3)'),
    },
    facilityBased: { kind: 'none', rule: cited('Begins in 2019', s.cfr, '§ 414.1380(e)') },
  },

  pathways: {
    apmScoringStandard: {
      kind: 'available',
      rows: [
        weightRow([], '50/0/20/30', s.cfr, '§ 414.1370(h)'),
        weightRow(['quality'], '0/0/25/75', s.cfr, '§ 414.1370(h)(5)(i)(B)', {
          dispute: {
            otherValue: 'Activities 20, Promoting Interoperability 80',
            saidBy: 'The paragraph in the CY 2018 rule',
            reason: 'The CY 2019 rule wrote 25 and 75, from 2018 on.',
          },
        }),
        weightRow(['promotingInteroperability'], '80/0/20/0', s.cfr, '§ 414.1370(h)(5)(ii)(B)'),
      ],
      activitiesPercent: cited('100', s.activityScores2018, 'Scores of the MIPS APMs'),
      qualityCredit: { kind: 'none', rule: cited(w.noQualityCredit, s.cfr, '§ 414.1370(g)(1)') },
      rule: cited(w.interoperabilityOfAcos, s.cfr, '§ 414.1370(f), (g)'),
    },
    app: { kind: 'none', rule: cited(w.appLater, s.cfr, '§ 414.1367') },
    mvp: { kind: 'none', rule: cited(w.noValuePathways, s.cfr, '§ 414.1365') },
  },

  payment: {
    performanceThreshold: cited('15', s.cfr, '§ 414.1405(b)(5)'),
    applicablePercent: cited('5', s.cfr, '§ 414.1405(c)'),
    floorShare: cited('0.25', s.cfr, '§ 414.1405(b)(2)'),
    negativeLine: cited(w.negativeLine, s.cfr, '§ 414.1405(b)(2)'),
    positiveLine: cited(w.positiveLine, s.cfr, '§ 414.1405(b)(1), (b)(3)'),
    scalingFactorMaximum: cited('3', s.cfr, '§ 414.1405(b)(3)'),
    additional: {
      kind: 'exceptional-performance',
      threshold: cited('70', s.cfr, '§ 414.1405(d)(4)'),
      leastPercent: cited('0.5', s.cfr, '§ 414.1405(d)(1)'),
      mostPercent: cited('10', s.cfr, '§ 414.1405(d)(1)'),
      scalingFactorMaximum: cited('1', s.statute, 'Section 1848(q)(6)(C)'),
      pool: cited('500000000', s.cfr, '§ 414.1405(d)(1)'),
    },
    finalScorePlaces: cited('2', s.slides2019, 'Score bands of 2018', {
      unverified: w.roundedScoreDecides,
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
    snapshots: cited(
      ['03-31', '06-30', '08-31'],
      s.cfr,
      '§ 414.1425(b)(1); for scoring, Full TIN APMs on December 31 too: § 414.1370(e)(1)',
    ),
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
          'At risk: at least 2.5% of Medicare Parts A and B revenue; outside CPC+ Round 1, not for organizations of 50 or more clinicians',
          s.cfr,
          '§ 414.1415(c)(4)(i)(B), (c)(7)',
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
        'Bundled Payments for Care Improvement Advanced',
        'Comprehensive Care for Joint Replacement (CEHRT Track)',
        'Comprehensive ESRD Care (two-sided risk)',
        'Comprehensive Primary Care Plus',
        'Medicare ACO Track 1+ Model',
        'Medicare Shared Savings Program (Tracks 2 and 3)',
        'Next Generation ACO Model',
        'Oncology Care Model (two-sided risk)',
        'Vermont Medicare ACO Initiative',
      ],
      s.advancedApms2018,
      'List of Advanced APMs',
      { unverified: 'A trade journal’s list; Bundled Payments Advanced began in October.' },
    ),
  },

  targetedReview: {
    rule: cited(w.reviewToSeptember, s.cfr, '§ 414.1385(a)'),
    closes: cited('2019-09-30', s.review2018, 'MIPS Targeted Review'),
    documentDays: cited('30', s.cfr, '§ 414.1385(a)'),
    keepUntil: cited('2024-12-31', s.summary2020, 'Targeted review', {
      unverified: w.auditRuleNotRead,
    }),
  },
}
