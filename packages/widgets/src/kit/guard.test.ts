// The guard itself: each thing that a widget must not do is caught. Without this, quiet would prove nothing.
import { assert } from 'chai'
import { takeCaught } from './testing/guard.ts'

const rows: readonly [name: string, act: () => unknown, caught: string][] = [
  ['fetch', () => fetch('data:,').catch(() => {}), 'fetch data:,'],
  ['XMLHttpRequest', () => new XMLHttpRequest().open('GET', 'data:,'), 'open GET data:,'],
  ['sendBeacon', () => navigator.sendBeacon(location.origin, ''), 'sendBeacon'],
  ['WebSocket', () => new WebSocket('ws://localhost:1').close(), 'WebSocket ws://localhost:1'],
  ['EventSource', () => new EventSource('data:,').close(), 'EventSource data:,'],
  ['a picture', () => Object.assign(new Image(), { src: 'data:,' }), 'src = data:,'],
  ['localStorage', () => localStorage.setItem('one', '1'), 'setItem one 1'],
  ['sessionStorage', () => sessionStorage.setItem('two', '2'), 'setItem two 2'],
  ['indexedDB', () => indexedDB.open('three'), 'open three'],
  ['a cookie', () => Object.assign(document, { cookie: 'four=4' }), 'cookie = four=4'],
  ['a console error', () => console.error('(made by the test of the guard)'), 'error (made by'],
]

for (const [name, act, caught] of rows)
  it(`catches ${name}`, async () => {
    takeCaught()
    await act()
    assert.include(takeCaught().join('\n'), caught)
  })

it('catches a style sheet that is asked for', async () => {
  takeCaught()
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = '/packages/widgets/src/kit/version.ts'
  await new Promise((resolve) => {
    for (const type of ['load', 'error']) link.addEventListener(type, resolve)
    document.head.append(link)
  })
  for (let wait = 0; wait < 100; wait++) {
    const found = takeCaught()
    if (found.some((one) => one.startsWith('link '))) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  assert.fail('the style sheet went unnoticed')
})
