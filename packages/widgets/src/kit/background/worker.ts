// The worker: takes one task, says how far it is, and answers. It is ended from outside.
import { pacer } from './pacer.ts'
import { stepsOf } from './steps-of.ts'
import type { Message, Task } from './task.ts'

const say = (message: Message): void => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<Task>) => void work(data))

async function work(task: Task): Promise<void> {
  try {
    const steps = await stepsOf(task)
    const paced = pacer((progress) => say({ says: 'progress', progress }))
    for (;;) {
      const step = steps.next()
      if (step.done) return say({ says: 'done', result: step.value })
      paced(step.value)
    }
  } catch {
    say({ says: 'failed' })
  }
}
