// The patients of a measure who are left when the others are counted.
import { type Decimal, readNumber } from '@mips-widgets/core'
import type { Draft } from '../kit/draft.ts'
import { qualityRows as measures } from '../kit/told/quality.ts'

const NOT_MET = 'performanceNotMet'
const PARTS = ['performanceMet', 'eligiblePopulationException', 'eligiblePopulationExclusion']

/** A count that was typed, and with it those not met: the rest, until somebody types another number there. */
export function withRest(draft: Draft, index: number, field: string, value: string): Draft {
  const changes = { [measures.path(index, field)]: value }
  const rest = measures.path(index, NOT_MET)
  const filled = draft[rest] ?? ''
  const isOwn = filled.trim() !== '' && filled !== restOf(draft, index)
  return field === NOT_MET || isOwn
    ? changes
    : { ...changes, [rest]: restOf({ ...draft, ...changes }, index) }
}

function restOf(draft: Draft, index: number): string {
  const number = (field: string) => {
    const raw = draft[measures.path(index, field)]
    const reading = readNumber(raw, { unit: 'count', whole: true, least: 0, example: '' })
    return reading.state === 'read' ? reading.value : undefined
  }
  const eligible = number('eligiblePopulation')
  const [met, ...others] = PARTS.map(number)
  if (!eligible || !met) return ''
  const rest = others.reduce<Decimal>((left, one) => (one ? left.minus(one) : left), eligible.minus(met))
  return rest.lt(0) ? '' : rest.toString()
}
