// The widgets as the site speaks of them: the question each answers, and what it says to a
// reader whose browser runs no script. In the order in which a practice needs them.

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

export type WidgetName = VisibleWidgetName | 'scenario'

/** The widgets that show something. */
export type VisibleWidgetName =
  | 'planner'
  | 'eligibility-checker'
  | 'quality-score'
  | 'pi-points-builder'
  | 'improvement-activities'
  | 'cost-score'
  | 'final-score'
  | 'adjustment-curve'
  | 'apm-status'
  | 'quality-bonus-calculator'
  | 'rule-compare'
  | 'targeted-review'
  | 'assistance-finder'

type Said = Omit<WidgetPage, 'name' | 'tag'>

const said: Readonly<Record<WidgetName, Said>> = {
  planner: {
    title: 'Self-check',
    question: 'Where do I stand with MIPS?',
    summary:
      'It goes through the whole of MIPS in steps that can be taken in any order: am I in, what will I score, what does it do to my payments, and what would move it. The result can be kept, sent as a link, or printed.',
    needs: 'What you have. Your Medicare volumes are enough to begin; every other answer can come later.',
  },
  'eligibility-checker': {
    title: 'Eligibility checker',
    question: 'Am I in?',
    summary:
      'It takes your clinician type and your Medicare volumes, and says whether you must take part in MIPS, may opt in, may report voluntarily, or are excluded, with every reason.',
    needs: 'Your clinician type, and your Part B charges, patients and services of one year.',
  },
  'quality-score': {
    title: 'Quality score',
    question: 'What do my quality measures bring?',
    summary:
      'It takes the measures you pick from CMS’s list or type by hand, places each rate on its benchmark, and says which measures count, why, and what one more decile would take.',
    needs: 'Your measures, each with its rate or with numerator and denominator.',
  },
  'pi-points-builder': {
    title: 'Promoting Interoperability points',
    question: 'How many points does my record system bring?',
    summary:
      'It adds up the Promoting Interoperability category (Advancing Care Information in 2017) measure by measure, moves the points of excluded measures where the rules send them, and says what would make the category zero.',
    needs: 'The numerators and denominators from your EHR’s report.',
  },
  'improvement-activities': {
    title: 'Improvement activities',
    question: 'Which activities are enough?',
    summary:
      'It searches CMS’s list of activities of the year, adds up those you did, says who counts double and why, and what is still missing for the whole category.',
    needs: 'What you did to improve care, and for how long.',
  },
  'cost-score': {
    title: 'Cost score',
    question: 'What does the cost category bring?',
    summary:
      'It places each cost measure of your feedback report on its benchmark, averages the points, and says what it means when no measure can be scored.',
    needs: 'CMS’s feedback report, if you have one. For this category you send nothing.',
  },
  'final-score': {
    title: 'Final score',
    question: 'What do my four categories add up to?',
    summary:
      'It weighs the four categories, before and after reweighting, adds the bonuses, and says how the score stands to the threshold.',
    needs: 'The percent of each category, or an estimate of it.',
  },
  'adjustment-curve': {
    title: 'Payment adjustment curve',
    question: 'What will my score do to my payments?',
    summary:
      'It draws the payment adjustment for every final score, with its floor, its jump and its kink, and turns your score into a percentage and into dollars.',
    needs: 'Your final score, and your Part B payments of a year if you want dollars.',
  },
  'apm-status': {
    title: 'APM status',
    question: 'Am I a QP?',
    summary:
      'It says whether what comes through Advanced APMs makes you a QP or a Partial QP and what that changes, and which criteria of an Advanced APM an arrangement meets.',
    needs: 'The percent of your payments or patients that comes through Advanced APMs.',
  },
  'quality-bonus-calculator': {
    title: 'Quality bonus points',
    question: 'Which of my quality measures earn a bonus?',
    summary:
      'It counts the bonus points for extra high-priority measures and for end-to-end reporting, applies each cap, and shows what small practices and improvement add in that year.',
    needs: 'Your list of quality measures, and how each was reported.',
  },
  'rule-compare': {
    title: 'Rule comparison',
    question: 'What changes with the rules?',
    summary:
      'It works the same numbers out under two or more rule years, proposed or final, and puts the rules themselves side by side with what changed marked.',
    needs: 'Two rule years; a final score or your Medicare numbers to see what they do to you.',
  },
  'targeted-review': {
    title: 'Targeted review',
    question: 'May I ask CMS to look again?',
    summary:
      'It says whether CMS reviews what you think is wrong, by when you must ask, as whom and with which papers, with a checklist to print and the days for your calendar.',
    needs: 'What you think is wrong with your score.',
  },
  'assistance-finder': {
    title: 'Assistance finder',
    question: 'Who helps a practice like mine?',
    summary:
      'It says where a practice finds help with MIPS today, and which of CMS’s help contracts served a practice of its size and place, with the reasons.',
    needs: 'How large your practice is and where it stands.',
  },
  scenario: {
    title: 'Shared scenario',
    question: 'How do several widgets share one set of answers?',
    summary:
      'It wraps widgets on a page so that the rule year and the answers given in one are known to the others. It shows nothing itself.',
    needs: 'Two or more widgets on the same page.',
  },
}

const names = Object.keys(said) as WidgetName[]

export const widgetNamed = (name: WidgetName): WidgetPage => ({ name, tag: `mips-${name}`, ...said[name] })

export const widgets: readonly WidgetPage[] = names.map(widgetNamed)

export const visibleWidgets = widgets.filter(({ name }) => name !== 'scenario')

export const widgetAddress = ({ name }: Pick<WidgetPage, 'name'>): string => `/widgets/${name}/`

export const withoutScript = 'This calculator needs JavaScript; the rules behind it are in the tables below.'
