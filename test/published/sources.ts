// Where the published cases stand. Addresses are named in the test output, never fetched.

export interface PublishedSource {
  readonly title: string
  readonly address: string
}

export interface Place extends PublishedSource {
  readonly locator: string
}

export const at = (source: PublishedSource, locator: string): Place => ({ ...source, locator })

export const mdinteractiveFeedback: PublishedSource = {
  title: 'MDinteractive: FAQs about the MIPS Feedback Reports (2018 scores and matching 2020 adjustments)',
  address: 'https://mdinteractive.com/mips-feedback-reports',
}
export const experienceRows: PublishedSource = {
  title:
    'CMS QPP Experience public use file rows (data.cms.gov), printed in the rendered article of andrewallenbruce/provider',
  address: 'https://andrewallenbruce.github.io/provider/articles/qpp.html',
}
export const experienceSample: PublishedSource = {
  title:
    'CMS QPP Experience PUF rows, printed by str() in andrewallenbruce/provider reference page quality()',
  address: 'https://andrewallenbruce.github.io/provider/reference/quality.html',
}
export const qualityInsights2017: PublishedSource = {
  title: 'Quality Insights: 2017 QPP performance year highlights',
  address: 'http://www.qualityinsights-qin.org/NEWS/CMS-Releases-2017-Quality-Payment-Program-Performa.aspx',
}
export const slides2019: PublishedSource = {
  title: 'CMS QPP Year 3 proposed rule overview (slides, 22 Aug 2018)',
  address: 'seeds/2019-proposed-rule-overview-slides.txt',
}
export const aaoPenalties2020: PublishedSource = {
  title: 'AAO EyeNet MIPS 2020: What is New With the 2022 Bonuses and Penalties',
  address: 'https://www.aao.org/eyenet/article/mips-2020-whats-new-with-2022-bonuses-penalties',
}
export const newsletter2018: PublishedSource = {
  title: 'Newsletter summary of CMS 2018 QPP Experience Report',
  address: 'https://eepurl.com/g-hUFr',
}
export const athenahealthComment: PublishedSource = {
  title: 'athenahealth Insight reader comment (2017 score 50 -> +.2%)',
  address: 'https://www.athenahealth.com/insight/comment/reply/664/111651',
}
export const mdinteractiveChart: PublishedSource = {
  title: 'MDinteractive guide: Estimate of MIPS Payment Adjustments % Based on Final Scores (data table)',
  address: 'https://guides.mdinteractive.com/how-to-attest-to-improvement-activities?ngroup=widget',
}
export const summary2020: PublishedSource = {
  title: 'HPA summary of CY2020 PFS proposed rule, Part II (QPP)',
  address: 'seeds/2020-proposed-rule-qpp-summary.txt',
}
export const allPoints2018: PublishedSource = {
  title: 'all published (score, adjustment) pairs of this file',
  address: 'see the PAY-2018-* cases',
}
export const regulation1405: PublishedSource = {
  title: '42 CFR 414.1405(b)(1)-(3), (c)',
  address: 'https://www.ecfr.gov/current/title-42/section-414.1405',
}
export const eligibilityApi: PublishedSource = {
  title: 'QPP Eligibility API v6 output printed in andrewallenbruce/provider article',
  address: 'https://andrewallenbruce.github.io/provider/articles/qpp.html',
}
export const enginePi75: PublishedSource = {
  title:
    'CMS QPP submissions API docs: scoring-engine sample response, Promoting Interoperability (engine 0.75.0)',
  address: 'https://cmsgov.github.io/qpp-submissions-docs/',
}
export const aaoPi2020: PublishedSource = {
  title: 'AAO EyeNet MIPS 2020: Table, PI scoring methodology (example)',
  address: 'https://www.aao.org/eyenet/article/-73',
}
export const engine2017: PublishedSource = {
  title:
    'CMS QPP submissions API docs: scoring-engine sample response, all categories (engine 0.29.0, Jan 2018)',
  address: 'https://cmsgov.github.io/qpp-submissions-docs/',
}
export const drchronoAci: PublishedSource = {
  title: 'drchrono: How do I improve my ACI score?',
  address:
    'https://support.drchrono.com/hc/en-us/articles/115013907488-MIPS-How-do-I-improve-my-Advancing-Care-Information-ACI-score-',
}
export const engineQuality75: PublishedSource = {
  title: 'CMS QPP submissions API docs: scoring-engine sample response, quality (engine 0.75.0)',
  address: 'https://cmsgov.github.io/qpp-submissions-docs/',
}
export const engineQuality40: PublishedSource = {
  title:
    'CMS QPP submissions API docs: scoring-engine sample response, quality (engine 0.40.0, Sep-Oct 2018)',
  address: 'https://cmsgov.github.io/qpp-submissions-docs/',
}
export const drchronoQuality: PublishedSource = {
  title: 'drchrono: How do I improve my Quality score?',
  address:
    'https://support.drchrono.com/hc/en-us/articles/115013741047-MIPS-How-do-I-improve-my-Quality-score-',
}
export const cliniciansCsv2020: PublishedSource = {
  title:
    'CMS PY2020 Clinician Public Reporting: Overall MIPS Performance (933,504 rows), head/tail printed in notebook',
  address: 'https://github.com/jrioross/hacktn-data-scientologists',
}
export const groupsCsv2017: PublishedSource = {
  title: 'CMS Physician Compare 2017 Group Public Reporting - Overall MIPS Performance (CSV, 22,659 groups)',
  address: 'https://github.com/dannydhkim/Springboard',
}
export const paiMinimum2020: PublishedSource = {
  title: 'Physicians Advocacy Institute FAQ 5 (2020): minimum to avoid the MIPS penalty',
  address:
    'http://www.physiciansadvocacyinstitute.org/MACRA-QPP-Center/FAQs/merit-based-incentive-payment-system-mips-5-what-is-the-minimum-i-have-to-do-to-avoid-the-mips-penalty-in-2020',
}
export const csmsMinimum2018: PublishedSource = {
  title: 'Connecticut State Medical Society: The Minimum You Need to Report for 2018',
  address:
    'https://csms.org/2018/11/20/avoiding-the-2020-mips-payment-adjustment-the-minimum-you-need-to-report-for-2018/',
}
export const aaoFinalScore2020: PublishedSource = {
  title: 'AAO EyeNet MIPS 2020: Your MIPS Final Score',
  address: 'https://www.aao.org/eyenet/article/mips-2020-your-mips-final-score',
}
export const aaoCategories2018: PublishedSource = {
  title: 'AAO EyeNet MIPS 2018: Nuts and Bolts, 4 Performance Categories',
  address: 'https://www.aao.org/eyenet/article/nuts-and-bolts-4-performance-categories',
}
export const engineActivities75: PublishedSource = {
  title: 'CMS QPP submissions API docs: scoring-engine sample responses, Improvement Activities',
  address: 'https://cmsgov.github.io/qpp-submissions-docs/',
}
export const engineTutorial2020: PublishedSource = {
  title: 'CMS QPP submissions API docs: tutorial score response, PY2020',
  address: 'https://cmsgov.github.io/qpp-submissions-docs/',
}
export const engineTutorial2022: PublishedSource = {
  title: 'CMS QPP submissions API docs: basic tutorial score response (engine 18.6.0)',
  address: 'https://cmsgov.github.io/qpp-submissions-docs/',
}
export const aaoStalls2021: PublishedSource = {
  title: 'AAO EyeNet MIPS 2021: Some Benchmarks Are Subject to Scoring Limitations',
  address: 'https://www.aao.org/eyenet/article/mips-2021-quality-scoring-some-benchmarks/',
}
export const scoringGuides: PublishedSource = {
  title: 'CMS scoring-guide examples quoted in jmandel/app-plus-quality-lab',
  address: 'https://github.com/jmandel/app-plus-quality-lab',
}
export const appGuidance: PublishedSource = {
  title:
    'CMS guidance: Reporting MIPS CQMs and eCQMs in the APP, Tables 4-5, quoted in jmandel/app-plus-quality-lab',
  address:
    'https://www.cms.gov/files/document/medicare-shared-savings-program-reporting-mips-cqms-and-ecqms-alternative-payment-model-performance.pdf',
}
export const experienceRow: PublishedSource = {
  title: 'CMS QPP Experience PUF row, README of andrewallenbruce/provider',
  address: 'https://github.com/andrewallenbruce/provider',
}
export const healthmonix2024: PublishedSource = {
  title: 'Healthmonix: 2024 MIPS performance results and 2026 payment adjustments',
  address: 'https://blog.healthmonix.com/2024-mips-performance-results-and-2026-payment-adjustments',
}
export const aaoPenalties2022: PublishedSource = {
  title: 'AAO EyeNet MIPS 2022: Bonuses and Penalties',
  address: 'https://www.aao.org/eyenet/article/mips-2022-bonuses-penalties',
}
export const aaoPenalties2023: PublishedSource = {
  title: 'AAO EyeNet MIPS 2023: Your 2025 Payment Adjustment',
  address: 'https://www.aao.org/eyenet/article/mips-2023-your-2025-payment-adjustment',
}
export const appLab2024: PublishedSource = {
  title: 'jmandel/app-plus-quality-lab: aggregation of CMS QPP Experience PUF PY2024 (98,141 APP rows)',
  address: 'https://github.com/jmandel/app-plus-quality-lab',
}
export const billingCoding: PublishedSource = {
  title: 'billing-coding.com: history of MIPS maximum upward adjustments PY2017-PY2023',
  address: 'https://test.billing-coding.com/editorial-bio-list.cfm?edbid=139',
}
export const polaris2023: PublishedSource = {
  title: 'FIGmd Polaris summary scoring logic 2023',
  address: 'https://polaris.figmd.com/summary-scoring-logic/',
}
export const regulation1430: PublishedSource = {
  title: '42 CFR 414.1430 and PAI threshold FAQ',
  address: 'https://lexbuild.dev/ecfr/title-42/chapter-IV/part-414/section-414.1430',
}
