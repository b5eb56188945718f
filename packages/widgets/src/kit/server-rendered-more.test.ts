// What a server rendered: the other widgets. The comparison comes last, because it loads more years than its own.
import { tags } from './testing/page.ts'
import { describeServed } from './testing/served.ts'

const COMPARISON = 'mips-rule-compare'

describeServed([...tags.slice(7).filter((tag) => tag !== COMPARISON), COMPARISON])
