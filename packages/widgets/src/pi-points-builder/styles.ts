// What only the points builder has: objectives, measures and the bar.
import { css } from 'lit'

export const styles = css`
  .objective {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.75em;
    margin-block-end: 0.75em;
  }
  .objective > legend {
    float: inline-start;
    inline-size: 100%;
    font-size: 1.02em;
  }
  .objective > legend + * {
    clear: both;
  }
  .measure {
    padding-block: 0.5em;
  }
  .measure + .measure {
    border-block-start: 1px solid var(--_soft);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
    gap: 0 0.75em;
    max-inline-size: 22.75em;
    margin-block-start: 0.35em;
  }
  .points {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    font-size: 0.92em;
  }
  .points.earned {
    color: var(--_ink);
    font-weight: 600;
  }
  .moved {
    display: block;
    grid-column: 1 / -1;
    color: var(--_gain);
    font-size: 0.9em;
  }
  .moved.away {
    color: var(--_muted);
  }
  .row > .check {
    min-inline-size: 0;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 14px;
    border-radius: 7px;
    margin-block: 0.5em;
  }
  .bar .track {
    fill: var(--_soft);
  }
  .bar .measure {
    fill: var(--_accent);
  }
  .bar .base {
    fill: color-mix(in srgb, var(--_accent) 70%, var(--_ink));
  }
  .bar .bonus {
    fill: var(--_gain);
  }
  .bar .gap {
    fill: var(--_surface);
  }
  @media (forced-colors: active) {
    .bar .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bar .measure,
    .bar .base,
    .bar .bonus {
      fill: Highlight;
    }
    .bar .gap {
      fill: Canvas;
    }
  }
`
