// The language of a widget: the one its visitor chose, else that of the nearest ancestor that names one.
// English words are the key; a language that we do not speak is answered in English.
import { type Language, type Phrase, type RuleYearId, english, say } from '@mips-widgets/core'
import { type LitElement, type ReactiveController, isServer } from 'lit'
import type * as OtherLanguages from './other-languages.ts'

export type Tag = 'en' | 'es'

/** Where a visitor's own choice stands in a draft. */
export const LANGUAGE = 'view.language'

const isTag = (tag: string): tag is Tag => tag === 'en' || tag === 'es'

let others: typeof OtherLanguages | undefined

/** Fetches a language with the words of a rule year and of parts: the tags of widgets. Without any, of all. */
export async function loadLanguage(
  tag: Tag,
  ruleYear: RuleYearId,
  parts: readonly string[] = [],
): Promise<Language> {
  if (tag === 'en') return english
  others ??= await import('./other-languages.ts')
  return others.fetchWords(tag, ruleYear, parts)
}

const isLoaded = (tag: Tag, names: readonly string[]): boolean =>
  tag === 'en' || others?.hasWords(tag, names) === true

export class LanguageController implements ReactiveController {
  readonly #host: LitElement
  readonly #chosen: () => string
  readonly #observer: MutationObserver | undefined
  readonly #parts: string[]
  /** The language in which the widget was last painted: it stays while another one is fetched. */
  #last: Tag | undefined
  #failed: Tag | undefined
  /** Looked for once each time the widget is painted. */
  #nearest: Tag | undefined

  constructor(host: LitElement, chosen: () => string) {
    this.#host = host
    this.#chosen = chosen
    this.#parts = [host.localName]
    this.#observer = isServer ? undefined : new MutationObserver(() => host.requestUpdate())
    host.addController(this)
  }

  get tag(): Tag {
    const chosen = this.#chosen()
    if (isTag(chosen)) return chosen
    return isServer ? tagOf(this.#host.getAttribute('lang')) : (this.#nearest ??= nearest(this.#host))
  }

  /** Whether the words for a rule year are at hand; words that cannot be fetched are said in English. */
  has(ruleYear: string): boolean {
    return this.#failed === this.tag || this.#isLoaded(this.tag, ruleYear)
  }

  /** Whether the words for a rule year are at hand in the language that a widget of another one speaks. */
  canSay(ruleYear: string, own: string): boolean {
    const tag = this.#speaks(own)
    return tag !== undefined && this.#isLoaded(tag, ruleYear)
  }

  of(ruleYear: string): Language {
    this.#last = this.#speaks(ruleYear)
    return this.#last === 'es' ? (others?.languageOf('es') ?? english) : english
  }

  async load(ruleYear: RuleYearId): Promise<void> {
    const tag = this.tag
    if (tag === 'en') return
    try {
      await loadLanguage(tag, ruleYear, this.#parts)
    } catch {
      this.#failed = tag
    }
    this.#host.requestUpdate()
  }

  /** Fetches the words of one more part; from then on they come with the others. */
  async add(part: string, ruleYear: string): Promise<void> {
    await loadLanguage(this.tag, ruleYear as RuleYearId, [part]).catch(() => undefined)
    if (!this.#parts.includes(part)) this.#parts.push(part)
  }

  hostConnected(): void {
    for (let host: Element | undefined = this.#host; host; host = hostOf(host))
      this.#observer?.observe(host.getRootNode(), {
        subtree: true,
        attributes: true,
        attributeFilter: ['lang'],
      })
  }

  hostUpdate(): void {
    this.#nearest = undefined
  }

  hostDisconnected(): void {
    this.#nearest = undefined
    this.#observer?.disconnect()
  }

  /** The language wanted; while it is fetched the last one, and none before the first is there. */
  #speaks(ruleYear: string): Tag | undefined {
    if (this.#failed === this.tag) return 'en'
    return this.#isLoaded(this.tag, ruleYear) ? this.tag : this.#last
  }

  #isLoaded(tag: Tag, ruleYear: string): boolean {
    return isLoaded(tag, [ruleYear, ...this.#parts])
  }
}

function tagOf(named: string | null): Tag {
  const tag = (named ?? '').slice(0, 2).toLowerCase()
  return isTag(tag) ? tag : 'en'
}

/** The element in whose shadow root another one stands. */
const hostOf = (element: Element): Element | undefined => (element.getRootNode() as ShadowRoot).host

/** The nearest `lang`, across shadow roots. */
function nearest(element: Element): Tag {
  const named = element.closest('[lang]')
  const host = hostOf(element)
  return named ? tagOf(named.getAttribute('lang')) : host ? nearest(host) : 'en'
}

/** Says a phrase, or an English text that is one. */
export const words = (text: string | Phrase, language: Language): string =>
  typeof text === 'string' ? language.translate(text) : say(text, language)
