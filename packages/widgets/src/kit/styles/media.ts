// Forced colors and print.
import { css } from 'lit'

export const media = css`
  @media (forced-colors: active) {
    .pick input:checked + span {
      border: 3px solid Highlight;
    }
  }
  @media print {
    .card {
      border: 0;
      padding: 0;
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
