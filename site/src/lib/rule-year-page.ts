// What the page of a rule year says about it in a sentence, and which widgets stand in which section.
import { type RuleYear, categoryNames, categoryWeights } from '@mips-widgets/core'
import { type VisibleWidgetName, type WidgetPage, widgetNamed } from './widgets.ts'

interface SectionWidgets {
  /** Stands in the section, set to the rule year. */
  readonly live?: VisibleWidgetName
  /** Have pages of their own. */
  readonly more?: readonly VisibleWidgetName[]
}

const sections: Readonly<Record<string, SectionWidgets>> = {
  eligibility: { live: 'eligibility-checker' },
  quality: { live: 'quality-bonus-calculator', more: ['quality-score'] },
  cost: { more: ['cost-score'] },
  'improvement-activities': { more: ['improvement-activities'] },
  'promoting-interoperability': { live: 'pi-points-builder' },
  'final-score': { more: ['final-score'] },
  payment: { live: 'adjustment-curve' },
  'targeted-review': { more: ['targeted-review'] },
  'advanced-apms': { more: ['apm-status'] },
}

export type LiveWidget = WidgetPage & { readonly name: VisibleWidgetName }

export function liveWidgetOf(section: string): LiveWidget | undefined {
  const name = sections[section]?.live
  return name && { ...widgetNamed(name), name }
}

export const moreWidgetsOf = (section: string): readonly WidgetPage[] =>
  (sections[section]?.more ?? []).map(widgetNamed)

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
