// The objectives and measures of a rule year as sections to fill in: one shape for both ways the
// category has been scored, so that the form does not know which year it shows.
import {
  type PromotingInteroperabilityRules,
  REGISTRY,
  REGISTRY_BONUS,
  PUBLIC_HEALTH,
  chooseMeasureSet,
} from '@mips-widgets/core'
import { text } from './messages.ts'

export interface Choice {
  readonly label: string
  /** Ids that are “yes” when this is chosen; all other ids of the question are not. */
  readonly ids: readonly string[]
}

export interface Question {
  readonly id: string
  readonly title: string
  readonly kind: 'proportion' | 'yes-no' | 'choice'
  /** For a proportion, the exclusions; for a choice, everything that can be chosen. */
  readonly choices: readonly Choice[]
  readonly base?: boolean
  readonly optional?: boolean
}

export interface Section {
  readonly title: string
  /** The id of the finding that belongs to the whole section, if one does. */
  readonly findings: readonly string[]
  readonly needed?: string
  readonly questions: readonly Question[]
}

type Measure = {
  readonly id: string
  readonly title: string
  readonly metric: 'proportion' | 'yes-no'
  readonly exclusions: readonly { readonly id: string; readonly text: string }[]
}

const question = ({ id, title, metric, exclusions }: Measure, base?: boolean): Question => ({
  id,
  title,
  kind: metric,
  choices: exclusions.map((exclusion) => ({ label: exclusion.text, ids: [exclusion.id] })),
  ...(base === undefined ? {} : { base }),
})

const yesNo = (id: string, title: string, optional = false): Question => ({
  id,
  title,
  kind: 'yes-no',
  choices: [],
  optional,
})

export function sectionsOf(
  rules: PromotingInteroperabilityRules,
  measures: Readonly<Record<string, unknown>>,
  measureSet: string | undefined,
): Section[] {
  const attestations: Section = {
    title: text.attestations,
    findings: [],
    questions: rules.attestations.value.map(({ id, title, required }) => yesNo(id, title, !required)),
  }
  switch (rules.method) {
    case 'performance-points': {
      const { publicHealth } = rules
      return [
        ...rules.objectives.map(({ title, measures: list }): Section => ({
          title,
          findings: [],
          questions: list.map((measure) => question(measure)),
        })),
        {
          title: publicHealth.title,
          findings: [PUBLIC_HEALTH],
          needed: publicHealth.needed.value,
          questions: publicHealth.registries.value.map(registryChoice),
        },
        attestations,
      ]
    }
    case 'base-performance-bonus': {
      const set = chooseMeasureSet(rules, measureSet, measures as Parameters<typeof chooseMeasureSet>[2])
      const of = (base: boolean) =>
        set.measures.value
          .filter((measure) => measure.base === base)
          .map((measure) => question(measure, base))
      return [
        { title: text.baseTitle, findings: [], questions: of(true) },
        { title: text.performance, findings: [], questions: of(false) },
        {
          title: text.registryTitle,
          findings: [REGISTRY, REGISTRY_BONUS],
          questions: set.registries.all.value.map(registryAnswer),
        },
        { title: text.bonuses, findings: [], questions: bonuses(rules, set.id) },
        attestations,
      ]
    }
  }
}

function registryChoice({
  id,
  title,
  multipleId,
  exclusions,
}: {
  id: string
  title: string
  multipleId: string
  exclusions: Measure['exclusions']
}): Question {
  return {
    id,
    title,
    kind: 'choice',
    choices: [
      { label: text.registryYes, ids: [id] },
      { label: text.registryTwo, ids: [id, multipleId] },
      ...exclusions.map((exclusion) => ({
        label: `${text.excluded}: ${exclusion.text}`,
        ids: [exclusion.id],
      })),
    ],
  }
}

function registryAnswer({
  id,
  title,
  multipleId,
}: {
  id: string
  title: string
  multipleId?: string
}): Question {
  if (!multipleId) return yesNo(id, title)
  return {
    id,
    title,
    kind: 'choice',
    choices: [
      { label: text.registryYes, ids: [id] },
      { label: text.registryTwo, ids: [id, multipleId] },
    ],
  }
}

function bonuses(
  {
    activityBonus,
    editionBonus,
  }: Extract<PromotingInteroperabilityRules, { method: 'base-performance-bonus' }>,
  set: string,
): Question[] {
  return [
    yesNo(activityBonus.id, activityBonus.title),
    ...(editionBonus.kind === 'points' && editionBonus.measureSet === set
      ? [yesNo(editionBonus.id, editionBonus.title)]
      : []),
  ]
}
