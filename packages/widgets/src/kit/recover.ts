// A field that cannot be read must not take the whole answer away: what is wrong is left out, noted for
// its field, and the rest is worked out.
import type { Invalid, Language, Remark } from '@mips-widgets/core'
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
  const note = ({ path, message }: Remark) => problems.set(pathOf(path), words(message, language))
  for (let outcome = evaluate(draft); ; outcome = evaluate(without(draft, problems))) {
    if (!isInvalid(outcome)) return { outcome, problems }
    const before = problems.size
    outcome.problems.forEach(note)
    if (problems.size === before)
      throw new TypeError(`Not a field of the draft: ${outcome.problems[0]?.path}`)
  }
}

/** What can be read of a draft. */
export const without = (draft: Draft, problems: Problems): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([path]) => !isAt(path, problems)))

/** At a path with a problem or below it: a rate where a yes is asked for has its problem above itself. */
const isAt = (path: string, problems: Problems): boolean =>
  [...problems.keys()].some((bad) => path === bad || path.startsWith(`${bad}.`))
