// The built site as files: its pages, and what each of them links to.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const dist = join(import.meta.dirname, '../../../site/dist')

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
)

/** Every page of the site, as its address. */
export const pages: readonly string[] = files
  .filter((file) => file.endsWith('.html') && !/^(cdn|pagefind)\//.test(file))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .toSorted()

export const ruleYearPages = pages.filter((address) => /^\/rule-years\/.+/.test(address))
export const widgetPages = pages.filter((address) => /^\/widgets\/.+/.test(address))

/** Links of a page, and files it uses, that lead nowhere on this site. */
export function brokenLinks(address: string): string[] {
  const addresses = [...read(address).matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, to = '']) =>
    unescape(to),
  )
  return [...new Set(addresses)].filter(
    (to) => !to.startsWith('data:') && leadsNowhere(new URL(to, SITE + address)),
  )
}

const SITE = 'http://site'
const ids = new Map<string, ReadonlySet<string>>()

function leadsNowhere({ origin, protocol, pathname, hash }: URL): boolean {
  if (origin !== SITE) return protocol !== 'https:' && protocol !== 'http:'
  if (!files.includes(fileOf(pathname))) return true
  return hash !== '' && !idsOf(pathname).has(decodeURIComponent(hash.slice(1)))
}

function idsOf(address: string): ReadonlySet<string> {
  const known =
    ids.get(address) ?? new Set([...read(address).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id))
  ids.set(address, known)
  return known
}

const fileOf = (address: string): string =>
  decodeURIComponent(address.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html'))
const read = (address: string): string => readFileSync(join(dist, fileOf(address)), 'utf8')
const unescape = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"')
