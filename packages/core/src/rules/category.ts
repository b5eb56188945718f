// The four performance categories, under the names that a report and a scenario use.
export type CategoryId = 'quality' | 'cost' | 'improvementActivities' | 'promotingInteroperability'

export const categoryIds = [
  'quality',
  'cost',
  'improvementActivities',
  'promotingInteroperability',
] as const satisfies readonly CategoryId[]

export const categoryNames: Readonly<Record<CategoryId, string>> = {
  quality: 'Quality',
  cost: 'Cost',
  improvementActivities: 'Improvement activities',
  promotingInteroperability: 'Promoting Interoperability',
}
