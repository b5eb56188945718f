import { evaluate, loadRuleYear } from '@mips-widgets/core'
import { RULE_YEAR, inventory, scenario } from '../../test/bench/full-scenario.ts'
const rules = await loadRuleYear(RULE_YEAR)
for(let i=0;i<15000;i++) evaluate(rules, scenario, inventory)
