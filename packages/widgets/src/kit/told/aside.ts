// What was told and a rule year does not ask for or does not have: named from the draft, whatever is on show.
import {
  type Inventory,
  type Language,
  type RuleYear,
  askedAnswers,
  costMeasures,
  interoperabilityTitle,
  mvps,
} from '@mips-widgets/core'
import { type Draft, isBlank } from '../draft.ts'
import { words } from '../language.ts'
import { activityRows } from './activities.ts'
import { type AskedField, askedFields } from './aside-fields.ts'
import { options, text } from './aside-messages.ts'
import { costRows } from './cost.ts'
import { offered } from './pathway.ts'
import { mayBeQcdr, qualityRows, rowsAside } from './quality.ts'
import type { Rows } from '../rows.ts'

/** More of a kind are counted, not named. */
const NAMED = 3

type Say = (english: string) => string

/** Short names, in the words of the fields, in the order of the steps. */
export function asideOf(
  rules: RuleYear,
  draft: Draft,
  inventory: Inventory | undefined,
  language: Language,
): readonly string[] {
  const say: Say = (english) => words(english, language)
  const told = Object.entries(draft).filter(([, raw]) => raw.trim() !== '' && !isBlank(raw))
  const lines = told.map(([path, raw]) => `${path}=${raw.trim()}`)
  const fields = (all: readonly AskedField[]): string[] =>
    all
      .filter((one) => !one.isAsked(rules) && lines.some((line) => one.told.test(line)))
      .map(({ name }) => say(name))
  const named = [
    ...fields(askedFields.clinician),
    ...reporting(rules, draft, say),
    ...measures(rules, draft, inventory, say),
    ...fields(askedFields.quality),
    ...answers(
      rules,
      told.map(([path]) => path),
      say,
    ),
    ...fields(askedFields.interoperability),
    ...activities(draft, inventory, say),
    ...fields(askedFields.activities),
    ...costs(rules, draft, say),
    ...fields(askedFields.cost),
    ...fields(askedFields.finalScore),
  ]
  return [...new Set(named)]
}

function reporting(rules: RuleYear, draft: Draft, say: Say): readonly string[] {
  const here = offered(rules, draft)
  const isAside = (path: string) => Boolean(draft[path]?.trim()) && !here[path]
  const { 'reporting.option': option = '', 'reporting.mvpId': mvpId = '' } = draft
  const names: Readonly<Record<string, string>> = options
  const titles: Readonly<Record<string, string>> = mvps
  if (isAside('reporting.option')) return [say(names[option] ?? option)]
  return option === 'mvp' && isAside('reporting.mvpId') ? [say(titles[mvpId] ?? mvpId)] : []
}

/** Each by its name, or how many. */
const few = (names: readonly string[], many: string, say: Say, count = names.length): readonly string[] =>
  names.length > NAMED ? [say(many).replace('{count}', String(count))] : names

function measures(rules: RuleYear, draft: Draft, inventory: Inventory | undefined, say: Say) {
  const list = mayBeQcdr(draft, inventory) ? undefined : inventory
  const ids = [...rowsAside(draft, rules, list)].map((row) => idIn(qualityRows, 'measureId', draft, row))
  return few(numbered(ids, text.measure, say), text.measures, say)
}

function activities(draft: Draft, inventory: Inventory | undefined, say: Say) {
  const ids = idsOf(activityRows, 'activityId', draft)
  const aside = ids.filter((id) => inventory?.activity && id !== 'IA_PCMH' && !inventory.activity(id))
  return few(numbered(aside, text.activity, say), text.activities, say)
}

const numbered = (ids: readonly string[], name: string, say: Say) =>
  [...new Set(ids)].map((id) => say(name).replace('{number}', () => id))

function costs({ cost }: RuleYear, draft: Draft, say: Say) {
  const here: readonly string[] = cost.measures.value
  const titles: Readonly<Record<string, { readonly title: string }>> = costMeasures
  const aside = idsOf(costRows, 'measureId', draft).filter((id) => !here.includes(id))
  return few(
    [...new Set(aside)].map((id) => say(titles[id]?.title ?? id)),
    text.costMeasures,
    say,
  )
}

const MEASURES = /^promotingInteroperability\.(?:alternatives\.\d+\.)?measures\.(.+)$/

/** Also those that are asked for in another form: yes or no where it was a rate. */
function answers(rules: RuleYear, paths: readonly string[], say: Say) {
  const asked = askedAnswers(rules)
  const told = paths.flatMap((path) => MEASURES.exec(path)?.[1] ?? [])
  const ids = new Set(told.filter((one) => !asked.has(one)).map((one) => one.split('.')[0] ?? one))
  const names = [...new Set([...ids].map((id) => say(interoperabilityTitle(id) ?? id)))]
  return few(names, text.answers, say, ids.size)
}

const idIn = (rows: Rows, field: string, draft: Draft, row: number): string =>
  (draft[rows.path(row, field)] ?? '').trim()

const idsOf = (rows: Rows, field: string, draft: Draft): string[] =>
  Array.from({ length: rows.count(draft) }, (_, row) => idIn(rows, field, draft, row)).filter(
    (id) => id !== '' && !isBlank(id),
  )
