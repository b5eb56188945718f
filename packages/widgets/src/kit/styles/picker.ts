// The list to pick from.
import { css } from 'lit'

export const pickerStyles = css`
  .box.search input {
    text-align: start;
  }
  .results {
    list-style: none;
    margin: 0 0 0.75em;
    padding: 0;
  }
  .results button {
    display: flex;
    gap: 0.6em;
    inline-size: 100%;
    padding: 0.5em 0.25em;
    border: 0;
    border-block-start: 1px solid var(--_soft);
    border-radius: 0;
    background: none;
    text-align: start;
  }
  .results button:hover {
    background: var(--_soft);
  }
  .results .mark {
    inline-size: 1em;
    flex: none;
    color: var(--_accent);
    font-weight: 700;
  }
  .results small {
    display: block;
    color: var(--_muted);
    font-size: 0.88em;
  }
  .results [aria-pressed='true'] b {
    color: var(--_accent);
  }
`
