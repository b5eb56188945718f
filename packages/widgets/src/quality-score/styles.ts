// What only the quality widget has: the measures one under the other, and the sums.
import { css } from 'lit'

export const styles = css`
  .measures {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .measures > li {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.75em 0;
  }
  .more > summary {
    color: var(--_accent);
    min-block-size: 32px;
    font-size: 0.92em;
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
  .beside {
    position: sticky;
    inset-block-start: 1em;
    align-self: start;
  }
  caption {
    text-align: start;
    margin-block-start: 0;
  }
  .sum > * {
    border-block-start: 1px solid var(--_ink);
    font-weight: 700;
  }
`
