// A benchmark of CMS's inventory cites the release it was cut from.
import type { Mark } from '../citation.ts'
import type { Stamp } from '../inventory.ts'

const marks = new WeakMap<Stamp, Mark>()

export function inventoryMark(stamp: Stamp): Mark {
  const known = marks.get(stamp)
  if (known) return known
  const source = {
    id: stamp.from,
    title: `Measures and benchmarks: ${stamp.from}`,
    publisher: 'CMS',
    date: stamp.date,
  }
  const mark = { cite: { source, at: `Benchmarks of ${stamp.performanceYear}` } }
  marks.set(stamp, mark)
  return mark
}
