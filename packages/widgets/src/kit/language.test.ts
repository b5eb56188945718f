// A widget changes its language at run time, whoever says so: as a whole, with everything that was typed, and back
// again to the very words it had. While words are being fetched it stays as it was.
import { assert } from 'chai'
import { assertQuiet } from './testing/guard.ts'
import { unfold } from './testing/look.ts'
import { type Page, clear, create, mount, pageOf, settled, tags, textOf, until } from './testing/page.ts'
import { assertSpanish, englishIn, languageOf, turnSpanish, typedIn } from './testing/spanish.ts'

const TAG = 'mips-eligibility-checker'

beforeEach(clear)
afterEach(() => {
  document.documentElement.lang = 'en'
  assertQuiet()
})

const spoken = (page: Page, locale: string) => until(() => languageOf(page) === locale)

async function filled(parent?: Element): Promise<Page> {
  const page = await mount(TAG, { 'choose-year': '', 'rule-year': '2019' }, parent)
  await page.type('Allowed charges', '95,000')
  await page.tick('Rural')
  return page
}

interface Way {
  readonly name: string
  readonly place: () => { readonly parent: Element; readonly says: (tag: string) => void }
}

const box = (): HTMLElement => {
  const element = document.createElement('div')
  document.querySelector('main')?.append(element)
  return element
}
const says = (element: Element) => (tag: string) => element.setAttribute('lang', tag)

const ways: readonly Way[] = [
  { name: 'the page', place: () => ({ parent: box(), says: says(document.documentElement) }) },
  {
    name: 'an ancestor',
    place: () => {
      const parent = box()
      return { parent, says: says(parent) }
    },
  },
  {
    name: 'an ancestor of the shadow root that it stands in',
    place: () => {
      const host = box()
      const parent = document.createElement('div')
      host.attachShadow({ mode: 'open' }).append(parent)
      return { parent, says: says(host) }
    },
  },
  {
    name: 'an ancestor inside that shadow root',
    place: () => {
      const parent = document.createElement('div')
      box().attachShadow({ mode: 'open' }).append(parent)
      return { parent, says: says(parent) }
    },
  },
]

describe('a language that changes', () => {
  for (const { name, place } of ways)
    it(`when ${name} says so, with everything that was typed, and back`, async () => {
      const { parent, says: say } = place()
      const page = await filled(parent)
      const [english, typed] = [page.text(), typedIn(page)]
      say('es-MX')
      await spoken(page, 'es-US')
      await page.settled()
      assert.equal(textOf(page.first('.title')), '¿Debo participar?')
      assertSpanish(page)
      assert.deepEqual(typedIn(page), typed)
      say('en')
      await spoken(page, 'en-US')
      await page.settled()
      assert.equal(page.text(), english)
    })

  it('the nearest language counts, and one that we do not speak is answered in English', async () => {
    const page = await filled()
    document.documentElement.lang = 'es'
    page.element.lang = 'fr'
    await page.settled()
    assert.equal(languageOf(page), 'en-US')
    page.element.removeAttribute('lang')
    await spoken(page, 'es-US')
    assert.equal(languageOf(page), 'es-US')
  })
})

/** The language of the card after each task that changed it, and what of English stands in it. */
function watch(page: Page): { readonly locale: string | null; readonly english: readonly string[] }[] {
  const seen: ReturnType<typeof watch> = []
  const note = () => seen.push({ locale: languageOf(page), english: englishIn(page) })
  const root = page.element.shadowRoot as ShadowRoot
  new MutationObserver(note).observe(root, { childList: true, subtree: true, characterData: true })
  return seen
}

describe('the card is never half of one language', () => {
  for (const tag of tags)
    it(`<${tag}>`, async () => {
      const page = await mount(tag, { 'rule-year': '2018', 'choose-year': '' })
      const seen = watch(page)
      const english = page.text()
      await turnSpanish(page)
      const spanish = page.text()
      assert.notEqual(spanish, english)
      assert.isNotEmpty(seen)
      for (const { locale, english: words } of seen)
        if (locale === 'es-US') assert.deepEqual(words, [])
        else assert.isNotEmpty(words)
      await page.chooseYear('2024')
      await page.settled()
      assertSpanish(page)
      page.element.removeAttribute('lang')
      await spoken(page, 'en-US')
      await page.chooseYear('2018')
      await page.settled()
      assert.equal(page.text(), english, 'back in English')
    })

  it('a term that was opened is said in the other language too', async () => {
    const page = await filled()
    unfold(page)
    await until(() => !page.text().includes('…'))
    assert.include(page.text(), 'What Medicare allows for your Part B services')
    await turnSpanish(page)
    assert.include(page.text(), 'Lo que Medicare permite cobrar')
    assertSpanish(page)
  })

  it('a widget that begins in Spanish shows no English answer before', async () => {
    const element = create('mips-cost-score', { 'rule-year': '2022', lang: 'es' })
    document.querySelector('main')?.append(element)
    const seen: string[] = []
    for (let wait = 0; wait < 200 && !seen.at(-1)?.startsWith('es'); wait++) {
      await new Promise((resolve) => setTimeout(resolve, 2))
      const card = element.shadowRoot?.querySelector('.card:has(.answer)')
      if (card) seen.push(`${card.getAttribute('lang')} ${textOf(card)}`)
    }
    await settled(element)
    assert.isNotEmpty(seen)
    for (const text of seen) assert.match(text, /^es-US Costo/)
    assertSpanish(pageOf(element))
  })

  it('what was taken away can come back in the other language', async () => {
    const page = await mount('mips-quality-bonus-calculator', { 'rule-year': '2019' })
    await page.press('Add a measure')
    await page.press('Remove measure 2')
    assert.include(page.text(), 'Measure 2 removed.')
    await turnSpanish(page)
    assertSpanish(page)
    assert.notInclude(page.text(), 'removed')
    await page.press('Deshacer')
    assert.include(page.text(), 'Medida 2')
  })

  it('the names of what is set aside stay in no other language', async () => {
    const page = await mount('mips-pi-points-builder', { 'rule-year': '2019', 'choose-year': '' })
    await page.type('Numerator', '5')
    await page.chooseYear('2017')
    await until(() => page.text().includes('Set aside'))
    assert.include(page.text(), 'Set aside under these rules')
    await turnSpanish(page)
    assertSpanish(page)
    assert.notInclude(page.text(), 'Numerator')
  })
})
