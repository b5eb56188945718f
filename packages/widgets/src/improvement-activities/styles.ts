// What only the improvement activities have: titles in a list, and where a credit stands in the rules.
import { css } from 'lit'

export const styles = css`
  .rows legend [lang] {
    font-weight: 400;
  }
  .check:has(> .term) {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
  }
  .check:has(> .term) > label {
    flex: 1 1 0;
  }
  .check > .help,
  .check > .error {
    flex: 1 0 calc(100% - 1.9em);
  }
  .source-of {
    margin-block: -0.25em 0.5em;
    margin-inline-start: 1.9em;
  }
`
