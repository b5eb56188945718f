// Registers an element. The first definition wins: a second copy on the page says so once and stops.
import { isServer } from 'lit'

export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element)
  else if (!isServer && customElements.get(tag) !== element)
    console.info(`<${tag}> is defined already; the first definition stays.`)
}
