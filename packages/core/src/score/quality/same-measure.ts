// Which reports are of one measure: the parts of the CAHPS survey are one, a Medicare CQM is the measure it
// is made of, and otherwise the id decides, whatever the collection type.
import type { ReportedMeasure } from './reported-measure.ts'

const SURVEY = 'CAHPS'
const SURVEY_PART = /^CAHPS_/
const MEDICARE_CQM = /SSP$/

export const isSurveyPart = ({ submission: { measureId, collectionType } }: ReportedMeasure): boolean =>
  collectionType === 'certifiedSurveyVendor' && SURVEY_PART.test(measureId ?? '')

export const isClaims = ({ submission: { collectionType } }: ReportedMeasure): boolean =>
  collectionType === 'administrativeClaims'

/** The measure's id without the suffix of the Shared Savings Program. */
export const baseId = ({ submission: { measureId } }: ReportedMeasure): string | undefined =>
  measureId?.replace(MEDICARE_CQM, '')

/** Equal for reports of one measure; a report without an id stands alone. */
export const measureKey = (one: ReportedMeasure): unknown =>
  isSurveyPart(one) ? SURVEY : (baseId(one) ?? one)
