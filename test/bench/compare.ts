// Times work in interleaved rounds and compares it as ratios, so that a slow machine changes little.

const ROUNDS = 15
const ROUND_MS = 60

type Work = () => unknown

export interface Comparison {
  readonly name: string
  /** Times as long as the other; below 1 ours is the faster. */
  readonly ratio: number
  readonly perSecond: number
}

export interface Comparisons {
  readonly perSecond: number
  readonly others: readonly Comparison[]
}

export async function compare(ours: Work, others: Readonly<Record<string, Work>>): Promise<Comparisons> {
  const mine: number[] = []
  const theirs = Object.entries(others).map(([name, work]) => ({
    name,
    work,
    ratios: [] as number[],
    times: [] as number[],
  }))
  for (const work of [ours, ...theirs.map((one) => one.work)]) await perCall(work)
  for (let round = 0; round < ROUNDS; round++) {
    for (const one of theirs) {
      const here = await perCall(ours)
      const there = await perCall(one.work)
      mine.push(here)
      one.ratios.push(here / there)
      one.times.push(there)
    }
  }
  return {
    perSecond: 1000 / median(mine),
    others: theirs.map(({ name, ratios, times }) => ({
      name,
      ratio: median(ratios),
      perSecond: 1000 / median(times),
    })),
  }
}

/** Milliseconds. */
async function perCall(work: Work): Promise<number> {
  const start = performance.now()
  let calls = 0
  for (; performance.now() - start < ROUND_MS; calls++) {
    const result = work()
    if (result instanceof Promise) await result
  }
  return (performance.now() - start) / calls
}

export function print(what: string, { perSecond, others }: Comparisons): void {
  console.log(`${what}: ${rate(perSecond)} a second`)
  for (const { name, ratio, perSecond: theirs } of others) {
    const times =
      ratio >= 1 ? `${ratio.toFixed(2)} times as long as` : `1/${(1 / ratio).toFixed(1)} of the time of`
    console.log(`  ${times} ${name}, ${rate(theirs)} a second`)
  }
}

const rate = (perSecond: number): string => Math.round(perSecond).toLocaleString('en-US')

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
