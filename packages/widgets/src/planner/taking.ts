// Takes the result along: the part of the planner that is fetched with the first wish to share, keep or import,
// or with a link that is to be opened.
import type { Language, Scenario } from '@mips-widgets/core'
import { type LitElement, type ReactiveController, type TemplateResult, isServer, nothing } from 'lit'
import { memo } from '../kit/memo.ts'
import type { Taken } from '../kit/take/take-controller.ts'
import type * as TakeAlong from './take-along.ts'

const LINK = 'mips='

export class Taking implements ReactiveController {
  readonly #host: LitElement
  readonly #taken: Taken
  readonly #onLink: () => void
  #along: typeof TakeAlong | undefined
  #take: TakeAlong.TakeController | undefined

  /** A link is opened, or refused, where what is said of it can be read: the page goes there with `onLink`. */
  constructor(host: LitElement, taken: Taken, onLink: () => void) {
    this.#host = host
    this.#taken = taken
    this.#onLink = onLink
    host.addController(this)
  }

  hostConnected(): void {
    if (isServer) return
    addEventListener('hashchange', this.#look)
    this.#look()
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#look)
  }

  readonly #look = (): void => {
    if (!location.hash.includes(LINK)) return
    this.#onLink()
    void this.fetch()
  }

  async fetch(): Promise<TakeAlong.TakeController> {
    this.#along ??= await import('./take-along.ts')
    return (this.#take ??= this.#begin(this.#along))
  }

  #begin({ TakeController, takeStyles: { styleSheet } }: typeof TakeAlong): TakeAlong.TakeController {
    if (styleSheet) this.#host.shadowRoot?.adoptedStyleSheets.push(styleSheet)
    this.#host.requestUpdate()
    return new TakeController(this.#host, this.#taken)
  }

  async import(file: File): Promise<void> {
    const take = await this.fetch()
    await take.import(file)
  }

  panel(language: Language, headingLevel: number): TemplateResult | typeof nothing {
    return this.#along && this.#take ? this.#along.takePanel(this.#take, language, headingLevel) : nothing
  }

  /** Asked for at every painting: made again for another scenario only. */
  readonly link = (scenario: Scenario): string => (this.#along ? this.#linkOf(scenario, this.#along) : '')

  readonly #linkOf = memo((scenario: Scenario, { linkOf }: typeof TakeAlong) =>
    linkOf(scenario, location.href),
  )
}
