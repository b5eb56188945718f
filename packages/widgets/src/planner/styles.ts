// The planner's frame: the running result that stays in sight, the steps, and the sheet that is printed. Where there
// is little room only the score stays, and nothing where that were much of the window; what has the focus keeps
// clear of it by --_clear.
import { css } from 'lit'

export const styles = css`
  .card {
    --_clear: 6em;
  }
  .card > .result {
    display: contents;
    background: var(--_surface);
  }
  .card > .result .answer {
    position: sticky;
    inset-block-start: min(0px, (100vh - 11em) * 99);
    z-index: 1;
    background: inherit;
    padding-block: 0.35em;
    box-shadow: 0 1px var(--_line);
    font-size: clamp(1.35em, 5cqi, 2em);
  }
  .card > .result .say {
    font-size: 0.94em;
    margin-block: 0 1em;
    max-inline-size: none;
  }
  @media (min-height: 36em) {
    @container (min-width: 46em) {
      .card {
        --_clear: 12em;
      }
      .card > .result {
        display: block;
        position: sticky;
        inset-block-start: min(0px, (100vh - 36em) * 99);
        z-index: 1;
        padding-block: 0.5em;
        border-block-end: 1px solid var(--_line);
      }
      .card > .result .answer {
        position: static;
        padding: 0;
        box-shadow: none;
      }
      .card > .result .say {
        margin-block: 0.35em 0;
      }
    }
  }
  .track {
    display: block;
    inline-size: 100%;
    block-size: 0.6em;
    margin-block: 0.25em;
  }
  .ground {
    fill: var(--_soft);
  }
  .reached {
    fill: var(--_gain);
  }
  .reached.below {
    fill: var(--_loss);
  }
  .limit {
    fill: var(--_ink);
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    list-style: none;
    margin: 0 0 1em;
    padding: 0;
    counter-reset: step;
  }
  @container (max-width: 46em) {
    .steps {
      flex-wrap: nowrap;
      overflow-x: auto;
      padding: 4px;
    }
    .steps button {
      white-space: nowrap;
    }
  }
  .steps button {
    border-radius: 22px;
    counter-increment: step;
  }
  .steps button::before {
    content: counter(step) '. ';
  }
  .steps [aria-current] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .steps small {
    color: var(--_muted);
    font-weight: 400;
  }
  .step:focus {
    outline: 0;
  }
  .primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_surface);
    font-weight: 600;
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: end;
  }
  .moves .help {
    font-variant-numeric: tabular-nums;
  }
  .counts {
    color: var(--_gain);
  }
  .closed {
    color: var(--_muted);
  }
  progress {
    accent-color: var(--_accent);
  }
  .onward {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: space-between;
    margin-block-start: 1em;
  }
  .sheet {
    display: none;
  }
  @container (max-width: 28em) {
    .outcome tr {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      border-block-start: 1px solid var(--_soft);
    }
    .outcome :is(th, td) {
      flex: 1;
      border: 0;
      padding: 0.35em 0;
    }
    .outcome tr:has(:nth-child(4)) > :first-child {
      flex-basis: 100%;
      padding-block-end: 0;
    }
  }
  @media print {
    .card > .result,
    .card > .result .answer {
      position: static;
    }
    nav,
    .kept,
    .onward,
    .card:has([data-printing]) > :not(.step, footer),
    .card:not(:has([data-printing])) > .step,
    .step :not([data-printing], :has([data-printing])) {
      display: none;
    }
    .card {
      font-size: 0.85em;
    }
    .sheet {
      display: block;
    }
    .sheet :is(th, td) {
      padding-block: 0.25em;
    }
    .sheet p,
    footer {
      margin-block: 0.5em 0;
    }
    .link {
      overflow-wrap: anywhere;
      font-size: 0.6em;
      line-height: 1.2;
    }
  }
`
