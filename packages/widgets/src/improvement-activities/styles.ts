// What only the improvement activities have: titles in a list, and where a credit stands in the rules.
import { css } from 'lit'

export const styles = css`
  .rows legend [lang] {
    font-weight: 400;
  }
  .source-of {
    margin-block: -0.25em 0.5em;
    margin-inline-start: 1.9em;
  }
`
