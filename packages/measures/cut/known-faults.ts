// Benchmark rows of which we found out that their numbers are something else than where deciles begin.
import type { CmsBenchmark } from './cms-rows.ts'

/**
 * The cost rows of 2019 hold the largest value and percentiles 99, 95, 90, 75, 50, 25, 10, 5 and 1, as their
 * spacing shows (docs/decisions/measures.md). Each is known by its largest value: corrected rows pass.
 */
const COST_2019: Readonly<Record<string, number>> = {
  COST_CCLI_1: 47897.5,
  COST_EOPCI_1: 16635.3,
  COST_IHCI_1: 58724,
  COST_IOL_1: 5082.13,
  COST_KA_1: 30548.4,
  COST_SPH_1: 16925.3,
  COST_SSC_1: 1887.59,
  COST_STEMI_1: 28692.5,
  MSPB_1: 42259,
  TPCC_1: 104063,
}

export function knownFault({ performanceYear, measureId, deciles }: CmsBenchmark): string | undefined {
  const isFaulty = performanceYear === 2019 && deciles !== undefined && deciles[0] === COST_2019[measureId]
  return isFaulty ? 'its numbers are the largest and percentiles 99 to 1, not where deciles begin' : undefined
}
