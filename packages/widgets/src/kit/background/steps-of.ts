// The steps of a task, the same in a worker and on the page. Rules and measures are fetched here.
import {
  type Progress,
  loadRuleYear,
  reachScoreSteps,
  salvageScenario,
  scenarioFromQppJson,
} from '@mips-widgets/core'
import { loadInventory } from '@mips-widgets/measures'
import { plain } from './plain.ts'
import type { ImportResult, ReachResult, ReachTask, Result, Task } from './task.ts'

export type Steps<Answer> = Generator<Progress, Answer, undefined>

export async function stepsOf(task: Task): Promise<Steps<Result>> {
  switch (task.kind) {
    case 'reach':
      return reachSteps(task)
    case 'import':
      return importSteps(task.text)
  }
}

async function reachSteps(task: ReachTask): Promise<Steps<ReachResult>> {
  const { ruleYear, scenario, target, performanceYear, qcdr = false } = task
  const [rules, inventory] = await Promise.all([
    loadRuleYear(ruleYear),
    performanceYear === undefined ? undefined : loadInventory(performanceYear, { qcdr }),
  ])
  return (function* () {
    return plain(yield* reachScoreSteps(rules, scenario, target, inventory))
  })()
}

/** Reading text as JSON, and taking from it what can be used, are the two steps there are. */
function* importSteps(text: string): Steps<ImportResult> {
  const total = 2
  const value = parse(text)
  yield { done: 1, total }
  if (isSubmission(value)) {
    const read = scenarioFromQppJson(value)
    if (read.status === 'invalid') return plain(read)
    const { scenario, notCarried: setAside } = read
    return plain({ status: 'imported', from: 'qpp', scenario, setAside, unknown: [] })
  }
  const read = salvageScenario(value ?? text)
  if (read.status === 'invalid') return plain(read)
  return plain({ ...read, status: 'imported', from: 'scenario' })
}

/** CMS's JSON, bare or as its interface answers it. */
function isSubmission(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return 'measurementSets' in value || ('data' in value && !('version' in value))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
