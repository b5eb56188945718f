// What a host page pastes to get the widget as the playground shows it.

export interface PlaygroundState {
  readonly attributes: Readonly<Record<string, string | true>>
  readonly properties: Readonly<Record<string, string>>
}

export function snippet(tag: string, host: string, { attributes, properties }: PlaygroundState): string {
  const script = `<script src="${host}/cdn/mips-widgets.js" async></script>`
  const given = Object.entries(attributes).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  )
  const element = `<${tag}${given.join('')}></${tag}>`
  const declarations = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};`)
  const rule =
    declarations.length > 0 ? [`/* in your stylesheet */\n${tag} {\n${declarations.join('\n')}\n}`] : []
  return [`${script}\n${element}`, ...rule].join('\n\n')
}
