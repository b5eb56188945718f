// How a source is written down.
import type { Source } from '../../citation.ts'

export const source = (
  id: string,
  title: string,
  publisher: string,
  date: string,
  address?: string,
): Source => ({
  id,
  title,
  publisher,
  date,
  ...(address && { address: `https://${address}` }),
})
export const federalRegister = (citation: string, title: string, date: string): Source =>
  source(
    citation,
    `${citation}, ${title}`,
    'Federal Register',
    date,
    `www.federalregister.gov/citation/${citation.replaceAll(' ', '-')}`,
  )
