// The scenario of the benchmark as publicodes rules. Its words are French: si (if), alors (then), sinon
// (else), somme (sum), le minimum de (least), le maximum de (greatest), arrondi (rounded).
import Engine from 'publicodes'
import {
  activities,
  costBounds,
  costMeasures,
  factor,
  measures,
  qualityBounds,
  rates,
} from './full-scenario.ts'

type Rules = Record<string, unknown>

/** Decile and share of it, rounded to four decimals: the highest decile reached stands first. */
function decilePoints(name: string, bounds: readonly string[], lower: boolean): unknown {
  const steps = bounds
    .map((bound, index) => {
      const next = bounds[index + 1]
      const reached = lower ? `${name} <= ${bound}` : `${name} >= ${bound}`
      const width = next === undefined ? 0 : Number(next) - Number(bound)
      return {
        si: reached,
        alors: next === undefined ? '10' : `${index + 1} + (${name} - ${bound}) / ${width}`,
      }
    })
    .toReversed()
  return { variations: [...steps, { sinon: '1' }], arrondi: '4 décimales' }
}

const rules: Rules = {}
measures.forEach(({ id }, index) => {
  rules[`rate ${index}`] = 0
  rules[`completeness ${index}`] = 0
  rules[`cases ${index}`] = 0
  rules[`decile ${index}`] = decilePoints(`rate ${index}`, qualityBounds, false)
  rules[`points ${index}`] = {
    variations: [
      { si: `completeness ${index} < 70`, alors: '0' },
      { si: `cases ${index} < 20`, alors: '0' },
      { sinon: id === '317' ? { 'le minimum de': [`decile ${index}`, '7'] } : `decile ${index}` },
    ],
  }
})
costMeasures.forEach((_, index) => {
  rules[`cost ${index}`] = 0
  rules[`cost points ${index}`] = decilePoints(`cost ${index}`, costBounds, true)
})
rates.forEach(({ points }, index) => {
  rules[`numerator ${index}`] = 0
  rules[`denominator ${index}`] = 1
  rules[`pi ${index}`] = {
    'le maximum de': [
      { valeur: `numerator ${index} / denominator ${index} * ${points}`, arrondi: 'oui' },
      '1',
    ],
  }
})
rules['ia points'] = 0
rules['quality'] = { somme: measures.map((_, index) => `points ${index}`) }
rules['quality percent'] = { 'le minimum de': ['quality / 60 * 100', '100'] }
rules['cost sum'] = { somme: costMeasures.map((_, index) => `cost points ${index}`) }
rules['cost percent'] = { 'le minimum de': [`cost sum / ${costMeasures.length * 10} * 100`, '100'] }
rules['pi sum'] = { somme: [...rates.map((_, index) => `pi ${index}`), '35'] }
rules['pi percent'] = { 'le minimum de': ['pi sum', '100'] }
rules['ia counted'] = { 'le minimum de': ['ia points', '40'] }
rules['ia percent'] = 'ia counted / 40 * 100'
rules['exact score'] = {
  'le minimum de': [
    { somme: ['quality percent * 0.3', 'cost percent * 0.3', 'ia percent * 0.15', 'pi percent * 0.25'] },
    '100',
  ],
}
rules['final score'] = { valeur: 'exact score', arrondi: '2 décimales' }
rules['adjustment'] = {
  variations: [
    { si: 'exact score <= 18.75', alors: '-9' },
    { si: 'exact score < 75', alors: '-9 * (75 - exact score) / 75' },
    { sinon: `9 * ${factor} * (exact score - 75) / 25` },
  ],
  arrondi: '2 décimales',
}

const engine = new Engine(rules as never, { logger: { log() {}, warn() {}, error() {} } })

const situation: Record<string, number> = {
  ...Object.fromEntries(
    measures.flatMap(({ rate, completeness, cases }, index) => [
      [`rate ${index}`, Number(rate)],
      [`completeness ${index}`, Number(completeness)],
      [`cases ${index}`, cases],
    ]),
  ),
  ...Object.fromEntries(costMeasures.map(({ cost }, index) => [`cost ${index}`, Number(cost)])),
  ...Object.fromEntries(
    rates.flatMap(({ numerator, denominator }, index) => [
      [`numerator ${index}`, numerator],
      [`denominator ${index}`, denominator],
    ]),
  ),
  'ia points': activities.length === 3 ? 40 : 0,
}

/** In floats, as publicodes computes. */
export function publicodesEvaluation(): { finalScore: unknown; adjustment: unknown } {
  engine.setSituation(situation)
  return {
    finalScore: engine.evaluate('final score').nodeValue,
    adjustment: engine.evaluate('adjustment').nodeValue,
  }
}
