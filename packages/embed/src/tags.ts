// The elements the loader knows. Each name gives both the tag, `mips-NAME`,
// and the module that registers it, `define/NAME.js`.
export const names = [
  'adjustment-curve',
  'apm-status',
  'assistance-finder',
  'cost-score',
  'eligibility-checker',
  'final-score',
  'improvement-activities',
  'pi-points-builder',
  'planner',
  'quality-bonus-calculator',
  'quality-score',
  'rule-compare',
  'scenario',
  'targeted-review',
] as const
