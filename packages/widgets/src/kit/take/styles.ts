// The panel for taking a scenario along.
import { css } from 'lit'

export const takeStyles = css`
  .acts,
  .took,
  .saving,
  .saved li,
  .reading {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .took p {
    margin: 0.5em 0 0;
  }
  .take-link .box {
    max-inline-size: none;
  }
  .take-link input,
  .saving input {
    text-align: start;
  }
  .drop {
    border: 1px dashed var(--_edge);
    border-radius: 8px;
    padding: 0.75em;
    margin-block: 1em;
  }
  .drop input {
    inline-size: 100%;
  }
  .drop input::file-selector-button {
    font: inherit;
    color: inherit;
    min-block-size: 44px;
    padding: 0.35em 1em;
    margin-inline-end: 0.75em;
    border: 1px solid var(--_edge);
    border-radius: 8px;
    background: var(--_surface);
  }
  .drop :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .drop p:last-child {
    margin-block-end: 0;
  }
  progress {
    accent-color: var(--_accent);
  }
  .saving {
    align-items: end;
  }
  .saving .field {
    flex: 0 1 26em;
  }
  .saving .field,
  .saving button {
    margin-block-end: 0.5em;
  }
  .saved {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .saved li {
    justify-content: space-between;
    border-block-start: 1px solid var(--_soft);
    padding-block: 0.35em;
  }
  @media print {
    .take {
      display: none;
    }
  }
`
