// Spanish for what only the rule years since 2021 say, in the order of the rules.
import type { Dictionary } from '../dictionary.ts'

export const words: Dictionary = {
  // The rule
  'CY 2021 final rule': 'Reglamento final para 2021',
  'The title page itself could not be read.': 'No se pudo leer la propia portada.',
  'Cost was set to 0% of everybody’s final score for 2021; its weight went to the other categories.':
    'Costo pasó al 0% de la puntuación final de todos para 2021; su peso fue a las demás categorías.',
  'The CY 2022 final rule doubled the complex patient bonus for 2021.':
    'El reglamento final para 2022 duplicó los puntos adicionales por pacientes complejos de 2021.',
  'For COVID-19, whoever is eligible as an individual and sent no data for two categories was reweighted in all four.':
    'Por el COVID-19, a quien es elegible a título individual y no envió datos de dos categorías se le redistribuyó el peso de las cuatro.',
  'No hospital got a Value-Based Purchasing score for fiscal year 2022, so nobody has a facility-based score.':
    'Ningún hospital obtuvo puntuación de Compras Basadas en el Valor para el año fiscal 2022; por eso nadie tiene puntuación por el centro.',
  'The Consolidated Appropriations Act, 2021 kept the QP thresholds of 2020.':
    'La Ley de Asignaciones Consolidadas de 2021 mantuvo los umbrales de QP de 2020.',
  'CY 2022 final rule': 'Reglamento final para 2022',
  'Two documents corrected the rule.': 'Dos documentos corrigieron el reglamento.',
  'Improvement in cost, open from 2022, was put off to 2023.':
    'La mejora en Costo, abierta desde 2022, se aplazó a 2023.',
  'No hospital got a Value-Based Purchasing score for fiscal year 2023, so nobody has a facility-based score.':
    'Ningún hospital obtuvo puntuación de Compras Basadas en el Valor para el año fiscal 2023; por eso nadie tiene puntuación por el centro.',
  'CY 2023 final rule': 'Reglamento final para 2023',
  'A correction mended technical errors.': 'Una corrección arregló errores técnicos.',
  'The submission window was extended by two weeks after a cyberattack.':
    'El plazo de envío se amplió dos semanas tras un ciberataque.',
  'CY 2024 final rule': 'Reglamento final para 2024',
  'The CY 2025 final rule gave 2024 a new method for cost.':
    'El reglamento final para 2025 dio a 2024 un método nuevo para Costo.',
  'It also stopped counting incomplete data as zero.':
    'También dejó de contar como cero los datos incompletos.',
  'From a summary.': 'De un resumen.',
  'CY 2025 final rule': 'Reglamento final para 2025',
  'The CY 2026 final rule scored claims measures of 2025 by distances from the median.':
    'El reglamento final para 2026 puntuó las medidas de reclamaciones de 2025 por su distancia de la mediana.',
  'It also suppressed Electronic Case Reporting for 2025.':
    'También suprimió la notificación electrónica de casos para 2025.',
  'CY 2026 final rule': 'Reglamento final para 2026',
  'The QP thresholds were lowered and the lump sum revived.':
    'Se bajaron los umbrales de QP y se restableció el pago único.',

  // Performance periods
  'At least 180 days in a row': 'Al menos 180 días seguidos',

  // Sending data
  'The text we read ends the Web Interface with 2021; CMS kept it through 2022.':
    'El texto que leímos pone fin a la Interfaz web con 2021; CMS la mantuvo en 2022.',
  'The Web Interface was left to Shared Savings ACOs through 2024; the text we read ends it with 2021.':
    'La Interfaz web quedó para las ACO de Ahorros Compartidos hasta el final de 2024; el texto que leímos le pone fin con 2021.',
  'CMS extended it, but not for elections.': 'CMS amplió el plazo, pero no para elegir cómo participar.',
  'The rule’s day, from memory; no notice of the year was read.':
    'El día es el de la regla, de memoria; no se leyó ningún aviso del año.',

  // Who is in
  'No low-volume test of the entity: its clinicians are tested alone or as a group':
    'Sin prueba de volumen bajo para la entidad: sus profesionales clínicos se evalúan por separado o como grupo',
  'Social workers and nurse-midwives joined in 2022; that text could not be read.':
    'Trabajo social y enfermería obstétrica se incorporaron en 2022; no se pudo leer ese texto.',

  // Special statuses
  'Quality and cost would get the scores at the hospital’s percentile; CMS calculated no hospital scores for this fiscal year':
    'Calidad y Costo obtendrían las puntuaciones del percentil del hospital; CMS no calculó puntuaciones de hospitales para este año fiscal',
  'Weights: rows of its own without Promoting Interoperability':
    'Pesos: filas propias sin Promoción de la interoperabilidad',
  'Quality: 3 points instead of 0 without a benchmark, with too few cases or incomplete data':
    'Calidad: 3 puntos en lugar de 0 sin valor de referencia, con muy pocos casos o con datos incompletos',

  // Category weights
  'For COVID-19: individual clinicians, automatically':
    'Por el COVID-19: profesionales clínicos individuales, automáticamente',
  'Data sent for a category bring its weight back, unless the data were found compromised':
    'Los datos enviados de una categoría le devuelven su peso, salvo que se hallaran comprometidos',
  'Data out of reach through a third party’s failure, on request':
    'Datos inaccesibles por el fallo de un tercero, previa solicitud',
  'The last is from a summary of the CY 2025 rule.':
    'La última viene de un resumen del reglamento para 2025.',
  'Since 2024 incomplete data do not, says a summary of the CY 2025 rule; we do not tell them apart.':
    'Desde 2024 los datos incompletos no lo devuelven, según un resumen del reglamento para 2025; no los distinguimos.',

  // Quality
  'From secondary sources and memory; in no regulation text.':
    'De fuentes secundarias y de memoria; no está en ningún texto del reglamento.',
  'Announced for 001 and 117; the others rest on CMS’s mark.':
    'Anunciado para 001 y 117; las demás se apoyan en la marca de CMS.',
  'Only small practices still earn bonus points':
    'Solo los consultorios pequeños obtienen todavía puntos adicionales',
  'Ended after 2021': 'Sin efecto después de 2021',
  'QCDR measures are left out here; claims measures are not submitted.':
    'Aquí se dejan fuera las medidas de QCDR; las de reclamaciones no se envían.',
  'A record of 2022 leaves out 238 too, which is not marked.':
    'Un caso de 2022 deja fuera también la 238, que no está marcada.',
  'CMS’s engine output keeps four decimals; guides speak of one.':
    'Los resultados del motor de cálculo de CMS conservan cuatro decimales; las guías hablan de uno.',
  'CMS’s data, without claims measures, for which nothing is sent, and without QCDR measures, of which nothing was found.':
    'Datos de CMS, sin las medidas de reclamaciones, para las que no se envía nada, y sin las medidas de QCDR, de las que no se halló nada.',
  'CMS marks 006, 007, 052, 243, 290, 291 and 293 for ICD-10 changes; the list of measures scored on nine months was not found.':
    'CMS marca 006, 007, 052, 243, 290, 291 y 293 por cambios de ICD-10; no se halló la lista de medidas puntuadas con nueve meses.',
  'CMS’s documentation says so through 2019; we take it for later years too.':
    'La documentación de CMS lo dice hasta 2019; lo aplicamos también a los años posteriores.',
  'That measures of several collection types count together is our reading of the sentence on one measure sent by several.':
    'Es nuestra interpretación de la frase sobre una medida enviada por varios tipos de recopilación: las medidas de varios tipos cuentan juntas.',
  'Whether they counted with nine months of data is not recorded: we leave them out.':
    'No consta si se contaron con nueve meses de datos: las dejamos fuera.',
  'No measure goes past 10 points. Whether an eCQM without a benchmark counts is not said.':
    'Ninguna medida pasa de 10 puntos. No se dice si cuenta una eCQM sin valor de referencia.',
  'CMS lists them when the year is over.': 'CMS las enumera cuando termina el año.',

  // Cost
  'From memory: Simple Pneumonia with Hospitalization; no source could be read.':
    'De memoria: Neumonía simple con hospitalización; no se pudo leer ninguna fuente.',
  'Scored on cost in both years under the same identifier':
    'Con puntuación en Costo en ambos años bajo el mismo identificador',
  'Cost is reweighted': 'El peso de Costo se redistribuye',
  'They fit every row that CMS has published; 1 point beyond is our inference.':
    'Concuerdan con todas las filas que CMS ha publicado; que más allá corresponda 1 punto es deducción nuestra.',
  'Not known before 2027.': 'No se sabrá antes de 2027.',

  // Improvement activities
  'Taking part in an APM': 'Participar en un APM',
  'The same activity, each clinician in any 90 days in a row of the year':
    'La misma actividad, cada profesional clínico en cualquier período de 90 días seguidos del año',
  'Guides of 2023': 'Guías de 2023',
  'CMS’s own data have 103.': 'Los propios datos de CMS tienen 103.',
  'A practice recognized as a medical home, at half of the TIN’s sites or more, gets the whole category':
    'Un consultorio reconocido como hogar médico, en la mitad o más de las sedes del TIN, obtiene la categoría completa',
  'Taking part in an APM and attesting an activity, or sending quality and Promoting Interoperability data; not with an exception for extreme circumstances':
    'Participar en un APM y declarar una actividad, o enviar datos de Calidad y de Promoción de la interoperabilidad; no con una excepción por circunstancias extremas',
  'From secondary sources: the text since 2025 could not be read.':
    'De fuentes secundarias: no se pudo leer el texto vigente desde 2025.',
  Guides: 'Guías',
  'Removals of the CY 2025 rule took effect too.':
    'También tuvieron efecto las eliminaciones del reglamento para 2025.',

  // Promoting Interoperability
  '2015 Edition, its Cures Update, or both': 'Edición 2015, su Cures Update, o ambas',
  'Read in a summary of the 2020 proposal; no later text could be read.':
    'Leído en un resumen de la propuesta para 2020; no se pudo leer ningún texto posterior.',
  'SAFER Guides: yearly self-assessment, done or not': 'Guías SAFER: autoevaluación anual, hecha o no',
  'No action to limit or restrict the compatibility of CEHRT':
    'Ninguna acción para limitar o restringir la compatibilidad de la CEHRT',
  'That any answer on SAFER will do is from secondary sources.':
    'Según fuentes secundarias, vale cualquier respuesta sobre SAFER.',
  'Read for 2021; no text on 2022 could be read.':
    'Leído para 2021; no se pudo leer ningún texto sobre 2022.',
  'Uses CEHRT not certified for electronic case reporting before the chosen period':
    'Usa una CEHRT sin certificación para la notificación electrónica de casos antes del período elegido',
  '2015 Edition Cures Update': 'Edición 2015 Cures Update',
  'SAFER Guides assessed': 'Evaluación con las guías SAFER realizada',
  'Querying a PDMP would be an excessive workflow or cost burden':
    'Consultar un PDMP sería una carga excesiva de trabajo o de costo',
  'The note speaks of 2022; that no bonus is added in later years is our reading.':
    'La nota habla de 2022; nuestra interpretación es que en los años posteriores no se suman puntos adicionales.',
  'Base EHR and the criteria of the measures, whatever the edition':
    'EHR básico y los criterios de las medidas, sea cual sea la edición',
  'Read for Advanced APMs; the definition could not be read.':
    'Leído para los APM avanzados; no se pudo leer la definición.',
  'That its part is earned with both registries excluded is our reading.':
    'Nuestra interpretación es que su parte se gana con ambos registros excluidos.',
  'Security risk analysis done, risks managed':
    'Análisis de riesgos de seguridad realizado, riesgos gestionados',
  'SAFER Guide of 2025 assessed': 'Evaluación con la guía SAFER de 2025 realizada',
  'CMS’s data have one id for the two parts.':
    'Los datos de CMS tienen un solo identificador para las dos partes.',
  'Public Health Reporting Using TEFCA': 'Notificación de salud pública mediante TEFCA',

  // Final score
  '1, and at most 5 points': '1, y como máximo 5 puntos',
  'The CY 2021 final rule': 'El reglamento final para 2021',
  'The CY 2022 final rule doubled the bonus for 2021 afterwards.':
    'El reglamento final para 2022 duplicó después los puntos adicionales de 2021.',
  'At most 5, and 0 below the indicator’s own median: not in the text, but it fits CMS’s records of 2024.':
    'Como máximo 5, y 0 por debajo de la mediana del propio indicador: no está en el texto, pero concuerda con los datos de CMS de 2024.',
  'Whoever sends data for at least one category and has an indicator at or above its median':
    'Quien envía datos de al menos una categoría y tiene un indicador igual o superior a su mediana',
  'Data sent for a category, or facility-based; an indicator at or above its median':
    'Datos enviados de una categoría, o con base en un centro; un indicador igual o superior a su mediana',
  'The score at the hospital’s percentile counts unless a submission brings more; a group must send activities or Promoting Interoperability data':
    'Cuenta la puntuación del percentil del hospital, salvo que un envío dé más; un grupo debe enviar datos de Actividades de mejora o de Promoción de la interoperabilidad',

  // APM and value pathways
  'Ended after 2020': 'Sin efecto después de 2020',
  'Begins in 2025': 'Empieza en 2025',
  'CMS Web Interface measures instead of 001, 134 and 236':
    'Medidas de la Interfaz web de CMS en lugar de 001, 134 y 236',
  'From memory; for later years CMS says so of Shared Savings Program ACOs.':
    'De memoria; para años posteriores CMS lo dice de las ACO del Programa de Ahorros Compartidos.',
  'Measures without a benchmark or enough cases leave the denominator; no topped-out cap':
    'Las medidas sin valor de referencia o sin casos suficientes salen del denominador; no hay tope por falta de margen de mejora',
  'The paragraph says that CMS assigns a score; in practice it was the whole.':
    'El párrafo dice que CMS asigna una puntuación; en la práctica fue la completa.',
  'Ten Web Interface measures with CAHPS, 479 and 484':
    'Diez medidas de la Interfaz web con CAHPS, 479 y 484',
  'Four measures, one an outcome or else high-priority measure; a small practice may report its claims measures alone':
    'Cuatro medidas, una de resultado o, si no, de alta prioridad; un consultorio pequeño puede informar solo sus medidas de reclamaciones',
  'One claims measure, chosen at registration; out without a benchmark or enough cases':
    'Una medida de reclamaciones, elegida al inscribirse; queda fuera sin valor de referencia o sin casos suficientes',
  'One high-weighted or two medium-weighted activities, or a medical home':
    'Una actividad de peso alto o dos de peso medio, o un hogar médico',
  'The MVP’s measures alone': 'Solo las medidas del MVP',
  'As in traditional MIPS': 'Como en el MIPS tradicional',
  'Takes the group’s claims, cost and complex patient scores; must send the group’s Promoting Interoperability data, else scores 0 there':
    'Toma las puntuaciones del grupo por reclamaciones, Costo y pacientes complejos; debe enviar los datos de Promoción de la interoperabilidad del grupo; si no, ahí obtiene 0',
  'Medicare CQMs 001SSP, 134SSP, 236SSP': 'CQM de Medicare 001SSP, 134SSP, 236SSP',
  'APP Plus, by Medicare CQMs (SSP) too': 'APP Plus, también con CQM de Medicare (SSP)',
  'The highest-scoring claims measure; none without a benchmark or enough cases':
    'La medida de reclamaciones con más puntos; ninguna sin valor de referencia o sin casos suficientes',
  'One activity, or a medical home': 'Una actividad, o un hogar médico',
  'The rule says November 30, a Sunday, or later; CMS’s notice was not read.':
    'La regla dice 30 de noviembre, un domingo, o después; no se leyó el aviso de CMS.',
  'Takes the group’s claims, cost and complex patient scores; must send the group’s Promoting Interoperability data, else scores 0 there. A whole group must have one specialty or be small':
    'Toma las puntuaciones del grupo por reclamaciones, Costo y pacientes complejos; debe enviar los datos de Promoción de la interoperabilidad del grupo; si no, ahí obtiene 0. Un grupo entero debe tener una sola especialidad o ser pequeño',

  // Payment adjustment
  'Implied by what was paid for 2021': 'Deducido de lo que se pagó por 2021',
  'Implied by what was paid for 2022': 'Deducido de lo que se pagó por 2022',
  'An AMA estimate': 'Una estimación de la AMA',
  'CMS’s data came later.': 'Los datos de CMS llegaron después.',
  'Ended with the 2024 payment year': 'Terminó con el año de pago 2024',
  'The adjustment follows from the score before it is rounded':
    'El ajuste se calcula con la puntuación antes de redondearla',
  'One record of 2023 fits only so: 77.032 points paid 0.18%, which 77.03 cannot. The text is silent.':
    'Un caso de 2023 solo concuerda así: con 77.032 puntos se pagó 0.18%, lo que 77.03 no permite. El texto no dice nada.',
  'Implied by what was paid for 2023': 'Deducido de lo que se pagó por 2023',
  'Implied by what was paid for 2024': 'Deducido de lo que se pagó por 2024',
  'Ours is of CMS’s rows; the two may count different clinicians.':
    'Nuestro valor sale de las filas de CMS; los dos pueden contar profesionales clínicos distintos.',
  'For illustration: the factor of 2024': 'Para ilustrar: el factor de 2024',
  'The factor that fits 2024: nothing is published for this year, and it will differ.':
    'Es el factor que concuerda con 2024: para este año no hay nada publicado, y será distinto.',

  // Advanced APMs
  'The paragraph as it stood in 2021': 'El párrafo tal como estaba en 2021',
  'The Consolidated Appropriations Act, 2021 kept the thresholds of 2020.':
    'La Ley de Asignaciones Consolidadas de 2021 mantuvo los umbrales de 2020.',
  'Only part of this section could be read.': 'Solo se pudo leer una parte de esta sección.',
  'May elect to take part in MIPS; gets no incentive': 'Puede elegir participar en MIPS; no recibe incentivo',
  'At risk: at least 5% of Medicare Parts A and B revenue, in organizations with fewer than 50 eligible clinicians':
    'En riesgo: al menos el 5% de los ingresos de las Partes A y B de Medicare, en organizaciones con menos de 50 profesionales clínicos elegibles',
  'From memory: no list of CMS’s for this year could be read.':
    'De memoria: no se pudo leer ninguna lista de CMS para este año.',
  'Medicare Shared Savings Program, BASIC track level E':
    'Programa de Ahorros Compartidos de Medicare, modalidad BASIC nivel E',
  'Medicare Shared Savings Program, ENHANCED track':
    'Programa de Ahorros Compartidos de Medicare, modalidad ENHANCED',
  'No higher update for QPs before the 2026 payment year':
    'Sin una actualización más alta para los QP antes del año de pago 2026',
  'Certified technology': 'Tecnología certificada',
  'Payment depends on quality measures: at least one evidence-based, reliable and valid, and one outcome measure where there is one':
    'El pago depende de medidas de calidad: al menos una basada en evidencia, confiable y válida, y una de resultado si existe',
  'At risk: at least 5% of Medicare Parts A and B revenue, unless the entity lists more than 50 clinicians on a snapshot day':
    'En riesgo: al menos el 5% de los ingresos de las Partes A y B de Medicare, salvo que la entidad incluya más de 50 profesionales clínicos en una fecha de corte',
  'The text of 2022, before an amendment of that November.':
    'El texto de 2022, antes de una enmienda de noviembre de ese año.',
  'Read of this program alone.': 'Leído solo para este programa.',
  '+0.75% instead of +0.25%: $33.5675 and $33.4009 in 2026':
    '+0.75% en lugar de +0.25%: $33.5675 y $33.4009 en 2026',
  'No lump sum in payment year 2027': 'Sin pago único en el año de pago 2027',
  '+0.75% instead of +0.25%': '+0.75% en lugar de +0.25%',
  'All clinicians of each APM Entity must use CEHRT':
    'Todos los profesionales clínicos de cada entidad del APM deben usar CEHRT',
  'The amended § 414.1415(a)(1) could not be read.': 'No se pudo leer el § 414.1415(a)(1) enmendado.',
  'The text we read gives the 8% through 2024.': 'El texto que leímos da el 8% hasta el final de 2024.',
  '§ 414.1430 as it stands': '§ 414.1430 tal como está',
  'The act lowered it; the regulation has not followed yet.':
    'La ley lo bajó; el reglamento aún no ha cambiado.',
  'Either option: the clinician or the APM Entity. The most favorable result counts':
    'En ambas opciones: el profesional clínico o la entidad del APM. Cuenta el resultado más favorable',

  // Targeted review
  'Sixty days before the last day; no notice of the opening could be read.':
    'Sesenta días antes del último día; no se pudo leer ningún aviso de la apertura.',
  'Until 30 days after the adjustment factors': 'Hasta 30 días después de los factores de ajuste',
  '§ 414.1385(a)(2), in force since 2024': '§ 414.1385(a)(2), vigente desde 2024',
  'CMS kept the window open for 60 days; it may extend it.':
    'CMS mantuvo abierto el plazo durante 60 días; puede ampliarlo.',
  'Sixty days before the closing day; no notice of the opening was read.':
    'Sesenta días antes del cierre; no se leyó ningún aviso de la apertura.',
  'From the final scores until 30 days after the adjustment factors, unless CMS extends it':
    'Desde las puntuaciones finales hasta 30 días después de los factores de ajuste, salvo que CMS amplíe el plazo',
}
