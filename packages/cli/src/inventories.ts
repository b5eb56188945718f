// CMS's measures of a performance year, where this build has them. Without them everything still works with
// what the scenario says itself, and the reason is told once.
import type { Inventory } from '@mips-widgets/core'

export interface FoundInventory {
  readonly inventory?: Inventory
  /** Why there is none. */
  readonly absent?: string
}

const found = new Map<number, Promise<FoundInventory>>()

/** The inventory of a performance year, registries' own measures included; loaded one time. */
export function findInventory(performanceYear: number): Promise<FoundInventory> {
  const known = found.get(performanceYear) ?? load(performanceYear)
  found.set(performanceYear, known)
  return known
}

async function load(performanceYear: number): Promise<FoundInventory> {
  const measures = await importMeasures()
  if (!measures)
    return {
      absent: `CMS’s measures were not cut for this build (npm run measures does that). ${BY_HAND}`,
    }
  const inventory = await measures.loadInventory(performanceYear, { qcdr: true })
  if (inventory) return { inventory }
  const held = measures.measureYears.join(', ')
  return {
    absent: `CMS’s measures of ${performanceYear} are not in this build, which has ${held}. ${BY_HAND}`,
  }
}

const BY_HAND = 'Benchmarks and the weights of activities come from the input alone.'

/** The package without its generated data does not load: that is a build without measures. */
async function importMeasures() {
  try {
    return await import('@mips-widgets/measures')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}
