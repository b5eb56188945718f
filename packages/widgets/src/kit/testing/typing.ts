// Something to enter into each widget, for tests that run over all of them: a field, two answers, and what a
// visitor does before the field is there.
import type { Page, Tag } from './page.ts'

interface Typing {
  readonly label: string
  readonly text: string
  readonly other: string
  readonly first?: (page: Page) => Promise<void>
}

const size = { label: 'Clinicians in the practice (TIN)', text: '8', other: '7' }
const paid = { label: 'Medicare Part B payments in a year', text: '250,000', other: '7' }

export const typing: Readonly<Record<Tag, Typing>> = {
  'mips-eligibility-checker': size,
  'mips-pi-points-builder': { label: 'Numerator', text: '49', other: '7' },
  'mips-quality-bonus-calculator': { label: 'Achievement points, all measures', text: '42.5', other: '7' },
  'mips-adjustment-curve': { label: 'Final score', text: '92.5', other: '7' },
  'mips-quality-score': size,
  'mips-improvement-activities': size,
  'mips-cost-score': {
    label: 'Average cost',
    text: '12,500',
    other: '7',
    first: (page) => page.press('Add a cost measure'),
  },
  'mips-rule-compare': paid,
  'mips-final-score': paid,
  'mips-apm-status': { label: 'Payments', text: '42.5', other: '7' },
  'mips-assistance-finder': size,
  'mips-targeted-review': { label: 'Who asks?', text: 'Group', other: 'Subgroup' },
  'mips-planner': { label: 'What Medicare Part B pays you in a year', text: '250,000', other: '7' },
}

/** Goes to the field, where there is a way to go. */
export const prepare = (page: Page, tag: Tag): Promise<void> => typing[tag].first?.(page) ?? Promise.resolve()

export async function enter(page: Page, tag: Tag, text = typing[tag].text): Promise<void> {
  const { label } = typing[tag]
  await (isSelect(page, label) ? page.choose(label, text) : page.type(label, text))
}

/** What the field shows, in the visitor's words. */
export function entered(page: Page, tag: Tag): string {
  const field = page.field(typing[tag].label)
  return field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.label ?? '').trim() : field.value
}

const isSelect = ({ field }: Page, label: string) => field(label) instanceof HTMLSelectElement
