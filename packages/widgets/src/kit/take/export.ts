// A scenario as a file, and a result table as CSV or as text.
import type { Scenario } from '@mips-widgets/core'

export type Rows = readonly (readonly string[])[]

export const jsonOf = (scenario: Scenario): string => `${JSON.stringify(scenario, null, 2)}\n`

/** CSV as RFC 4180 has it. The first sign tells a spreadsheet that it is UTF-8. */
export const csvOf = (rows: Rows): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join()).join('\r\n')}\r\n`

/** Rows of text, which mail and spreadsheets take alike. */
export const textOf = (rows: Rows): string =>
  rows.map((row) => row.map((one) => one.replace(/\s+/g, ' ').trim()).join('\t')).join('\n')

/** What a spreadsheet would take for a formula, at the beginning of a cell. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
const NUMBER = /^[-+]?[\d.,]+\s?%?$/

function cell(value: string): string {
  const safe = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Hands a file to the visitor. */
export function download(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), RELEASE)
}

/** Milliseconds until the browser has certainly begun to write the file. */
const RELEASE = 10_000
