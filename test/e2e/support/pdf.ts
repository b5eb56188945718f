// The text of a PDF as Chromium writes it: each page, without white space. Chromium names its glyphs itself and
// adds a table from glyphs to letters for each font.
import { inflateSync } from 'node:zlib'

type Objects = ReadonlyMap<string, string>
type Letters = ReadonlyMap<string, string>

export function pagesOf(pdf: Buffer): string[] {
  const objects = objectsIn(pdf.toString('latin1'))
  return [...objects.values()]
    .filter((body) => /\/Type ?\/Page\b/.test(body))
    .map((page) => textOf(page, objects))
}

/** Every object by its number; streams are unpacked. */
function objectsIn(pdf: string): Objects {
  const objects = new Map<string, string>()
  for (const { 0: begin, 1: id = '', index } of pdf.matchAll(/(?<=\n)(\d+) 0 obj\s/g)) {
    const from = index + begin.length
    const [head = ''] = /^[\s\S]*?(?:endobj|stream\r?\n)/.exec(pdf.slice(from)) ?? []
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
    const stream = Buffer.from(pdf.slice(from + head.length, from + head.length + length), 'latin1')
    objects.set(id, head.includes('/FlateDecode') ? head + inflateSync(stream).toString('latin1') : head)
  }
  return objects
}

function textOf(page: string, objects: Objects): string {
  const { contents = '' } = /\/Contents (?<contents>\d+) 0 R/.exec(page)?.groups ?? {}
  const fonts = fontsOf(page, objects)
  let letters: Letters = new Map()
  let text = ''
  for (const [, font, codes] of (objects.get(contents) ?? '').matchAll(
    /\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>(?=[^\]]*?T[jJ])/g,
  )) {
    if (font) letters = fonts.get(font) ?? new Map()
    for (const code of codes?.match(/.{4}/g) ?? []) text += letters.get(code.toUpperCase()) ?? '\uFFFD'
  }
  return text.replaceAll(/\s/g, '')
}

function fontsOf(page: string, objects: Objects): ReadonlyMap<string, Letters> {
  const resources = /\/Resources (\d+) 0 R/.exec(page)?.[1]
  const named = (resources ? objects.get(resources) : page) ?? ''
  return new Map(
    [...named.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1] ?? ''
      return [name, lettersOf(objects.get(table) ?? '')]
    }),
  )
}

/** `<0003> <0041>` is one letter, `<0003> <0005> <0041>` three that follow each other. */
function lettersOf(table: string): Letters {
  const letters = new Map<string, string>()
  for (const [, ranges, rows = ''] of table.matchAll(/beginbf(range|char)([\s\S]*?)endbf/g))
    for (const row of rows.matchAll(/<(\w+)> <(\w+)>(?: <(\w+)>)?/g)) {
      const [, first = '', second = '', third = ''] = row
      const last = ranges === 'range' ? second : first
      const letter = ranges === 'range' ? third : second
      for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code += 1)
        letters.set(hex(code), follow(letter, code - Number.parseInt(first, 16)))
    }
  return letters
}

const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0')

/** The letter some places behind one that is written as UTF-16. */
function follow(letter: string, by: number): string {
  const units = (letter.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))
  return String.fromCharCode(...units.slice(0, -1), (units.at(-1) ?? 0) + by)
}
