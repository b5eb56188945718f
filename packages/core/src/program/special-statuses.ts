// The special statuses in words, with the question that finds them out.
import type { SpecialStatusId } from '../rules/eligibility-rules.ts'

export const specialStatusNames: Readonly<Record<SpecialStatusId, string>> = {
  small: 'Small practice',
  rural: 'Rural',
  hpsa: 'Health professional shortage area (HPSA)',
  'non-patient-facing': 'Non-patient facing',
  'hospital-based': 'Hospital-based',
  'asc-based': 'Ambulatory surgical center-based',
  'facility-based': 'Facility-based',
}
