// Spanish for everything the calculators say, whatever the rule year.
import type { Dictionary } from '../dictionary.ts'
import { apms } from './apms.ts'
import { names } from './names.ts'
import { reading } from './reading.ts'
import { scoring } from './scoring.ts'

export const words: Dictionary = { ...names, ...reading, ...scoring, ...apms }
