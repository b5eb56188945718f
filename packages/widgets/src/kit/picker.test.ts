// The search of the picker: words in any order, a number first, without accents and case.
import { assert } from 'chai'
import { search } from './picker.ts'

const items = [
  { id: '110', title: 'Influenza Immunization' },
  { id: '236', title: 'Controlling High Blood Pressure' },
  { id: '001', title: 'Diabetes: Hemoglobin A1c (HbA1c) Poor Control (>9%)' },
  { id: '021', title: 'Sjögren’s Care' },
  { id: 'IA_EPA_1', title: 'Provide 24/7 Access' },
  { id: 'AAO16', title: 'Control of 236 things' },
]

const rows: readonly (readonly [query: string, found: readonly string[]])[] = [
  ['', ['110', '236', '001', '021', 'IA_EPA_1', 'AAO16']],
  ['  ', ['110', '236', '001', '021', 'IA_EPA_1', 'AAO16']],
  ['236', ['236', 'AAO16']],
  // A bare number finds that measure first, with or without its zeros, then those that begin with it.
  ['1', ['001', '110', '021', 'IA_EPA_1', 'AAO16']],
  ['001', ['001', '110', '021', 'IA_EPA_1', 'AAO16']],
  ['blood high', ['236']],
  ['CONTROL pressure', ['236']],
  ['sjogren', ['021']],
  ['SJÖGREN', ['021']],
  ['epa 1', ['IA_EPA_1']],
  ['ia_epa_1', ['IA_EPA_1']],
  ['hba1c >9%', ['001']],
  ['blood sugar', []],
]

describe('search()', () => {
  for (const [query, found] of rows)
    it(`“${query}”: ${found.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(
        search(items, query).map(({ id }) => id),
        found,
      )
    })
})
