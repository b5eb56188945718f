// The code of the embedding guide. https://YOUR-HOST becomes the address of this site in the browser.

const HOST = 'https://YOUR-HOST'

export const oneTag = `<script src="${HOST}/cdn/mips-widgets.js" async></script>

<mips-eligibility-checker rule-year="2019"></mips-eligibility-checker>`

export const withNpm = `import '@mips-widgets/widgets/define/adjustment-curve.js'`

export const withNpmElement = `<mips-adjustment-curve rule-year="2020" heading-level="3"></mips-adjustment-curve>`

export const policy = `Content-Security-Policy: default-src 'none'; script-src ${HOST}`

export const policyWithWorker = `Content-Security-Policy: default-src 'none'; script-src 'self'; worker-src 'self'`

export const cors = `Access-Control-Allow-Origin: *`

export const trustedTypes = `require-trusted-types-for 'script'; trusted-types lit-html`

export const listening = `document.addEventListener('mips-change', (event) => {
  const { ruleYear, result } = event.detail
  console.log(event.target.localName, ruleYear, result)
})`

export const colors = `mips-eligibility-checker {
  --mips-accent: #7a1fa2;
  --mips-surface: #fffdf8;
  --mips-radius: 4px;
}`

export const space = `mips-eligibility-checker {
  display: block;
  min-block-size: 46rem;
}`

export const sharedExample = `<mips-scenario rule-year="2020">
  <mips-eligibility-checker></mips-eligibility-checker>
  <mips-adjustment-curve></mips-adjustment-curve>
</mips-scenario>`

export const planner = `<script src="${HOST}/cdn/mips-widgets.js" async></script>

<mips-planner></mips-planner>`

export const spanish = `<mips-planner lang="es"></mips-planner>`

export const save = `<mips-planner save></mips-planner>`

export const scenario = `<mips-planner rule-year="2026"></mips-planner>
<script type="module">
  await customElements.whenDefined('mips-planner')
  const planner = document.querySelector('mips-planner')
  planner.scenario = { version: 1, clinician: { practiceSize: 3, type: 'physician' } }
  planner.addEventListener('mips-change', (event) => {
    console.log(event.detail.result, planner.scenario)
  })
</script>`
