// The main navigation, the same on every page of a language. The site speaks English; in Spanish there is
// the self-check, so its page leads to the rest as pages in English.

export interface NavigationLink {
  readonly label: string
  readonly href: string
  /** The language of the page it leads to, where that is another. */
  readonly hreflang?: PageLanguage
}

export type PageLanguage = 'en' | 'es'

export const SELF_CHECK = { en: '/self-check/', es: '/es/autoevaluacion/' } as const

export const navigation: readonly NavigationLink[] = [
  { label: 'Self-check', href: SELF_CHECK.en },
  { label: 'Rule years', href: '/rule-years/' },
  { label: 'Measures', href: '/measures/' },
  { label: 'Compare', href: '/compare/' },
  { label: 'Widgets', href: '/widgets/' },
  { label: 'Embed', href: '/embed/' },
  { label: 'Common errors', href: '/common-errors/' },
  { label: 'Sources', href: '/bibliography/' },
  { label: 'About', href: '/about/' },
]

const inSpanish: readonly NavigationLink[] = [
  { label: 'Autoevaluación', href: SELF_CHECK.es },
  { label: 'Reglas año por año (en inglés)', href: '/rule-years/', hreflang: 'en' },
  { label: 'Fuentes (en inglés)', href: '/bibliography/', hreflang: 'en' },
]

export const navigationIn = (language: PageLanguage): readonly NavigationLink[] =>
  language === 'es' ? inSpanish : navigation

/** The value of `aria-current` for a link: this page, or a page that holds this one. */
export function isCurrent(href: string, path: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return path.startsWith(href) ? 'true' : undefined
}
