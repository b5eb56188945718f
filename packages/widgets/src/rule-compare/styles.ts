// What only the comparison has: chips, marks, and rows that become blocks.
import { css } from 'lit'

export const styles = css`
  .years .pick {
    align-items: center;
    margin-block-end: 0.5em;
  }
  .years .small {
    inline-size: 100%;
  }
  .pick input:disabled {
    cursor: default;
  }
  .pair {
    margin-block-end: 1em;
  }
  .find input {
    text-align: start;
  }
  .fold.rules {
    margin-block-start: 0;
    padding-block-start: 0;
  }
  table {
    table-layout: fixed;
    margin-block: 0.5em 1em;
  }
  td {
    padding-inline-end: 1em;
    overflow-wrap: anywhere;
  }
  td > .small {
    display: block;
  }
  .by {
    margin-inline-start: 0.25em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .by.gain,
  .added,
  ins {
    color: var(--_gain);
  }
  .by.loss,
  .removed,
  del {
    color: var(--_loss);
  }
  .changed {
    color: var(--_accent);
  }
  .mark {
    font-size: 0.86em;
    white-space: nowrap;
  }
  ins {
    text-decoration: underline 2px;
  }
  td ul {
    list-style: '· ';
    margin: 0;
    padding-inline-start: 0.75em;
  }
  @container (max-width: 40em) {
    thead {
      display: none;
    }
    table,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
    }
    tbody tr {
      border-block-start: 1px solid var(--_line);
      padding-block: 0.5em;
    }
    tbody th,
    td {
      border: 0;
      padding: 0.15em 0;
    }
    td::before {
      content: attr(data-year);
      display: block;
      color: var(--_muted);
      font-size: 0.86em;
    }
  }
  @container (min-width: 18em) and (max-width: 40em) {
    .results td {
      position: relative;
      padding-inline-start: 8em;
      min-block-size: 1.8em;
    }
    .results td::before {
      position: absolute;
      inset-inline-start: 0;
    }
  }
  @media print {
    .years,
    .find,
    .choice {
      display: none;
    }
  }
`
