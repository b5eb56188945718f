// The playground of a widget page: controls set attributes and custom properties of the live widget,
// the snippet shows what to paste, and every mips-change event is written down.
import { type PlaygroundState, snippet } from '../lib/snippet.ts'

const LOGGED = 5
const LONGEST = 2000

const playground = document.querySelector<HTMLElement>('.playground')
const form = playground?.querySelector('form')
const widget = playground?.querySelector<HTMLElement>('[data-playground]')
const code = document.querySelector('#playground-snippet')
const log = document.querySelector('#playground-log')
const entries: string[] = []

if (playground && form && widget) start(playground, form, widget)

function start(area: HTMLElement, controls: HTMLFormElement, first: HTMLElement): void {
  let element = first
  const apply = () => {
    const state = read(controls)
    setAttributes(element, controls, state)
    setProperties(element, controls, state)
    if (code) code.textContent = snippet(element.localName, location.origin, state)
  }
  controls.addEventListener('input', apply)
  controls.addEventListener('reset', () => {
    const fresh = document.createElement(element.localName)
    fresh.dataset.playground = ''
    element.replaceWith(fresh)
    element = fresh
    // The controls have their first values back only after this event.
    setTimeout(apply)
  })
  area.addEventListener('mips-change', (event) => record((event as CustomEvent<unknown>).detail))
  apply()
}

function read(controls: HTMLFormElement): PlaygroundState {
  const attributes: Record<string, string | true> = {}
  const properties: Record<string, string> = {}
  for (const control of controlsOf(controls)) {
    const { attribute, property, preset } = control.dataset
    const value =
      control instanceof HTMLInputElement && control.type === 'checkbox' ? control.checked : control.value
    if (attribute && value !== '' && value !== false) attributes[attribute] = value
    if (property && typeof value === 'string' && value !== '' && value !== preset)
      properties[property] = value
  }
  return { attributes, properties }
}

function setAttributes(
  element: HTMLElement,
  controls: HTMLFormElement,
  { attributes }: PlaygroundState,
): void {
  for (const { dataset } of controlsOf(controls)) {
    if (!dataset.attribute) continue
    const value = attributes[dataset.attribute]
    if (value === undefined) element.removeAttribute(dataset.attribute)
    else element.setAttribute(dataset.attribute, value === true ? '' : value)
  }
}

function setProperties(
  element: HTMLElement,
  controls: HTMLFormElement,
  { properties }: PlaygroundState,
): void {
  for (const { dataset } of controlsOf(controls)) {
    if (!dataset.property) continue
    const value = properties[dataset.property]
    if (value === undefined) element.style.removeProperty(dataset.property)
    else element.style.setProperty(dataset.property, value)
  }
}

function controlsOf(controls: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...controls.elements].filter(
    (control) => control instanceof HTMLInputElement || control instanceof HTMLSelectElement,
  )
}

function record(detail: unknown): void {
  const text = JSON.stringify(detail, undefined, 2)
  entries.unshift(text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text)
  entries.length = Math.min(entries.length, LOGGED)
  if (log) log.textContent = entries.join('\n\n')
}
