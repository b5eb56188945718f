// Everything that is compared, as far as it is there: the rule years, CMS's measures of each, and what they do to
// what was entered.
import { type Inventory, type RuleYear, type RuleYearId } from '@mips-widgets/core'
import type { Draft } from '../kit/draft.ts'
import type { InventoryController } from '../kit/inventory-controller.ts'
import type { Problems } from '../kit/recover.ts'
import { reportOf } from '../kit/report.ts'
import type { WidgetController } from '../kit/widget-controller.ts'
import { comparedYears } from './compared-years.ts'
import { fields } from './form.ts'
import type { Column } from './results.ts'

export interface Comparison {
  readonly ids: readonly RuleYearId[]
  /** The rule years that are there, in the order chosen. */
  readonly columns: readonly Column[]
  /** What is wrong with the fields of this widget. */
  readonly problems: Problems
  readonly isLoading: boolean
  readonly hasFailed: boolean
}

export function comparison(widget: WidgetController, inventories: InventoryController): Comparison {
  const ids = comparedYears(widget)
  const { draft } = widget.draft
  const states = ids.map((id) => widget.years.of(id))
  request(widget, ids)
  const needsMeasures = Object.keys(draft).some((path) => MEASURED.test(path))
  const held = states.flatMap((state) => (state.state === 'ready' ? [state.rules] : []))
  const columns = held.map((rules): Column => {
    const inventory = needsMeasures ? inventoryOf(rules, draft, inventories) : undefined
    const { outcome, problems } = reportOf(rules, draft, widget.language, inventory)
    return { rules, report: outcome, problems }
  })
  const all = columns.flatMap(({ problems }) => [...problems])
  return {
    ids,
    columns,
    problems: new Map(all.filter(([path]) => fields.includes(path))),
    isLoading:
      states.some(({ state }) => state === 'loading') ||
      (needsMeasures &&
        held.some(({ performanceYear }) => inventories.of(performanceYear).state === 'loading')),
    hasFailed: states.some(({ state }) => state === 'failed'),
  }
}

/** One rule year after the other, the one on show first: requests that overlap would push each other out. */
function request({ years }: WidgetController, ids: readonly RuleYearId[]): void {
  if (years.current.state !== 'ready' || ids.some((id) => years.of(id).state === 'failed')) return
  const next = ids.find((id) => years.of(id).state === 'loading')
  if (next) years.request(next)
}

/** Only these parts of a scenario ask CMS's lists. */
const MEASURED = /^(quality|cost|improvementActivities)\./

/** QCDR measures are fetched only where one is named: their ids have letters. */
function inventoryOf(
  { performanceYear }: RuleYear,
  draft: Draft,
  inventories: InventoryController,
): Inventory | undefined {
  const own = inventories.inventory(performanceYear)
  const isStrange = ([path, id]: readonly [string, string]) =>
    path.endsWith('.measureId') && path.startsWith('quality.') && /[a-z]/i.test(id) && !own?.measure?.(id)
  return own && Object.entries(draft).some(isStrange)
    ? (inventories.inventory(performanceYear, true) ?? own)
    : own
}
