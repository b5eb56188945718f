// What Spanish says as English does, and what stays English on purpose: see docs/decisions/spanish.md.
import { mvps } from '../src/program/mvps.ts'

/** Entries that are alike in both languages. */
export const alike: readonly string[] = [
  'Rural',
  'Diabetes',
  'Sepsis',
  'eCQM',
  'Medicare',
  'no',
  'No',
  'base',
  'Individual',
  'APP Plus',
  'General',
  'Base',
]

/** Models of payment, by their official names. */
const models = [
  'Comprehensive Care for Joint Replacement',
  'Medicare Shared Savings Program',
  'Bundled Payments for Care Improvement Advanced',
  'Comprehensive Primary Care Plus',
  'Direct Contracting (Global and Professional)',
  'Kidney Care Choices',
  'Maryland Total Cost of Care Model',
  'Medicare ACO Track 1+ Model',
  'Next Generation ACO Model',
  'Primary Care First',
  'Vermont Medicare ACO Initiative',
]

const NAMES = new Set<string>([...Object.values(mvps), ...models, 'Physicians Practice', 'Healthmonix'])
/** What a visitor wrote, an example of JSON, a list of rule years. */
const NOT_OURS = /^(No internet|\{ "version": 1 \}|\d{4}(-proposed)?(, .+)*)$/

/** Names that have no Spanish form, and words that are the visitor's own. */
export const staysEnglish = (text: string): boolean => NAMES.has(text) || NOT_OURS.test(text)

/** A text without the names in it. */
export const withoutNames = (text: string): string =>
  [...NAMES].reduce((rest, name) => rest.replaceAll(name, ''), text)
