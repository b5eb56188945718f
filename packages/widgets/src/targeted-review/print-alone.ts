// Prints a widget. The attribute tells what is around it, as the planner, to stay off the paper meanwhile.

export function printAlone({ currentTarget }: Event): void {
  const { host } = (currentTarget as Element).getRootNode() as ShadowRoot
  host.toggleAttribute('data-printing', true)
  addEventListener('afterprint', () => host.removeAttribute('data-printing'), { once: true })
  print()
}
