// The one script a page includes: it fetches the elements found on the page, now or later, and nothing else.
// The built file runs as a module and as a classic script, so it must not use `import.meta`.
// Elements inside another component's shadow root are not looked for.
import { names } from './tags.ts'

// A classic script from another origin has no base address for `import()`, so its own address is taken here,
// while it is still the current script. In a module it is null, and relative imports work by themselves.
const script = document.currentScript as HTMLScriptElement | null
const page = window as unknown as Record<symbol, boolean>
const loaded = Symbol.for('mips-widgets.loader')

if (!page[loaded]) {
  page[loaded] = true
  const waiting = new Set<string>(names)
  const observer = new MutationObserver(look)

  function look(): void {
    for (const name of waiting) {
      if (document.querySelector(`mips-${name}:not(:defined)`)) {
        waiting.delete(name)
        void load(`./define/${name}.js`)
      }
    }
    if (waiting.size === 0) observer.disconnect()
  }

  observer.observe(document, { childList: true, subtree: true })
  look()
}

async function load(path: string): Promise<void> {
  try {
    await import(script?.src ? new URL(path, script.src).href : path)
  } catch (error) {
    console.warn('mips-widgets:', path, error)
  }
}
