// Renders a widget at build time to declarative shadow DOM: its first view is in the page's HTML,
// and the element replaces it in one step when its script has come.
import { LitElementRenderer, render } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import { ruleYearIds } from '@mips-widgets/core'
import { loadLanguage } from '@mips-widgets/widgets'
import { html } from 'lit'
import { loadRuleYears } from './rule-years.ts'
import type { WidgetName } from './widgets.ts'

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

const definitions: Readonly<Record<WidgetName, () => Promise<unknown>>> = {
  // The first step of the planner is a widget of its own, fetched by a browser when the step is opened.
  planner: () =>
    Promise.all([import('@mips-widgets/widgets/define/planner.js'), defineWidget('eligibility-checker')]),
  'eligibility-checker': () => import('@mips-widgets/widgets/define/eligibility-checker.js'),
  'quality-score': () => import('@mips-widgets/widgets/define/quality-score.js'),
  'pi-points-builder': () => import('@mips-widgets/widgets/define/pi-points-builder.js'),
  'improvement-activities': () => import('@mips-widgets/widgets/define/improvement-activities.js'),
  'cost-score': () => import('@mips-widgets/widgets/define/cost-score.js'),
  'final-score': () => import('@mips-widgets/widgets/define/final-score.js'),
  'adjustment-curve': () => import('@mips-widgets/widgets/define/adjustment-curve.js'),
  'apm-status': () => import('@mips-widgets/widgets/define/apm-status.js'),
  'quality-bonus-calculator': () => import('@mips-widgets/widgets/define/quality-bonus-calculator.js'),
  'rule-compare': () => import('@mips-widgets/widgets/define/rule-compare.js'),
  'targeted-review': () => import('@mips-widgets/widgets/define/targeted-review.js'),
  'assistance-finder': () => import('@mips-widgets/widgets/define/assistance-finder.js'),
  scenario: () => import('@mips-widgets/widgets/define/scenario.js'),
}

/** Makes the element known to this build. */
export const defineWidget = (name: WidgetName): Promise<unknown> => definitions[name]()

// Lit writes a boolean property as an attribute with a text, and an attribute that is there is true.
const WRITTEN_FALSE = /\s(?:checked|selected)="false"/g

// Until the element is alive a field would lose what is typed into it.
const CONTROL = /<(input|select|button)\b/g

export async function renderWidget(name: WidgetName, attributes: Attributes = {}): Promise<string> {
  await Promise.all([loadRuleYears(), loadWords(name, attributes.lang), defineWidget(name)])
  const rendered = await collectResult(
    render(html(literal(elementOf(name, attributes))), { elementRenderers: [rendererIn(attributes.lang)] }),
  )
  return rendered.replaceAll(WRITTEN_FALSE, '').replaceAll(CONTROL, '<$1 disabled')
}

async function loadWords(name: WidgetName, lang: Attributes[string]): Promise<void> {
  const tags = [`mips-${name}`, ...(name === 'planner' ? ['mips-eligibility-checker'] : [])]
  if (lang === 'es') await Promise.all(ruleYearIds.map((id) => loadLanguage(lang, id, tags)))
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

// A widget inside another learns the rule year from it when it is connected, and its language from the page
// around both. Here there is no page, so it is connected without one and told the language.
LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }))
Object.assign(globalThis, { ShadowRoot: function () {} })

const rendererIn = (lang: Attributes[string]) =>
  class extends LitElementRenderer {
    override connectedCallback(): void {
      const element = this.element
      const renderRoot = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
      Object.assign(element, { renderRoot, closest: () => null })
      if (lang && !element.hasAttribute('lang')) element.setAttribute('lang', String(lang))
      super.connectedCallback()
    }
  }
