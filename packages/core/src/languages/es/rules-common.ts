// Spanish for what rule years before and since 2021 both say, in the order of the rules. Names that the calculators
// say too stand in names.ts; names that CMS never translates have no entry.
import type { Dictionary } from '../dictionary.ts'

export const words: Dictionary = {
  // Performance periods
  'At least 90 days in a row': 'Al menos 90 días seguidos',
  'The calendar year': 'El año calendario',

  // Who is in
  'First enrolled in Medicare during the performance period, with no earlier claims of any kind':
    'Se inscribió en Medicare por primera vez durante el período de desempeño, sin reclamaciones anteriores de ningún tipo',
  'A Qualifying APM Participant (QP)': 'Un participante calificado de un APM (QP)',
  'A Partial QP that does not elect to take part': 'Un QP parcial que no elige participar',
  'Does not exceed the low-volume threshold': 'No supera el umbral de volumen bajo',
  'That the worse of two differing segments decides between opting in and being excluded is our reading.':
    'Nuestra interpretación es que, si los dos segmentos difieren, el peor decide entre optar por participar y quedar excluido.',
  'Whoever is not required may send data voluntarily, without any change in payment':
    'Quien no está obligado a participar puede enviar datos voluntariamente, sin ningún cambio en el pago',
  'One TIN with two or more eligible clinicians, at least one of them MIPS eligible':
    'Un TIN con dos o más profesionales clínicos elegibles, al menos uno de ellos elegible para MIPS',
  'Allowed charges for covered professional services under the Physician Fee Schedule':
    'Cargos permitidos por servicios profesionales cubiertos según la Lista de honorarios médicos (Physician Fee Schedule)',
  'Part B patients who received covered professional services':
    'Pacientes de la Parte B que recibieron servicios profesionales cubiertos',
  'Covered professional services to Part B patients':
    'Servicios profesionales cubiertos prestados a pacientes de la Parte B',
  'Not exceeding the threshold in either segment counts for the year. New billing combinations in the second segment are judged on it alone.':
    'No superar el umbral en uno de los dos segmentos vale para todo el año. Las combinaciones de facturación nuevas del segundo segmento se juzgan solo por él.',
  'Whoever exceeds at least one criterion, but not all, may opt in. It cannot be taken back for the year.':
    'Quien supera al menos un criterio, pero no todos, puede optar por participar. No se puede revertir en el año.',
  'Two or more TINs: solo practitioners and groups of 10 or fewer eligible clinicians. Electing it is itself an opt-in.':
    'Dos o más TIN: profesionales que ejercen por su cuenta y grupos de 10 o menos profesionales clínicos elegibles. Elegirlo ya es optar por participar.',
  'The rule is December 31 of the year before; no notice for this year could be read.':
    'La regla es el 31 de diciembre del año anterior; no se pudo leer ningún aviso para este año.',

  // Special statuses
  'The practice (TIN) has 15 or fewer eligible clinicians':
    'El consultorio (TIN) tiene 15 o menos profesionales clínicos elegibles',
  'Improvement activities: each activity counts double': 'Actividades de mejora: cada actividad cuenta doble',
  'Practices in a designated health professional shortage area':
    'Consultorios en un área designada con escasez de profesionales de la salud',
  '100 or fewer patient-facing encounters, telehealth included':
    '100 o menos consultas con trato directo, incluida la telesalud',
  'More than 75% of the clinicians are non-patient facing':
    'Más del 75% de los profesionales clínicos no tienen trato directo con pacientes',
  'Promoting Interoperability: reweighted automatically':
    'Promoción de la interoperabilidad: su peso se redistribuye automáticamente',
  '75% or more of covered services in an ambulatory surgical center (place of service 24)':
    'El 75% o más de los servicios cubiertos en un centro de cirugía ambulatoria (lugar de servicio 24)',
  'No percentage rule: all MIPS eligible clinicians of the group must qualify':
    'Sin regla de porcentaje: todos los profesionales clínicos del grupo elegibles para MIPS deben cumplir los requisitos',
  'Described in the preamble; not in the regulation text we could read.':
    'Descrito en el preámbulo; no está en el texto del reglamento que pudimos leer.',
  'Promoting Interoperability: may apply for reweighting':
    'Promoción de la interoperabilidad: puede solicitar la redistribución del peso',
  'More than 75% of the clinicians practice in rural ZIP codes':
    'Más del 75% de los profesionales clínicos ejercen en códigos postales rurales',
  'More than 75% of the clinicians practice in such an area':
    'Más del 75% de los profesionales clínicos ejercen en un área así',
  '75% or more of covered services in a hospital (places of service 19, 21, 22, 23)':
    'El 75% o más de los servicios cubiertos en un hospital (lugares de servicio 19, 21, 22, 23)',
  'Quality: may report through Medicare Part B claims':
    'Calidad: puede informar mediante reclamaciones de la Parte B de Medicare',
  'Taken from secondary sources.': 'Tomado de fuentes secundarias.',
  '75% or more of covered services in places of service 21, 22 or 23, at least one in 21 or 23, at a hospital with a Value-Based Purchasing score. Judged on the first segment alone.':
    'El 75% o más de los servicios cubiertos en los lugares de servicio 21, 22 o 23, al menos uno en 21 o 23, en un hospital con puntuación de Compras Basadas en el Valor. Se juzga solo por el primer segmento.',
  '75% or more of the clinicians are facility-based':
    'El 75% o más de los profesionales clínicos tienen base en un centro',
  'More than 75%': 'Más del 75%',
  'The scoring paragraph § 414.1380(e) decides how scores are made.':
    'El párrafo sobre la puntuación, § 414.1380(e), decide cómo se calcula.',
  'Quality and cost: from the hospital’s Value-Based Purchasing score when that gives more':
    'Calidad y Costo: con la puntuación de Compras Basadas en el Valor del hospital, si da más',
  'Quality: 6 bonus points once one measure is reported':
    'Calidad: 6 puntos adicionales al informar una medida',
  'Quality: 3 points instead of 0 for a measure below data completeness':
    'Calidad: 3 puntos en lugar de 0 por una medida que no alcanza la integridad de los datos',
  'Practices in a ZIP code that the Federal Office of Rural Health Policy lists as rural':
    'Consultorios en un código postal que la Oficina Federal de Política de Salud Rural clasifica como rural',
  'More than 75% of the clinicians are hospital-based':
    'Más del 75% de los profesionales clínicos tienen base en un hospital',

  // Category weights
  'The final score equals the performance threshold: no change in payment':
    'La puntuación final es igual al umbral de desempeño: el pago no cambia',
  'Quality: no measure is applicable and available': 'Calidad: ninguna medida es aplicable y está disponible',
  'Cost: no score can be worked out reliably': 'Costo: no se puede calcular una puntuación confiable',
  'Insufficient internet connectivity': 'Conexión a internet insuficiente',
  'Extreme and uncontrollable circumstances': 'Circunstancias extremas e incontrolables',
  'No control over the availability of CEHRT': 'Sin control sobre la disponibilidad de CEHRT',
  'Sending any Promoting Interoperability data brings the weight back':
    'Enviar cualquier dato de Promoción de la interoperabilidad le devuelve su peso',
  'That data which score 0 do so too is our reading: the text speaks of submitting data.':
    'Nuestra interpretación es que también lo hacen los datos con puntuación 0: el texto habla de enviar datos.',
  'Extreme and uncontrollable circumstances, on application':
    'Circunstancias extremas e incontrolables, previa solicitud',
  'Extreme and uncontrollable circumstances in an area that CMS names, automatically':
    'Circunstancias extremas e incontrolables en un área que CMS designa, automáticamente',
  'Decertified EHR': 'EHR que perdió su certificación',
  'Joined a practice in the last three months of the year that does not report as a group':
    'Se incorporó en los últimos tres meses del año a un consultorio que no informa como grupo',
  'Data compromised for reasons outside the clinician’s control, as CMS finds':
    'Datos comprometidos por causas ajenas al control del profesional clínico, según determine CMS',
  'Data sent for quality or activities bring their weight back, unless the data were found compromised':
    'Los datos enviados de Calidad o de Actividades de mejora devuelven el peso a su categoría, salvo que se hallaran comprometidos',
  'A group is reweighted when all its MIPS eligible clinicians qualify, or more than 75% are hospital-based or non-patient facing':
    'El peso se redistribuye para un grupo si todos sus profesionales clínicos elegibles para MIPS cumplen los requisitos, o si más del 75% tienen base en un hospital o no tienen trato directo con pacientes',

  // Quality
  'One outcome measure; if none applies, another high-priority measure':
    'Una medida de resultado; si no hay ninguna aplicable, otra medida de alta prioridad',
  'The paragraph speaks of the high-priority bonus; for end-to-end reporting we take the same conditions.':
    'El párrafo habla de los puntos adicionales por alta prioridad; para el envío electrónico de extremo a extremo suponemos las mismas condiciones.',
  'The measure that fulfills the outcome or high-priority requirement earns no bonus':
    'La medida que cumple el requisito de resultado o de alta prioridad no da puntos adicionales',
  'Which measure that is, where several could be, is not said: we take the best-scoring outcome measure, else the best-scoring high-priority one.':
    'No se dice cuál es esa medida cuando podrían ser varias: tomamos la de resultado con más puntos; si no hay, la de alta prioridad con más puntos.',
  'The decimals are in CMS’s engine output, not in the regulation text.':
    'Los decimales están en los resultados del motor de cálculo de CMS, no en el texto del reglamento.',
  'No floor for new measures before 2022': 'Sin mínimo para las medidas nuevas antes de 2022',
  'Benchmarks come from data or are flat; no scale is defined before 2025':
    'Los valores de referencia salen de datos o son fijos; no hay una escala definida antes de 2025',
  'The best five count, and the sixth earns 0': 'Cuentan las cinco mejores y la sexta obtiene 0',
  'No such adjustment before 2025': 'Sin ese ajuste antes de 2025',
  'A summary of the 2020 proposed rule': 'Un resumen del reglamento propuesto para 2020',
  'All required measures reported with complete data this year, and a comparable score last year':
    'Todas las medidas exigidas, informadas con datos completos este año, y una puntuación comparable del año anterior',
  'What counts as full participation with fewer applicable measures is not said.':
    'No se dice qué cuenta como participación plena cuando hay menos medidas aplicables.',
  'A small practice that reports at least one quality measure':
    'Un consultorio pequeño que informa al menos una medida de calidad',
  'That several collection types count side by side follows from this paragraph; it does not say so.':
    'De este párrafo se desprende que varios tipos de recopilación cuentan a la vez; no lo dice.',
  'The measure meets the case minimum and data completeness, and its performance rate is above 0; no benchmark is needed':
    'La medida cumple el mínimo de casos y la integridad de los datos, y su tasa de desempeño es mayor que 0; no hace falta un valor de referencia',
  'The text gives 0 to a required measure that is not reported; that no other takes its place is our reading.':
    'El texto da 0 a una medida exigida que no se informa; nuestra interpretación es que ninguna otra ocupa su lugar.',

  // Cost
  'Taken from quality: no cost output of the engine was found.':
    'Tomado de Calidad: no se hallaron resultados del motor de cálculo para Costo.',
  'No points for improvement before 2023': 'Sin puntos por mejora antes de 2023',
  'Cost is reweighted to 0%': 'El peso de Costo pasa al 0%',

  // Improvement activities
  'Recognized as a patient-centered medical home or comparable specialty practice, at least half of the practice sites, and attested':
    'Al menos la mitad de las sedes están reconocidas como hogar médico centrado en el paciente o consultorio especializado comparable, y se declara',
  'The study ended with 2019': 'El estudio terminó con el año 2019',

  // Promoting Interoperability
  'Every required measure must be reported with at least 1 in the numerator or “yes”, or excluded, and the required attestations made; otherwise the category scores 0':
    'Cada medida exigida debe informarse con al menos 1 en el numerador o con “sí”, o excluirse, y deben hacerse las declaraciones exigidas; si no, la categoría obtiene 0',
  'The rounding is in CMS’s engine output, not in the regulation text.':
    'El redondeo está en los resultados del motor de cálculo de CMS, no en el texto del reglamento.',
  'Provider to Patient Exchange': 'Intercambio entre proveedor y paciente',
  'Public Health and Clinical Data Exchange': 'Intercambio de datos clínicos y de salud pública',
  'One “yes” and one exclusion earn the full points': 'Un “sí” y una exclusión dan todos los puntos',
  'Further registries earn nothing before 2022': 'Otros registros no dan nada antes de 2022',
  'That the 10 points go to the exchange objective is supported; the even split is in no text we could read.':
    'Hay respaldo para que los 10 puntos pasen al objetivo de intercambio; el reparto en partes iguales no está en ningún texto que pudimos leer.',
  'The regulation names no measure; no primary text could be read.':
    'El reglamento no nombra ninguna medida; no se pudo leer ningún texto primario.',
  'Provide Patients Electronic Access': 'Acceso electrónico de los pacientes',
  'Only the Sending exclusion was left open by the 2019 rule, so the Receiving one had a destination.':
    'El reglamento para 2019 solo dejó pendiente la exclusión de envío; por eso la de recepción tenía un destino.',

  // Final score
  'Whoever sends data for at least one category': 'Quien envía datos de al menos una categoría',

  // APM and value pathways
  'That every MIPS APM gets the full score is a CMS list, not regulation.':
    'La puntuación completa para todo APM de MIPS viene de una lista de CMS, no del reglamento.',
  'MIPS Value Pathways begin in 2023': 'Las Vías de Valor de MIPS empiezan en 2023',

  // Payment adjustment
  'A straight line from the full negative percent at 0 points to 0% at the threshold; up to a quarter of the threshold, the full negative percent':
    'Una línea recta desde el porcentaje negativo completo con 0 puntos hasta el 0% en el umbral; hasta un cuarto del umbral, el porcentaje negativo completo',
  'A straight line from 0% at the threshold to the applicable percent at 100 points, times a scaling factor':
    'Una línea recta desde el 0% en el umbral hasta el porcentaje aplicable con 100 puntos, multiplicada por un factor de escala',
  'Scores are published so; that the adjustment follows from the rounded score is our reading.':
    'Así se publican las puntuaciones; nuestra interpretación es que el ajuste se calcula con la puntuación redondeada.',
  'Published adjustments have two decimals; no source gives the rounding rule.':
    'Los ajustes publicados tienen dos decimales; ninguna fuente da la regla de redondeo.',
  'Amounts paid under Part B for covered professional services':
    'Montos pagados por la Parte B por servicios profesionales cubiertos',
  'CMS publishes adjustments, not factors: this value only fits what was paid.':
    'CMS publica ajustes, no factores: este valor solo concuerda con lo que se pagó.',
  'Highest adjustment': 'Ajuste más alto',
  'Mean final score': 'Promedio de la puntuación final',
  'Median final score': 'Mediana de la puntuación final',

  // Advanced APMs
  'The APM Entity as a group; clinicians by themselves only as affiliated practitioners or with several entities':
    'La entidad del APM como grupo; cada profesional clínico por separado, solo si es un profesional afiliado o está en varias entidades',
  'The higher conversion factor begins with payment year 2026':
    'El factor de conversión más alto empieza con el año de pago 2026',
  'Quality measures': 'Medidas de calidad',
  'Payment depends on quality measures like those of MIPS, one of them an outcome measure if there is one':
    'El pago depende de medidas de calidad como las de MIPS, una de ellas de resultado si existe',
  'Financial risk': 'Riesgo financiero',
  'At risk: at least 8% of Medicare Parts A and B revenue, or 3% of expected expenditures':
    'En riesgo: al menos el 8% de los ingresos de las Partes A y B de Medicare, o el 3% de los gastos previstos',
  'At risk: at least 8% of revenue or 3% of expected expenditures, and a marginal risk of 30% on average; CEHRT for at least 75% of clinicians':
    'En riesgo: al menos el 8% de los ingresos o el 3% de los gastos previstos, y un riesgo marginal del 30% en promedio; CEHRT para al menos el 75% de los profesionales clínicos',
  'Medical Home Models': 'Modelos de hogar médico',
  'Other payers': 'Otros pagadores',
  'Comprehensive Care for Joint Replacement (CEHRT Track)':
    'Comprehensive Care for Joint Replacement (modalidad con CEHRT)',
  'Comprehensive ESRD Care (two-sided risk)': 'Comprehensive ESRD Care (riesgo bilateral)',
  'Oncology Care Model (two-sided risk)': 'Oncology Care Model (riesgo bilateral)',
  'Medicare Option: the APM Entity, for all its clinicians. All-Payer Option: the entity, the practice or the clinician. The most favorable result counts':
    'Opción de Medicare: la entidad del APM, por todos sus profesionales clínicos. Opción de todos los pagadores: la entidad, el consultorio o el profesional clínico. Cuenta el resultado más favorable',
  'At least 75% of the clinicians of each APM Entity must use CEHRT':
    'Al menos el 75% de los profesionales clínicos de cada entidad del APM debe usar CEHRT',
  'Medicare Shared Savings Program (Track 2, BASIC Level E, ENHANCED)':
    'Programa de Ahorros Compartidos de Medicare (modalidad 2, BASIC nivel E, ENHANCED)',

  // Targeted review
  'Within 60 days from the day the adjustment factors are available; CMS may extend it':
    'En los 60 días siguientes al día en que los factores de ajuste están disponibles; CMS puede ampliar el plazo',
}
