// The command line, to hold against what the page says.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')

interface Worked {
  readonly status: string
  readonly step?: { readonly value: string }
}

/** As much of a report as a table shows. */
export interface PlainReport {
  readonly quality: Worked
  readonly cost: Worked
  readonly improvementActivities: Worked
  readonly promotingInteroperability: Worked
  readonly weights: {
    readonly detail: { readonly weights: Readonly<Record<string, { readonly value: string }>> }
  }
  readonly finalScore: Worked
  readonly paymentAdjustment: Worked & {
    readonly detail: { readonly dollars?: { readonly value: string } }
  }
  readonly leftOut: readonly { readonly path: string }[]
}

/** `mips evaluate - --json` of a scenario, or of a QPP submission. */
export function mipsEvaluate(input: object, ...options: readonly string[]): Promise<PlainReport> {
  const node = ['--conditions=source', '--disable-warning=ExperimentalWarning']
  const main = join(root, 'packages/cli/src/main.ts')
  const { NODE_OPTIONS: _options, ...env } = process.env
  const child = spawn(process.execPath, [...node, main, 'evaluate', '-', '--json', ...options], { env })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stdin.end(JSON.stringify(input))
  return new Promise((done, failed) =>
    child.on('close', () => {
      try {
        done(JSON.parse(output) as PlainReport)
      } catch (error) {
        failed(error)
      }
    }),
  )
}

const said = (value: string, sign = ''): string => {
  const number = Number(value)
  const text = Math.abs(number).toLocaleString('en-US', { maximumFractionDigits: 2 })
  return `${number < 0 ? '−' : number > 0 ? sign : ''}${text}`
}

/** The rows of the result as the page writes them, from the report of the command line. */
export function rowsOf(report: PlainReport): string[][] {
  const { finalScore, paymentAdjustment } = report
  const { dollars } = paymentAdjustment.detail
  return [
    ...CATEGORIES.map(([id, name]) => [name, scoreOf(report[id]), weightOf(report, id)]),
    ['Final score', finalScore.step ? said(finalScore.step.value) : 'not yet'],
    ...(paymentAdjustment.step
      ? [['Payment adjustment', `${said(paymentAdjustment.step.value, '+')}%`]]
      : []),
    ...(dollars ? [['Dollars a year', said(dollars.value, '+').replace(/(?=\d)/, '$')]] : []),
  ]
}

const CATEGORIES = [
  ['quality', 'Quality'],
  ['cost', 'Cost'],
  ['improvementActivities', 'Improvement activities'],
  ['promotingInteroperability', 'Promoting Interoperability'],
] as const

const scoreOf = ({ status, step }: Worked): string =>
  step ? `${said(step.value)}%` : status === 'not-scored' ? 'not counted' : 'missing'

const weightOf = ({ weights }: PlainReport, id: string): string =>
  `${said(weights.detail.weights[id]?.value ?? '')}%`
