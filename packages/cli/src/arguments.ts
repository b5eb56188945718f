// Reads the words of a command line: options and file names. What is not understood is refused with a sentence.
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { isRuleYearId, ruleYearIds } from '@mips-widgets/core'
import { type Refusal, refuse } from './refusal.ts'

type Options = NonNullable<ParseArgsConfig['options']>

interface Config<Known extends Options> {
  readonly args: string[]
  readonly options: Known
  readonly allowPositionals: true
}

type Parsed<Known extends Options> = ReturnType<typeof parseArgs<Config<Known>>>

/** The options and the names of a command; `names` says how many of those it takes, at least and at most. */
export function readArguments<const Known extends Options>(
  args: readonly string[],
  options: Known,
  names: { readonly least: number; readonly most: number; readonly what: string },
): Parsed<Known> | Refusal {
  let parsed: Parsed<Known>
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/)
    return refuse(`${sentence.replace(/\.$/, '')}. See mips --help.`)
  }
  const { length } = parsed.positionals
  if (length < names.least || length > names.most) return refuse(`Name ${names.what}. See mips --help.`)
  return parsed
}

/** Refuses a rule year that is not held. */
export const refuseRuleYear = (id: string | undefined): Refusal | undefined =>
  id === undefined || isRuleYearId(id)
    ? undefined
    : refuse(`There is no rule year “${id}”. Choose one of ${ruleYearIds.join(', ')}.`)
