// The elements the loader knows. Each name gives both the tag, `mips-NAME`,
// and the module that registers it, `define/NAME.js`.
export const names = [
  'adjustment-curve',
  'eligibility-checker',
  'pi-points-builder',
  'quality-bonus-calculator',
  'scenario',
] as const
