// The script of the scenario may come after those of the widgets inside it.
import { assert } from 'chai'
import '../define/eligibility-checker.ts'
import '../define/quality-bonus-calculator.ts'

const SIZE = 'clinician.practiceSize'

const input = (host: Element | undefined) =>
  host?.shadowRoot?.getElementById(SIZE) as HTMLInputElement | undefined

async function until(isSo: () => boolean): Promise<void> {
  for (let wait = 0; wait < 200 && !isSo(); wait++) await new Promise((resolve) => setTimeout(resolve, 10))
}

it('widgets find a scenario that is defined after them, and bring what was typed until then', async () => {
  assert.isUndefined(customElements.get('mips-scenario'))
  const scenario = document.createElement('mips-scenario')
  scenario.innerHTML =
    '<mips-eligibility-checker></mips-eligibility-checker><mips-quality-bonus-calculator></mips-quality-bonus-calculator>'
  document.body.append(scenario)
  const [one, two] = scenario.children
  await until(() => Boolean(input(one) && input(two)))
  const type = (host: Element | undefined, value: string) => {
    const field = input(host)
    if (!field) throw new Error('a field')
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  }
  type(one, '8')
  await until(() => input(two)?.value === '8')
  assert.equal(input(two)?.value, '', 'nothing is shared yet')
  await import('../define/scenario.ts')
  await until(() => input(two)?.value === '8')
  assert.equal(input(two)?.value, '8')
  type(two, '9')
  await until(() => input(one)?.value === '9')
  assert.equal(input(one)?.value, '9')
})
