// What a visitor can do with a scenario beside filling it in, for the widget that holds it: share, export,
// import and keep it. Nothing happens before somebody asks, but opening the link that brought the visitor.
import { type Phrase, type Remark, type Scenario, phrase } from '@mips-widgets/core'
import type { LitElement, ReactiveController } from 'lit'
import { type Running, startImport } from '../background/start.ts'
import type { ImportResult } from '../background/task.ts'
import { type Rows, csvOf, download, jsonOf, textOf } from './export.ts'
import { readFile } from './files.ts'
import { text } from './messages.ts'
import type { Said } from './said.ts'
import { Shelf } from './shelf.ts'
import { copy, linkOf, watchLink } from './share.ts'

/** What the widget gives and takes. */
export interface Taken {
  readonly scenario: () => Scenario
  /** Puts a scenario in the place of what is there; answers with what takes that back. */
  readonly open: (scenario: Scenario) => () => void
  /** The result as a table, with what stands above it: rule year, data, date, and that it is an estimate. */
  readonly rows: () => Rows
  /** Whether the page lets scenarios be kept from the start. */
  readonly keeps: () => boolean
  readonly print?: () => void
}

type Opened =
  | { readonly scenario: Scenario; readonly setAside: readonly Remark[]; readonly unknown: readonly string[] }
  | { readonly problems: readonly Remark[] }

const FILE = 'mips'
/** What every browser takes as an address. */
const LONGEST_LINK = 60_000

export class TakeController implements ReactiveController {
  readonly shelf: Shelf
  said: Said | undefined
  /** A link that the visitor has to copy. */
  link = ''
  running: { readonly name: string; readonly done: number; readonly total: number } | undefined
  readonly #host: LitElement
  readonly #taken: Taken
  #task: Running<ImportResult> | undefined
  #opened: string | undefined
  #unwatch: (() => void) | undefined

  constructor(host: LitElement, taken: Taken) {
    this.#host = host
    this.#taken = taken
    this.shelf = new Shelf(this, taken)
    host.addController(this)
  }

  /** A link is opened once, also by a widget that is moved about the page. */
  hostConnected(): void {
    this.#unwatch = watchLink((token) => {
      if (token === this.#opened) return
      this.#opened = token
      void this.openToken(phrase(text.fromLink), token)
    })
  }

  hostDisconnected(): void {
    this.#unwatch?.()
    this.#task?.cancel()
  }

  say(said: Said | undefined): void {
    this.said = said
    this.link = ''
    this.#host.requestUpdate()
  }

  /** Opens what was read, and reports what of it could not be used. */
  open(name: Phrase | string, read: Opened): void {
    if ('problems' in read)
      return this.say({
        message: phrase(text.cannotOpen, { name }),
        isProblem: true,
        setAside: read.problems,
      })
    const { scenario, setAside, unknown } = read
    const takeBack = this.#taken.open(scenario)
    this.say({ message: phrase(text.opened, { name }), setAside, unknown, undo: takeBack })
  }

  async openToken(name: Phrase | string, token: string): Promise<void> {
    try {
      const { decodeScenario } = await import('./decode.ts')
      this.open(name, decodeScenario(token))
    } catch {
      this.say({ message: phrase(text.cannotOpen, { name }), isProblem: true })
    }
  }

  undo(): void {
    const { undo } = this.said ?? {}
    this.say({ message: phrase(text.undone) })
    undo?.()
  }

  async share(): Promise<void> {
    const link = linkOf(this.#taken.scenario(), location.href)
    if (link.length > LONGEST_LINK) return this.say({ message: phrase(text.tooLong), isProblem: true })
    const isCopied = await copy(link)
    this.say({ message: phrase(isCopied ? text.copied : text.copyLink) })
    if (isCopied) return
    this.link = link
    await this.#host.updateComplete
    const field = this.#host.shadowRoot?.getElementById('take-link') as HTMLInputElement | null | undefined
    field?.focus()
    field?.select()
  }

  async copyText(): Promise<void> {
    const isCopied = await copy(textOf(this.#taken.rows()))
    this.say({ message: phrase(isCopied ? text.textCopied : text.notCopied), isProblem: !isCopied })
  }

  exportJson(): void {
    this.#export(`${FILE}.json`, 'application/json', jsonOf(this.#taken.scenario()))
  }

  exportCsv(): void {
    this.#export(`${FILE}.csv`, 'text/csv', csvOf(this.#taken.rows()))
  }

  print(): void {
    const { print = () => globalThis.print() } = this.#taken
    print()
  }

  async import(file: File | undefined): Promise<void> {
    if (!file) return
    const { name } = file
    const read = await readFile(file)
    if ('problem' in read) return this.say({ message: read.problem, isProblem: true })
    this.#task?.cancel()
    const task = startImport(read.content, {
      onProgress: ({ done, total }) => this.#show({ name, done, total }),
    })
    this.#task = task
    this.#show({ name, done: 0, total: 1 })
    const result = await task.done
    if (this.#task !== task) return
    this.#show(undefined)
    switch (result.status) {
      case 'imported':
        return this.open(name, { ...result, scenario: result.scenario as Scenario })
      case 'invalid':
        return this.open(name, result)
      case 'cancelled':
        return this.say({ message: phrase(text.cancelled) })
      case 'failed':
        return this.say({ message: phrase(text.failed), isProblem: true })
    }
  }

  cancel(): void {
    this.#task?.cancel()
  }

  #show(running: TakeController['running']): void {
    this.running = running
    this.#host.requestUpdate()
  }

  #export(file: string, type: string, content: string): void {
    download(file, type, content)
    this.say({ message: phrase(text.exported, { file }) })
  }
}
