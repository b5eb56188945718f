// What the page of a rule year says about it in a sentence, and which widget stands in which section.
import { type RuleYear, categoryNames, categoryWeights } from '@mips-widgets/core'
import { type WidgetPage, widgets } from './widgets.ts'

const sectionWidgets = {
  eligibility: 'eligibility-checker',
  'promoting-interoperability': 'pi-points-builder',
  quality: 'quality-bonus-calculator',
  payment: 'adjustment-curve',
} as const

export type VisibleWidget = WidgetPage & {
  readonly name: (typeof sectionWidgets)[keyof typeof sectionWidgets]
}

export const widgetOfSection = (section: string): VisibleWidget | undefined =>
  widgets.find(
    (widget): widget is VisibleWidget =>
      section in sectionWidgets && sectionWidgets[section as keyof typeof sectionWidgets] === widget.name,
  )

export function ruleYearSummary(rules: RuleYear): string {
  const { performanceYear, paymentYear, status, payment, weights } = rules
  const { quality, cost, improvementActivities, promotingInteroperability } =
    weights.rows[0]?.weights.value ?? {}
  const zero = weights.zeroForEveryone.map(({ value }) => categoryNames[value].toLowerCase())
  const later =
    zero.length > 0
      ? ` Afterwards CMS set ${zero.join(' and ')} to zero for everybody, which makes it ${weightsInForce(rules)}.`
      : ''
  const stands =
    status === 'proposed'
      ? `What CMS proposed for ${performanceYear}; the final rule differs.`
      : `What counts for ${performanceYear}.`
  return `${stands} You need ${payment.performanceThreshold.value} points to avoid a cut in your ${paymentYear} Medicare payments of up to ${payment.applicablePercent.value}%. Quality weighs ${quality}%, cost ${cost}%, improvement activities ${improvementActivities}% and interoperability ${promotingInteroperability}%.${later}`
}

/** The weights that counted in the end, as `55 / 0 / 15 / 30`. */
const weightsInForce = (rules: RuleYear): string =>
  Object.values(categoryWeights(rules)?.weights.value ?? {}).join(' / ')
