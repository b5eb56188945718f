// Keeps the last result of a function for as long as it is asked with the same things.

/** Asks again only when one of the arguments is another one. */
export function memo<Arguments extends readonly unknown[], Value>(
  work: (...told: Arguments) => Value,
): (...told: Arguments) => Value {
  let last: { readonly told: Arguments; readonly value: Value } | undefined
  return (...told) => {
    if (last?.told.some((one, at) => one !== told[at]) !== false) last = { told, value: work(...told) }
    return last.value
  }
}

/** Works out something about an object once. */
export function perObject<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const value = known.get(key) ?? work(key)
    known.set(key, value)
    return value
  }
}
