// The element classes and the types of their events. Importing this defines nothing: import
// `@mips-widgets/widgets/define/….js` to register an element.
export { MipsAdjustmentCurve } from './adjustment-curve/adjustment-curve.ts'
export { MipsEligibilityChecker } from './eligibility-checker/eligibility-checker.ts'
export type { ChangeDetail } from './kit/change-event.ts'
export { version } from './kit/version.ts'
export { MipsPiPointsBuilder } from './pi-points-builder/pi-points-builder.ts'
export { MipsQualityBonusCalculator } from './quality-bonus-calculator/quality-bonus-calculator.ts'
export { MipsScenario } from './scenario/scenario.ts'
