// Snippets: the address of this site stands in where its own script is meant, and code can be copied.
const PLACEHOLDER = 'https://YOUR-HOST'

for (const code of document.querySelectorAll('.snippet code')) {
  code.textContent = (code.textContent ?? '').replaceAll(PLACEHOLDER, location.origin)
}

for (const button of document.querySelectorAll<HTMLButtonElement>('.snippet .copy')) {
  if (!navigator.clipboard) continue
  button.hidden = false
  button.addEventListener('click', () => void copy(button))
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const code = button.closest('.snippet')?.querySelector('code')?.textContent ?? ''
  const label = button.firstChild
  const written = await navigator.clipboard.writeText(code).then(
    () => true,
    () => false,
  )
  if (label) label.textContent = written ? 'Copied' : 'Not copied'
  setTimeout(() => {
    if (label) label.textContent = 'Copy'
  }, 2000)
}
