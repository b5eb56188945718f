// A build plugin that makes every worker named as `new URL('./….js', import.meta.url)` a file of its own, which
// shares chunks with the rest. Its name holds a hash, so that a cached worker never answers newer code.
import { dirname, join } from 'node:path'

const WORKER = /(?<=new Worker\(\s*)new URL\((['"])\.\/([\w-]+)\.js\1,\s*import\.meta\.url\)/g

/** @type {() => import('rolldown').Plugin} */
export const workers = () => ({
  name: 'workers',
  transform(code, id) {
    if (!code.includes('new Worker(')) return undefined
    const named = code.replace(WORKER, (_all, _quote, name) => {
      const file = this.emitFile({ type: 'chunk', id: join(dirname(id), `${name}.ts`), name })
      return `import.meta.ROLLUP_FILE_URL_${file}`
    })
    return { code: named, map: null }
  },
})
