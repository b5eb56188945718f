// What the program's terms mean, in a sentence or two. Fetched when a visitor first asks for one.

export const glossary = {
  allowedCharges:
    'What Medicare allows for your Part B services: its own share and the patient’s together. Services paid under the Physician Fee Schedule count.',
  beneficiaries: 'People with Medicare Part B whom you treated in the period, each counted once.',
  coveredServices: 'Single Part B services that you billed: each line with its unit counts.',
  determinationPeriod:
    'Twelve months of claims that CMS looks at to see who is in. There are two of them for each performance year.',
  tin: 'Taxpayer Identification Number: it stands for the practice under which you bill.',
  npi: 'National Provider Identifier: the number that stands for you alone.',
  clinicianType: 'What you are as Medicare knows you. Only some types take part in a given year.',
  participation:
    'Whether you are scored alone, together with your whole practice, or with others. A group is scored on the data of all its clinicians.',
  practiceSize: 'How many clinicians bill under the practice’s number (TIN), you included.',
  specialStatus:
    'Something that CMS knows about you from claims or addresses. It makes parts of the program lighter.',
  optIn: 'To take part by choice when you pass some of the limits but not all. It cannot be taken back.',
  voluntaryReporting:
    'To send data without being scored for payment: you get feedback, nothing else changes.',
  qp: 'Qualifying APM Participant: enough of your payments or patients come through an Advanced APM. A QP is not in MIPS.',
  partialQp: 'Close to a QP, below the full threshold. You may choose whether to take part in MIPS.',
  apm: 'Alternative Payment Model: a way of paying that rewards quality and cost instead of single services, such as an ACO.',
  advancedApm:
    'An APM in which its participants bear financial risk, use certified records and report quality.',
  mipsApm: 'An APM whose participants are in MIPS and may be scored together.',
  apmEntity: 'The organization that takes part in an APM, such as an ACO.',
  mvp: 'MIPS Value Pathway: a smaller set of measures and activities around one specialty or condition.',
  app: 'APM Performance Pathway: one fixed set of measures for participants in MIPS APMs.',
  measureId: 'The number by which CMS lists a quality measure, such as 236.',
  collectionType: 'How the data of a measure were gathered. Each way has its own benchmark.',
  measureType:
    'Whether a measure looks at what was done or at how patients fared. Outcome and high-priority measures are required.',
  eligiblePopulation: 'All patients or visits to whom the measure applies: its denominator.',
  performanceMet: 'Those of them for whom the measure was met: its numerator.',
  performanceRate: 'Met, divided by all who count, in percent.',
  dataCompleteness: 'The share of your eligible patients on whom you reported, all payers included.',
  benchmark: 'What others reached: ten steps called deciles. Your rate falls into one of them.',
  decile: 'One tenth of all results. A higher decile brings more points.',
  inverse: 'A measure for which a lower rate is better.',
  toppedOut:
    'Nearly everyone does so well that the measure hardly tells results apart. Its points can be capped.',
  achievementPoints: 'Points that a measure earns by its result, before any bonus.',
  endToEnd: 'Reported from the certified record to CMS without anyone typing it again.',
  caseMinimum: 'How many cases a measure needs before its result counts.',
  improvementActivity: 'Something a practice did for at least 90 days in a row to care better.',
  activityWeight:
    'How much an activity counts: high weight twice as much as medium, in the years with weights.',
  medicalHome: 'A practice certified as a patient-centered medical home, or one comparable.',
  cehrt: 'Certified EHR technology: an electronic record that meets the government’s criteria.',
  exclusion: 'A reason not to report a measure, such as too few orders. Its points move to other measures.',
  attestation: 'A yes or no that you give CMS without numbers.',
  reweighting: 'A category that cannot be scored gets no weight; its weight goes to the others.',
  hardship: 'Circumstances beyond your control. You apply, and CMS may take a category out of your score.',
  costMeasure:
    'What Medicare paid for your patients or episodes of care. CMS works it out from claims; you send nothing.',
  finalScore: 'Your four categories, each times its weight, and bonuses: 0 to 100 points.',
  performanceThreshold: 'The final score at which payments neither rise nor fall.',
  scalingFactor:
    'CMS scales increases so that they cost what the decreases save. It is known only after the year.',
  partBPaidAmount:
    'What Medicare pays you in a year for Part B professional services. The adjustment is a percentage of it.',
  hccScore: 'A measure of how ill your patients are: 1 is average.',
  dualEligible: 'Patients who have both Medicare and Medicaid.',
  facilityBased: 'You work mostly in a hospital, whose own scores can stand for your quality and cost.',
  snapshot: 'A day until which CMS counts who belongs to an APM.',
  marginalRisk: 'How much of each dollar of losses the participants must bear.',
  nominalAmount: 'The least that participants must be able to lose for a model to count as one with risk.',
  targetedReview:
    'A request that CMS look again at a mistake in working out your score or payment adjustment.',
  compromisedData:
    'Data of which CMS learns that they are wrong, missing or cut short through no fault of yours. Their category gets no weight.',
  allPayer: 'Counts Medicare and other payers together, such as Medicaid or a private insurer.',
  paymentMethod: 'Of what you are paid for services, the part that comes through Advanced APMs.',
  patientMethod: 'Of your patients, the part that you treat through Advanced APMs.',
  expectedExpenditures:
    'What care is expected to cost in the model: its benchmark, or the target price of an episode.',
  fullCapitation:
    'One payment in advance covers all care of a group of patients, with no settling afterwards.',
  medicalHomeModel: 'An APM built around primary care practices that follow each patient’s care as a whole.',
} as const

export type TermId = keyof typeof glossary
