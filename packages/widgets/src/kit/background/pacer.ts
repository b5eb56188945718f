// Progress is told a few times a second, which is as often as anybody sees it.
import type { Progress } from '@mips-widgets/core'

const PAUSE = 50

export function pacer(tell: (progress: Progress) => void): (progress: Progress) => void {
  let last = Number.NEGATIVE_INFINITY
  return (progress) => {
    const now = performance.now()
    if (now - last < PAUSE) return
    last = now
    tell(progress)
  }
}
