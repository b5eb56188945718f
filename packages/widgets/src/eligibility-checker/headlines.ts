// Whether one is in, in a few words.
import type { Answer } from '@mips-widgets/core'

export const headlines: Readonly<Record<Answer, string>> = {
  required: 'You are in.',
  'may-opt-in': 'You may opt in.',
  'may-report-voluntarily': 'You are not in, but may report voluntarily.',
  excluded: 'You are not in.',
}
