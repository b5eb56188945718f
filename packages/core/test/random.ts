// Properties on random input. The seed is fixed: a failure can be repeated.
import * as fc from 'fast-check'
import { ruleYearIds } from '../src/index.ts'
import { years } from './support.ts'

export const check = <Inputs extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Inputs]: fc.Arbitrary<Inputs[Index]> },
  holds: (...inputs: Inputs) => void,
) => fc.assert(fc.property(...arbitraries, holds), { seed: 20260726, numRuns: 300 })

export const rules = fc.constantFrom(...ruleYearIds.map((id) => years[id]))
