// Every cost measure that a rule year has scored, with CMS's id. Titles are those of the latest year.

export type CostMeasureType =
  | 'total-per-capita'
  | 'spending-per-beneficiary'
  | 'procedural'
  | 'acute-inpatient'
  | 'chronic'
  | 'care-setting'

interface CostMeasure {
  readonly title: string
  readonly type: CostMeasureType
}

const of =
  (type: CostMeasureType) =>
  (title: string): CostMeasure => ({ title, type })
const procedural = /* @__PURE__ */ of('procedural')
const acute = /* @__PURE__ */ of('acute-inpatient')
const chronic = /* @__PURE__ */ of('chronic')

export const costMeasures = /* @__PURE__ */ {
  TPCC_1: of('total-per-capita')('Total Per Capita Cost (TPCC)'),
  MSPB_1: of('spending-per-beneficiary')('Medicare Spending Per Beneficiary (MSPB) Clinician'),
  COST_ACOPD_1: chronic('Asthma/Chronic Obstructive Pulmonary Disease (COPD)'),
  COST_AKID_1: procedural('Acute Kidney Injury Requiring New Inpatient Dialysis'),
  COST_CCLI_1: procedural('Revascularization for Lower Extremity Chronic Critical Limb Ischemia'),
  COST_CKD_1: chronic('Chronic Kidney Disease (CKD)'),
  COST_COPDE_1: acute('Inpatient Chronic Obstructive Pulmonary Disease (COPD) Exacerbation'),
  COST_CRR_1: procedural('Colon and Rectal Resection'),
  COST_DEP_1: chronic('Depression'),
  COST_D_1: chronic('Diabetes'),
  COST_EDV_1: of('care-setting')('Emergency Medicine'),
  COST_EOPCI_1: procedural('Elective Outpatient Percutaneous Coronary Intervention (PCI)'),
  COST_ESRD_1: chronic('End-Stage Renal Disease (ESRD)'),
  COST_FIHR_1: procedural('Femoral or Inguinal Hernia Repair'),
  COST_HAC_1: procedural('Hemodialysis Access Creation'),
  COST_HF_1: chronic('Heart Failure'),
  COST_IHCI_1: acute('Intracranial Hemorrhage or Cerebral Infarction'),
  COST_IOL_1: procedural('Cataract Removal with Intraocular Lens (IOL) Implantation'),
  COST_KA_1: procedural('Knee Arthroplasty'),
  COST_KTM_1: chronic('Kidney Transplant Management'),
  COST_LBP_1: chronic('Low Back Pain'),
  COST_LGH_1: acute('Lower Gastrointestinal Hemorrhage'),
  COST_LPMSM_1: procedural('Lumpectomy, Partial Mastectomy, Simple Mastectomy'),
  COST_LSFDD_1: procedural('Lumbar Spine Fusion for Degenerative Disease, 1–3 Levels'),
  COST_MR_1: procedural('Melanoma Resection'),
  COST_NECABG_1: procedural('Non-Emergent Coronary Artery Bypass Graft (CABG)'),
  COST_PC_1: chronic('Prostate Cancer'),
  COST_PHA_1: procedural('Elective Primary Hip Arthroplasty'),
  COST_PRC_1: acute('Psychoses and Related Conditions'),
  COST_RA_1: chronic('Rheumatoid Arthritis'),
  COST_RIH_1: acute('Respiratory Infection Hospitalization'),
  COST_RUSST_1: procedural('Renal or Ureteral Stone Surgical Treatment'),
  COST_SPH_1: acute('Simple Pneumonia with Hospitalization'),
  COST_SSC_1: procedural('Screening/Surveillance Colonoscopy'),
  COST_STEMI_1: acute('Inpatient Percutaneous Coronary Intervention (PCI)'),
  COST_S_1: acute('Sepsis'),
} as const satisfies Readonly<Record<string, CostMeasure>>

export type CostMeasureId = keyof typeof costMeasures
