// The five public-health and clinical-data registries of Promoting Interoperability 2019 and
// 2020, with CMS's ids. The three exclusions have the same grounds for each kind of registry.
import type { Registry } from './promoting-interoperability-rules.ts'

const registry = (id: string, title: string, doesNotApply: string): Registry => ({
  id,
  title,
  multipleId: `${id}_MULTI`,
  exclusions: [
    { id: `${id}_EX_1`, text: doesNotApply },
    { id: `${id}_EX_2`, text: 'No agency or registry in the jurisdiction accepts the certified standard' },
    { id: `${id}_EX_3`, text: 'No agency or registry was declared ready 6 months before the period' },
  ],
})

export const registries: readonly Registry[] = [
  registry(
    'PI_PHCDRR_1',
    'Immunization Registry Reporting',
    'Gives no immunizations that the registry collects',
  ),
  registry(
    'PI_PHCDRR_2',
    'Syndromic Surveillance Reporting',
    'Not a kind of provider the surveillance system collects from',
  ),
  registry('PI_PHCDRR_3', 'Electronic Case Reporting', 'Treats and diagnoses no reportable disease'),
  registry(
    'PI_PHCDRR_4',
    'Public Health Registry Reporting',
    'Treats and diagnoses no disease of a public health registry',
  ),
  registry(
    'PI_PHCDRR_5',
    'Clinical Data Registry Reporting',
    'Treats and diagnoses no disease of a clinical data registry',
  ),
]
