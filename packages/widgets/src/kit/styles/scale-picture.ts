// The benchmark as a scale. It is a container of its own: a narrow one drops labels and keeps their size.
import { css } from 'lit'

export const scalePictureStyles = css`
  .scale {
    container-type: inline-size;
  }
  .scale svg {
    display: block;
    direction: ltr;
    overflow: visible;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .scale text {
    fill: var(--_muted);
  }
  .decile {
    fill: var(--_soft);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .decile.passed {
    fill: color-mix(in srgb, var(--_accent) 18%, var(--_surface));
  }
  .decile.reached {
    fill: var(--_accent);
  }
  .scale text.reached {
    fill: var(--_surface);
    font-weight: 650;
  }
  .scale path.own {
    fill: var(--_ink);
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .scale text.own {
    fill: var(--_ink);
    font-size: 13px;
    font-weight: 650;
  }
  .scale .more > summary {
    color: var(--_accent);
    min-block-size: 32px;
    font-size: 0.92em;
  }
  @container (max-width: 500px) {
    .scale .minor {
      display: none;
    }
  }
  @container (max-width: 720px) {
    .long .minor {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .scale text {
      fill: CanvasText;
    }
    .decile {
      fill: Canvas;
      stroke: CanvasText;
    }
    .decile.reached {
      fill: Highlight;
    }
    .scale text.reached {
      fill: HighlightText;
    }
    .scale path.own {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`
