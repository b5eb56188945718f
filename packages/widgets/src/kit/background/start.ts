// Starts long work: in a worker where the page may have one, and otherwise on the page in short slices, with
// the same progress and the same result. Nothing starts, and nothing is fetched, before this is called.
import type { Progress, Scenario } from '@mips-widgets/core'
import type { Watch } from './in-slices.ts'
import { inWorker } from './in-worker.ts'
import { plain } from './plain.ts'
import type { ImportResult, ReachResult, ReachTask, Result, Stopped, Task } from './task.ts'

export interface Options {
  /** Told a few times a second, with a number of steps that never falls. */
  readonly onProgress?: (progress: Progress) => void
}

export interface Running<Answer> {
  /** Never rejects. */
  readonly done: Promise<Answer | Stopped>
  readonly cancel: () => void
}

/** What would reach a target: `reachScore` of the core, with decimals as text. */
export const startReach = (task: ReachTask, options?: Options): Running<ReachResult> =>
  start(
    { kind: 'reach', ...task, scenario: plain(task.scenario) as Scenario },
    options,
  ) as Running<ReachResult>

/** Reads a scenario, or a QPP submission, from the text of a file. */
export const startImport = (text: string, options?: Options): Running<ImportResult> =>
  start({ kind: 'import', text }, options) as Running<ImportResult>

function start(task: Task, { onProgress = () => {} }: Options = {}): Running<Result> {
  const stopper = new AbortController()
  const { signal } = stopper
  const stopped = new Promise<Stopped>((resolve) =>
    signal.addEventListener('abort', () => resolve({ status: 'cancelled' })),
  )
  return {
    done: Promise.race([
      stopped,
      run(task, { onProgress, signal }).catch((): Stopped => ({ status: 'failed' })),
    ]),
    cancel: () => stopper.abort(),
  }
}

const CANCELLED: Stopped = { status: 'cancelled' }

async function run(task: Task, watch: Watch): Promise<Result | Stopped> {
  const answer = await inWorker(task, watch)
  if (answer || watch.signal.aborted) return answer ?? CANCELLED
  const [{ stepsOf }, { inSlices }] = await Promise.all([import('./steps-of.ts'), import('./in-slices.ts')])
  return (await inSlices(await stepsOf(task), watch)) ?? CANCELLED
}
