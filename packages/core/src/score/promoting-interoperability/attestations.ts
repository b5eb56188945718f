// The attestations without which the category is zero: 42 CFR 414.1375(b).
import type { Remark } from '../../outcome.ts'
import { phrase } from '../../phrase.ts'
import type { PromotingInteroperabilityRules } from '../../rules/promoting-interoperability-rules.ts'
import { unmetRemark } from './finding.ts'
import { type Measures, isYes } from './report.ts'

export const unmetAttestations = (
  { attestations }: PromotingInteroperabilityRules,
  measures: Measures,
): Remark[] =>
  attestations.value
    .filter(
      ({ id, required, anyAnswer }) =>
        required && !isYes(measures, id) && !(anyAnswer && measures[id] === false),
    )
    .map(({ id, title }) => unmetRemark(id, phrase(title)))
