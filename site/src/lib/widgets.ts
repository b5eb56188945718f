// The widgets as the site speaks of them: the question each answers, and what it says to a
// reader whose browser runs no script.

export interface WidgetPage {
  readonly name: WidgetName
  readonly tag: `mips-${WidgetName}`
  readonly title: string
  readonly question: string
  /** One sentence for search and for the text beside the live widget. */
  readonly summary: string
  /** What the reader needs at hand. */
  readonly needs: string
}

export type WidgetName =
  'eligibility-checker' | 'pi-points-builder' | 'quality-bonus-calculator' | 'adjustment-curve' | 'scenario'

export const widgets: readonly WidgetPage[] = [
  {
    name: 'eligibility-checker',
    tag: 'mips-eligibility-checker',
    title: 'Eligibility checker',
    question: 'Am I in?',
    summary:
      'It takes your clinician type and your Medicare volumes, and says whether you must take part in MIPS, may opt in, may report voluntarily, or are excluded, with every reason.',
    needs: 'Your clinician type, and your Part B charges, patients and services of one year.',
  },
  {
    name: 'pi-points-builder',
    tag: 'mips-pi-points-builder',
    title: 'Promoting Interoperability points',
    question: 'How many points does my record system bring?',
    summary:
      'It adds up the Promoting Interoperability category (Advancing Care Information in 2017) measure by measure, moves the points of excluded measures where the rules send them, and says what would make the category zero.',
    needs: 'The numerators and denominators from your EHR’s report.',
  },
  {
    name: 'quality-bonus-calculator',
    tag: 'mips-quality-bonus-calculator',
    title: 'Quality bonus points',
    question: 'Which of my quality measures earn a bonus?',
    summary:
      'It counts the bonus points for extra high-priority measures and for end-to-end reporting, applies each cap, and shows what small practices and improvement add in that year.',
    needs: 'Your list of quality measures, and how each was reported.',
  },
  {
    name: 'adjustment-curve',
    tag: 'mips-adjustment-curve',
    title: 'Payment adjustment curve',
    question: 'What will my score do to my payments?',
    summary:
      'It draws the payment adjustment for every final score, with its floor, its jump and its kink, and turns your score into a percentage and into dollars.',
    needs: 'Your final score, and your Part B payments of a year if you want dollars.',
  },
  {
    name: 'scenario',
    tag: 'mips-scenario',
    title: 'Shared scenario',
    question: 'How do several widgets share one set of answers?',
    summary:
      'It wraps widgets on a page so that the rule year and the answers given in one are known to the others. It shows nothing itself.',
    needs: 'Two or more widgets on the same page.',
  },
]

/** The widgets that show something. */
export const visibleWidgets = widgets.filter(({ name }) => name !== 'scenario')

export const widgetAddress = ({ name }: Pick<WidgetPage, 'name'>): string => `/widgets/${name}/`

export function widgetNamed(name: WidgetName): WidgetPage {
  const found = widgets.find((widget) => widget.name === name)
  if (!found) throw new RangeError(`No widget ${name}`)
  return found
}

export const withoutScript = 'This calculator needs JavaScript; the rules behind it are in the tables below.'
