// The entry of the command: hands the words of the command line over and sets the exit status.
import { tell } from './files.ts'
import { isRefusal } from './refusal.ts'
import { run } from './run.ts'

const CRASHED = 70
const CLOSED_PIPE = 141

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(CLOSED_PIPE)
  throw error
})

try {
  const result = await run(process.argv.slice(2))
  if (isRefusal(result)) tell(`mips: ${result.refused}`)
  process.exitCode = isRefusal(result) ? 2 : result
} catch (error) {
  console.error(error)
  process.exitCode = CRASHED
}
