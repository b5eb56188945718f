// Fields, choices and buttons, with touch targets of 44 px.
import { css } from 'lit'

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
  .name {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.5em;
    max-inline-size: 27.4em;
  }
  .name label {
    flex: 1;
  }
  .term[open] {
    flex-basis: 100%;
  }
  .term > summary {
    inline-size: 24px;
    min-block-size: 24px;
    margin-inline-start: auto;
    border: 1px solid var(--_edge);
    border-radius: 50%;
    list-style: none;
    text-align: center;
    color: var(--_accent);
    font-size: 0.88em;
  }
  legend:has(+ .term) {
    float: inline-start;
    max-inline-size: calc(100% - 36px);
  }
  legend + .term + *,
  legend + .term > .meaning {
    clear: both;
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
  .box:focus-within,
  .pick input:focus-visible + span,
  :is(.chooser select, button, summary, a, [type='checkbox']):focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
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
