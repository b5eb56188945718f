// The main navigation, the same on every page.

export const navigation = [
  { label: 'Rule years', href: '/rule-years/' },
  { label: 'Measures', href: '/measures/' },
  { label: 'Compare', href: '/compare/' },
  { label: 'Widgets', href: '/widgets/' },
  { label: 'Embed', href: '/embed/' },
  { label: 'Common errors', href: '/common-errors/' },
  { label: 'Sources', href: '/bibliography/' },
  { label: 'About', href: '/about/' },
] as const

/** The value of `aria-current` for a link: this page, or a page that holds this one. */
export function isCurrent(href: string, path: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return path.startsWith(href) ? 'true' : undefined
}
