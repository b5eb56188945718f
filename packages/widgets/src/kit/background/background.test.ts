// Long work in a worker and without one: the same result, progress that grows, and an end when it is asked for.
import { type Progress, type Reach, type Scenario, loadRuleYear, reachScore, say } from '@mips-widgets/core'
import { loadInventory } from '@mips-widgets/measures'
import { assert } from 'chai'
import { assertQuiet, takeCaught } from '../testing/guard.ts'
import { inSlices } from './in-slices.ts'
import { type Options, startImport, startReach } from './start.ts'
import type { Message } from './task.ts'

const scenario: Scenario = {
  version: 1,
  ruleYear: '2022',
  clinician: {
    practiceSize: '24',
    volume: {
      segment1: { allowedCharges: '412,000', beneficiaries: '900', services: '2,100' },
      segment2: { allowedCharges: '398,000', beneficiaries: '880', services: '1,990' },
    },
  },
  quality: {
    submissions: ['001', '110', '128', '226'].map((measureId) => ({
      measureId,
      collectionType: 'registry',
      eligiblePopulation: '562',
      performanceRate: '61.2',
      reportingRate: '100',
    })),
  },
  cost: { measures: [{ measureId: 'TPCC_1', points: '6' }] },
  improvementActivities: { activities: ['IA_EPA_1'] },
  promotingInteroperability: {
    measures: {
      ...Object.fromEntries(
        ['PI_EP_1', 'PI_PEA_1', 'PI_HIE_1', 'PI_HIE_4'].map((id) => [
          id,
          { numerator: '50', denominator: '100' },
        ]),
      ),
      ...Object.fromEntries(
        ['PI_PHCDRR_1', 'PI_PHCDRR_3', 'PI_PPHI_1', 'PI_PPHI_2', 'PI_INFBLO_1', 'PI_ONCDIR_1'].map((id) => [
          id,
          true,
        ]),
      ),
    },
  },
}
const target = '75'
const task = { ruleYear: '2022', scenario, target, performanceYear: 2022 } as const

const json = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown
const atOnce = async () => {
  const [rules, inventory] = await Promise.all([loadRuleYear('2022'), loadInventory(2022)])
  return reachScore(rules, scenario, target, inventory)
}

async function followed(more: Options = {}) {
  const told: Progress[] = []
  const running = startReach(task, { ...more, onProgress: (progress) => void told.push(progress) })
  return { told, result: await running.done }
}

const RealWorker = window.Worker

/** What stands where the browser's Worker stands. */
function replaceWorker(other: unknown): void {
  window.Worker = other as typeof Worker
}

function Refusing(): void {
  throw new DOMException('of another origin', 'SecurityError')
}

/** The browser's own, with a count of what it answered. */
let answers = 0
class Counted extends RealWorker {
  constructor(...given: ConstructorParameters<typeof Worker>) {
    super(...given)
    this.addEventListener(
      'message',
      ({ data }: MessageEvent<Message>) => void (answers += Number(data.says === 'done')),
    )
  }
}

/** A worker whose script the browser may not fetch, or that falls while it starts. */
class Failing extends EventTarget {
  constructor() {
    super()
    setTimeout(() => this.dispatchEvent(new Event('error', { cancelable: true })))
  }

  postMessage(): void {}
  terminate(): void {}
}

/** A worker that answers, and says that it cannot. */
class Unable extends Failing {
  override postMessage(): void {
    this.dispatchEvent(new MessageEvent('message', { data: { says: 'failed' } }))
  }
}

const workers: readonly [name: string, worker: unknown, isOurs: boolean][] = [
  ['a worker', Counted, true],
  ['none: the browser refuses it', Refusing, false],
  ['none: its script cannot be had', Failing, false],
  ['none: it cannot do it', Unable, false],
  ['none: the browser knows no workers', undefined, false],
]

beforeEach(() => void takeCaught())
afterEach(() => replaceWorker(RealWorker))

it('importing starts nothing', () => assertQuiet())

for (const [name, worker, isOurs] of workers) {
  describe(`with ${name}`, () => {
    beforeEach(() => replaceWorker(worker))
    afterEach(() => {
      const caught = takeCaught()
      assert.equal(caught.filter((one) => one.startsWith('Worker')).length, isOurs ? 1 : 0, caught.join())
      assert.ok(
        caught.every((one) => one.startsWith(`Worker ${location.origin}/packages/`)),
        caught.join(),
      )
    })

    it('reachScore says the same, as plain data, and how far it is', async () => {
      answers = 0
      const { told, result } = await followed()
      assert.equal(answers, isOurs ? 1 : 0)
      const expected = (await atOnce()) as Reach
      assert.deepEqual(result, json(expected))
      assert.equal(expected.status, 'reachable')
      if (result.status !== 'reachable') throw new Error(result.status)
      assert.isString(result.finalScore)
      assert.match(say(result.ways[0]?.changes[0]?.what ?? { text: '' }), /\w/)
      assert.isNotEmpty(told)
      for (const [at, { done, total }] of told.entries())
        assert.ok(done <= total && done > (told[at - 1]?.done ?? 0), JSON.stringify(told))
    })

    it('cancel stops it, and nothing is told afterwards', async () => {
      const told: Progress[] = []
      const running = startReach(task, { onProgress: (progress) => void told.push(progress) })
      running.cancel()
      assert.deepEqual(await running.done, { status: 'cancelled' })
      await new Promise((resolve) => setTimeout(resolve, 100))
      assert.isEmpty(told)
    })

    it('cancel in the middle, too', async () => {
      const told: Progress[] = []
      const running = startReach(task, {
        onProgress: (progress) => {
          told.push(progress)
          running.cancel()
        },
      })
      assert.deepEqual(await running.done, { status: 'cancelled' })
      await new Promise((resolve) => setTimeout(resolve, 100))
      assert.lengthOf(told, 1)
    })

    it('imports', async () => {
      answers = 0
      const result = await startImport(JSON.stringify({ ...scenario, ruleYear: '1999', note: 1 })).done
      assert.equal(answers, isOurs ? 1 : 0)
      const { ruleYear: _none, ...rest } = scenario
      const expected: object = {
        status: 'imported',
        from: 'scenario',
        unknown: ['note'],
        scenario: { ...rest, note: 1 },
      }
      assert.deepInclude(result, expected)
    })
  })
}

describe('what is asked for cannot be answered', () => {
  it('a rule year that is not there: it failed', async () => {
    const { done } = startReach({ ...task, ruleYear: '1999' as '2022' })
    assert.deepEqual(await done, { status: 'failed' })
    takeCaught()
  })
  it('a scenario without a final score: what is missing', async () => {
    const result = await startReach({ ...task, scenario: { version: 1 } }).done
    assert.equal(result.status, 'incomplete')
    takeCaught()
  })
})

describe('imports', () => {
  const submission = {
    performanceYear: 2022,
    entityType: 'individual',
    taxpayerIdentificationNumber: '000456789',
    measurementSets: [
      {
        category: 'ia',
        submissionMethod: 'registry',
        measurements: [{ measureId: 'IA_EPA_1', value: true }],
        colour: 'blue',
      },
    ],
  }
  const rows: readonly [name: string, text: string, expected: object][] = [
    [
      'a QPP submission',
      JSON.stringify(submission),
      {
        status: 'imported',
        from: 'qpp',
        scenario: {
          version: 1,
          ruleYear: '2022',
          clinician: { participation: 'individual' },
          improvementActivities: { activities: ['IA_EPA_1'] },
        },
      },
    ],
    [
      'a QPP submission as CMS answers it',
      JSON.stringify({ data: { submission } }),
      { status: 'imported', from: 'qpp' },
    ],
    [
      'a submission of a year without rules',
      JSON.stringify({ ...submission, performanceYear: 2016 }),
      { status: 'invalid' },
    ],
    ['text', 'Dear Sir', { status: 'invalid' }],
    ['nothing', '', { status: 'invalid' }],
    ['a later version', '{"version":2}', { status: 'invalid' }],
    ['other JSON', '[1,2]', { status: 'invalid' }],
  ]
  for (const [name, text, expected] of rows)
    it(name, async () => {
      assert.deepInclude(await startImport(text).done, expected)
      takeCaught()
    })

  it('what could not be carried over is listed, without identifiers', async () => {
    const result = await startImport(JSON.stringify(submission)).done
    takeCaught()
    if (result.status !== 'imported') throw new Error(result.status)
    assert.deepEqual(
      result.setAside.map(({ path }) => path),
      ['measurementSets.0.colour'],
    )
    assert.notInclude(JSON.stringify(result), '000456789')
  })
})

describe('slices', () => {
  afterEach(() => Reflect.deleteProperty(performance, 'now'))

  /** Steps that take as long as they are told to, by a clock of their own. */
  async function slicesOf(milliseconds: readonly number[]): Promise<number[]> {
    let clock = 0
    Object.defineProperty(performance, 'now', { configurable: true, value: () => clock })
    const slices: number[] = []
    let from = 0
    const signal = new AbortController().signal
    // A microtask comes before the next slice, and after everything of this one.
    function* steps(): Generator<Progress, string> {
      for (const [index, each] of milliseconds.entries()) {
        if (index === 0) from = clock
        clock += each
        yield { done: index + 1, total: milliseconds.length }
      }
      return 'done'
    }
    const running = inSlices(steps(), {
      signal,
      onProgress: () => {
        slices.push(clock - from)
        from = clock
        clock += 1000
        from = clock
      },
    })
    assert.equal(await running, 'done')
    return slices
  }

  it('end before eight milliseconds have passed', async () => {
    const slices = await slicesOf(Array.from({ length: 40 }, () => 1.5))
    assert.isAbove(slices.length, 5)
    for (const slice of slices) assert.isBelow(slice, 8)
  })

  it('hold one step at least, however long it takes', async () => {
    assert.deepEqual(await slicesOf([30, 30, 30]), [30, 30, 30])
  })

  it('stop for good once they are told to, before the first one and after', async () => {
    const stopper = new AbortController()
    let steps = 0
    function* endless(): Generator<Progress, never> {
      for (;;) yield { done: ++steps, total: steps }
    }
    const watch = { signal: stopper.signal, onProgress: () => stopper.abort() }
    assert.isUndefined(await inSlices(endless(), watch))
    const before = steps
    assert.isAbove(before, 0)
    assert.isUndefined(await inSlices(endless(), watch))
    assert.equal(steps, before)
  })

  it('give way: timers come in between', async () => {
    replaceWorker(Refusing)
    let timers = 0
    const timer = setInterval(() => timers++, 1)
    const { result } = await followed()
    clearInterval(timer)
    assert.equal(result.status, 'reachable')
    assert.isAbove(timers, 1)
  })
})
