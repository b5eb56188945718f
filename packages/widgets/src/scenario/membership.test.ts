// Widgets that join a scenario, leave it, or come late.
import { assert } from 'chai'
import { clear, create, mount, pageOf, settled, write } from '../kit/testing/page.ts'

const stage = document.querySelector('main') as HTMLElement
const ELIGIBILITY = 'mips-eligibility-checker'
const QUALITY = 'mips-quality-bonus-calculator'
const SIZE = 'Clinicians in the practice (TIN)'

const together = () =>
  write(`<mips-scenario><${ELIGIBILITY}></${ELIGIBILITY}><${QUALITY}></${QUALITY}></mips-scenario>`)

beforeEach(clear)

it('a widget that joins brings its text; what the scenario has wins', async () => {
  const loose = await mount(ELIGIBILITY)
  await loose.type(SIZE, '8')
  await loose.tick('Rural')
  const scenario = create('mips-scenario')
  stage.append(scenario)
  const inside = await mount(QUALITY, {}, scenario)
  await inside.type(SIZE, '20')
  scenario.append(loose.element)
  await Promise.all([loose.settled(), inside.settled()])
  assert.equal(loose.value(SIZE), '20')
  assert.isTrue((loose.field('Rural') as HTMLInputElement).checked)
})

it('a widget that leaves keeps the text, and no longer shares it', async () => {
  const [one, two] = await together()
  if (!one || !two) throw new Error('two widgets')
  await two.type(SIZE, '8')
  stage.append(one.element)
  await settled(one.element)
  await one.tick('Rural')
  assert.equal(one.value(SIZE), '8')
  await one.type(SIZE, '9')
  await two.settled()
  assert.equal(two.value(SIZE), '8')
})

it('a widget put in later is filled', async () => {
  const [one] = await together()
  await one?.type(SIZE, '8')
  const late = create(QUALITY)
  stage.querySelector('mips-scenario')?.append(late)
  await settled(late)
  assert.equal(pageOf(late).value(SIZE), '8')
})
