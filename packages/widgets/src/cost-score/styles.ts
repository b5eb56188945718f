// What only the cost category has: the fold for a benchmark.
import { css } from 'lit'

export const styles = css`
  .more > summary {
    color: var(--_accent);
    min-block-size: 32px;
    font-size: 0.92em;
  }
`
