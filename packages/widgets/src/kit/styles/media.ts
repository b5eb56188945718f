// Forced colors and print.
import { css } from 'lit'

export const media = css`
  @media (forced-colors: active) {
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
