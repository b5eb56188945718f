// What only the final score has: the ways in which a category brings nothing.
import { css } from 'lit'

export const styles = css`
  .cols .subtitle:first-child {
    margin-block-start: 0;
  }
  .category {
    border-block-end: 1px solid var(--_soft);
    margin-block-end: 0.75em;
  }
  .category:not(:has(*)) {
    display: none;
  }
  .told {
    margin-block: 0 0.75em;
  }
  .sum .row {
    border-block-start: 3px double var(--_ink);
    padding-block-start: 0.35em;
    font-weight: 700;
  }
  .state {
    display: inline-block;
    font-size: 0.86em;
    font-weight: 600;
    border: 1px solid;
    border-radius: 4px;
    padding: 0 0.4em;
  }
  .state.open {
    border-style: dashed;
    color: var(--_muted);
  }
  .state.nothing-reported,
  .state.excluded {
    color: var(--_loss);
  }
  .state.zero {
    border-width: 2px;
  }
  .state.reweighted {
    color: var(--_accent);
    border-radius: 1em;
  }
  .state.reweighted::before {
    content: '⇄ ';
  }
  .state.excluded::before {
    content: '⊘ ';
  }
  .state.unscored {
    border-style: dotted;
  }
  .state.no-weight {
    border-color: transparent;
    padding: 0;
    color: var(--_muted);
  }
  .reweighted .n,
  .unscored .n,
  .no-weight .n,
  .open .n {
    color: var(--_muted);
  }
  .weights .moved {
    font-weight: 700;
    color: var(--_accent);
  }
`
