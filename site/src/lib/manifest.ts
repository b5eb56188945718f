// The widgets' public surface for the reference tables, read from the custom elements manifest,
// which is generated from the widgets' sources before the site is built.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const MANIFEST = '@mips-widgets/widgets/custom-elements.json'

export interface ElementReference {
  readonly description: string
  readonly attributes: readonly Entry[]
  /** Those that no attribute sets. */
  readonly properties: readonly Entry[]
  readonly events: readonly Entry[]
  readonly cssProperties: readonly Entry[]
  readonly cssParts: readonly Entry[]
  readonly slots: readonly Entry[]
}

export interface Entry {
  readonly name: string
  readonly description: string
  readonly type?: string
  readonly default?: string
}

/** The reference of an element, which must be defined. */
export async function referenceOf(tag: string): Promise<ElementReference> {
  const manifest = JSON.parse(await readManifest()) as Manifest
  const found = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find((declaration) => declaration.tagName === tag)
  if (!found) throw new Error(`The custom elements manifest has no element ${tag}.`)
  return {
    description: found.description ?? found.summary ?? '',
    attributes: attributes(tag, entries(found.attributes)),
    properties: entries(found.members?.filter(isOwnProperty)),
    events: entries(found.events),
    cssProperties: entries(found.cssProperties),
    cssParts: entries(found.cssParts),
    slots: entries(found.slots),
  }
}

async function readManifest(): Promise<string> {
  try {
    return await readFile(createRequire(import.meta.url).resolve(MANIFEST), 'utf8')
  } catch (cause) {
    throw new Error(
      `The reference pages need ${MANIFEST}. Make it with: npm run manifest -w @mips-widgets/widgets (npm run build does it for you).`,
      { cause },
    )
  }
}

// The element itself knows every attribute it has; the manifest says what each does.
function attributes(tag: string, described: readonly Entry[]): Entry[] {
  const element = customElements.get(tag) as { readonly observedAttributes?: readonly string[] } | undefined
  const names = element?.observedAttributes ?? described.map(({ name }) => name)
  return names.map((name) => {
    const entry = described.find((candidate) => candidate.name === name)
    if (!entry?.description)
      throw new Error(
        `The custom elements manifest does not describe the attribute ${name} of ${tag}. Is it up to date? npm run manifest -w @mips-widgets/widgets`,
      )
    return entry
  })
}

const isOwnProperty = ({ kind, attribute, description, privacy = 'public' }: Member): boolean =>
  kind === 'field' && privacy === 'public' && attribute === undefined && description !== undefined

const entries = (raw: readonly RawEntry[] = []): Entry[] =>
  raw
    .filter(({ name }) => name !== undefined)
    .map(({ name = '', description = '', type, default: preset }) => ({
      name,
      description,
      ...(type?.text && { type: readable(type.text) }),
      ...(preset && { default: preset }),
    }))

/** A type as a host's author reads it: the attribute's values, without `undefined`. */
const readable = (type: string): string =>
  type
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== 'undefined')
    .join(' | ')

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[]
}

interface Declaration {
  readonly tagName?: string
  readonly description?: string
  readonly summary?: string
  readonly members?: readonly Member[]
  readonly attributes?: readonly RawEntry[]
  readonly events?: readonly RawEntry[]
  readonly cssProperties?: readonly RawEntry[]
  readonly cssParts?: readonly RawEntry[]
  readonly slots?: readonly RawEntry[]
}

interface Member extends RawEntry {
  readonly kind: string
  readonly privacy?: string
  readonly attribute?: string
}

interface RawEntry {
  readonly name?: string
  readonly description?: string
  readonly type?: { readonly text: string }
  readonly default?: string
}
