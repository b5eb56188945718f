// Gives a widget CMS's measures and activities of its performance year, fetched when a widget asks. Years
// that this build does not hold are not there, and everything can be typed by hand.
import type { Inventory, InventoryActivity } from '@mips-widgets/core'
import type { Measure } from '@mips-widgets/measures'
import { type LitElement, type ReactiveController, isServer } from 'lit'

export interface MeasureYear {
  readonly inventory: Inventory
  readonly measures: readonly Measure[]
  readonly activities: readonly InventoryActivity[]
}

export type InventoryState =
  | { readonly state: 'ready'; readonly held: MeasureYear }
  /** This build has no measures of the year. */
  | { readonly state: 'none' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }

const loaded = new Map<string, MeasureYear | undefined>()

export class InventoryController implements ReactiveController {
  readonly #host: LitElement
  readonly #loading = new Set<string>()
  readonly #failed = new Set<string>()

  constructor(host: LitElement) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {}

  /** The state of a performance year, asking for it when it is not there yet. */
  of(performanceYear: number, qcdr = false): InventoryState {
    const key = `${performanceYear}${qcdr ? ' qcdr' : ''}`
    if (loaded.has(key)) {
      const held = loaded.get(key)
      return held ? { state: 'ready', held } : { state: 'none' }
    }
    if (this.#failed.has(key)) return { state: 'failed' }
    if (!isServer && !this.#loading.has(key)) {
      this.#loading.add(key)
      void this.#load(key, performanceYear, qcdr)
    }
    return { state: 'loading' }
  }

  /** The inventory for the calculators, as far as it is there. */
  inventory(performanceYear: number, qcdr = false): Inventory | undefined {
    const state = this.of(performanceYear, qcdr)
    return state.state === 'ready' ? state.held.inventory : undefined
  }

  retry(): void {
    this.#failed.clear()
    this.#host.requestUpdate()
  }

  async #load(key: string, performanceYear: number, qcdr: boolean): Promise<void> {
    try {
      loaded.set(key, await load(performanceYear, qcdr))
    } catch {
      this.#failed.add(key)
    }
    this.#loading.delete(key)
    this.#host.requestUpdate()
  }
}

async function load(performanceYear: number, qcdr: boolean): Promise<MeasureYear | undefined> {
  const { loadActivities, loadInventory, loadMeasures, loadQcdrMeasures } =
    await import('@mips-widgets/measures')
  const [inventory, own, registries, activities] = await Promise.all([
    loadInventory(performanceYear, { qcdr }),
    loadMeasures(performanceYear),
    qcdr ? loadQcdrMeasures(performanceYear) : undefined,
    loadActivities(performanceYear),
  ])
  return (
    inventory && {
      inventory,
      measures: [...(own?.measures ?? []), ...(registries?.measures ?? [])],
      activities: activities?.activities ?? [],
    }
  )
}
