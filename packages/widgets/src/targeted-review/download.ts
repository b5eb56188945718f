// Hands a text to the visitor as a file. Made on the spot and named by a blob: address, so nothing is fetched.

const KEPT = 10_000

export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT)
}
