// A field that cannot be read must not take the whole answer away: what is wrong is left out, noted for
// its field, and the rest is worked out.
import type { Invalid, Language } from '@mips-widgets/core'
import type { Draft } from './draft.ts'
import { words } from './language.ts'

/** The sentence for each bad field, by the path of the field in the draft. */
export type Problems = ReadonlyMap<string, string>

export interface Recovered<Result> {
  readonly outcome: Result
  readonly problems: Problems
}

export interface Attempt<Result> {
  readonly draft: Draft
  readonly language: Language
  readonly evaluate: (draft: Draft) => Result | Invalid
  /** The draft path of a path that the core reports. */
  readonly pathOf: (path: string) => string
}

const isInvalid = (outcome: object): outcome is Invalid => 'problems' in outcome

/** Evaluates without the fields that cannot be read. Leaving them out can only uncover a few more. */
export function recover<Result extends object>({
  draft,
  language,
  evaluate,
  pathOf,
}: Attempt<Result>): Recovered<Result> {
  const problems = new Map<string, string>()
  for (let left = draft; ; left = without(draft, problems)) {
    const outcome = evaluate(left)
    if (!isInvalid(outcome)) return { outcome, problems }
    const before = problems.size
    for (const { path, message } of outcome.problems)
      problems.set(nearest(left, pathOf(path)), words(message, language))
    if (problems.size === before) throw new TypeError(outcome.problems[0]?.path)
  }
}

/** The path, or what stands above it: a member that a list lacks is noted at the list. */
function nearest(left: Draft, path: string): string {
  const isThere = Object.entries(left).some(
    ([one, raw]) => raw !== '' && (one === path || one.startsWith(`${path}.`)),
  )
  return isThere || !path.includes('.') ? path : nearest(left, path.slice(0, path.lastIndexOf('.')))
}

/** What can be read of a draft. */
export const without = (draft: Draft, problems: Problems): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([path]) => !isAt(path, problems)))

/** At a path with a problem or below it: a rate where a yes is asked for has its problem above itself. */
const isAt = (path: string, problems: Problems): boolean =>
  [...problems.keys()].some((bad) => path === bad || path.startsWith(`${bad}.`))
