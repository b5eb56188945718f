// What the adjustment curve says.
import type { FactorsInForce } from './factors.ts'

/** How far the positive side can be trusted. */
export const trust: Readonly<Record<FactorsInForce['kind'], string>> = {
  illustrative:
    'The positive side is only an illustration: CMS sets its factors after everyone has reported.',
  implied: 'The positive side is an estimate: its factors fit what CMS paid.',
  chosen: 'The positive side is an estimate: CMS sets its factors after everyone has reported.',
}

export const text = {
  title: 'What will my score do to my payments?',
  start: 'Type a final score, or move the point on the curve.',
  startHeadline: 'No score yet',
  more: 'about {dollars} more on {paid} of Medicare payments, at a final score of {score}.',
  less: 'about {dollars} less on {paid} of Medicare payments, at a final score of {score}.',
  same: 'No change on {paid} of Medicare payments, at a final score of {score}.',
  noPaid: 'At a final score of {score}.',
  needsFactor: 'Above the threshold the adjustment depends on what CMS sets later. Choose or type it.',
  numbers: 'Your numbers',
  score: 'Final score',
  scoreHelp: '0 to 100. Type, drag the point or use the arrow keys on it.',
  scoreUnit: 'points',
  paid: 'Medicare Part B payments in a year',
  paidHelp: 'For covered professional services',
  factors: 'Scaling factors',
  factorsHelp: 'CMS publishes none: these illustrate the rule, or fit what was paid.',
  own: 'My own …',
  scaling: 'Scaling factor',
  exceptional: 'Factor for exceptional performance',
  compare: 'Lay another rule year over it',
  compareNone: 'None',
  chart: 'Payment adjustment in percent by final score, {year}',
  you: 'you, {score}',
  unset: 'your score?',
  yourScore: 'Your final score',
  floor: '{percent} up to {score}',
  jump: 'then from {percent}',
  threshold: '{score}: no change',
  exceptionalStep: '{score}: exceptional',
  table: 'The same as a table',
  scoreColumn: 'Final score',
  yours: '{score} (yours)',
  unknown: 'needs a factor',
} as const
