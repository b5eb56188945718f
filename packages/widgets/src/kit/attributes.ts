// Attributes that a widget does not know are said in place, and once on the console: a misspelt one
// would otherwise be ignored in silence. What frameworks and the platform add is left alone.
const GLOBAL = new Set([
  'accesskey', 'autofocus', 'class', 'contenteditable', 'dir', 'draggable', 'enterkeyhint', 'exportparts', 'hidden', 'id',
  'inert', 'inputmode', 'is', 'itemid', 'itemprop', 'itemref', 'itemscope', 'itemtype', 'lang', 'nonce', 'part', 'popover',
  'role', 'slot', 'spellcheck', 'style', 'tabindex', 'title', 'translate', 'defer-hydration', 'inherit',
]) // prettier-ignore

const FOREIGN = /^(aria-|data-|on|_|v-|x-|ng-|q:)|[:@.[\]()#*]/

/** Problems of what the page set, in words; each is also said once on the console. */
export interface Notice {
  readonly text: string
  readonly name: string
}

const warned = new Set<string>()

export function unknownAttributes(host: Element, known: readonly string[]): string[] {
  return host
    .getAttributeNames()
    .filter((name) => !known.includes(name) && !GLOBAL.has(name) && !FOREIGN.test(name))
}

export function warnOnce(message: string): void {
  if (warned.has(message)) return
  warned.add(message)
  console.warn(message)
}
