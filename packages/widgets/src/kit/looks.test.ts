// The host’s style sheet meets the widget: brand colors keep their contrast, sizes follow the element’s own
// font size, and neither direction nor box model breaks anything.
import { assert } from 'chai'
import { type Scheme, assertFits, unfold, view } from './testing/look.ts'
import { type Page, type Tag, clear, mount, tags } from './testing/page.ts'
import { enter, prepare } from './testing/typing.ts'

const host = new CSSStyleSheet()
const wear = (css: string) => host.replaceSync(css)
const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })

before(() => {
  document.adoptedStyleSheets.push(host)
})
beforeEach(clear)
afterEach(() => wear(''))

function luminance(color: string): number {
  if (!canvas) throw new Error('no canvas')
  canvas.clearRect(0, 0, 1, 1)
  canvas.fillStyle = color
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, two: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

it('measures contrast as WCAG does', () => {
  assert.closeTo(contrast('#000', '#fff'), 21, 0.01)
  assert.closeTo(contrast('#777', '#fff'), 4.48, 0.01)
})

/** One widget with something of every color on it. */
async function colorful(): Promise<Page> {
  const page = await mount('mips-adjustment-curve', { 'rule-year': '2020-proposed', 'final-score': '100' })
  unfold(page)
  return page
}
const colorOf = ({ first }: Page, selector: string, property: 'color' | 'backgroundColor') =>
  getComputedStyle(first(selector))[property]

describe('a brand color keeps its contrast', () => {
  const accented = ['a', '.why > summary', '.pick input:checked + span']
  const colors = ['yellow', 'white', 'black', '#0a58a6', 'rgb(255 105 180)', 'lime', 'transparent']
  for (const scheme of ['light', 'dark'] satisfies Scheme[])
    for (const color of colors)
      it(`${color} as --mips-accent, ${scheme}`, async () => {
        await view(1000, scheme)
        wear(`main { --mips-accent: ${color} }`)
        const page = await colorful()
        const surface = colorOf(page, '.card', 'backgroundColor')
        for (const selector of color === 'transparent' ? [] : accented)
          assert.isAtLeast(contrast(colorOf(page, selector, 'color'), surface), 4.5, selector)
        assert.isAtLeast(contrast(colorOf(page, '.answer', 'color'), surface), 4.5)
      })

  for (const scheme of ['light', 'dark'] satisfies Scheme[])
    for (const [name, selector] of [
      ['--mips-gain', '.answer.gain'],
      ['--mips-loss', '.flag'],
    ] as const)
      for (const color of ['yellow', 'black'])
        it(`${color} as ${name}, ${scheme}`, async () => {
          await view(1000, scheme)
          wear(`mips-adjustment-curve { ${name}: ${color} }`)
          const page = await colorful()
          const surface = colorOf(page, '.card', 'backgroundColor')
          assert.isAtLeast(contrast(colorOf(page, selector, 'color'), surface), 4.5)
        })

  it('the hue stays: a red accent is a red link', async () => {
    await view(1000, 'light')
    wear('main { --mips-accent: red }')
    const page = await colorful()
    const [, , hue] = colorOf(page, '.why > summary', 'color').match(/[\d.]+/g) ?? []
    assert.closeTo(Number(hue), 29.2, 1)
  })

  it('surface, ink and corners are the host’s', async () => {
    wear('main { --mips-surface: rgb(1 2 3); --mips-ink: rgb(250 251 252); --mips-radius: 0 }')
    const page = await colorful()
    assert.equal(colorOf(page, '.card', 'backgroundColor'), 'rgb(1, 2, 3)')
    assert.equal(colorOf(page, '.card', 'color'), 'rgb(250, 251, 252)')
    assert.equal(getComputedStyle(page.first('.card')).borderRadius, '0px')
  })
})

async function filled(tag: Tag, attributes = {}): Promise<Page> {
  const page = await mount(tag, { 'rule-year': '2019-proposed', 'choose-year': '', ...attributes })
  await prepare(page, tag)
  await enter(page, tag)
  unfold(page)
  await page.settled()
  return page
}

/** Font sizes and heights of what is on show. */
const sizes = ({ all }: Page) =>
  all('.title, .answer, .say, .help, input, button, summary, footer').map((one) => {
    const { fontSize, minHeight, paddingTop } = getComputedStyle(one)
    return `${one.localName}.${one.className} ${fontSize} ${minHeight} ${paddingTop}`
  })

for (const tag of tags) {
  describe(`<${tag}> on an unusual page`, () => {
    beforeEach(() => view(320, 'light'))

    it('is no smaller with html { font-size: 62.5% }', async () => {
      const usual = sizes(await filled(tag))
      clear()
      wear('html { font-size: 62.5% } body { font-size: 16px }')
      assert.deepEqual(sizes(await filled(tag)), usual)
    })

    it('grows with the font size of the element', async () => {
      const fontOf = async () =>
        Number.parseFloat(getComputedStyle((await filled(tag)).first('footer')).fontSize)
      const usual = await fontOf()
      clear()
      wear(`${tag} { font-size: 200% }`)
      assert.closeTo(await fontOf(), usual * 2, 0.1)
    })

    const pages = [
      ['*{box-sizing:content-box}', '*, *::before, *::after { box-sizing: content-box }', {}],
      ['padding on every element', '* { padding: 3px; margin: 3px; border: 0 solid }', {}],
      ['text of 200 %', `${tag} { font-size: 200% }`, {}],
      ['right to left', '', { dir: 'rtl' }],
      ['everything centered', 'main { text-align: center; line-height: 3; word-spacing: 4px }', {}],
    ] as const
    for (const [name, css, attributes] of pages)
      it(`nothing overflows at 320 px: ${name}`, async () => {
        wear(css)
        assertFits(await filled(tag, attributes))
      })

    it('is gone when hidden', async () => {
      const page = await filled(tag, { hidden: '' })
      assert.equal(page.element.getBoundingClientRect().height, 0)
    })
  })
}
