// The draft of a widget: its own, or that of the scenario around it; seeds of the page lie beneath.
import { ContextProvider } from '@lit/context'
import { assert } from 'chai'
import { LitElement } from 'lit'
import { DraftController } from './draft-controller.ts'
import { type Draft, type SharedDraft, draftContext } from './draft.ts'

class Host extends LitElement {
  seeds: Draft = {}
  painted = 0
  readonly draft = new DraftController(this, () => this.seeds)

  protected override render(): unknown {
    this.painted++
    return this.draft.read('a')
  }
}
customElements.define('draft-host', Host)

class Around extends LitElement {
  typed: Draft = {}
  readonly provider = new ContextProvider(this, { context: draftContext, initialValue: this.shared() })

  shared(): SharedDraft {
    return {
      draft: this.typed,
      ruleYear: '2019',
      set: (changes) => {
        this.typed = { ...this.typed, ...changes }
        this.provider.setValue(this.shared())
      },
    }
  }
}
customElements.define('draft-around', Around)

const stage = document.body.appendChild(document.createElement('main'))
const create = (seeds: Draft = {}) => Object.assign(document.createElement('draft-host') as Host, { seeds })

async function inside(typed: Draft, seeds: Draft = {}): Promise<{ around: Around; host: Host }> {
  const around = document.createElement('draft-around') as Around
  const host = create(seeds)
  stage.append(around)
  around.provider.setValue({ ...around.shared(), draft: Object.assign(around, { typed }).typed })
  around.append(host)
  await host.updateComplete
  return { around, host }
}

beforeEach(() => stage.replaceChildren())

describe('the draft', () => {
  it('is the shared one itself where the page seeds nothing, so that work on it can be kept', async () => {
    const { around, host } = await inside({ a: '1' })
    assert.strictEqual(host.draft.draft, around.typed)
    assert.strictEqual(host.draft.draft, host.draft.draft)
    host.draft.write({ a: '2' })
    assert.deepEqual(around.typed, { a: '2' })
    assert.strictEqual(host.draft.draft, around.typed)
  })

  it('without a scenario is the same one until something is written', async () => {
    const host = create()
    stage.append(host)
    await host.updateComplete
    const before = host.draft.draft
    assert.strictEqual(host.draft.draft, before)
    host.draft.write({ a: '1' })
    assert.notStrictEqual(host.draft.draft, before)
    assert.deepEqual(host.draft.draft, { a: '1' })
  })

  it('has the seeds beneath: what was typed wins, an emptied field included', async () => {
    const { around, host } = await inside({ a: '', b: '2' }, { a: 'seed', c: 'seed' })
    assert.deepEqual(host.draft.draft, { a: '', b: '2', c: 'seed' })
    assert.deepEqual(around.typed, { a: '', b: '2' }, 'a seed is not what was typed')
  })

  it('reads nothing where a scenario tells null or an empty list', async () => {
    const { host } = await inside({ a: '\0null', b: '\0[]', c: '3' })
    assert.deepEqual(['a', 'b', 'c', 'd'].map(host.draft.read.bind(host.draft)), ['', '', '3', ''])
  })

  it('repaints when another widget writes', async () => {
    const { around, host } = await inside({ a: '1' })
    const { painted } = host
    around.shared().set({ a: '2' })
    await host.updateComplete
    assert.isAbove(host.painted, painted)
    assert.equal(host.draft.read('a'), '2')
  })

  it('that was typed before the scenario came goes into it, under what is there', async () => {
    const host = create()
    stage.append(host)
    host.draft.write({ a: 'own', b: 'own' })
    const around = document.createElement('draft-around') as Around
    around.typed = { a: 'shared' }
    stage.append(around)
    around.provider.setValue(around.shared())
    around.append(host)
    await host.updateComplete
    assert.deepEqual(around.typed, { a: 'shared', b: 'own' })
  })

  it('is kept when the widget is taken out of its scenario', async () => {
    const { around, host } = await inside({ a: '1' })
    assert.equal(host.draft.sharedRuleYear, '2019')
    stage.append(host)
    await host.updateComplete
    assert.deepEqual(host.draft.draft, { a: '1' })
    assert.equal(host.draft.sharedRuleYear, '')
    host.draft.write({ a: '2' })
    assert.deepEqual(around.typed, { a: '1' })
  })
})
