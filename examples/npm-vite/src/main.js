import '@mips-widgets/widgets/define/adjustment-curve.js'

const heard = document.querySelector('#heard')

// Numbers come as text, so that no digit is lost.
document.querySelector('mips-adjustment-curve').addEventListener('mips-change', (event) => {
  const { ruleYear, result } = event.detail
  heard.textContent =
    result.status === 'scored'
      ? `a score of ${result.finalScore} changes payments by ${result.adjustmentPercent} % under the ${ruleYear} rules.`
      : 'no score yet.'
})
