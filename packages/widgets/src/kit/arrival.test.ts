// How a widget comes onto the page: as markup, by script, as a copy, and from a second copy of the code.
import { assert } from 'chai'
import { define } from './define.ts'
import { type Page, clear, create, mount, pageOf, settled, tags, write } from './testing/page.ts'

const stage = document.querySelector('main') as HTMLElement

beforeEach(clear)

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    const ways: readonly [name: string, put: () => Promise<Page | undefined>][] = [
      ['innerHTML', async () => (await write(`<p><${tag} rule-year="2019"></${tag}></p>`))[0]],
      ['createElement', async () => mount(tag, { 'rule-year': '2019' })],
      [
        'new',
        async () => {
          const element = new (customElements.get(tag) as CustomElementConstructor)()
          assert.equal(element.attributes.length, 0, 'nothing is written by the constructor')
          element.setAttribute('rule-year', '2019')
          stage.append(element)
          await settled(element as Page['element'])
          return pageOf(element as Page['element'])
        },
      ],
      [
        'cloning',
        async () => {
          const element = create(tag, { 'rule-year': '2019' }).cloneNode(true) as Page['element']
          stage.append(element)
          await settled(element)
          return pageOf(element)
        },
      ],
    ]
    for (const [name, put] of ways)
      it(`works when made by ${name}`, async () => {
        const page = await put()
        assert.equal(page?.yearLine(), '2019 rules → your 2021 payments')
      })
  })
}

it('defining an element twice keeps the first and says so once', () => {
  const original = console.info
  const said: string[] = []
  console.info = (text: string) => void said.push(text)
  const first = customElements.get('mips-adjustment-curve')
  define('mips-adjustment-curve', class extends HTMLElement {})
  console.info = original
  assert.equal(customElements.get('mips-adjustment-curve'), first)
  assert.deepEqual(said, ['<mips-adjustment-curve> is defined already; the first definition stays.'])
})
