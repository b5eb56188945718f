// Spanish for the names of the program: categories, clinician types, statuses, ways of sending data, cost
// measures, and the measures of Promoting Interoperability. The names of MVPs stay English.
import type { Dictionary } from '../dictionary.ts'

export const names: Dictionary = {
  // Categories
  Quality: 'Calidad',
  Cost: 'Costo',
  'Improvement activities': 'Actividades de mejora',
  'Promoting Interoperability': 'Promoción de la interoperabilidad',

  // Clinician types
  'Physician (MD, DO, dentist, podiatrist, optometrist, chiropractor)':
    'Médico (MD, DO, odontología, podología, optometría, quiropráctica)',
  'Physician assistant': 'Asistente de medicina (physician assistant)',
  'Nurse practitioner': 'Profesional de enfermería de práctica avanzada (nurse practitioner)',
  'Clinical nurse specialist': 'Especialista en enfermería clínica',
  'Certified registered nurse anesthetist': 'Profesional de enfermería anestesista con certificación',
  'Physical therapist': 'Fisioterapeuta',
  'Occupational therapist': 'Terapeuta ocupacional',
  'Qualified speech-language pathologist': 'Especialista calificado en patología del habla y el lenguaje',
  'Qualified audiologist': 'Especialista calificado en audiología',
  'Clinical psychologist': 'Especialista en psicología clínica',
  'Registered dietitian or nutrition professional': 'Dietista con registro o profesional de la nutrición',
  'Clinical social worker': 'Profesional de trabajo social clínico',
  'Certified nurse-midwife': 'Profesional de enfermería obstétrica con certificación (nurse-midwife)',

  // Special statuses
  'Small practice': 'Consultorio pequeño',
  Rural: 'Rural',
  'Health professional shortage area (HPSA)': 'Área con escasez de profesionales de la salud (HPSA)',
  'Non-patient facing': 'Sin trato directo con pacientes',
  'Hospital-based': 'Con base en un hospital',
  'Ambulatory surgical center-based': 'Con base en un centro de cirugía ambulatoria',
  'Facility-based': 'Con base en un centro',

  // How data are sent, and by whom
  'Direct (API)': 'Directo (API)',
  'Log in and upload': 'Iniciar sesión y cargar archivos',
  'Log in and attest': 'Iniciar sesión y declarar',
  'Medicare Part B claims': 'Reclamaciones de la Parte B de Medicare',
  'CMS Web Interface': 'Interfaz web de CMS',
  'Qualified clinical data registry (submission mechanism)':
    'Registro calificado de datos clínicos (mecanismo de envío)',
  'Qualified registry (submission mechanism)': 'Registro calificado (mecanismo de envío)',
  'EHR (submission mechanism)': 'EHR (mecanismo de envío)',
  'CMS-approved survey vendor (submission mechanism)':
    'Proveedor de encuestas aprobado por CMS (mecanismo de envío)',
  'Attestation (submission mechanism)': 'Declaración (mecanismo de envío)',
  'Individual clinician': 'Profesional clínico individual',
  Group: 'Grupo',
  'Virtual group': 'Grupo virtual',
  Subgroup: 'Subgrupo',
  'APM Entity': 'Entidad del APM',
  'Qualified clinical data registry (QCDR)': 'Registro calificado de datos clínicos (QCDR)',
  'Qualified registry': 'Registro calificado',
  'Health IT vendor': 'Proveedor de tecnología de la salud',
  'CMS-approved survey vendor': 'Proveedor de encuestas aprobado por CMS',
  'MIPS CQM or QCDR measure': 'CQM de MIPS o medida de un QCDR',
  eCQM: 'eCQM',
  'Medicare Part B claims measure': 'Medida de reclamaciones de la Parte B de Medicare',
  'CMS Web Interface measure': 'Medida de la Interfaz web de CMS',
  'CAHPS for MIPS survey': 'Encuesta CAHPS para MIPS',
  'Administrative claims measure (CMS calculates it)':
    'Medida de reclamaciones administrativas (la calcula CMS)',
  'Medicare CQM (Shared Savings Program ACOs)': 'CQM de Medicare (ACO del Programa de Ahorros Compartidos)',

  // Cost measures
  'Total Per Capita Cost (TPCC)': 'Costo total por persona (TPCC)',
  'Medicare Spending Per Beneficiary (MSPB) Clinician':
    'Gasto de Medicare por beneficiario (MSPB), profesional clínico',
  'Asthma/Chronic Obstructive Pulmonary Disease (COPD)':
    'Asma o enfermedad pulmonar obstructiva crónica (EPOC)',
  'Acute Kidney Injury Requiring New Inpatient Dialysis':
    'Lesión renal aguda que requiere diálisis nueva durante la hospitalización',
  'Revascularization for Lower Extremity Chronic Critical Limb Ischemia':
    'Revascularización por isquemia crítica crónica de las extremidades inferiores',
  'Chronic Kidney Disease (CKD)': 'Enfermedad renal crónica (CKD)',
  'Inpatient Chronic Obstructive Pulmonary Disease (COPD) Exacerbation':
    'Exacerbación de la enfermedad pulmonar obstructiva crónica (EPOC) con hospitalización',
  'Colon and Rectal Resection': 'Resección de colon y recto',
  Depression: 'Depresión',
  Diabetes: 'Diabetes',
  'Emergency Medicine': 'Medicina de emergencias',
  'Elective Outpatient Percutaneous Coronary Intervention (PCI)':
    'Intervención coronaria percutánea (PCI) ambulatoria programada',
  'End-Stage Renal Disease (ESRD)': 'Enfermedad renal en etapa final (ESRD)',
  'Femoral or Inguinal Hernia Repair': 'Reparación de hernia femoral o inguinal',
  'Hemodialysis Access Creation': 'Creación de acceso para hemodiálisis',
  'Heart Failure': 'Insuficiencia cardíaca',
  'Intracranial Hemorrhage or Cerebral Infarction': 'Hemorragia intracraneal o infarto cerebral',
  'Cataract Removal with Intraocular Lens (IOL) Implantation':
    'Extracción de cataratas con implante de lente intraocular (IOL)',
  'Knee Arthroplasty': 'Artroplastia de rodilla',
  'Kidney Transplant Management': 'Control del trasplante de riñón',
  'Low Back Pain': 'Dolor lumbar',
  'Lower Gastrointestinal Hemorrhage': 'Hemorragia digestiva baja',
  'Lumpectomy, Partial Mastectomy, Simple Mastectomy': 'Lumpectomía, mastectomía parcial, mastectomía simple',
  'Lumbar Spine Fusion for Degenerative Disease, 1–3 Levels':
    'Fusión de la columna lumbar por enfermedad degenerativa, 1–3 niveles',
  'Melanoma Resection': 'Resección de melanoma',
  'Non-Emergent Coronary Artery Bypass Graft (CABG)':
    'Derivación coronaria con injerto (CABG) que no es de emergencia',
  'Prostate Cancer': 'Cáncer de próstata',
  'Elective Primary Hip Arthroplasty': 'Artroplastia primaria de cadera programada',
  'Psychoses and Related Conditions': 'Psicosis y afecciones relacionadas',
  'Rheumatoid Arthritis': 'Artritis reumatoide',
  'Respiratory Infection Hospitalization': 'Hospitalización por infección respiratoria',
  'Renal or Ureteral Stone Surgical Treatment': 'Tratamiento quirúrgico de cálculos renales o ureterales',
  'Simple Pneumonia with Hospitalization': 'Neumonía simple con hospitalización',
  'Screening/Surveillance Colonoscopy': 'Colonoscopia de detección o vigilancia',
  'Inpatient Percutaneous Coronary Intervention (PCI)':
    'Intervención coronaria percutánea (PCI) con hospitalización',
  Sepsis: 'Sepsis',

  // Measures, registries and attestations of Promoting Interoperability
  'e-Prescribing': 'Receta electrónica',
  'Query of Prescription Drug Monitoring Program (PDMP)':
    'Consulta del programa de control de medicamentos recetados (PDMP)',
  'Support Electronic Referral Loops by Sending Health Information':
    'Remisiones electrónicas: envío de información de salud',
  'Support Electronic Referral Loops by Receiving and Reconciling Health Information':
    'Remisiones electrónicas: recepción y conciliación de información de salud',
  'HIE Bi-Directional Exchange': 'Intercambio bidireccional por un HIE',
  'Enabling Exchange under TEFCA': 'Intercambio conforme a TEFCA',
  'Provide Patients Electronic Access to Their Health Information':
    'Acceso electrónico de los pacientes a su información de salud',
  'Provide Patient Access': 'Acceso de los pacientes',
  'Send a Summary of Care': 'Envío de un resumen de la atención',
  'Request/Accept Summary of Care': 'Solicitud o aceptación de un resumen de la atención',
  'Patient-Specific Education': 'Educación específica para el paciente',
  'View, Download and Transmit (VDT)': 'Ver, descargar y transmitir (VDT)',
  'View, Download, or Transmit (VDT)': 'Ver, descargar o transmitir (VDT)',
  'Secure Messaging': 'Mensajes seguros',
  'Patient-Generated Health Data': 'Datos de salud generados por el paciente',
  'Clinical Information Reconciliation': 'Conciliación de la información clínica',
  'Health Information Exchange': 'Intercambio de información de salud',
  'Medication Reconciliation': 'Conciliación de medicamentos',
  'Immunization Registry Reporting': 'Notificación al registro de vacunación',
  'Syndromic Surveillance Reporting': 'Notificación para la vigilancia sindrómica',
  'Electronic Case Reporting': 'Notificación electrónica de casos',
  'Public Health Registry Reporting': 'Notificación a un registro de salud pública',
  'Clinical Data Registry Reporting': 'Notificación a un registro de datos clínicos',
  'Specialized Registry Reporting': 'Notificación a un registro especializado',
  'Security Risk Analysis': 'Análisis de riesgos de seguridad',
  'Security risk analysis done': 'Análisis de riesgos de seguridad realizado',
  'Prevention of information blocking': 'Prevención del bloqueo de información',
  'ONC direct review': 'Revisión directa de la ONC',
  'ONC-ACB surveillance': 'Vigilancia de ONC-ACB',
  'SAFER Guides': 'Guías SAFER',

  // What excludes from them
  'Fewer than 100 permissible prescriptions': 'Menos de 100 recetas permitidas',
  'Fewer than 100 transfers or referrals out': 'Menos de 100 traslados o remisiones a otros',
  'No transitions or referrals received and no patients never seen before':
    'Ninguna transición ni remisión recibida y ningún paciente nuevo',
  'Fewer than 100 transitions or referrals received and patients never seen before':
    'Menos de 100 transiciones o remisiones recibidas y pacientes nuevos',
  'No agency or registry in the jurisdiction accepts the certified standard':
    'Ninguna agencia ni registro de la jurisdicción acepta el estándar certificado',
  'No agency or registry was declared ready 6 months before the period':
    'Ninguna agencia ni registro se declaró listo 6 meses antes del período',
  'Gives no immunizations that the registry collects': 'No aplica vacunas que el registro recopile',
  'Not a kind of provider the surveillance system collects from':
    'No es un tipo de proveedor del que el sistema de vigilancia recopile datos',
  'Treats and diagnoses no reportable disease':
    'No trata ni diagnostica enfermedades de notificación obligatoria',
  'Treats and diagnoses no disease of a public health registry':
    'No trata ni diagnostica enfermedades de un registro de salud pública',
  'Treats and diagnoses no disease of a clinical data registry':
    'No trata ni diagnostica enfermedades de un registro de datos clínicos',
  'Cannot lawfully e-prescribe Schedule II opioids and Schedule III and IV drugs':
    'Por ley no puede recetar electrónicamente opioides de la Lista II ni medicamentos de las Listas III y IV',
  'E-prescribes no Schedule II opioids or Schedule III or IV drugs':
    'No receta electrónicamente opioides de la Lista II ni medicamentos de las Listas III o IV',
}
