// The focus stays where one was reading: when what had it is painted away, it goes to the nearest thing around
// it that is still there.
import type { LitElement } from 'lit'

export function keepFocus(host: LitElement): void {
  /** What has the focus, and everything around it. */
  let places: Element[] = []
  host.addController({
    hostUpdate() {
      places = []
      let place = host.shadowRoot?.activeElement
      for (; place; place = place.parentElement) places.push(place)
    },
    hostUpdated() {
      const place = places.find(({ isConnected }) => isConnected)
      if (!place || place === places[0] || host.shadowRoot?.activeElement) return
      place.setAttribute('tabindex', '-1')
      ;(place as HTMLElement).focus({ preventScroll: true })
    },
  })
}
