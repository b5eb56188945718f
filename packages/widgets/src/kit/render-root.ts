// The shadow root of a widget: the one a server rendered, or a new one, with constructed stylesheets.
import { type LitElement, type ReactiveElement, adoptStyles } from 'lit'

export function widgetRoot(host: ReactiveElement): ShadowRoot {
  const { elementStyles } = host.constructor as typeof LitElement
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  adoptStyles(root, elementStyles)
  return root
}
