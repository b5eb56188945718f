// The panel: buttons to take a scenario along, a place for files, what is kept here, and what was just done.
import { type Language, type Remark, phrase, say as sayPhrase, sayDay } from '@mips-widgets/core'
import { type TemplateResult, html, nothing } from 'lit'
import { checkField, numberField } from '../field.ts'
import { words } from '../language.ts'
import { fileOf } from './files.ts'
import { text } from './messages.ts'
import type { Said } from './said.ts'
import type { Saved } from './save.ts'
import type { TakeController } from './take-controller.ts'

export function takePanel(take: TakeController, language: Language, headingLevel: number): TemplateResult {
  const say = (english: string) => words(english, language)
  const act = (name: string, run: () => unknown) =>
    html`<button type="button" @click=${() => void run()}>${say(name)}</button>`
  return html`<section class="take" aria-label=${say(text.title)}>
    <div class="subtitle" role="heading" aria-level=${headingLevel}>${say(text.title)}</div>
    <div class="acts">
      ${act(text.share, () => take.share())} ${act(text.json, () => take.exportJson())}
      ${act(text.csv, () => take.exportCsv())} ${act(text.copy, () => take.copyText())}
      ${act(text.print, () => take.print())}
    </div>
    ${status(take, language)} ${importField(take, language)} ${keepField(take, language)}
  </section>`
}

function status(take: TakeController, language: Language): TemplateResult {
  const { said, link } = take
  const say = (english: string) => words(english, language)
  return html`<div class="took">
      <div role="status" class=${said?.isProblem ? 'error' : ''}>
        ${said ? html`<p>${words(said.message, language)}</p>` : nothing}
        ${said ? losses(said, language) : nothing}
      </div>
      ${said?.undo ? html`<button type="button" class="plain" @click=${() => take.undo()}>${say(text.undo)}</button>` : nothing}
    </div>
    ${
      link
        ? html`<div class="field take-link">
            <label for="take-link">${say(text.link)}</label>
            <div class="box">
              <input id="take-link" type="text" readonly .value=${link} @focus=${selectAll} />
            </div>
          </div>`
        : nothing
    }`
}

const selectAll = (event: Event): void => (event.target as HTMLInputElement).select()

function losses({ isProblem, setAside = [], unknown = [] }: Said, language: Language): TemplateResult {
  const say = (english: string) => words(english, language)
  return html`${
    setAside.length > 0
      ? html`${isProblem ? nothing : html`<p>${say(text.notUsed)}</p>`}
          <ul class="marks">
            ${setAside.map((one) => loss(one, language))}
          </ul>`
      : nothing
  }
  ${unknown.length > 0 ? html`<p>${say(text.unknown)}: ${unknown.join(', ')}</p>` : nothing}`
}

const loss = ({ path, message }: Remark, language: Language): TemplateResult =>
  html`<li class="no">${path ? html`<b>${path}</b>` : nothing} ${sayPhrase(message, language)}</li>`

function importField(take: TakeController, language: Language): TemplateResult {
  const say = (english: string) => words(english, language)
  const { running } = take
  const receive = (event: Event) => {
    event.preventDefault()
    void take.import(fileOf(event))
  }
  return html`<div class="field drop" @dragover=${(event: Event) => event.preventDefault()} @drop=${receive}>
    <label for="take-file">${say(text.import)}</label>
    <p class="help" id="take-file-help">${say(text.importHelp)} <b>${say(text.private)}</b></p>
    <input
      id="take-file"
      type="file"
      accept=".json,application/json"
      aria-describedby="take-file-help"
      @change=${receive}
    />
    ${
      running
        ? html`<p class="reading">
            <label for="take-progress"
              >${sayPhrase(phrase(text.reading, { name: running.name }), language)}</label
            >
            <progress id="take-progress" max=${running.total} .value=${running.done}></progress>
            <button type="button" @click=${() => take.cancel()}>${say(text.cancel)}</button>
          </p>`
        : nothing
    }
  </div>`
}

function keepField({ shelf }: TakeController, language: Language): TemplateResult {
  const say = (english: string) => words(english, language)
  const unnamed = (number: string) => sayPhrase(phrase(text.unnamed, { number }), language)
  return html`${checkField({
    id: 'take-keep',
    label: say(text.keep),
    help: say(text.keepHelp),
    checked: shelf.isOn,
    onChange: (on) => shelf.turn(on),
  })}
  ${
    shelf.isOn
      ? html`<div class="saving">
            ${numberField({
              id: 'take-name',
              label: say(text.name),
              value: shelf.name,
              mode: 'text',
              onInput: (name) => shelf.typed(name),
            })}
            <button type="button" @click=${() => shelf.save(unnamed)}>${say(text.save)}</button>
          </div>
          <ul class="saved">
            ${shelf.saved.map((one) => savedRow(one, shelf, language))}
          </ul>`
      : nothing
  }`
}

function savedRow(one: Saved, shelf: TakeController['shelf'], language: Language): TemplateResult {
  const say = (english: string) => words(english, language)
  const act = (name: string, full: string, run: () => void) =>
    html`<button
      type="button"
      aria-label=${sayPhrase(phrase(full, { name: one.name }), language)}
      @click=${run}
    >
      ${say(name)}
    </button>`
  return html`<li>
    <span><b>${one.name}</b> <span class="small">${dayOf(one.day, language)}</span></span>
    <span class="acts">
      ${act(text.open, text.openThis, () => shelf.open(one))}
      ${act(text.remove, text.removeThis, () => shelf.remove(one))}
    </span>
  </li>`
}

const dayOf = (day: string, language: Language): string =>
  Number.isNaN(Date.parse(day)) ? '' : sayDay(day, language)
