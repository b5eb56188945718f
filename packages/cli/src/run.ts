// Finds the command that was asked for.
import { compareCommand } from './commands/compare.ts'
import { evaluateCommand } from './commands/evaluate.ts'
import { rosterTemplateCommand } from './commands/roster-template.ts'
import { rulesCommand } from './commands/rules.ts'
import { print } from './files.ts'
import { help } from './help.ts'
import { type ExitStatus, type Refusal, refuse } from './refusal.ts'
import { versionLine } from './version.ts'

type Command = (args: readonly string[]) => Promise<ExitStatus | Refusal>

const commands: Readonly<Record<string, Command>> = {
  evaluate: evaluateCommand,
  'roster-template': rosterTemplateCommand,
  compare: compareCommand,
  rules: rulesCommand,
}

export async function run(args: readonly string[]): Promise<ExitStatus | Refusal> {
  const [name, ...rest] = args
  const asked = (words: readonly string[]) => args.some((word) => words.includes(word))
  if (asked(['--help', '-h']) || name === 'help') return say(help)
  if (name === undefined) return refuse('Name a command.', '', help)
  if (name === '--version' || name === '-v') return say(versionLine)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command)
    return refuse(
      `There is no command “${name}”; there are ${Object.keys(commands).join(', ')}. See mips --help.`,
    )
  return command(rest)
}

function say(text: string): ExitStatus {
  print([text])
  return 0
}
