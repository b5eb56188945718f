// The frame: heading, rule year, answer, columns, footer.
import { css } from 'lit'

export const card = css`
  .card * {
    scroll-margin-block-start: var(--_clear);
  }
  .card {
    overflow-wrap: break-word;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: clamp(1em, 4cqi, 1.75em);
  }
  .card.bare {
    border: 0;
    padding: 0;
    background: none;
  }
  .bare .answer,
  .bare .answer.figure {
    font-size: 1.3em;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    justify-content: space-between;
    align-items: baseline;
    margin-block-end: 0.75em;
  }
  .title {
    font-size: 1.06em;
    font-weight: 650;
  }
  .year,
  .chooser {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
  }
  .year {
    font-size: 0.86em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .chooser {
    font-weight: 400;
    margin: 0;
  }
  .chooser select {
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_edge);
    border-radius: 8px;
  }
  .flag {
    font-size: 0.9em;
    letter-spacing: 0.06em;
    font-weight: 700;
    color: var(--_loss);
    border: 1px solid currentColor;
    border-radius: 4px;
    padding: 0 0.35em;
  }
  .result {
    display: block;
    margin-block-end: 1em;
  }
  .answer {
    display: block;
    font-size: clamp(1.5em, 6cqi, 2em);
    line-height: 1.12;
    font-weight: 700;
    letter-spacing: -0.015em;
    font-variant-numeric: tabular-nums;
    text-wrap: balance;
  }
  .answer.figure {
    font-size: clamp(2.1em, 7cqi, 3.1em);
  }
  .gain {
    color: var(--_gain);
  }
  .loss {
    color: var(--_loss);
  }
  .say {
    display: block;
    margin-block: 0.35em 0;
    max-inline-size: 62ch;
  }
  .small,
  .say small {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .notice {
    border-inline-start: 3px solid currentColor;
    padding-inline-start: 0.75em;
  }
  footer {
    margin-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.75em;
    color: var(--_muted);
    font-size: 0.84em;
  }
  .subtitle {
    font-size: 1em;
    font-weight: 650;
    margin: 1.25em 0 0.5em;
  }
  .cols {
    display: grid;
    gap: 1.25em 2em;
    grid-template-columns: minmax(0, 1fr);
  }
  @container (min-width: 46em) {
    .cols {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .cols.wide-first {
      grid-template-columns: minmax(0, 1.55fr) minmax(0, 1fr);
    }
  }
`
