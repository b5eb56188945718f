// Runs a task in a worker, where there can be one.
import type { Watch } from './in-slices.ts'
import type { Message, Result, Task } from './task.ts'

/** The answer; undefined where it was stopped, and where no worker can work: a script of another origin, a policy. */
export function inWorker(task: Task, { onProgress, signal }: Watch): Promise<Result | undefined> {
  const worker = newWorker()
  if (!worker) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    const end = (result?: Result) => {
      worker.terminate()
      resolve(result)
    }
    signal.addEventListener('abort', () => end())
    worker.addEventListener('messageerror', () => end())
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      end()
    })
    worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      switch (data.says) {
        case 'progress':
          return onProgress(data.progress)
        case 'done':
          return end(data.result)
        case 'failed':
          return end()
      }
    })
    worker.postMessage(task, [])
  })
}

/** Written as bundlers know it: they make the worker a file of its own. */
function newWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
  } catch {
    return undefined
  }
}
