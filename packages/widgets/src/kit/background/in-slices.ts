// Runs steps on the page a few milliseconds at a time, and gives way to what the visitor does in between.
import type { Progress } from '@mips-widgets/core'
import { pacer } from './pacer.ts'

export interface Watch {
  readonly onProgress: (progress: Progress) => void
  readonly signal: AbortSignal
}

/** Milliseconds: half of what a frame of a sixtieth of a second has. */
const SLICE = 8

/** The result, or undefined when it was stopped. */
export async function inSlices<Result>(
  steps: Iterator<Progress, Result>,
  { onProgress, signal }: Watch,
): Promise<Result | undefined> {
  const paced = pacer(onProgress)
  while (!signal.aborted) {
    const from = performance.now()
    let progress: Progress | undefined
    // The next step is expected to take as long as the last one did.
    for (let before = from, now = from; now + (now - before) - from < SLICE;) {
      const step = steps.next()
      if (step.done) return step.value
      progress = step.value
      before = now
      now = performance.now()
    }
    if (progress) paced(progress)
    await giveWay()
  }
  return undefined
}

/** Until the browser has done what waits: a message comes after input and painting, and without a delay. */
const giveWay = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage('')
  })
