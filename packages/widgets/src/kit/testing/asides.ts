// One field of each widget that another rule year does not ask for, and how the widget names it then.
import type { RuleYearId } from '@mips-widgets/core'
import type { Page, Tag } from './page.ts'

export const byPath = ({ all }: Page, path: string) =>
  all<HTMLInputElement>('input, select').find(({ id, name }) => id === path || name === path)

async function allPayer(page: Page, text: string): Promise<void> {
  const field = byPath(page, 'advancedApm.allPayer.paymentPercent') as HTMLInputElement
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  await page.settled()
}

export interface Aside {
  readonly from: RuleYearId
  readonly to: RuleYearId
  readonly fill: (page: Page) => Promise<void>
  /** As the widget names it. */
  readonly named: string
  /** The path of the field. */
  readonly path: string
}

export const asides: Readonly<Partial<Record<Tag, Aside>>> = {
  'mips-eligibility-checker': {
    from: '2019',
    to: '2018',
    fill: (page) => page.type('Services', '250'),
    named: 'Services',
    path: 'clinician.volume.segment1.services',
  },
  'mips-pi-points-builder': {
    from: '2019',
    to: '2017',
    fill: (page) => page.type('Numerator', '49'),
    named: 'e-Prescribing: Numerator',
    path: 'promotingInteroperability.measures.PI_EP_1.numerator',
  },
  'mips-quality-bonus-calculator': {
    from: '2019',
    to: '2026',
    fill: (page) => page.type('Cases', '20'),
    named: 'Measure 1: Cases',
    path: 'quality.submissions.0.eligiblePopulation',
  },
  'mips-adjustment-curve': {
    from: '2020',
    to: '2026',
    async fill(page) {
      await page.tick('My own …')
      await page.type('Factor for exceptional performance', '0.3')
    },
    named: 'Factor for exceptional performance',
    path: 'payment.exceptionalScalingFactor',
  },
  'mips-quality-score': {
    from: '2018',
    to: '2017',
    fill: (page) => page.type('Quality achievement percent of the year before', '50'),
    named: 'Quality achievement percent of the year before',
    path: 'quality.previousYearAchievementPercent',
  },
  'mips-improvement-activities': {
    from: '2018',
    to: '2026',
    fill: (page) => page.tick('I took part in CMS’s study of reporting'),
    named: 'I took part in CMS’s study of reporting',
    path: 'improvementActivities.studyParticipant',
  },
  'mips-cost-score': {
    from: '2026',
    to: '2019',
    fill: (page) => page.type('Cost percent of the year before', '50'),
    named: 'Cost percent of the year before',
    path: 'cost.previousYearPercent',
  },
  'mips-final-score': {
    from: '2018',
    to: '2017',
    fill: (page) => page.type('Average HCC risk score', '1.5'),
    named: 'Average HCC risk score',
    path: 'complexPatient.averageHccScore',
  },
  'mips-apm-status': {
    from: '2019',
    to: '2018',
    fill: (page) => allPayer(page, '60'),
    named: 'Payments',
    path: 'advancedApm.allPayer.paymentPercent',
  },
  'mips-assistance-finder': {
    from: '2019',
    to: '2026',
    fill: (page) => page.tick('Rural'),
    named: 'Rural',
    path: 'clinician.specialStatuses.rural',
  },
}

/** These ask the same of every rule year, or, of a day, each year its own. */
export const alike: readonly Tag[] = ['mips-rule-compare', 'mips-targeted-review', 'mips-planner']
