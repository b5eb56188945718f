// The language of a widget: the one its visitor chose, else that of the nearest ancestor that names one.
// English words are the key; a language that we do not speak is answered in English.
import {
  type Dictionary,
  type Language,
  type Phrase,
  type RuleYearId,
  english,
  languageWith,
  loadDictionaries,
  say,
} from '@mips-widgets/core'
import { type LitElement, type ReactiveController, isServer } from 'lit'

export type Tag = 'en' | 'es'

/** Where a visitor's own choice stands in a draft. */
export const LANGUAGE = 'view.language'

const isTag = (tag: string): tag is Tag => tag === 'en' || tag === 'es'

/** Words of ours, by language; those of the rules come with each rule year. */
const own = { es: async (): Promise<Dictionary> => (await import('../languages/es.ts')).words }
const LOCALES = { es: 'es-US' }

const loaded = new Map<string, Language>()

/** Fetches a language with the words of a rule year. */
export async function loadLanguage(tag: Tag, ruleYear: RuleYearId): Promise<void> {
  const key = `${tag} ${ruleYear}`
  if (tag === 'en' || loaded.has(key)) return
  const [mine, rules] = await Promise.all([own[tag](), loadDictionaries(tag, ruleYear)])
  loaded.set(key, languageWith(LOCALES[tag], [mine, ...rules]))
}

const known = (tag: Tag, ruleYear: string): Language | undefined =>
  tag === 'en' ? english : loaded.get(`${tag} ${ruleYear}`)

export class LanguageController implements ReactiveController {
  readonly #host: LitElement
  readonly #chosen: () => string
  readonly #observer: MutationObserver | undefined
  #last: Language = english
  #failed = false

  constructor(host: LitElement, chosen: () => string) {
    this.#host = host
    this.#chosen = chosen
    this.#observer = isServer ? undefined : new MutationObserver(() => host.requestUpdate())
    host.addController(this)
  }

  get tag(): Tag {
    const chosen = this.#chosen()
    return isTag(chosen) ? chosen : isServer ? tagOf(this.#host.getAttribute('lang')) : nearest(this.#host)
  }

  /** Whether the words for a rule year are at hand; words that cannot be fetched are said in English. */
  isReady(ruleYear: string): boolean {
    return this.#failed || known(this.tag, ruleYear) !== undefined
  }

  of(ruleYear: string): Language {
    const tag = this.tag
    const found = this.#failed ? english : known(tag, ruleYear)
    if (found) this.#last = found
    return found ?? this.#last
  }

  async load(ruleYear: RuleYearId): Promise<void> {
    const tag = this.tag
    if (known(tag, ruleYear)) return
    try {
      await loadLanguage(tag, ruleYear)
    } catch {
      this.#failed = true
    }
    this.#host.requestUpdate()
  }

  hostConnected(): void {
    this.#observer?.observe(document, { subtree: true, attributes: true, attributeFilter: ['lang'] })
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
  }
}

function tagOf(named: string | null): Tag {
  const tag = (named ?? '').slice(0, 2).toLowerCase()
  return isTag(tag) ? tag : 'en'
}

/** The nearest `lang`, across shadow roots. */
function nearest(host: Element): Tag {
  let place: Element | null = host
  while (place) {
    const named: Element | null = place.closest('[lang]')
    if (named) return tagOf(named.getAttribute('lang'))
    const root: Node = place.getRootNode()
    place = root instanceof ShadowRoot ? root.host : null
  }
  return 'en'
}

/** Says a phrase, or an English text that is one. */
export const words = (text: string | Phrase, language: Language): string =>
  typeof text === 'string' ? language.translate(text) : say(text, language)
