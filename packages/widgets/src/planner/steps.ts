// The steps of the planner, and which of them a missing answer belongs to. What a step needs is fetched
// when it is first opened.
import { type TemplateResult, html } from 'lit'

export interface Step {
  readonly id: StepId
  readonly title: string
  readonly load: () => Promise<unknown>
  /** The widget of the step, under a heading of the level told. */
  readonly widget?: (level: number) => TemplateResult
}

export type StepId =
  | 'eligibility'
  | 'ways'
  | 'quality'
  | 'promotingInteroperability'
  | 'improvementActivities'
  | 'cost'
  | 'finalScore'
  | 'moves'
  | 'result'

export const steps: readonly Step[] = [
  {
    id: 'eligibility',
    title: 'Am I in?',
    load: () => import('../define/eligibility-checker.ts'),
    widget: (level) => html`<mips-eligibility-checker heading-level=${level}></mips-eligibility-checker>`,
  },
  { id: 'ways', title: 'How do I report?', load: () => import('./ways-step.ts') },
  {
    id: 'quality',
    title: 'Quality',
    load: () => import('../define/quality-score.ts'),
    widget: (level) => html`<mips-quality-score heading-level=${level}></mips-quality-score>`,
  },
  {
    id: 'promotingInteroperability',
    title: 'Promoting Interoperability',
    load: () => import('../define/pi-points-builder.ts'),
    widget: (level) => html`<mips-pi-points-builder heading-level=${level}></mips-pi-points-builder>`,
  },
  {
    id: 'improvementActivities',
    title: 'Improvement activities',
    load: () => import('../define/improvement-activities.ts'),
    widget: (level) =>
      html`<mips-improvement-activities heading-level=${level}></mips-improvement-activities>`,
  },
  {
    id: 'cost',
    title: 'Cost',
    load: () => import('../define/cost-score.ts'),
    widget: (level) => html`<mips-cost-score heading-level=${level}></mips-cost-score>`,
  },
  {
    id: 'finalScore',
    title: 'Final score',
    load: () => import('../define/final-score.ts'),
    widget: (level) => html`<mips-final-score heading-level=${level}></mips-final-score>`,
  },
  { id: 'moves', title: 'What would move it?', load: () => import('./moves-step.ts') },
  { id: 'result', title: 'Your result', load: () => import('./result-step.ts') },
]

const OTHER_PATHS: Readonly<Record<string, StepId>> = {
  clinician: 'eligibility',
  reporting: 'ways',
  advancedApm: 'ways',
  payment: 'eligibility',
}

/** The step in which a path of the scenario is answered. */
export function stepOf(path: string): StepId {
  const [part = ''] = path.split('.')
  return steps.find(({ id }) => id === part)?.id ?? OTHER_PATHS[part] ?? 'finalScore'
}
