// Which reports are of one measure: the parts of the CAHPS survey are one, and otherwise the id decides,
// whatever the collection type.
import type { ReportedMeasure } from './reported-measure.ts'

const SURVEY = 'CAHPS'
const SURVEY_PART = /^CAHPS_/

export const isSurveyPart = ({ submission: { measureId, collectionType } }: ReportedMeasure): boolean =>
  collectionType === 'certifiedSurveyVendor' && SURVEY_PART.test(measureId ?? '')

export const isClaims = ({ submission: { collectionType } }: ReportedMeasure): boolean =>
  collectionType === 'administrativeClaims'

/** Equal for reports of one measure; a report without an id stands alone. */
export const measureKey = (one: ReportedMeasure): unknown =>
  isSurveyPart(one) ? SURVEY : (one.submission.measureId ?? one)
