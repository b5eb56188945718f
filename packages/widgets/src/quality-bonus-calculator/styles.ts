// What only the bonus calculator has: the numbered measures and the sum.
import { css } from 'lit'

export const styles = css`
  .measures {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .measures > li {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.75em;
  }
  .practice {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.75em;
    margin-block-start: 1em;
  }
  .practice > legend {
    float: inline-start;
    inline-size: 100%;
  }
  .practice > .fields {
    clear: both;
  }
  .more > summary {
    color: var(--_accent);
    min-block-size: 32px;
    font-size: 0.92em;
  }
  .sum > * {
    border-block-start: 1px solid var(--_ink);
    font-weight: 700;
  }
`
