// What only the APM status has: shares beside thresholds, and the steps of a sliding scale.
import { css } from 'lit'

export const styles = css`
  .cols .subtitle:first-child {
    margin-block-start: 0;
  }
  .share {
    display: block;
    inline-size: 100%;
    block-size: 10px;
    margin-block: 0.35em;
  }
  .share .track {
    fill: var(--_line);
  }
  .share .own {
    fill: var(--_accent);
  }
  .share .mark {
    fill: var(--_ink);
  }
  .n.none {
    color: var(--_muted);
  }
  .step {
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 0.75em;
  }
  @media (forced-colors: active) {
    .share .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .share .own {
      fill: Highlight;
    }
    .share .mark {
      fill: CanvasText;
    }
  }
`
