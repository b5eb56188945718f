// What only the curve has.
import { css } from 'lit'

export const styles = css`
  .chart {
    display: block;
    inline-size: 100%;
    block-size: 300px;
    font-size: 13px;
    touch-action: pan-y;
    overflow: visible;
    direction: ltr;
    user-select: none;
  }
  .chart text {
    fill: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .chart .me {
    fill: var(--_ink);
    font-weight: 650;
  }
  .grid {
    stroke: var(--_line);
  }
  .zero {
    stroke: var(--_muted);
  }
  .piece {
    stroke-width: 3.5;
    stroke-linecap: round;
  }
  .jump {
    stroke-width: 2;
    stroke-dasharray: 2 4;
  }
  .down {
    stroke: var(--_loss);
  }
  .up {
    stroke: var(--_gain);
  }
  .guess .up {
    stroke-dasharray: 8 7;
  }
  .other .piece,
  .other .jump {
    stroke: var(--_muted);
    stroke-width: 2;
    stroke-dasharray: 6 4;
  }
  .chart .own-label {
    fill: var(--_ink);
    font-weight: 650;
  }
  .drop {
    stroke: var(--_ink);
    stroke-dasharray: 1 3;
  }
  .handle {
    cursor: ew-resize;
    outline: none;
  }
  .halo {
    fill: transparent;
  }
  .handle:focus-visible .halo {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .dot {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .dot.unknown {
    stroke-dasharray: 3 3;
  }
  @media (forced-colors: active) {
    .chart text {
      fill: CanvasText;
    }
    .piece,
    .jump,
    .drop,
    .grid,
    .zero {
      stroke: CanvasText;
    }
    .dot {
      fill: Canvas;
      stroke: Highlight;
    }
  }
`
