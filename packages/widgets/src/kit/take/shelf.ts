// The scenarios that are kept in this browser, as the panel shows them. Storage is touched only while keeping
// is turned on: by the page, or by the visitor.
import { type Scenario, phrase } from '@mips-widgets/core'
import { today } from '../today.ts'
import { text } from './messages.ts'
import { type Kept, type Saved, nameFor, readSaved, withSaved, writeSaved } from './save.ts'
import type { Said } from './said.ts'

export interface Keeper {
  readonly say: (said: Said | undefined) => void
  readonly openToken: (name: string, token: string) => unknown
}

export interface Keeping {
  readonly scenario: () => Scenario
  readonly keeps: () => boolean
}

export class Shelf {
  /** What is typed as the name of the next one. */
  name = ''
  readonly #keeper: Keeper
  readonly #keeping: Keeping
  #isOn: boolean | undefined
  #saved: readonly Saved[] | undefined

  constructor(keeper: Keeper, keeping: Keeping) {
    this.#keeper = keeper
    this.#keeping = keeping
  }

  get isOn(): boolean {
    return this.#isOn ?? this.#keeping.keeps()
  }

  get saved(): readonly Saved[] {
    if (!this.isOn) return []
    this.#saved ??= readSaved().saved
    return this.#saved
  }

  /** Turning it off takes everything from this device; that can be undone. */
  turn(on: boolean): void {
    const before = this.saved
    this.#isOn = on
    if (on) return this.#tell(readSaved())
    if (before.length === 0) return this.#keeper.say(undefined)
    this.#tell(writeSaved([]), {
      message: phrase(text.forgotten),
      undo: () => {
        this.#isOn = true
        this.#tell(writeSaved(before))
      },
    })
  }

  typed(name: string): void {
    this.name = name
  }

  /** Keeps what is there now, under the name that was typed; `unnamed` makes one where none was. */
  save(unnamed: (number: string) => string): void {
    const before = readSaved().saved
    const name = nameFor(this.name, before, unnamed)
    const kept = writeSaved(withSaved(before, name, today(), this.#keeping.scenario()))
    const isNew = before.every((one) => one.name !== name)
    if (!kept.problem) this.name = ''
    this.#tell(kept, {
      message: phrase(isNew ? text.saved : text.replaced, { name }),
      ...(!isNew && { undo: () => this.#tell(writeSaved(before)) }),
    })
  }

  open({ name, token }: Saved): void {
    void this.#keeper.openToken(name, token)
  }

  remove({ name }: Saved): void {
    const before = readSaved().saved
    const kept = writeSaved(before.filter((one) => one.name !== name))
    this.#tell(kept, {
      message: phrase(text.removed, { name }),
      undo: () => this.#tell(writeSaved(before)),
    })
  }

  /** What the browser refused is said in place of what was done. */
  #tell({ saved, problem }: Kept, said?: Said): void {
    this.#saved = saved
    if (problem) this.#keeper.say({ message: phrase(problem), isProblem: true })
    else this.#keeper.say(said)
  }
}
