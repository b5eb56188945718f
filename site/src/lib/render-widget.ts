// Renders a widget at build time to declarative shadow DOM: its first view is in the page's HTML,
// and the element replaces it in one step when its script has come.
import { render } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import { html } from 'lit'
import { loadRuleYears } from './rule-years.ts'
import type { WidgetName } from './widgets.ts'

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

const definitions: Readonly<Record<WidgetName, () => Promise<unknown>>> = {
  'eligibility-checker': () => import('@mips-widgets/widgets/define/eligibility-checker.js'),
  'pi-points-builder': () => import('@mips-widgets/widgets/define/pi-points-builder.js'),
  'quality-bonus-calculator': () => import('@mips-widgets/widgets/define/quality-bonus-calculator.js'),
  'adjustment-curve': () => import('@mips-widgets/widgets/define/adjustment-curve.js'),
  scenario: () => import('@mips-widgets/widgets/define/scenario.js'),
}

/** Makes the element known to this build. */
export const defineWidget = (name: WidgetName): Promise<unknown> => definitions[name]()

// Lit writes a boolean property as an attribute with a text, and an attribute that is there is true.
const WRITTEN_FALSE = /\s(?:checked|selected)="false"/g

// Until the element is alive a field would lose what is typed into it.
const CONTROL = /<(input|select|button)\b/g

export async function renderWidget(name: WidgetName, attributes: Attributes = {}): Promise<string> {
  await Promise.all([loadRuleYears(), defineWidget(name)])
  const rendered = await collectResult(render(html(literal(elementOf(name, attributes)))))
  return rendered.replaceAll(WRITTEN_FALSE, '').replaceAll(CONTROL, '<$1 disabled')
}

export function elementOf(name: WidgetName, attributes: Attributes = {}): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false)
  const written = given.map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escape(value)}"`))
  return `<mips-${name}${written.join('')}></mips-${name}>`
}

const escape = (value: unknown): string =>
  String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

// Lit takes a tag that is only known now from an object shaped like a template literal.
const literal = (text: string): TemplateStringsArray => Object.assign([text], { raw: [text] })
