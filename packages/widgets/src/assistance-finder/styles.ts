// What only the finder has: one block for each contract.
import { css } from 'lit'

export const styles = css`
  .program {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.6em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
  .head span {
    color: var(--_muted);
  }
  .helps .head span {
    color: var(--_gain);
    font-weight: 600;
  }
  .program summary {
    min-block-size: 24px;
    color: var(--_accent);
  }
  .program .cite {
    display: inline-block;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 0.6em;
  }
  dd ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
`
