// Attributes that a widget does not know are said in place, and once on the console: a misspelt one
// would otherwise be ignored in silence. What frameworks and the platform add is left alone.
const MORE = /^(class|part|is|exportparts|item.*|defer-hydration)$/

/** Attributes of every element have a property of the same name, but for the case. */
const isGlobal = (host: Element, name: string): boolean => {
  for (const property in host) if (property.toLowerCase() === name) return true
  return MORE.test(name)
}

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
    .filter((name) => !known.includes(name) && !FOREIGN.test(name) && !isGlobal(host, name))
}

export function warnOnce(message: string): void {
  if (warned.has(message)) return
  warned.add(message)
  console.warn(message)
}
