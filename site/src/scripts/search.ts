// The search page: reads what is asked from the address or the field, and lists the pages found.
// The index is part of this site; the words searched for are sent nowhere.
import { pieces } from '../lib/excerpt.ts'

interface Found {
  readonly url: string
  readonly excerpt: string
  readonly meta: { readonly title?: string }
}

interface Index {
  search(words: string): Promise<{ results: { data(): Promise<Found> }[] }>
}

const MOST = 20
const PAUSE = 200
const INDEX = '/pagefind/pagefind.js'

const form = document.querySelector<HTMLFormElement>('#search-form')
const field = form?.querySelector<HTMLInputElement>('[name=q]')
const list = document.querySelector('#search-results')
const status = document.querySelector('#search-status')

let loading: Promise<Index> | undefined
let pause: ReturnType<typeof setTimeout> | undefined

if (form && field && list && status) {
  field.value = new URLSearchParams(location.search).get('q') ?? ''
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void search()
  })
  field.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(() => void search(), PAUSE)
  })
  void search()
}

async function search(): Promise<void> {
  const words = field?.value.trim() ?? ''
  if (words === '') return show([], '')
  try {
    loading ??= import(/* @vite-ignore */ INDEX) as Promise<Index>
    const { results } = await (await loading).search(words)
    const found = await Promise.all(results.slice(0, MOST).map((result) => result.data()))
    if (field?.value.trim() === words) show(found, sayCount(results.length, words))
  } catch {
    loading = undefined
    show([], 'Search is not available here. The pages are all linked from the menu.')
  }
}

function sayCount(count: number, words: string): string {
  if (count === 0) return `Nothing found for “${words}”. Try fewer or other words.`
  const pages = count === 1 ? '1 page' : `${count} pages`
  return count > MOST ? `${pages} for “${words}”; the first ${MOST}:` : `${pages} for “${words}”:`
}

function show(found: readonly Found[], text: string): void {
  if (status) status.textContent = text
  list?.replaceChildren(...found.map(item))
}

function item({ url, excerpt, meta }: Found): HTMLElement {
  const entry = document.createElement('li')
  const link = document.createElement('a')
  link.href = url
  link.textContent = meta.title ?? url
  const words = document.createElement('p')
  words.append(...pieces(excerpt).map(({ text, marked }) => (marked ? highlight(text) : text)), ' …')
  entry.append(link, words)
  return entry
}

function highlight(text: string): HTMLElement {
  const mark = document.createElement('mark')
  mark.textContent = text
  return mark
}
