// Colors, corners and the reset. Colors come from the host's custom properties and keep their contrast:
// hue stays, lightness is corrected. Every size is relative to the element's own font size.
import { css } from 'lit'

export const tokens = css`
  :host {
    --_surface: var(--mips-surface, light-dark(#fff, #141a21));
    --_ink: var(--mips-ink, light-dark(#17202b, #e9edf2));
    --_muted: var(--mips-muted, light-dark(#556171, #a3afbc));
    --_line: var(--mips-line, light-dark(#d8dde4, #313b47));
    --_soft: color-mix(in srgb, var(--_ink) 6%, var(--_surface));
    --_edge: color-mix(in srgb, var(--_ink) 55%, var(--_surface));
    --_accent: light-dark(
      oklch(from var(--mips-accent, #0a58a6) min(l, 0.46) c h),
      oklch(from var(--mips-accent, #86bcff) max(l, 0.78) c h)
    );
    --_gain: light-dark(
      oklch(from var(--mips-gain, #0b7a6a) min(l, 0.5) c h),
      oklch(from var(--mips-gain, #52cdb4) max(l, 0.76) c h)
    );
    --_loss: light-dark(
      oklch(from var(--mips-loss, #b0421f) min(l, 0.52) c h),
      oklch(from var(--mips-loss, #ff9d7c) max(l, 0.76) c h)
    );
    --_radius: var(--mips-radius, 14px);
    display: block;
    color: var(--_ink);
    font-family: inherit;
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
`
