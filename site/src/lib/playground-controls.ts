// Which controls the playground of a widget has: one for each attribute worth trying, and a few
// custom properties.
import type { WidgetName } from './widgets.ts'

export interface Control {
  readonly kind:
    'rule-year' | 'language' | 'heading-level' | 'checkbox' | 'number' | 'text' | 'color' | 'length'
  readonly key: string
  readonly label: string
  readonly attribute?: string
  readonly property?: string
  /** The first choice of a rule year: what it means to set none. */
  readonly empty?: string
  /** A custom property is set only when it differs from this. */
  readonly preset?: string
}

const shared: readonly Control[] = [
  {
    kind: 'rule-year',
    key: 'rule-year',
    label: 'Rule year',
    attribute: 'rule-year',
    empty: 'the visitor chooses',
  },
  { kind: 'language', key: 'lang', label: 'Language', attribute: 'lang' },
  { kind: 'heading-level', key: 'heading-level', label: 'Heading level', attribute: 'heading-level' },
  {
    kind: 'checkbox',
    key: 'choose-year',
    label: 'Let the visitor choose the year',
    attribute: 'choose-year',
  },
  { kind: 'checkbox', key: 'expose-inputs', label: 'Inputs in events', attribute: 'expose-inputs' },
]

const curve: readonly Control[] = [
  {
    kind: 'rule-year',
    key: 'compare-with',
    label: 'Compare with',
    attribute: 'compare-with',
    empty: 'no other year',
  },
  { kind: 'number', key: 'final-score', label: 'Final score', attribute: 'final-score' },
  {
    kind: 'number',
    key: 'part-b-paid-amount',
    label: 'Part B payments, dollars',
    attribute: 'part-b-paid-amount',
  },
  { kind: 'number', key: 'scaling-factor', label: 'Scaling factor', attribute: 'scaling-factor' },
  {
    kind: 'number',
    key: 'exceptional-scaling-factor',
    label: 'Additional scaling factor',
    attribute: 'exceptional-scaling-factor',
  },
]

const own: Partial<Readonly<Record<WidgetName, readonly Control[]>>> = {
  'adjustment-curve': curve,
  planner: [{ kind: 'checkbox', key: 'save', label: 'Keep without asking what is saved', attribute: 'save' }],
  'rule-compare': [{ kind: 'text', key: 'years', label: 'Rule years to begin with', attribute: 'years' }],
}

const look: readonly Control[] = [
  { kind: 'color', key: 'accent', label: 'Accent color', property: '--mips-accent', preset: '#0a58a6' },
  { kind: 'length', key: 'radius', label: 'Corners', property: '--mips-radius' },
]

export const controlsOf = (name: WidgetName): Control[] => [...shared, ...(own[name] ?? []), ...look]
