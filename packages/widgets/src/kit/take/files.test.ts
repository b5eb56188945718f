// Files that are handed out, and files that are taken in.
import { assert } from 'chai'
import { textOf } from '../testing/page.ts'
import { begin, frame, host, other, page, press, put, replace, status, until } from '../testing/take.ts'

describe('export', () => {
  let files: { readonly name: string; readonly content: Promise<string>; readonly type: string }[]
  beforeEach(() => {
    files = []
    const blobs = new Map<string, Blob>()
    replace(URL, 'createObjectURL', (blob: Blob) => {
      const address = `blob:${location.origin}/${blobs.size}`
      blobs.set(address, blob)
      return address
    })
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href) as Blob
      files.push({ name: this.download, content: blob.text(), type: blob.type })
    })
  })

  it('a scenario file, which can be imported again', async () => {
    await put()
    await press('Export JSON')
    assert.equal(files[0]?.name, 'mips.json')
    const content = (await files[0]?.content) ?? ''
    assert.deepEqual(JSON.parse(content), begin)
    assert.equal(status(), 'Exported: mips.json')
    host.now = other
    await host.take.import(new File([content], 'mips.json'))
    assert.deepEqual(host.now, begin)
  })

  it('the result table as CSV', async () => {
    await put()
    await press('Export CSV')
    assert.deepEqual([files[0]?.name, files[0]?.type], ['mips.csv', 'text/csv;charset=utf-8'])
    assert.equal(await files[0]?.content, 'What,Points\r\n"Quality, ""best six""",24.00\r\n')
  })

  it('the result as text', async () => {
    let copied = ''
    replace(navigator, 'clipboard', { writeText: async (text: string) => void (copied = text) })
    await put()
    await press('Copy as text')
    assert.equal(copied, 'What\tPoints\nQuality, "best six"\t24.00')
    assert.equal(status(), 'The result is copied as text.')
    replace(navigator, 'clipboard', undefined)
    await press('Copy as text')
    assert.match(status(), /Export the result as CSV instead/)
  })

  it('prints as the widget wants it', async () => {
    await put()
    await press('Print')
    assert.equal(host.printed, 1)
  })
})

describe('import', () => {
  const file = (content: string, called = 'one.json') => new File([content], called)

  /** Gives files to the field, as a visitor does. */
  async function choose(given: File): Promise<void> {
    const field = page.field('Import') as HTMLInputElement
    const transfer = new DataTransfer()
    transfer.items.add(given)
    field.files = transfer.files
    field.dispatchEvent(new Event('change', { bubbles: true }))
    await until(() => status() !== '')
  }

  it('says that a file never leaves the browser', async () => {
    await put()
    assert.match(textOf(page.first('.drop')), /The file never leaves this browser\./)
  })

  it('opens a chosen scenario, and takes it back', async () => {
    await put()
    await choose(file(JSON.stringify({ ...other, quality: 7 })))
    assert.deepEqual(host.now, other)
    assert.match(
      status(),
      /^Opened: one\.json What could not be used quality A group of answers belongs here, not 7\.$/,
    )
    assert.equal(page.value('Import'), '', 'the same file can be chosen again')
    await press('Undo')
    assert.deepEqual(host.now, begin)
  })

  it('opens a dropped QPP submission', async () => {
    await put()
    const transfer = new DataTransfer()
    const submission = { performanceYear: 2022, entityType: 'group', measurementSets: [] }
    transfer.items.add(file(JSON.stringify(submission), 'qpp.json'))
    const drop = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })
    page.first('.drop').dispatchEvent(drop)
    assert.isTrue(drop.defaultPrevented, 'the browser does not leave the page for the file')
    await until(() => status() !== '')
    assert.deepEqual(host.now, { version: 1, ruleYear: '2022', clinician: { participation: 'group' } })
    assert.equal(status(), 'Opened: qpp.json')
  })

  it('what is dropped without a file changes nothing', async () => {
    await put()
    page.first('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer: new DataTransfer() }))
    await frame()
    assert.equal(status(), '')
  })

  const refused: readonly [name: string, content: string, sentence: RegExp][] = [
    ['text', 'Dear Sir', /could not be opened: one\.json This is not JSON/],
    [
      'another version',
      '{"version":3}',
      /could not be opened: one\.json version This scenario has version 3/,
    ],
    [
      'a year without rules',
      '{"performanceYear":2015,"measurementSets":[]}',
      /no final rules here for performance year “2015”/,
    ],
  ]
  for (const [what, content, sentence] of refused)
    it(`refuses ${what}, and leaves what is there`, async () => {
      await put()
      await choose(file(content))
      assert.match(status(), sentence)
      assert.deepEqual(host.now, begin)
    })

  it('refuses more than 20 MB without reading it', async () => {
    await put()
    const large = file('{}')
    Object.defineProperty(large, 'size', { value: 20_000_001 })
    replace(large, 'text', () => assert.fail('read'))
    await host.take.import(large)
    await host.updateComplete
    assert.equal(status(), 'This file is larger than 20 MB. Choose a smaller one.')
  })

  it('says so when the file cannot be read', async () => {
    await put()
    const gone = file('{}')
    replace(gone, 'text', () => Promise.reject(new DOMException('gone', 'NotFoundError')))
    await host.take.import(gone)
    await host.updateComplete
    assert.match(status(), /could not read this file/)
  })

  it('can be stopped, and shows how far it is', async () => {
    await put()
    const importing = host.take.import(file(JSON.stringify(other)))
    await until(() => host.take.running !== undefined)
    await host.updateComplete
    assert.equal(textOf(page.first('.reading label')), 'Reading one.json …')
    await press('Cancel')
    await importing
    await host.updateComplete
    assert.equal(status(), 'Stopped.')
    assert.deepEqual(host.now, begin)
    assert.isEmpty(page.all('progress'))
  })
})
