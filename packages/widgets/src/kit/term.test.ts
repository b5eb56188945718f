// The mark beside a term: it opens what the term means where it stands, by keyboard as by mouse, and needs no
// hovering. Every field that asks for a term of the program has one.
import { sendKeys } from '@web/test-runner-commands'
import { assert } from 'chai'
import { type TermId, glossary } from './glossary.ts'
import { assertAccessible, assertFits, unfold, view } from './testing/look.ts'
import { type Page, clear, mount, tags, textOf, until } from './testing/page.ts'
import { prepare } from './testing/typing.ts'

const terms: Readonly<Record<string, TermId>> = {
  'Allowed charges': 'allowedCharges',
  Services: 'coveredServices',
  'Clinician type': 'clinicianType',
  'How do you take part?': 'participation',
  'Clinicians in the practice (TIN)': 'practiceSize',
  'MIPS Value Pathway': 'mvp',
  'MIPS APM, if you take part in one': 'mipsApm',
  'Alternative Payment Model': 'apm',
  'Final score': 'finalScore',
  'Scaling factor': 'scalingFactor',
  'Scaling factors': 'scalingFactor',
  'Medicare Part B payments in a year': 'partBPaidAmount',
  'What Medicare Part B pays you in a year': 'partBPaidAmount',
  'Find a measure': 'measureId',
  'Measure number': 'measureId',
  Type: 'measureType',
  'Collection type': 'collectionType',
  'Eligible patients': 'eligiblePopulation',
  Met: 'performanceMet',
  'Performance rate': 'performanceRate',
  'Data completeness': 'dataCompleteness',
  'Achievement points': 'achievementPoints',
  'Achievement points of the measure': 'achievementPoints',
  'Achievement points, all measures': 'achievementPoints',
  'Reported end to end from certified technology': 'endToEnd',
  'Cost measure': 'costMeasure',
  'Find an activity': 'improvementActivity',
  Weight: 'activityWeight',
  'We are a patient-centered medical home': 'medicalHome',
  'Measures of your certified technology': 'cehrt',
  'Approved application': 'hardship',
  'Average HCC risk score': 'hccScore',
  'Share of dual-eligible patients, from 0 to 1': 'dualEligible',
}

/** The name of each field or choice, with the mark beside it. */
const named = ({ all }: Page) =>
  all('.name, .check, .choice').map((place) => ({
    name: textOf(place.querySelector('legend, label')),
    mark: place.querySelector('.term'),
  }))

beforeEach(clear)

describe('a term', () => {
  it('is opened and closed by keyboard, and its meaning stands beside it', async () => {
    await view(320, 'light')
    const page = await mount('mips-eligibility-checker', { 'rule-year': '2019' })
    const [one] = page.all<HTMLDetailsElement>('.name > .term')
    assert.ok(one)
    const summary = one.querySelector('summary') as HTMLElement
    page.field('Allowed charges').focus()
    await sendKeys({ down: 'Shift' })
    await sendKeys({ press: 'Tab' })
    await sendKeys({ up: 'Shift' })
    assert.equal(page.element.shadowRoot?.activeElement, summary, 'it stands before its field')
    assert.equal(summary.getAttribute('aria-label'), 'What does “Allowed charges” mean?')
    const meaning = one.querySelector('.meaning') as HTMLElement
    assert.equal(meaning.checkVisibility(), false)
    await sendKeys({ press: 'Enter' })
    await until(() => textOf(meaning) === glossary.allowedCharges)
    assert.equal(textOf(meaning), glossary.allowedCharges)
    assert.isTrue(meaning.checkVisibility())
    assert.isBelow(meaning.getBoundingClientRect().top - summary.getBoundingClientRect().bottom, 12)
    assert.isAtMost(
      meaning.getBoundingClientRect().bottom,
      page.field('Allowed charges').getBoundingClientRect().top,
    )
    assertFits(page)
    await assertAccessible(page)
    await sendKeys({ press: 'Enter' })
    assert.isFalse(one.open)
    assert.equal(page.element.shadowRoot?.activeElement, summary)
  })

  it('shows nothing on hovering, and says no title', async () => {
    const page = await mount('mips-eligibility-checker', { 'rule-year': '2019' })
    assert.equal(page.all('[title]').length, 0)
    for (const sheet of page.element.shadowRoot?.adoptedStyleSheets ?? [])
      for (const { cssText } of sheet.cssRules) assert.notInclude(cssText, ':hover')
  })

  it('is large enough to be hit', async () => {
    const page = await mount('mips-eligibility-checker', { 'rule-year': '2019' })
    const { width, height } = page.first('.name > .term > summary').getBoundingClientRect()
    assert.isAtLeast(Math.min(width, height), 24)
  })
})

describe('fields that ask for a term of the program', () => {
  for (const tag of tags)
    it(`<${tag}>`, async () => {
      for (const ruleYear of ['2017', '2018', '2026']) {
        const page = await mount(tag, { 'rule-year': ruleYear })
        await prepare(page, tag)
        unfold(page)
        const marks = page.all('.term')
        await until(() => marks.every((one) => textOf(one.querySelector('.meaning')) !== '…'))
        const meanings = new Set<string>(Object.values(glossary))
        for (const one of marks)
          assert.isTrue(meanings.has(textOf(one.querySelector('.meaning'))), textOf(one))
        for (const { name, mark } of named(page).filter(({ name: label }) => label in terms)) {
          assert.ok(mark, `${ruleYear}: ${name}`)
          assert.match(
            mark.querySelector('summary')?.getAttribute('aria-label') ?? '',
            /^What does “.+” mean\?$/,
          )
          assert.equal(textOf(mark.querySelector('.meaning')), glossary[terms[name] ?? 'qp'], name)
        }
        clear()
      }
    })
})
