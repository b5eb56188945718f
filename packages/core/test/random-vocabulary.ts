// Words that a scenario made at random may use.
export const clinicianTypes = [
  'physician',
  'nurse-practitioner',
  'physical-therapist',
  'audiologist',
  'clinical-social-worker',
  'certified-nurse-midwife',
  'other',
] as const

export const mvps = ['G0053', 'M0005', 'M1420', 'M1500', 'M9999'] as const
