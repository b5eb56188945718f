// Long sections in parts with headings of their own. A part begins at the first row with its path.
import type { RuleRow, RuleSection } from '@mips-widgets/core'

export interface SectionPart {
  readonly id: string
  readonly title: string
  readonly rows: readonly RuleRow[]
}

type Beginning = readonly [path: string, title: string]

const beginnings: Readonly<Record<string, readonly Beginning[]>> = {
  eligibility: [
    ['eligibility.clinicianTypes', 'Clinicians'],
    ['eligibility.exclusions', 'Who is excluded'],
    ['eligibility.segments', 'When CMS looks'],
    ['eligibility.optIn', 'Choices and levels'],
  ],
  weights: [
    ['weights.all', 'The weights'],
    ['weights.fewerThanTwo', 'When categories are reweighted'],
  ],
  quality: [
    ['quality.measuresRequired', 'What to report'],
    ['quality.leastPoints', 'Points of a measure'],
    ['quality.administrativeClaims', 'Administrative claims measures'],
    ['quality.suppressed', 'Which measures count'],
    ['quality.complexOrganization', 'Adjustments of the category'],
    ['quality.bonusConditions', 'Bonus points'],
    ['quality.improvement', 'Improvement'],
  ],
  cost: [
    ['cost.method', 'Points of a measure'],
    ['cost.caseMinimums', 'Measures'],
    ['cost.improvement', 'Improvement'],
  ],
  'promoting-interoperability': [
    ['pi.method', 'The category'],
    ['pi.measures', 'Measures'],
    ['pi.publicHealth', 'Public health registries'],
    ['pi.leastPoints', 'How points are counted, and where they move'],
    ['pi.base', 'Base and performance'],
    ['pi.standard', 'The measure set'],
    ['pi.transition', 'The transition measure set'],
    ['pi.registryPoints', 'Registries and bonuses'],
  ],
  'final-score': [
    ['finalScore.maximum', 'The score'],
    ['finalScore.complexPatient', 'Complex patient bonus'],
    ['finalScore.facilityBased', 'Facility-based scoring'],
  ],
  pathways: [
    ['pathways.apmScoringStandard', 'APM scoring standard'],
    ['pathways.app', 'APM Performance Pathway'],
    ['pathways.apmEntity', 'APM Entities elsewhere'],
    ['pathways.mvp', 'MIPS Value Pathways'],
  ],
  payment: [
    ['payment.performanceThreshold', 'The curve'],
    ['payment.additional', 'Additional adjustment'],
    ['payment.appliesTo', 'How it is applied'],
    ['payment.factors', 'Factors, and what was paid'],
    ['payment.published', 'Factors, and what was paid'],
  ],
  'advanced-apms': [
    ['advancedApm.medicare', 'Who is a QP'],
    ['advancedApm.incentive', 'What it brings'],
    ['advancedApm.criteria', 'Advanced APMs'],
  ],
}

/** The parts of a section; one without a title where it has none. */
export function partsOfSection({ id, rows }: RuleSection): SectionPart[] {
  const parts: (SectionPart & { rows: RuleRow[] })[] = []
  for (const row of rows) {
    const begins = beginnings[id]?.find(([path]) => row.path === path || row.path.startsWith(`${path}.`))
    if (begins && begins[1] !== parts.at(-1)?.title)
      parts.push({ id: begins[0].replaceAll('.', '-').toLowerCase(), title: begins[1], rows: [] })
    else if (parts.length === 0) parts.push({ id, title: '', rows: [] })
    parts.at(-1)?.rows.push(row)
  }
  return parts
}
