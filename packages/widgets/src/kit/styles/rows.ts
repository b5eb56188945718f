// A list of what was added, one under the other.
import { css } from 'lit'

export const rowStyles = css`
  .rows {
    list-style: none;
    margin: 0 0 0.75em;
    padding: 0;
  }
  .rows > li {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.75em 0.25em;
  }
  .rows fieldset {
    margin: 0;
  }
  .name > .help {
    flex: 1 1 0;
  }
  .rows .row {
    align-items: center;
  }
`
