// Reads the eligibility questions out of a draft, for the clinician alone and for the group.
import type { Clinician } from '@mips-widgets/core'
import { type Draft, isBlank, unflatten } from '../kit/draft.ts'
import type { Level } from './messages.ts'

interface ClinicianDraft extends Clinician {
  readonly groupVolume?: Clinician['volume']
}

const read = (draft: Draft) => unflatten(draft, 'clinician') as ClinicianDraft

export const levelOf = (draft: Draft): Level => read(draft).participation ?? 'individual'

/** The second level on show: the one chosen, or the group. */
export const otherLevelOf = (draft: Draft): Exclude<Level, 'individual'> => {
  const level = levelOf(draft)
  return level === 'individual' ? 'group' : level
}

/** The scenario keeps the clinician's own volume and the group's apart. */
export const volumeRoot = (level: Level): string =>
  level === 'individual' ? 'clinician.volume' : 'clinician.groupVolume'

/** The input for one level, its volumes where the core looks for them. A refused level is a group. */
export function clinicianAt(draft: Draft, level: Level): Clinician {
  const { groupVolume, volume, participation, ...rest } = read(draft)
  return {
    ...rest,
    participation: level !== 'individual' && !participation ? 'group' : level,
    volume: (level === 'individual' ? volume : groupVolume) ?? {},
  }
}

export const hasVolume = (draft: Draft, level: Level): boolean =>
  Object.entries(draft).some(
    ([path, raw]) => path.startsWith(`${volumeRoot(level)}.`) && raw.trim() !== '' && !isBlank(raw),
  )

/** The draft path of a problem that the core reports for one level. */
export const draftPath = (path: string, level: Level): string =>
  path.startsWith('volume.') ? `${volumeRoot(level)}.${path.slice('volume.'.length)}` : `clinician.${path}`
