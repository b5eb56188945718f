// The titles of the measures, statements and registries of Promoting Interoperability of every year, by CMS's
// ids: for what a rule year does not ask for.
import { standardMeasures, standardRegistries, transitionMeasures } from './base-performance-inventory.ts'
import { statements, transitionRegistries } from './base-performance-inventory.ts'
import { anyRegistry, attestations, knownMeasures } from './promoting-interoperability-inventory.ts'

const prefixes = ['PI', 'ACI'] as const

const until2018 = () =>
  [standardMeasures, transitionMeasures, standardRegistries, transitionRegistries, statements].flatMap(
    (all): readonly { readonly id: string; readonly title: string }[] => prefixes.flatMap(all),
  )

/** The title behind an id, where it is one of a measure, a statement or a registry. */
export function interoperabilityTitle(id: string): string | undefined {
  const since2019 = Object.hasOwn(knownMeasures, id)
    ? knownMeasures[id as keyof typeof knownMeasures].title
    : [...anyRegistry, ...attestations].find((one) => one.id === id)?.title
  return since2019 ?? until2018().find((one) => one.id === id)?.title
}
