// The look that all widgets share. Every size is relative to the element's own font size. Colors come
// from the host's custom properties and keep their contrast: hue stays, lightness is corrected.
import { css } from 'lit'

export const tokens = css`
  :host {
    --_surface: var(--mips-surface, light-dark(#fff, #141a21));
    --_ink: var(--mips-ink, light-dark(#17202b, #e9edf2));
    --_muted: var(--mips-muted, light-dark(#556171, #a3afbc));
    --_line: var(--mips-line, light-dark(#d8dde4, #313b47));
    --_soft: color-mix(in srgb, var(--_ink) 6%, var(--_surface));
    --_edge: color-mix(in srgb, var(--_ink) 55%, var(--_surface));
    --_accent: light-dark(
      oklch(from var(--mips-accent, #0a58a6) min(l, 0.46) c h),
      oklch(from var(--mips-accent, #86bcff) max(l, 0.78) c h)
    );
    --_gain: light-dark(
      oklch(from var(--mips-gain, #0b7a6a) min(l, 0.5) c h),
      oklch(from var(--mips-gain, #52cdb4) max(l, 0.76) c h)
    );
    --_loss: light-dark(
      oklch(from var(--mips-loss, #b0421f) min(l, 0.52) c h),
      oklch(from var(--mips-loss, #ff9d7c) max(l, 0.76) c h)
    );
    --_radius: var(--mips-radius, 14px);
    display: block;
    color: var(--_ink);
    font-family: inherit;
    line-height: 1.5;
    text-align: start;
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
`

export const card = css`
  .card {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: clamp(1em, 4cqi, 1.75em);
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
  .year {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    font-size: 0.86em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .chooser {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 400;
    margin: 0;
  }
  .chooser select {
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
  h3,
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

export const controls = css`
  fieldset {
    border: 0;
    padding: 0;
    margin: 0 0 1em;
    min-inline-size: 0;
  }
  legend {
    font-weight: 600;
    padding: 0;
    margin-block-end: 0.35em;
  }
  .fields {
    display: grid;
    gap: 0 1.25em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    align-items: start;
  }
  .field {
    margin-block-end: 0.75em;
  }
  .fields > .field {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    margin-block-end: 0.75em;
  }
  .fields > .field > .help {
    grid-row: 2;
  }
  .fields > .field > .box {
    grid-row: 3;
  }
  .fields > .field > .error {
    grid-row: 4;
  }
  label {
    display: block;
    font-weight: 600;
    font-size: 0.95em;
    margin-block-end: 0.15em;
  }
  .help {
    margin: 0 0 0.35em;
    color: var(--_muted);
    font-size: 0.88em;
  }
  .box {
    display: flex;
    align-items: center;
    border: 1px solid var(--_edge);
    border-radius: 8px;
    background: var(--_surface);
    min-block-size: 44px;
    max-inline-size: 26em;
  }
  .box:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }
  .box.bad {
    border: 2px solid var(--_loss);
  }
  input,
  select,
  button {
    font: inherit;
    color: inherit;
  }
  .box input,
  .box select {
    border: 0;
    background: none;
    padding: 0.5em 0.75em;
    inline-size: 100%;
    min-inline-size: 0;
    outline: 0;
    border-radius: 8px;
  }
  .box input {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  select {
    background: var(--_surface);
  }
  .box select,
  .chooser select {
    text-overflow: ellipsis;
  }
  .chooser select:focus-visible,
  button:focus-visible,
  summary:focus-visible,
  a:focus-visible,
  input[type='checkbox']:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .unit {
    color: var(--_muted);
    padding-inline: 0.75em;
    white-space: nowrap;
  }
  .unit + input {
    padding-inline-start: 0;
  }
  .box input:has(+ .unit) {
    padding-inline-end: 0;
  }
  .error {
    color: var(--_loss);
    font-size: 0.92em;
    margin: 0.25em 0 0;
  }
  .error:empty {
    display: none;
  }
  .check label {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    font-weight: 400;
    min-block-size: 44px;
    padding-block: 0.6em;
    margin: 0;
  }
  .check .help,
  .check .error {
    margin-inline-start: 1.9em;
    margin-block-start: -0.35em;
  }
  input[type='checkbox'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.1em 0 0;
    flex: none;
    accent-color: var(--_accent);
  }
  .pick {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .pick label {
    font-weight: 400;
    margin: 0;
    position: relative;
  }
  .pick input {
    position: absolute;
    inset: 0;
    opacity: 0;
    margin: 0;
    inline-size: 100%;
    block-size: 100%;
    cursor: pointer;
  }
  .pick span {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0.25em 0.9em;
    border: 1px solid var(--_edge);
    border-radius: 22px;
  }
  .pick input:checked + span {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .pick input:checked + span::before {
    content: '✓';
    margin-inline-end: 0.4em;
  }
  .pick input:focus-visible + span {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  button {
    min-block-size: 44px;
    padding: 0.35em 1em;
    border: 1px solid var(--_edge);
    border-radius: 8px;
    background: var(--_surface);
    cursor: pointer;
  }
  button.plain {
    border-color: transparent;
    color: var(--_accent);
    text-decoration: underline;
    padding-inline: 0.25em;
  }
`

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
  }
  .receipt .receipt {
    padding-inline-start: clamp(0.75em, 3cqi, 1.5em);
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
  summary.row::-webkit-details-marker {
    display: none;
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
  .cite > summary::-webkit-details-marker {
    display: none;
  }
  .doubt {
    color: var(--_loss);
    font-weight: 600;
  }
  .source {
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
  thead th {
    font-weight: 600;
    color: var(--_muted);
    font-size: 0.9em;
    border: 0;
  }
  tbody th {
    font-weight: 600;
  }
  td.n,
  th.n {
    text-align: end;
    padding-inline-end: 0;
  }
  .marks {
    list-style: none;
    margin: 0.5em 0;
    padding: 0;
  }
  .marks li {
    position: relative;
    padding: 0.3em 0 0.3em 1.75em;
  }
  :host(:dir(rtl)) .marks li {
    padding: 0.3em 1.75em 0.3em 0;
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

export const media = css`
  @media (forced-colors: active) {
    .box,
    .card,
    button,
    .pick span {
      border-color: ButtonText;
    }
    .pick input:checked + span {
      border: 3px solid Highlight;
    }
    .box:focus-within,
    .pick input:focus-visible + span {
      outline-color: Highlight;
    }
  }
  @media print {
    .card {
      border: 0;
      padding: 0;
      break-inside: auto;
    }
    .chooser,
    button {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .receipt li,
    tr {
      break-inside: avoid;
    }
  }
`

export const shared = [tokens, card, controls, explanations, media]
