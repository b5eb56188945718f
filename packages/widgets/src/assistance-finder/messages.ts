// What the assistance finder says. The English text is the key of every other language.

export const text = {
  title: 'Who helps me?',
  start: 'How large is the practice?',
  startMore:
    'The number of clinicians tells who helped: one contract was for small practices, one for the others.',
  helps: 'Your help: {names}.',
  nobody: 'None of them was for you.',
  over: 'The free local help has ended.',
  overMore:
    'The last of four contracts ended on February 15, 2022. CMS still answers questions: see “Today”.',
  since: 'All of them have ended since. What CMS offers today is under “Today”.',
  last: 'The last of four contracts, until February 15, 2022. What CMS offers today is under “Today”.',
  practiceSize: 'Clinicians in the practice (TIN)',
  where: 'Where you practice',
  rural: 'Rural',
  hpsa: 'Health professional shortage area (HPSA)',
  underserved: 'Medically underserved area',
  apm: 'Alternative Payment Model',
  apmNone: 'Not told: in no APM',
  ptn: 'Enrolled in a Practice Transformation Network (PTN)',
  who: 'Who helped whom',
  today: 'Today',
  open: 'Open the page',
  assumed: 'Taken for granted',
  served: 'For',
  excluded: 'Not for',
  aims: 'Aims',
  offers: 'Offered',
  success: 'Success was measured by',
  verdicts: {
    helps: 'For you',
    'does-not': 'Not for you',
    unknown: 'Depends on the size',
    ended: 'Had ended',
  },
  more: 'What it did, and how it was measured',
} as const
