// Three build plugins that make the embedded files smaller without changing what they do.
// trimDecimal leaves out the methods of decimal.js that nothing calls (trigonometry, logarithms, other
// bases) and the thousand digits that only those use: a class cannot be tree-shaken. trimLiterals folds the
// white space in css and html literals. trimChunks minifies once more: what rolldown leaves, terser still shortens by a fortieth.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { minify } from 'terser'

const packages = fileURLToPath(new URL('../', import.meta.url))
const DECIMAL = /[\\/]decimal\.js[\\/]decimal\.mjs$/
const METHOD = /^P\.\w+ = (?:P\.\w+ = )?function[^]*?^\};\n/gm
const ALIAS = /^P\.(\w+) = P\.(\w+) = f/
const STATIC = /^ {2}Decimal\.(\w+) = \1;.*\n/gm
const TESTS = /\.test\.ts$|[\\/]testing[\\/]/
const LEAST_METHODS = 50
/**
 * What we never need, and the little that stands in its place: numbers in other bases and infinity (every number
 * here is a decimal, checked before), and the check of settings (decimal.ts gives them once, rightly).
 */
/** @type {readonly (readonly [RegExp, string])[]} */
const INSTEAD = [
  [/^(function parseOther\(x, str\) \{\n)[^]*?^\}\n/m, '$1  throw Error(invalidArgument + str);\n}\n'],
  [/^(function config\(obj\) \{\n)[^]*?^\}\n/m, '$1  return Object.assign(this, DEFAULTS, obj);\n}\n'],
]
const CSS = /\bcss`[^`]*`/g

export const trimDecimal = () => ({
  name: 'trim-decimal',
  transform: (code, id) =>
    DECIMAL.test(id)
      ? { code: withoutUnused(withoutRemarks(code.replaceAll('\r\n', '\n'))), map: null }
      : undefined,
})

export const trimLiterals = () => ({
  name: 'trim-literals',
  transform: (code, id) =>
    id.includes(join('packages', 'widgets', 'src'))
      ? { code: code.replace(CSS, foldCss).replace(/\n\s+/g, '\n'), map: null }
      : undefined,
})

export const trimChunks = () => ({
  name: 'trim-chunks',
  async generateBundle({ format }, files) {
    for (const chunk of Object.values(files)) {
      if (chunk.type !== 'chunk') continue
      const { code } = await minify(chunk.code, {
        module: format === 'es',
        toplevel: true,
        ecma: 2020,
        compress: { passes: 3, pure_getters: true },
        format: { comments: false, preamble: noticesIn(chunk.code) },
      })
      chunk.code = code ?? chunk.code
    }
  },
})

/** A name and its version, and who holds the rights. */
const withoutPraise = (notice) => notice.replace(/^(\S+) .*?(?=Copyright)/, '$1 ').replace(/ <\S+>/, '')

/** Who holds the rights in the libraries of a chunk, each of them once, in a line. */
function noticesIn(code) {
  const notices = (code.match(/\/\*[*!][^]*?\*\//g) ?? []).map((comment) =>
    comment.replace(/[\s*/!]+/g, ' ').trim(),
  )
  const google = notices.filter(
    (notice) => notice.startsWith('@license Copyright') && notice.includes('Google'),
  )
  const others = notices.filter((notice) => /copyright/i.test(notice) && !google.includes(notice))
  const years = google.map((notice) => Number(/\d{4}/.exec(notice)?.[0]))
  const lit = `Copyright ${Math.min(...years)}-${Math.max(...years)} Google LLC, BSD-3-Clause`
  const said = [...(google.length > 0 ? [lit] : []), ...new Set(others.map(withoutPraise))]
  return said.length > 0 ? `/*! ${said.join(' | ')} */` : undefined
}

/** A style sheet without the white space that means nothing in it. No text in ours contains `{};,:`. */
const foldCss = (css) =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replace(/([ :,(-])0\.(\d)/g, '$1.$2')
    .replaceAll(' > ', '>')
    .replaceAll(';}', '}')

/** Without comments, which speak of calls that nobody makes; the copyright notice at the top stays. */
const withoutRemarks = (code) => code.replace(/^ *\/\*(?!!)[^]*?\*\/\n|^ *\/\/.*\n/gm, '')

/** Keeps a method when our sources call it, or when something that is kept calls it. */
function withoutUnused(code) {
  const methods = code.match(METHOD) ?? []
  if (methods.length < LEAST_METHODS)
    throw new Error('decimal.js is written differently now: look at trim.mjs')
  const sources = ownSources()
  code = code.replace(STATIC, (line, name) =>
    new RegExp(`\\b(?!Math)[A-Z]\\w*\\.${name}\\(`).test(sources) ? line : '',
  )
  for (const [part, instead] of INSTEAD) {
    if (!part.test(code)) throw new Error(`decimal.js has no ${part} any more: look at trim.mjs`)
    code = code.replace(part, instead)
  }
  const rest = code.replace(METHOD, '')
  const called = callsIn(sources + rest.replace(/^function \w+\([^]*?^\}\n/gm, ''))
  const kept = new Set()
  for (let before = -1; before !== kept.size;) {
    before = kept.size
    for (const part of methods) if (isCalled(part, called)) kept.add(part)
    for (const part of kept) for (const name of callsIn(withHelpers(part, code))) called.add(name)
  }
  const drop = (part) => (kept.has(part) ? withoutAlias(part, called) : '')
  const trimmed = code.replace(METHOD, drop)
  const digitsUsed = [...kept].some((part) => DIGITS_USED.test(withHelpers(part, code)))
  return digitsUsed ? trimmed : trimmed.replace(DIGITS, '$1')
}

/** The thousand digits of π and of the logarithm of ten, and the calls that need them. */
const DIGITS = /('[23]\.\d{10})\d{1000,}/g
const DIGITS_USED = /\bget(?:Ln10|Pi)\(/

const isCalled = (part, called) =>
  [...part.slice(0, part.indexOf('(') + 1).matchAll(/\.(\w+) =/g)].some(([, name]) => called.has(name))

/** Of a method with two names, the one that is called. */
const withoutAlias = (part, called) =>
  part.replace(ALIAS, (both, long, short) =>
    called.has(long) && called.has(short) ? both : `P.${called.has(long) ? long : short} = f`,
  )

const callsIn = (code) =>
  new Set([...code.replace(/\b(?:Math|Number)\.\w+/g, '').matchAll(/\.(\w+)\(/g)].map(([, name]) => name))

/** A part of decimal.js with the functions it uses, and those that they use. */
function withHelpers(part, code) {
  const helpers = new Map(
    [...code.matchAll(/^function (\w+)\([^]*?^\}\n/gm)].map(([text, name]) => [name, text]),
  )
  helpers.delete('clone')
  let text = part
  for (const [name, helper] of helpers) if (new RegExp(`\\b${name}\\(`).test(text)) text += helper
  return text
}

function ownSources() {
  const files = ['core', 'widgets'].flatMap((name) => {
    const folder = join(packages, name, 'src')
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !TESTS.test(file))
      .map((file) => join(folder, file))
  })
  return files.map((file) => readFileSync(file, 'utf8')).join('\n') + '.toString(.valueOf(.toJSON('
}
