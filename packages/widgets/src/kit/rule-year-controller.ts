// Gives a widget its rule year: chosen by the visitor, else by the host page, else the newest final
// one. Loads it when asked for; until then the widget shows what the server rendered, if anything.
import {
  type RuleYear,
  type RuleYearId,
  isRuleYearId,
  loadRuleYear,
  loadedRuleYear,
  ruleYearIds,
} from '@mips-widgets/core'
import type { LitElement, ReactiveController } from 'lit'
import type { DraftController } from './draft-controller.ts'
import type { LanguageController } from './language.ts'

export const RULE_YEAR = 'ruleYear'

export type RuleYearState =
  | { readonly state: 'ready'; readonly rules: RuleYear }
  | { readonly state: 'loading' }
  | { readonly state: 'unknown'; readonly id: string }
  | { readonly state: 'failed'; readonly id: string }

type Host = LitElement & { ruleYear: string }

const newestFinal = ruleYearIds.findLast((id) => !id.endsWith('proposed')) ?? ''

export class RuleYearController implements ReactiveController {
  readonly #host: Host
  readonly #draft: DraftController
  readonly #words: LanguageController
  /** What is being fetched, each rule year in each language once. */
  readonly #loading = new Map<string, Promise<void>>()
  #failed: string | undefined
  #rendered = false

  constructor(host: Host, draft: DraftController, language: LanguageController) {
    this.#host = host
    this.#draft = draft
    this.#words = language
    host.addController(this)
  }

  get id(): string {
    return this.#draft.read(RULE_YEAR) || this.#host.ruleYear || this.#draft.sharedRuleYear || newestFinal
  }

  get current(): RuleYearState {
    return this.of(this.id)
  }

  /** The state of any rule year, asking for it when it is not there yet. */
  of(id: string): RuleYearState {
    if (!isRuleYearId(id)) return { state: 'unknown', id }
    const rules = loadedRuleYear(id)
    if (rules && this.#words.canSay(id, this.id)) return { state: 'ready', rules }
    return this.#failed === id ? { state: 'failed', id } : { state: 'loading' }
  }

  /** Whether there is anything to paint: while loading, a server-rendered widget keeps what it has. */
  get canPaint(): boolean {
    return this.#rendered || this.current.state !== 'loading' || !this.#host.shadowRoot?.hasChildNodes()
  }

  choose(id: string): void {
    this.#draft.write({ [RULE_YEAR]: id })
  }

  retry(): void {
    this.#failed = undefined
    this.request(this.id)
    this.#host.requestUpdate()
  }

  hostConnected(): void {
    this.request(this.id)
  }

  /** Called before the first and every later render: what the server left makes room. */
  hostUpdate(): void {
    if (!this.#rendered) this.#host.shadowRoot?.replaceChildren()
    this.#rendered = true
    this.request(this.id)
  }

  request(id: string): void {
    if (!isRuleYearId(id) || this.#failed === id) return
    if (loadedRuleYear(id) && this.#words.has(id)) return
    const key = `${id} ${this.#words.tag}`
    if (!this.#loading.has(key)) this.#loading.set(key, this.#load(id, key))
  }

  /** Resolves once no rule year is being fetched any more. */
  async settled(): Promise<void> {
    this.request(this.id)
    await Promise.all(this.#loading.values())
  }

  async #load(id: RuleYearId, key: string): Promise<void> {
    try {
      await Promise.all([loadRuleYear(id), this.#words.load(id)])
    } catch {
      this.#failed = id
    }
    this.#loading.delete(key)
    this.#host.requestUpdate()
  }
}
