// Writes the JSON Schema of a scenario beside the built core: the same schema that checks one.
import { writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { scenarioSchema } from './dist/scenario/scenario.js'

const schema = {
  title: 'MIPS scenario, version 1',
  ...toJsonSchema(scenarioSchema, { target: 'draft-2020-12' }),
}
writeFileSync(new URL('./dist/scenario.schema.json', import.meta.url), `${JSON.stringify(schema, null, 2)}\n`)
