// Folds, receipts, citations, tables and marked lists.
import { css } from 'lit'

export const explanations = css`
  summary {
    cursor: pointer;
  }
  .fold,
  .why {
    border-block-start: 1px solid var(--_line);
    margin-block-start: 1em;
    padding-block-start: 0.25em;
  }
  .fold > summary,
  .why > summary {
    font-weight: 600;
    color: var(--_accent);
    min-block-size: 44px;
    padding-block: 0.6em;
  }
  .receipt {
    list-style: none;
    margin: 0;
    padding: 0;
    font-size: 0.96em;
    overflow-wrap: anywhere;
  }
  .receipt .receipt {
    padding-inline-start: min(1.5em, 3cqi);
    font-size: 1em;
  }
  .receipt li {
    border-block-start: 1px solid var(--_soft);
    padding-block: 0.35em;
  }
  .receipt .total > details > summary {
    border-block-end: 3px double var(--_ink);
    font-weight: 700;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.15em 1em;
    align-items: baseline;
    list-style: none;
  }
  details > summary.row {
    position: relative;
    padding-inline-start: 1.1em;
    min-block-size: 24px;
  }
  details > summary.row::before {
    content: '▸';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_accent);
  }
  details[open] > summary.row::before {
    content: '▾';
  }
  .what b {
    font-weight: 600;
    display: block;
  }
  .how {
    display: block;
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.94em;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .n {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .cite {
    display: inline;
    font-size: 0.86em;
  }
  .cite > summary {
    display: inline-block;
    color: var(--_accent);
    border-block-end: 1px dotted;
    min-block-size: 24px;
    list-style: none;
  }
  summary.row::-webkit-details-marker,
  .cite > summary::-webkit-details-marker,
  .term > summary::-webkit-details-marker {
    display: none;
  }
  .doubt {
    color: var(--_loss);
    font-weight: 600;
  }
  .source,
  .meaning {
    display: block;
    background: var(--_soft);
    border-radius: 6px;
    padding: 0.5em 0.75em;
    margin-block: 0.25em;
    color: var(--_ink);
    font-weight: 400;
  }
  a {
    color: var(--_accent);
  }
  .scroll {
    overflow-x: auto;
  }
  .scroll:focus-visible {
    outline: 3px solid var(--_accent);
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.95em;
  }
  th,
  td {
    text-align: start;
    padding: 0.5em 0.75em 0.5em 0;
    border-block-start: 1px solid var(--_soft);
    vertical-align: top;
    font-weight: 400;
  }
  thead [scope] {
    font-weight: 600;
    color: var(--_muted);
    font-size: 0.9em;
    border: 0;
    white-space: normal;
  }
  tbody th {
    font-weight: 600;
  }
  td.n,
  th.n {
    padding-inline: 0.5em 0;
  }
  .marks {
    list-style: none;
    margin: 0.5em 0;
    padding: 0;
  }
  .marks li {
    position: relative;
    padding-block: 0.3em;
    padding-inline-start: 1.75em;
  }
  .marks li::before {
    position: absolute;
    inset-inline-start: 0;
    font-weight: 700;
  }
  .marks .yes::before {
    content: '✓';
    color: var(--_gain);
  }
  .marks .no::before {
    content: '–';
    color: var(--_loss);
  }
  .marks .note::before {
    content: '·';
  }
`
