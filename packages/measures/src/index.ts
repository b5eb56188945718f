// The one public door of the measures: CMS's inventory, a small module per performance year and kind.
export type { Measure } from './decode.ts'
export { type InventoryOptions, loadInventory } from './inventory.ts'
export {
  type Activities,
  type CostBenchmarks,
  type Measures,
  loadActivities,
  loadCostBenchmarks,
  loadMeasures,
  loadQcdrMeasures,
  measureYears,
} from './load.ts'
