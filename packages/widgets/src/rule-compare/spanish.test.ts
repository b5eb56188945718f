// The rules in Spanish: labels, and the words of each year compared, early and late.
import { assert } from 'chai'
import { clear, mount, textOf } from '../kit/testing/page.ts'

beforeEach(clear)

describe('the rules side by side in Spanish', () => {
  it('labels and both years are said, and nothing of them stays English', async () => {
    const page = await mount('mips-rule-compare', { years: '2018 2025', lang: 'es' })
    const summaries = () => page.all('details.rules summary').map(textOf)
    for (let waited = 0; waited < 50 && !summaries().join().includes('El reglamento'); waited++)
      await new Promise((resolve) => setTimeout(resolve, 50))
    assert.match(summaries().join(), /El reglamento.*Quién participa/)
    for (const summary of page.all<HTMLElement>('details.rules summary')) summary.click()
    await page.settled()
    const rules = page.all('details.rules').map(textOf).join(' ')
    assert.include(rules, 'Conjunto de medidas estándar: Mensajes seguros')
    assert.include(rules, 'hasta 10 puntos')
    assert.include(rules, 'Oncology Care Model (riesgo bilateral)')
    assert.include(rules, 'modalidad ENHANCED')
    assert.notMatch(rules, /two-sided|points|Excluded|Small practice|measure set/)
  })
})
