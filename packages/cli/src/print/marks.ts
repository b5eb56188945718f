// Where a value stands and how sure it is, in words: the source with its place, another reading, a doubt.
import type { Mark, Reason, Remark } from '@mips-widgets/core'
import { say } from '@mips-widgets/core'

/** A line for each thing a mark says. */
export function markLines({ cite, dispute, unverified }: Mark): string[] {
  return [
    ...(cite ? [`source: ${cite.source.title}, ${cite.at}`] : []),
    ...(dispute ? [`disputed: ${dispute.otherValue} (${dispute.saidBy}). ${dispute.reason}`] : []),
    ...(unverified ? [`not verified: ${unverified}`] : []),
  ]
}

export const indent = (lines: readonly string[], by = 2): string[] =>
  lines.map((line) => (line === '' ? line : ' '.repeat(by) + line))

/** A sentence with what stands behind it. */
export const reasonLines = (reason: Reason): string[] => [say(reason.message), ...indent(markLines(reason))]

/** A field and what is said about it. */
export const remarkLine = ({ path, message }: Remark): string =>
  path === '' ? say(message) : `${path}: ${say(message)}`
