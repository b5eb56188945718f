// What a person tells about a payment arrangement, read: 42 CFR 414.1415 and 414.1420.
import { type Decimal, type Numeric, decimal } from '../../decimal.ts'
import { phrase } from '../../phrase.ts'
import { type Reader, count, percent } from '../../scenario/read-number.ts'

export interface ApmArrangement {
  /** Who pays: Medicare where nothing is said. */
  readonly payer?: 'medicare' | 'other' | undefined
  /** Percent of the clinicians of each APM Entity who must use CEHRT. */
  readonly cehrtPercent?: Numeric | undefined
  /** Payment depends on quality measures as the rules want them. */
  readonly qualityMeasures?: boolean | undefined
  /** A Medical Home Model, of Medicare or, for other payers, of Medicaid or aligned with Medicare's. */
  readonly medicalHome?: boolean | undefined
  /** Clinicians of the organization, or of the entity's Participation List. */
  readonly clinicians?: Numeric | undefined
  readonly fullCapitation?: boolean | undefined
  /** The most that the participants can lose, in percent of their revenue from the payer. */
  readonly revenuePercent?: Numeric | undefined
  /** The same in percent of the expected expenditures. */
  readonly expenditurePercent?: Numeric | undefined
  /** The share of losses that the participants bear, from the smallest losses to the largest. */
  readonly losses?: readonly LossTier[] | undefined
}

export interface LossTier {
  /** Losses up to this percent above the expected expenditures, from where the tier before ends. */
  readonly upTo?: Numeric | undefined
  /** Percent of them that the participants bear. */
  readonly sharePercent?: Numeric | undefined
}

export interface ReadTier {
  readonly from: Decimal
  readonly upTo: Decimal
  readonly share: Decimal
}

export interface ReadArrangement {
  readonly cehrt: Decimal | undefined
  readonly clinicians: Decimal | undefined
  readonly revenue: Decimal | undefined
  readonly expenditures: Decimal | undefined
  readonly losses: readonly ReadTier[]
}

export const readArrangement = (told: ApmArrangement, read: Reader): ReadArrangement => ({
  cehrt: read.number('cehrtPercent', told.cehrtPercent, { ...percent, example: '80' }),
  clinicians: read.number('clinicians', told.clinicians, { ...count, example: '20' }),
  revenue: read.number('revenuePercent', told.revenuePercent, { ...percent, example: '8' }),
  expenditures: read.number('expenditurePercent', told.expenditurePercent, { ...percent, example: '4' }),
  losses: readTiers(told.losses ?? [], read),
})

/** Tiers of which a number is missing are left out; each must reach further than the one before. */
function readTiers(told: readonly LossTier[], read: Reader): ReadTier[] {
  const tiers: ReadTier[] = []
  let from = decimal(0)
  told.forEach((tier, index) => {
    const path = `losses.${index}`
    const upTo = read.number(`${path}.upTo`, tier.upTo, { ...percent, above: 0, example: '8' })
    const share = read.number(`${path}.sharePercent`, tier.sharePercent, { ...percent, example: '50' })
    if (upTo?.lte(from)) read.problem(`${path}.upTo`, phrase('This must reach further than the step before.'))
    else if (upTo && share) {
      tiers.push({ from, upTo, share })
      from = upTo
    }
  })
  return tiers
}
