// A search as steps: it stops before every evaluation, so that who runs it can show how far it is, give way
// to something else, or stop for good.
export interface Progress {
  readonly done: number
  /** How many evaluations it may be in all: an estimate, never less than what is done. */
  readonly total: number
}

/** Stops before every evaluation. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Runs all of it at once. */
export function finish<Result>(steps: Iterator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

export function* mapSteps<Item, Result>(
  items: readonly Item[],
  toSteps: (item: Item) => Steps<Result>,
): Steps<Result[]> {
  const results: Result[] = []
  for (const item of items) results.push(yield* toSteps(item))
  return results
}
