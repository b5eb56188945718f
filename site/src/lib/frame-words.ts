// What stands around every page, in the languages that a page can have.
import type { PageLanguage } from './navigation.ts'

interface FrameWords {
  readonly skip: string
  readonly main: string
  readonly menu: string
  readonly estimate: string
  readonly disclaimer: string
  readonly versions: (rules: string, program: string) => string
  readonly privacy: string
}

export const frameWords: Readonly<Record<PageLanguage, FrameWords>> = {
  en: {
    skip: 'Skip to the content',
    main: 'Main',
    menu: 'Menu',
    estimate:
      'An estimate from published rules, not a determination by CMS. Check what matters to you against the cited source.',
    disclaimer: 'Disclaimer',
    versions: (rules, program) =>
      `Rule data ${rules}, program ${program}. Nothing you type leaves this page.`,
    privacy: 'Privacy',
  },
  es: {
    skip: 'Ir al contenido',
    main: 'Principal',
    menu: 'Menú',
    estimate:
      'Una estimación según las reglas publicadas, no una determinación de CMS. Compare lo que le importe con la fuente citada.',
    disclaimer: 'Aviso legal (en inglés)',
    versions: (rules, program) =>
      `Datos de las reglas ${rules}, programa ${program}. Nada de lo que escriba sale de esta página.`,
    privacy: 'Privacidad (en inglés)',
  },
}
