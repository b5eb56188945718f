// The day it is where the visitor is, as ISO: at nine in the evening it is tomorrow in Greenwich.
export function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
