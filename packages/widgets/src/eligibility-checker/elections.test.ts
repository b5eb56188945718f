// Exclusions and elections, told through the page.
import { ruleYearIds } from '@mips-widgets/core'
import { assert } from 'chai'
import { type Page, clear, mount, textOf } from '../kit/testing/page.ts'

const NUMBERS = 'Your Medicare numbers'
const IN = 'You are in.'
const OUT = 'You are not in.'
const HIGH = ['95,000', '300', '300'] as const

async function tell(page: Page, [charges, patients, services]: readonly [string, string, string]) {
  const { type } = page.within(NUMBERS)
  await type('Allowed charges', charges)
  await type('Patients', patients)
  await type('Services', services)
}

const at = (ruleYear: string) => mount('mips-eligibility-checker', { 'rule-year': ruleYear })

beforeEach(clear)

describe('exclusions and elections, above every limit or some', () => {
  const QP = 'Qualifying APM Participant (QP)'
  const STATUS = 'Advanced APM status'
  const ELECTION = 'My choice so far'
  const NEW = 'I enrolled in Medicare for the first time in the performance year'
  const rows: readonly [name: string, tell: (page: Page) => Promise<void>, answer: string, says: string][] = [
    ['a QP', (page) => page.choose(STATUS, QP), OUT, 'You are a Qualifying APM Participant (QP).'],
    ['a Partial QP', (page) => page.choose(STATUS, 'Partial QP'), OUT, 'Elect to take part'],
    ['newly enrolled', (page) => page.tick(NEW), OUT, 'You newly enrolled in Medicare'],
    [
      'a Partial QP who elected',
      async (page) => {
        await page.choose(STATUS, 'Partial QP')
        await page.choose(ELECTION, 'As a Partial QP I elected to take part')
      },
      IN,
      'You are above every low-volume criterion',
    ],
    [
      'another type',
      (page) => page.choose('Clinician type', 'Another type'),
      'You are not in, but may report voluntarily.',
      'Your clinician type is not one that takes part',
    ],
    [
      'opted in above one limit',
      async (page) => {
        await page.within(NUMBERS).type('Patients', '20')
        await page.choose(ELECTION, 'I opted in')
      },
      IN,
      'You opted in',
    ],
  ]
  for (const [name, told, answer, says] of rows) {
    it(`${name}: ${answer}`, async () => {
      const page = await at('2019')
      await tell(page, HIGH)
      await told(page)
      assert.equal(page.headline(), answer)
      assert.include(page.text(), says)
    })
  }

  it('whoever opted in without being above every limit is not told so', async () => {
    const page = await at('2019')
    await tell(page, ['90,001', '20', '20'])
    await page.choose(ELECTION, 'I opted in')
    assert.equal(page.sentence(), 'You opted in, which cannot be taken back for the year.')
  })

  for (const ruleYear of ruleYearIds) {
    it(`${ruleYear}: ${ruleYear < '2019' ? 'no opting in is offered' : 'opting in is offered'}`, async () => {
      const { field } = await at(ruleYear)
      const options = [...(field(ELECTION) as HTMLSelectElement).options].map(textOf)
      assert.equal(options.includes('I opted in'), ruleYear >= '2019')
    })
  }
})
