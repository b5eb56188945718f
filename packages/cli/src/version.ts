// The version of this package and of the rule data: on every result.
import { readFileSync } from 'node:fs'
import { ruleDataVersion } from '@mips-widgets/core'

const about = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string
}

export const versions = { mips: about.version, ruleData: ruleDataVersion } as const

export const versionLine = `mips ${versions.mips}, rule data ${versions.ruleData}`
