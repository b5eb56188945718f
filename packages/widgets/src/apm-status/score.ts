// QP status and the criteria checker, worked out from a draft without what cannot be read.
import {
  type ApmArrangement,
  type Invalid,
  type Language,
  type RuleYear,
  type Scenario,
  checkAdvancedApm,
  qpStatus,
} from '@mips-widgets/core'
import { type Draft, unflatten } from '../kit/draft.ts'
import { type Recovered, recover } from '../kit/recover.ts'
import { rowsOf } from '../kit/rows.ts'

export type Standing = Recovered<Exclude<ReturnType<typeof qpStatus>, Invalid>>
export type Checked = Recovered<Exclude<ReturnType<typeof checkAdvancedApm>, Invalid>>

const ROOT = 'advancedApm'
export const APM = 'view.apm'
export const losses = rowsOf(`${APM}.losses`)

export const standingOf = (rules: RuleYear, draft: Draft, language: Language): Standing =>
  recover({
    draft,
    language,
    evaluate: (readable) => qpStatus(rules, unflatten(readable, ROOT) as NonNullable<Scenario[typeof ROOT]>),
    pathOf: (path) => `${ROOT}.${path}`,
  })

export const checkedOf = (rules: RuleYear, draft: Draft, language: Language): Checked =>
  recover({
    draft: asked(draft),
    language,
    evaluate: (readable) => checkAdvancedApm(rules, unflatten(readable, APM) as ApmArrangement),
    pathOf: (path) => `${APM}.${path}`,
  })

/** Without what is not on show: the size of what is no medical home, and losses where Medicare pays. */
function asked(draft: Draft): Draft {
  const hidden = [
    ...(draft[`${APM}.medicalHome`] === 'true' ? [] : [`${APM}.clinicians`]),
    ...(draft[`${APM}.payer`] === 'other' ? [] : [`${APM}.losses.`]),
  ]
  return Object.fromEntries(
    Object.entries(draft).filter(([path]) => !hidden.some((one) => path.startsWith(one))),
  )
}

/** A sliding scale that bears 35 % on average and 20 % at its lowest. */
const EXAMPLE: Draft = {
  payer: 'other',
  cehrtPercent: '80',
  qualityMeasures: 'true',
  expenditurePercent: '4.2',
  'losses.0.upTo': '4',
  'losses.0.sharePercent': '0',
  'losses.1.upTo': '8',
  'losses.1.sharePercent': '60',
  'losses.2.upTo': '12',
  'losses.2.sharePercent': '25',
  'losses.3.upTo': '16',
  'losses.3.sharePercent': '20',
}

/** The example in place of whatever stood there. */
export function exampleFor(draft: Draft): Draft {
  const emptied = Object.keys(draft)
    .filter((path) => path.startsWith(`${APM}.`))
    .map((path) => [path, ''] as const)
  const filled = Object.entries(EXAMPLE).map(([path, raw]) => [`${APM}.${path}`, raw] as const)
  return { ...Object.fromEntries(emptied), ...Object.fromEntries(filled), [`view.rows.${APM}.losses`]: '4' }
}
