// Where the data modules are written: both folders are built and stay out of git.
import { join } from 'node:path'

const home = join(import.meta.dirname, '..')

/** Cut from the npm package, and the index of every year. */
export const generated = join(home, 'generated')
/** Cut from a newer release by `npm run measures:import`. */
export const imported = join(home, 'imported')
export const sources = [join(home, 'cut'), join(home, 'src')]
