// The clinician types that any rule year has named, in the regulation's order.

export const clinicianTypes = {
  physician: 'Physician (MD, DO, dentist, podiatrist, optometrist, chiropractor)',
  'physician-assistant': 'Physician assistant',
  'nurse-practitioner': 'Nurse practitioner',
  'clinical-nurse-specialist': 'Clinical nurse specialist',
  'certified-registered-nurse-anesthetist': 'Certified registered nurse anesthetist',
  'physical-therapist': 'Physical therapist',
  'occupational-therapist': 'Occupational therapist',
  'speech-language-pathologist': 'Qualified speech-language pathologist',
  audiologist: 'Qualified audiologist',
  'clinical-psychologist': 'Clinical psychologist',
  'registered-dietitian': 'Registered dietitian or nutrition professional',
  'clinical-social-worker': 'Clinical social worker',
  'certified-nurse-midwife': 'Certified nurse-midwife',
} as const

export type ClinicianType = keyof typeof clinicianTypes
