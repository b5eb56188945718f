// The benchmark as a picture: better is to the right, the visitor's own stands where it belongs, and a narrow
// scale says less instead of smaller.
import { decimal, english } from '@mips-widgets/core'
import { assert } from 'chai'
import { html, render } from 'lit'
import { type ScalePicture, scalePicture } from './scale-picture.ts'
import { scalePictureStyles } from './styles/scale-picture.ts'
import { textOf } from './testing/page.ts'

const rising = [null, '10', '20', '30', '40', '50', '60', '70', '80', '90']
const falling = ['100', '90', '80', '70', '60', '50', '40', '30', '20', '10']
const alike = [null, '10', '100', '100', '100', '100', '100', '100', '100', '100']

const rows: readonly (readonly [
  name: string,
  bounds: readonly (string | null)[],
  value: string,
  decile: number,
  place: string,
])[] = [
  ['in the middle of a decile', rising, '55', 6, '55%'],
  ['at the beginning of one', rising, '60', 7, '60%'],
  ['lower is better, and further right', falling, '35', 7, '65%'],
  ['below all that is known', rising, '3', 1, '5%'],
  ['in the last one, which has no end', rising, '97', 10, '95%'],
  ['where deciles begin alike', alike, '100', 10, '95%'],
]

let stage: HTMLElement
const draw = (all: Omit<ScalePicture, 'name' | 'language'>, width = 800) => {
  stage.style.width = `${width}px`
  render(html`${scalePicture({ name: '236', language: english, ...all })}`, stage)
}
const decimals = (bounds: readonly (string | null)[]) =>
  bounds.map((one) => (one === null ? null : decimal(one)))
const seen = () =>
  [...stage.querySelectorAll('.begins')].filter((one) => getComputedStyle(one).display !== 'none').map(textOf)

beforeEach(() => {
  stage = document.body.appendChild(document.createElement('div'))
  document.adoptedStyleSheets = [
    ...document.adoptedStyleSheets,
    scalePictureStyles.styleSheet as CSSStyleSheet,
  ]
})
afterEach(() => stage.remove())

describe('scalePicture()', () => {
  for (const [name, bounds, value, decile, place] of rows)
    it(`${name}: ${value} at ${place}`, () => {
      draw({ bounds: decimals(bounds), unit: 'percent', own: { value: decimal(value), decile } })
      assert.equal(stage.querySelector('svg svg')?.getAttribute('x'), place)
      assert.equal(textOf(stage.querySelector('text.own')), `You: ${value}%`)
      assert.equal(textOf(stage.querySelector('text.reached')), String(decile))
      assert.equal(stage.querySelectorAll('.passed').length, decile - 1)
    })

  it('is the same as a table, and in words', () => {
    draw({ bounds: decimals(rising), unit: 'percent', own: { value: decimal(55), decile: 6 } })
    const cells = [...stage.querySelectorAll('tbody tr')].map((one) =>
      [...one.children].map(textOf).join(' '),
    )
    assert.equal(cells[0], '1 –')
    assert.equal(cells[5], '6 You: 55% 50%')
    assert.equal(
      stage.querySelector('svg')?.getAttribute('aria-label'),
      'Benchmark of 236, better to the right. You: 55%',
    )
  })

  it('says where every third decile begins when it is narrow', () => {
    draw({ bounds: decimals(falling), unit: 'percent' }, 300)
    assert.deepEqual(seen(), ['100%', '70%', '40%', '10%'])
    draw({ bounds: decimals(falling), unit: 'percent' })
    assert.equal(seen().length, 10)
  })

  it('needs more room for dollars', () => {
    const dollars = decimals(falling.map((one) => `${one}00.55`))
    draw({ bounds: dollars, unit: 'dollars' }, 600)
    assert.deepEqual(seen(), ['$10,000.55', '$7,000.55', '$4,000.55', '$1,000.55'])
  })

  it('has no style attribute, and text never smaller than 12 px', () => {
    draw({ bounds: decimals(rising), unit: 'percent', own: { value: decimal(55), decile: 6 } }, 300)
    assert.equal(stage.querySelectorAll('[style]').length, 0)
    for (const one of stage.querySelectorAll('text'))
      assert.isAtLeast(Number.parseFloat(getComputedStyle(one).fontSize), 12)
  })
})
