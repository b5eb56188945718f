// How other people's pages bring the script in, what they do to the element, and how they look. On each
// the widget must answer all the same.
import { ELEMENT, type HostPage } from './host-pages.ts'

const SCRIPT = '<script src="/cdn/mips-widgets.js"></script>'
const FROM = 'http://127.0.0.1:4803'

export const loading: readonly HostPage[] = [
  { name: 'a classic script in the head', head: SCRIPT },
  { name: 'a module in the head', head: '<script type="module" src="/cdn/mips-widgets.js"></script>' },
  { name: 'an async script', head: '<script async src="/cdn/mips-widgets.js"></script>' },
  { name: 'a deferred script', head: '<script defer src="/cdn/mips-widgets.js"></script>' },
  { name: 'a classic script after the element', body: ELEMENT + SCRIPT },
  { name: 'a classic script before the element', body: SCRIPT + ELEMENT },
  {
    name: 'one element’s module, without the loader',
    head: '<script type="module" src="/cdn/define/eligibility-checker.js"></script>',
  },
  {
    name: 'a base address elsewhere',
    head: `<base href="/not/here/"><script src="${FROM}/cdn/mips-widgets.js"></script>`,
  },
  { name: 'the script twice', head: SCRIPT, body: ELEMENT + SCRIPT },
  {
    name: 'the script as module and as classic',
    head: `${SCRIPT}<script type="module" src="/cdn/mips-widgets.js"></script>`,
  },
  { name: 'two versions', head: SCRIPT, body: `${ELEMENT}<script src="/v2/mips-widgets.js"></script>` },
  {
    name: 'two versions of the element itself',
    head: `<script type="module" src="/v2/define/eligibility-checker.js"></script>
      <script type="module" src="/cdn/define/eligibility-checker.js"></script>`,
  },
  {
    name: 'a script from another origin under its policy',
    elsewhere: true,
    policy: `default-src 'none'; script-src ${FROM}`,
    head: `<script src="${FROM}/cdn/mips-widgets.js"></script>`,
  },
  {
    name: 'a module from another origin',
    elsewhere: true,
    head: `<script type="module" src="${FROM}/cdn/mips-widgets.js"></script>`,
  },
  {
    name: 'Trusted Types',
    policy:
      "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    head: SCRIPT,
  },
  {
    name: 'a nonce and strict-dynamic',
    policy: "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'",
    head: '<script nonce="abc" src="/cdn/mips-widgets.js"></script>',
  },
]

const bring = () => {
  const script = document.createElement('script')
  script.src = '/cdn/mips-widgets.js'
  document.head.append(script)
  return new Promise((done) => script.addEventListener('load', done))
}

export const doings: readonly HostPage[] = [
  { name: 'inserts the script', act: bring },
  {
    name: 'inserts the element by innerHTML',
    head: SCRIPT,
    body: '<div id="place"></div>',
    act: () => {
      const place = document.querySelector('#place')
      if (place)
        place.innerHTML =
          '<section><mips-eligibility-checker rule-year="2019"></mips-eligibility-checker></section>'
    },
  },
  {
    name: 'creates the element by script',
    head: '<script type="module" src="/cdn/define/eligibility-checker.js"></script>',
    body: '',
    act: async () => {
      await customElements.whenDefined('mips-eligibility-checker')
      const element = document.createElement('mips-eligibility-checker')
      element.setAttribute('rule-year', '2019')
      document.body.append(element)
    },
  },
  {
    name: 'clones the element out of a template',
    head: SCRIPT,
    body: `<template>${ELEMENT}</template>`,
    act: () => {
      const template = document.querySelector('template')
      if (template) document.body.append(template.content.cloneNode(true))
    },
  },
  {
    name: 'moves the element',
    head: SCRIPT,
    body: `<main></main><aside>${ELEMENT}</aside>`,
    act: () =>
      document.querySelector('main')?.append(...document.querySelectorAll('mips-eligibility-checker')),
  },
  {
    name: 'sets a property before the element is defined',
    body: '<mips-eligibility-checker></mips-eligibility-checker>',
    act: async () => {
      Object.assign(document.querySelector('mips-eligibility-checker') ?? {}, { ruleYear: '2019' })
      const script = document.createElement('script')
      script.src = '/cdn/mips-widgets.js'
      document.head.append(script)
    },
  },
]

const styled = (css: string) => `<style>${css}</style>${SCRIPT}`

export const looks: readonly HostPage[] = [
  { name: 'a small root font size', head: styled('html { font-size: 62.5% } body { font-size: 1.6rem }') },
  { name: 'content-box', head: styled('*, *::before, *::after { box-sizing: content-box !important }') },
  { name: 'right to left', htmlAttributes: 'dir="rtl"', head: SCRIPT },
  { name: 'dark', head: styled(':root { color-scheme: dark; background: #111 }') },
  {
    name: 'rules for every element',
    head: styled(`div, section, p, output { display: none !important } label, span { float: left; color: red }
      input, select { width: 10px !important; height: 8px !important; opacity: 0.1 } button { visibility: hidden }
      * { letter-spacing: normal; transition: all 3s }`),
  },
  {
    name: 'inherited text styles',
    head: styled(
      `body { text-align: center; line-height: 1; white-space: nowrap; text-transform: uppercase; letter-spacing: 3px;
      word-spacing: 9px; text-indent: 5em; font-style: italic; font-weight: 900; text-shadow: 2px 2px red }`,
    ),
  },
]
