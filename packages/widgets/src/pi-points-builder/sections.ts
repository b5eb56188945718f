// The objectives and measures of a rule year as sections to fill in: one shape for both ways the
// category has been scored, so that the form does not know which year it shows.
import {
  type BasePerformanceBonusRules,
  type Mark,
  type Objective,
  type PromotingInteroperabilityRules,
  REGISTRY,
  REGISTRY_BONUS,
  PUBLIC_HEALTH,
  PUBLIC_HEALTH_BONUS,
  type PublicHealthObjective,
  chooseMeasureSet,
} from '@mips-widgets/core'
import { text } from './messages.ts'

export interface Choice {
  readonly label: string
  readonly exclusion?: boolean
  /** What is answered when this is chosen; no other id of the question is “yes” then. */
  readonly answers: Readonly<Record<string, 'true' | 'false'>>
}

export interface Question {
  readonly id: string
  readonly title: string
  readonly kind: 'proportion' | 'yes-no' | 'choice'
  /** For a proportion, the exclusions; for a choice, everything that can be chosen. */
  readonly choices: readonly Choice[]
  readonly optional?: boolean
  /** Shows every choice at once; the first says what nothing chosen means. */
  readonly open?: string
}

export interface Section {
  readonly title: string
  /** The ids of the findings that belong to the whole section. */
  readonly findings: readonly string[]
  readonly help?: string
  readonly needed?: string
  /** Titles of measures that any answer fulfills this year, with the rule. */
  readonly suppressed?: Mark & { readonly titles: readonly string[] }
  readonly questions: readonly Question[]
}

interface Asked {
  readonly id: string
  readonly title: string
  readonly metric?: 'proportion' | 'yes-no'
  readonly multipleId?: string
  readonly exclusions?: readonly { readonly id: string; readonly text: string }[]
}

/** “No” is offered only where it is an answer that counts. */
function question({ id, title, metric, multipleId, exclusions = [] }: Asked, no = false): Question {
  const yes = { [id]: 'true' } as const
  const excluded = exclusions.map((one): Choice => ({
    label: one.text,
    exclusion: true,
    answers: { [one.id]: 'true' },
  }))
  if (metric === 'proportion') return { id, title, kind: metric, choices: excluded }
  const choices: Choice[] = [
    { label: multipleId ? text.registryYes : text.yes, answers: yes },
    ...(multipleId ? [{ label: text.registryTwo, answers: { ...yes, [multipleId]: 'true' } } as const] : []),
    ...(no ? [{ label: text.no, answers: { [id]: 'false' } } as const] : []),
    ...excluded,
  ]
  return { id, title, kind: choices.length > 1 ? 'choice' : 'yes-no', choices }
}

export function sectionsOf(
  rules: PromotingInteroperabilityRules,
  measures: Readonly<Record<string, unknown>>,
  measureSet: string | undefined,
): Section[] {
  const attestations: Section = {
    title: text.attestations,
    findings: [],
    questions: rules.attestations.value.map(({ required, anyAnswer = false, ...one }) => ({
      ...question(one, anyAnswer),
      optional: !required,
      ...(anyAnswer && { open: text.registryNo }),
    })),
  }
  switch (rules.method) {
    case 'performance-points':
      return [...rules.objectives.map(objective), ...publicHealth(rules.publicHealth), attestations]
    case 'base-performance-bonus': {
      const set = chooseMeasureSet(rules, measureSet, measures as Parameters<typeof chooseMeasureSet>[2])
      const of = (base: boolean) =>
        set.measures.value.filter((measure) => measure.base === base).map((measure) => question(measure))
      return [
        { title: text.baseTitle, findings: [], questions: of(true) },
        { title: text.performance, findings: [], questions: of(false) },
        {
          title: text.registryTitle,
          findings: [REGISTRY, REGISTRY_BONUS],
          questions: set.registries.all.value.map((one) => question(one)),
        },
        { title: text.bonuses, findings: [], questions: bonuses(rules, set.id) },
        attestations,
      ]
    }
  }
}

/** The choice between the measures and what can take their place comes first. */
const objective = ({ title, measures, alternatives = [] }: Objective): Section => ({
  title,
  findings: [],
  questions: [
    ...alternatives.slice(0, 1).map(({ id }) => ({
      id,
      title: text.howReported,
      kind: 'choice' as const,
      open: text.measuresBelow,
      choices: alternatives.map((one): Choice => ({ label: one.title, answers: { [one.id]: 'true' } })),
    })),
    ...measures.map((measure) => question(measure)),
  ],
})

function publicHealth({ title, needed, registries, suppressed, bonus }: PublicHealthObjective): Section[] {
  const { value: ids = [], ...mark } = suppressed ?? {}
  const isSuppressed = ({ id }: Asked) => ids.includes(id)
  return [
    {
      title,
      findings: [PUBLIC_HEALTH],
      help: registries.value.length > Number(needed.value) ? text.registries : text.allRegistries,
      needed: needed.value,
      ...(suppressed && {
        suppressed: { titles: registries.value.filter(isSuppressed).map((one) => one.title), ...mark },
      }),
      questions: registries.value.map((one) => question(one, isSuppressed(one))),
    },
    ...(bonus.kind === 'points'
      ? [
          {
            title: text.bonuses,
            findings: [PUBLIC_HEALTH_BONUS],
            questions: bonus.registries.value.map((one) => question(one)),
          },
        ]
      : []),
  ]
}

const bonuses = ({ activityBonus, editionBonus }: BasePerformanceBonusRules, set: string): Question[] => [
  question(activityBonus),
  ...(editionBonus.kind === 'points' && editionBonus.measureSet === set ? [question(editionBonus)] : []),
]
