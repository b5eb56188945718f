// What only the targeted review has: the boxes to tick on paper.
import { css } from 'lit'

export const styles = css`
  .todo {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .todo li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_soft);
    break-inside: avoid;
  }
  .todo li::before {
    content: '';
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block-start: 0.2em;
    border: 1.5px solid var(--_ink);
    border-radius: 3px;
  }
  .sources .cite {
    display: inline-block;
    margin-inline-end: 0.75em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.75em;
  }
  .dates td {
    overflow-wrap: anywhere;
  }
  input[type='date'] {
    text-align: start;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 0.6em;
  }
  @media print {
    .cols {
      display: block;
    }
    .cols > :last-child {
      break-before: page;
    }
    .fold,
    .term,
    .source,
    .help,
    .field:has([type='date']) {
      display: none;
    }
  }
`
