// Whom each of the four contracts served and whom not, by the hand-out's rows on providers.
import type { AssistanceProgramId } from './assistance-programs.ts'

/** What somebody told, as the criteria need it. */
export interface Told {
  /** Unknown while the practice size was not told. */
  readonly small: boolean | undefined
  readonly apm: string
  readonly ptn: boolean
  /** Rural, underserved or short of professionals. */
  readonly first: boolean
}

export interface Test {
  /** Unknown while what it needs was not told. */
  readonly holds: boolean | undefined
  readonly yes?: string
  readonly no: string
}

const NOT_ADVANCED = 'It did not serve participants in Advanced APMs.'
const NOT_IN_PTN = 'It did not serve whoever was in a Practice Transformation Network.'

export function testsOf(id: AssistanceProgramId, { small, apm, ptn, first }: Told): Test[] {
  const common: Test[] = [
    { holds: apm !== 'advanced-apm', no: NOT_ADVANCED },
    { holds: !ptn, no: NOT_IN_PTN },
  ]
  switch (id) {
    case 'qin-qio':
      return [
        {
          holds: small === undefined ? undefined : !small,
          yes: 'It served practices of 16 or more clinicians.',
          no: 'It did not serve small practices: those had SURS.',
        },
        ...common,
      ]
    case 'surs':
      return [
        {
          holds: small,
          yes: 'It served practices of 15 or fewer clinicians.',
          no: 'It served small practices only.',
        },
        ...common,
        ...(first
          ? [
              {
                holds: true,
                yes: 'Practices like yours came first: rural, underserved or short of professionals.',
                no: '',
              },
            ]
          : []),
      ]
    case 'qin-qio-tcpi':
      return [
        {
          holds: ptn,
          yes: 'It assessed practices that were in a network.',
          no: 'It served only practices in a Practice Transformation Network.',
        },
      ]
    case 'ptn':
      return [
        { holds: apm === 'none', no: 'It did not serve participants in any APM.' },
        {
          holds: true,
          yes: ptn ? 'You were enrolled in one.' : 'You could enroll to change how the practice works.',
          no: '',
        },
      ]
  }
}
