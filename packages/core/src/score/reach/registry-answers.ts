// Which registries could be reported to beside those that were told: none whose exclusion was claimed.
import { PUBLIC_HEALTH_BONUS } from '../../rules/promoting-interoperability-rules.ts'
import type { RuleYear } from '../../rules/rule-year.ts'
import type { PromotingInteroperabilityReport } from '../../scenario/scenario.ts'
import {
  REGISTRY,
  REGISTRY_BONUS,
  chooseMeasureSet,
} from '../promoting-interoperability/base-performance-bonus.ts'
import { type Measures, isYes } from '../promoting-interoperability/report.ts'

type Answer = [id: string, yes: true]

interface Registry {
  readonly id: string
  readonly exclusions?: readonly { readonly id: string }[]
}

const yes = ({ id }: { readonly id: string }): Answer => [id, true]

const isExcluded = (measures: Measures, { exclusions = [] }: Registry): boolean =>
  exclusions.some(({ id }) => isYes(measures, id))

/** As many further registries as the public-health objective still lacks. */
export function registriesNeeded(
  { promotingInteroperability: pi }: RuleYear,
  { measures = {} }: PromotingInteroperabilityReport,
): Answer[] {
  if (pi.method !== 'performance-points') return []
  const { registries, needed } = pi.publicHealth
  const [open, settled] = [[] as Registry[], [] as Registry[]]
  for (const one of registries.value)
    (isYes(measures, one.id) || isExcluded(measures, one) ? settled : open).push(one)
  return open.slice(0, Math.max(Number(needed.value) - settled.length, 0)).map(yes)
}

/** Answers that bring the points for a registry, or for one more of them. */
export function moreRegistries(
  { promotingInteroperability: pi }: RuleYear,
  { measureSet, measures = {} }: PromotingInteroperabilityReport,
  id: string,
): Answer[] {
  switch (pi.method) {
    case 'performance-points': {
      const { bonus } = pi.publicHealth
      if (id !== PUBLIC_HEALTH_BONUS || bonus.kind === 'none') return []
      return bonus.registries.value
        .filter((one) => !isExcluded(measures, one))
        .slice(0, 1)
        .map(yes)
    }
    case 'base-performance-bonus': {
      const { registries } = chooseMeasureSet(pi, measureSet, measures)
      if (id === REGISTRY) return registries.performance.slice(0, 1).map((one) => yes({ id: one }))
      if (id !== REGISTRY_BONUS) return []
      const { ids, reported } = registries.bonus
      const told = ids.filter((one) => isYes(measures, one))
      const open = ids.filter((one) => !isYes(measures, one))
      return open.slice(0, Math.max(Number(reported.value) - told.length, 0)).map((one) => yes({ id: one }))
    }
  }
}
