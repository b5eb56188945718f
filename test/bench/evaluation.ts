// `npm run bench`, the whole evaluation: everything that evaluate works out, with its explanation, beside the
// same results written straight out in decimal.js. Rounds are interleaved and compared as ratios.
import { type Report, evaluate, loadRuleYear } from '@mips-widgets/core'
import { RULE_YEAR, inventory, scenario } from './full-scenario.ts'
import { straightEvaluation } from './straight-evaluation.ts'

const rules = await loadRuleYear(RULE_YEAR)
const ours = () => evaluate(rules, scenario, inventory)
const valueOf = (part: Report['finalScore'] | Report['paymentAdjustment']) => part.status === 'scored' ? part.step.value.toString() : part.status
const report = ours()
const theirs = straightEvaluation()
console.log(valueOf(report.finalScore), theirs.finalScore.toString(), valueOf(report.paymentAdjustment), theirs.adjustment.toString())
function per(work: () => unknown, ms: number) { const s = performance.now(); let n=0; for(;performance.now()-s<ms;n+=10) for(let i=0;i<10;i++) work(); return (performance.now()-s)/n }
per(ours,300);per(straightEvaluation,300)
for(let i=0;i<3;i++){const a=per(ours,300),b=per(straightEvaluation,300);console.log((a*1000).toFixed(0),'us',(b*1000).toFixed(0),'us',(a/b).toFixed(2))}
