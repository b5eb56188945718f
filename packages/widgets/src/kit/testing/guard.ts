// Records what a widget must never do on a host page: ask the network, write to storage, or complain on
// the console. Module imports, which load the rule years, cannot be caught here and are allowed.
import { assert } from 'chai'

const caught: string[] = []

function spy(holder: object, name: string): void {
  const target = holder as Record<string, (...args: unknown[]) => unknown>
  const original = target[name]
  if (!original) throw new TypeError(`There is no ${name} to watch.`)
  target[name] = function (this: unknown, ...args: unknown[]) {
    caught.push(`${name} ${args.map(String).join(' ')}`)
    return new.target ? Reflect.construct(original, args, new.target) : original.apply(this, args)
  }
  target[name].prototype = original.prototype
}

function spySetter(holder: object, name: string): void {
  const original = Object.getOwnPropertyDescriptor(holder, name)
  if (!original?.set) throw new TypeError(`There is no ${name} to watch.`)
  Object.defineProperty(holder, name, {
    ...original,
    set(this: unknown, value: unknown) {
      caught.push(`${name} = ${String(value)}`)
      original.set?.call(this, value)
    },
  })
}

for (const name of ['fetch', 'WebSocket', 'EventSource', 'Worker', 'open']) spy(window, name)
for (const name of ['open', 'send']) spy(XMLHttpRequest.prototype, name)
for (const name of ['setItem', 'removeItem', 'clear']) spy(Storage.prototype, name)
for (const name of ['open', 'deleteDatabase']) spy(IDBFactory.prototype, name)
spy(Navigator.prototype, 'sendBeacon')
spy(CacheStorage.prototype, 'open')
for (const name of ['error', 'assert']) spy(console, name)
spySetter(HTMLImageElement.prototype, 'src')
spySetter(Document.prototype, 'cookie')
window.addEventListener('error', ({ message }) => caught.push(message))
window.addEventListener('unhandledrejection', ({ reason }) => caught.push(String(reason)))

const known = new Set<string>()
const MODULES = new Set(['script', 'other'])

/** Requests of any other kind than modules of this origin: style sheets, fonts, pictures, beacons. */
function requests(): string[] {
  const fresh = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
    ({ name, initiatorType }) =>
      !known.has(name) && !(MODULES.has(initiatorType) && name.startsWith(location.origin)),
  )
  for (const { name } of fresh) known.add(name)
  return fresh.map(({ name, initiatorType }) => `${initiatorType} ${name}`)
}

requests()

/** What was caught since the last call. */
export const takeCaught = (): string[] => [...caught.splice(0), ...requests()]

export function assertQuiet(): void {
  assert.deepEqual(takeCaught(), [], 'no request, no storage, no console error')
}
