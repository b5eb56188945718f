// One's own shares beside the thresholds of the rule year, each as a bar and in words.
import { type Decimal, type Language, type RuleYear, readNumber, sayAmount } from '@mips-widgets/core'
import { type TemplateResult, html, nothing, svg } from 'lit'
import { cite } from '../kit/cite.ts'
import type { Draft } from '../kit/draft.ts'
import { words } from '../kit/language.ts'
import { text } from './messages.ts'

type Thresholds = RuleYear['advancedApm']['medicare']['payment']

interface Share {
  readonly name: string
  readonly thresholds: Thresholds
  readonly own: Decimal | undefined
}

const SCALE = 100
const HEIGHT = 10

export function shares(rules: RuleYear, draft: Draft, language: Language): TemplateResult {
  const say = (english: string) => words(english, language)
  return html`<div class="subtitle">${say(text.shares)}</div>
    <p class="help">${say(text.favorable)}</p>
    <ul class="receipt">
      ${sharesOf(rules, draft).map((one) => row(one, language))}
    </ul>`
}

function sharesOf({ advancedApm: { medicare, allPayer } }: RuleYear, draft: Draft): Share[] {
  const own = (path: string) => {
    const reading = readNumber(draft[`advancedApm.${path}`], {
      unit: 'percent',
      least: 0,
      most: SCALE,
      example: '60',
    })
    return reading.state === 'read' ? reading.value : undefined
  }
  const ofMedicare = [own('medicare.paymentPercent'), own('medicare.patientPercent')] as const
  const names = text.shareNames
  const [payments, patients] = ofMedicare
  const medicareOnly = [
    { name: names.medicarePayments, thresholds: medicare.payment, own: payments },
    { name: names.medicarePatients, thresholds: medicare.patients, own: patients },
  ]
  if (allPayer.kind === 'none') return medicareOnly
  const { medicareMinimum: minimum, total } = allPayer
  return [
    ...medicareOnly,
    { name: names.minimumPayments, thresholds: minimum.payment, own: payments },
    { name: names.totalPayments, thresholds: total.payment, own: own('allPayer.paymentPercent') },
    { name: names.minimumPatients, thresholds: minimum.patients, own: patients },
    { name: names.totalPatients, thresholds: total.patients, own: own('allPayer.patientPercent') },
  ]
}

function row({ name, thresholds: { qp, partialQp }, own }: Share, language: Language): TemplateResult {
  const percent = (value: Decimal | string) => sayAmount({ value, unit: 'percent' }, language, 2)
  const reached = own?.gte(qp.value) ? 'gain' : own?.gte(partialQp.value) ? '' : own ? 'loss' : 'none'
  return html`<li>
    <div class="row">
      <span class="what"
        ><b>${words(name, language)}</b>
        <span class="how"
          >${words(text.thresholds, language).replace('{partial}', percent(partialQp.value)).replace('{qp}', percent(qp.value))}</span
        ></span
      >
      <span class="n ${reached}">${own ? percent(own) : words(text.notTold, language)}</span>
    </div>
    <svg class="share" viewBox="0 0 ${SCALE} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width=${SCALE} height=${HEIGHT}></rect>
      ${own ? svg`<rect class="own" width=${own.toNumber()} height=${HEIGHT}></rect>` : nothing}
      ${[partialQp, qp].map(({ value }) => svg`<rect class="mark" x=${Number(value) - 0.3} width="0.6" height=${HEIGHT}></rect>`)}
    </svg>
    ${cite(qp, language)}
  </li>`
}
