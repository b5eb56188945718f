// Walks a value beside its schema and finds what the schema does not name. The schema itself lets unknown
// keys pass, and takes a list for an object; both are found here, every one of them.

/** The parts of a valibot schema that lead further down. */
export interface Shape {
  readonly entries?: Readonly<Record<string, Shape>>
  readonly wrapped?: Shape
  readonly item?: Shape
  readonly value?: Shape
  readonly options?: readonly (Shape | string)[]
}

export interface Findings {
  readonly unknownKeys: readonly string[]
  /** Where a list stands for an object. */
  readonly lists: readonly string[]
}

export function walk(shape: Shape, value: unknown): Findings {
  const unknownKeys: string[] = []
  const lists: string[] = []
  const visit = (at: Shape, inner: unknown, path: readonly string[]): void => {
    if (typeof inner !== 'object' || inner === null) return
    if (at.wrapped) return visit(at.wrapped, inner, path)
    for (const option of at.options ?? []) if (typeof option !== 'string') visit(option, inner, path)
    const { entries, item, value: member } = at
    if (Array.isArray(inner) && (entries || member)) return void lists.push(path.join('.'))
    for (const [key, one] of Object.entries(inner)) {
      const next = [...path, key]
      const below = entries ? (Object.hasOwn(entries, key) ? entries[key] : undefined) : (item ?? member)
      if (entries && !below) unknownKeys.push(next.join('.'))
      if (below) visit(below, one, next)
    }
  }
  visit(shape, value, [])
  return { unknownKeys, lists }
}
