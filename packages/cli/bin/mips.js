#!/usr/bin/env node
// The command. Runs what was built; in a checkout that was not built yet, the sources themselves, which
// asks for a Node that reads TypeScript.
import { existsSync } from 'node:fs'
import * as nodeModule from 'node:module'

const built = new URL('../dist/main.js', import.meta.url)

if (existsSync(built)) {
  await import(built.href)
} else {
  nodeModule.registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier, { ...context, conditions: [...context.conditions, 'source'] }),
  })
  await import(new URL('../src/main.ts', import.meta.url).href)
}
