// Spanish for what only the rule years from 2017 to 2020 say, in the order of the rules.
import type { Dictionary } from '../dictionary.ts'

export const words: Dictionary = {
  // The rule
  'CY 2017 final rule': 'Reglamento final para 2017',
  'The CY 2018 rule added exclusions to Advancing Care Information, reweighting for surgical-center clinicians and for disaster areas.':
    'El reglamento para 2018 agregó exclusiones a Avance de la información de la atención, y la redistribución del peso para profesionales de centros de cirugía y para áreas de desastre.',
  'The Bipartisan Budget Act limited the payment adjustment to covered professional services.':
    'La Ley Bipartidista de Presupuesto limitó el ajuste de pago a los servicios profesionales cubiertos.',
  'CY 2018 final rule': 'Reglamento final para 2018',
  'The Bipartisan Budget Act based the low-volume threshold and the adjustment on covered professional services.':
    'La Ley Bipartidista de Presupuesto basó el umbral de volumen bajo y el ajuste en los servicios profesionales cubiertos.',
  'The CY 2019 rule extended the automatic policy for disaster areas to 2018.':
    'El reglamento para 2019 extendió a 2018 la política automática para áreas de desastre.',
  'CY 2019 proposed rule': 'Reglamento propuesto para 2019',
  'Replaced by the CY 2019 final rule': 'Reemplazado por el reglamento final para 2019',
  'CY 2019 final rule': 'Reglamento final para 2019',
  'The CY 2020 final rule made Query of PDMP a yes/no measure and moved the points of an excluded Sending measure, both from 2019 on.':
    'El reglamento final para 2020 hizo de la consulta del PDMP una medida de sí o no y trasladó los puntos de una medida de envío excluida; ambas cosas desde 2019.',
  'For COVID-19, individual clinicians who sent nothing were treated as having an extreme and uncontrollable circumstance.':
    'Por el COVID-19, a los profesionales clínicos individuales que no enviaron nada se les reconoció una circunstancia extrema e incontrolable.',
  'CY 2020 proposed rule': 'Reglamento propuesto para 2020',
  'The page number could not be checked.': 'No se pudo comprobar el número de página.',
  'Replaced by the CY 2020 final rule': 'Reemplazado por el reglamento final para 2020',
  'CY 2020 final rule': 'Reglamento final para 2020',
  'A summary of the final rule': 'Un resumen del reglamento final',
  'That is the part on the Quality Payment Program; the rule begins at 62568.':
    'Esa es la parte sobre el Programa de Pago por Calidad; el reglamento empieza en la página 62568.',
  'Cost was set to 0% of everybody’s final score for 2020; its weight went to the other categories.':
    'Costo pasó al 0% de la puntuación final de todos para 2020; su peso fue a las demás categorías.',
  'The CY 2021 final rule doubled the complex patient bonus for 2020.':
    'El reglamento final para 2021 duplicó los puntos adicionales por pacientes complejos de 2020.',
  'For COVID-19, individual clinicians were treated as having an extreme and uncontrollable circumstance.':
    'Por el COVID-19, a los profesionales clínicos individuales se les reconoció una circunstancia extrema e incontrolable.',
  'That it was automatic is from secondary sources.': 'Fue automático según fuentes secundarias.',
  'Interim rules of April and September 2020 eased reporting during the public health emergency.':
    'Los reglamentos provisionales de abril y septiembre de 2020 aliviaron el envío de datos durante la emergencia de salud pública.',

  // Performance periods
  'The summary of the proposal is silent; this is the text in force.':
    'El resumen de la propuesta no dice nada; este es el texto vigente.',

  // Sending data
  'A vendor’s notice; the regulation has March 31.':
    'Aviso de una empresa proveedora; el reglamento dice 31 de marzo.',

  // Who is in
  'Medicare Part B allowed charges, all items and services':
    'Cargos permitidos de la Parte B de Medicare, todos los artículos y servicios',
  'Part B patients who received care': 'Pacientes de la Parte B que recibieron atención',
  'Not exceeding the threshold in either segment counts for the year':
    'No superar el umbral en uno de los dos segmentos vale para todo el año',
  'There is no opt-in yet: it begins in 2019': 'La opción de participar aún no existe: empieza en 2019',
  'There are no virtual groups yet: they begin in 2018': 'Aún no hay grupos virtuales: empiezan en 2018',
  'For a MIPS APM the low-volume threshold is applied to the APM Entity as a whole':
    'En un APM de MIPS, el umbral de volumen bajo se aplica a la entidad del APM en conjunto',
  'The paragraph says that an exempt APM Entity exempts its clinicians, in a later text.':
    'El párrafo dice, en un texto posterior, que una entidad del APM exenta exime a sus profesionales clínicos.',
  'Two or more TINs: solo practitioners and groups of 10 or fewer eligible clinicians, each above the low-volume threshold':
    'Dos o más TIN: profesionales que ejercen por su cuenta y grupos de 10 o menos profesionales clínicos elegibles, cada uno por encima del umbral de volumen bajo',
  'Notices that follow the proposed rule': 'Avisos que siguen el reglamento propuesto',
  'The final rule and later slides have December 31.':
    'El reglamento final y diapositivas posteriores dicen 31 de diciembre.',
  'The proposal could not be read on this; the value is the final rule’s.':
    'No se pudo leer la propuesta en este punto; el valor es el del reglamento final.',
  'Whoever meets or exceeds at least one': 'Quien alcanza o supera al menos uno',
  'The wording of the slides': 'El texto de las diapositivas',
  'The table on the same slides, and the final text, require more than the threshold.':
    'La tabla de las mismas diapositivas y el texto final exigen superar el umbral.',
  'Two or more clinicians who have reassigned their billing rights to one TIN':
    'Dos o más profesionales clínicos que reasignaron sus derechos de facturación a un mismo TIN',
  'Solo practitioners and groups of 10 or fewer eligible clinicians who come together':
    'Profesionales que ejercen por su cuenta y grupos de 10 o menos profesionales clínicos elegibles que se unen',
  'August 1 to December 31 of the year before': 'Del 1 de agosto al 31 de diciembre del año anterior',
  'Proposed as such; that it was finalized rests on secondary sources.':
    'Propuesto así; su adopción se apoya en fuentes secundarias.',
  'For a MIPS APM the low-volume threshold is applied to the APM Entity as a whole, which alone may opt in':
    'En un APM de MIPS, el umbral de volumen bajo se aplica a la entidad del APM en conjunto; solo ella puede optar por participar',
  'The rule is December 31 of the year before; no notice for 2020 could be read.':
    'La regla es el 31 de diciembre del año anterior; no se pudo leer ningún aviso para 2020.',

  // Special statuses
  'Practices in a ZIP code designated as rural': 'Consultorios en un código postal designado como rural',
  'At least one practice site in a rural ZIP code':
    'Al menos una sede del consultorio en un código postal rural',
  'At least one practice site in such an area': 'Al menos una sede del consultorio en un área así',
  '75% or more of covered services in a hospital (places of service 21, 22, 23)':
    'El 75% o más de los servicios cubiertos en un hospital (lugares de servicio 21, 22, 23)',
  'Also place of service 19': 'También el lugar de servicio 19',
  'The definition in § 414.1305 as restated by the CY 2018 rule':
    'La definición de § 414.1305 según la reformuló el reglamento para 2018',
  'The 2017 rule itself named these three.': 'El propio reglamento para 2017 nombró estos tres.',
  'Every MIPS eligible clinician of the group is hospital-based':
    'Todos los profesionales clínicos del grupo elegibles para MIPS tienen base en un hospital',
  'Final score: 5 bonus points once data for one category are sent':
    'Puntuación final: 5 puntos adicionales al enviar datos de una categoría',
  'Quality: 3 points instead of 1 for a measure below data completeness':
    'Calidad: 3 puntos en lugar de 1 por una medida que no alcanza la integridad de los datos',
  'Quality: 3 bonus points once one measure is reported':
    'Calidad: 3 puntos adicionales al informar una medida',

  // Category weights
  'Quality and activities, automatically in an area that CMS names':
    'Calidad y Actividades de mejora, automáticamente en un área que CMS designa',
  'Data sent for quality or activities bring their weight back':
    'Los datos enviados de Calidad o de Actividades de mejora devuelven el peso a su categoría',
  'A group is reweighted only when all its MIPS eligible clinicians qualify; for non-patient facing, more than 75%':
    'El peso se redistribuye para un grupo solo si todos sus profesionales clínicos elegibles para MIPS cumplen los requisitos; si es por no tener trato directo con pacientes, más del 75%',
  'After an application, said only from 2019 on.': 'Solo desde 2019 se dice que vale tras una solicitud.',
  'Data sent for a category bring its weight back':
    'Los datos enviados de una categoría le devuelven su peso',
  'Data sent for a category bring its weight back, unless they were found compromised or the application named COVID-19':
    'Los datos enviados de una categoría le devuelven su peso, salvo que se hallaran comprometidos o que la solicitud mencionara el COVID-19',
  'The table itself could not be read; the split is the one finalized for 2021 from the same base.':
    'No se pudo leer la propia tabla; el reparto es el que se adoptó para 2021 desde la misma base.',
  'The table itself could not be read; the summary’s rules leave no other split.':
    'No se pudo leer la propia tabla; las reglas del resumen no dejan otro reparto.',
  'The summary of the proposal names only compromised data; the others are in force.':
    'El resumen de la propuesta nombra solo los datos comprometidos; las demás circunstancias están vigentes.',
  'Quality 60, Promoting Interoperability 25': 'Calidad 60, Promoción de la interoperabilidad 25',
  'A 2020 guide of the American Academy of Ophthalmology':
    'Una guía de 2020 de la Academia Americana de Oftalmología',
  'That is the 2019 row; the regulation and CMS’s records of 2020 have 55 and 30.':
    'Esa es la fila de 2019; el reglamento y los datos de CMS de 2020 tienen 55 y 30.',

  // Quality
  'The measure meets the case minimum and data completeness, and its performance rate is above 0':
    'La medida cumple el mínimo de casos y la integridad de los datos, y su tasa de desempeño es mayor que 0',
  'There is no small-practice bonus yet: it begins in 2018':
    'Aún no hay puntos adicionales por consultorio pequeño: empiezan en 2018',
  'There is no improvement scoring yet: it begins in 2018':
    'Aún no hay puntuación por mejora: empieza en 2018',
  'No cap before 2018': 'Sin tope antes de 2018',
  'The 16 clinicians are in secondary sources only.':
    'Los 16 profesionales clínicos están solo en fuentes secundarias.',
  '15 or more': '15 o más',
  'A trade article': 'Un artículo de la prensa especializada',
  'The other accounts have 16 or more.': 'Las demás fuentes dicen 16 o más.',
  'The rule has one mechanism for a category; that the best of several submissions counts is our reading.':
    'La regla tiene un solo mecanismo por categoría; nuestra interpretación es que cuenta el mejor de varios envíos.',
  'Begins in 2019': 'Empieza en 2019',
  'The regulation prints 60 percent for the 2020 and 2021 payment years.':
    'El reglamento impreso dice 60 por ciento para los años de pago 2020 y 2021.',
  'A small practice that sends data for at least one category':
    'Un consultorio pequeño que envía datos de al menos una categoría',
  'All but 359': 'Todas menos la 359',
  'benchmarks/2018, which does not mark it as the paragraph asks':
    'benchmarks/2018, que no la marca como pide el párrafo',
  'The rule named it, and all its deciles begin at 100%.':
    'El reglamento la nombró, y todos sus deciles empiezan en el 100%.',
  'Said of submitted measures; that it holds here is our reading.':
    'Se dice de las medidas enviadas; nuestra interpretación es que vale aquí.',
  'CMS’s data mark 137, 138, 224 and 440; that they counted is our reading.':
    'Los datos de CMS marcan 137, 138, 224 y 440; nuestra interpretación es que contaron.',
  'High-priority measures also need a benchmark':
    'Las medidas de alta prioridad también necesitan un valor de referencia',
  'The 2019 text of the same paragraph': 'El texto de 2019 del mismo párrafo',
  'In the 2020 rulemaking CMS clarified that no benchmark is needed.':
    'En los reglamentos para 2020, CMS aclaró que no hace falta un valor de referencia.',
  'CMS names such measures after the year; a proposal has none.':
    'CMS nombra esas medidas después del año; una propuesta no tiene ninguna.',
  'CMS’s measures data flag 069, 110 and 450; 134 rests on this page alone.':
    'Los datos de medidas de CMS señalan 069, 110 y 450; 134 se apoya solo en esta página.',
  'Flat percentages replace some benchmarks of measures 001 and 236, in the benchmark file':
    'Porcentajes fijos reemplazan algunos valores de referencia de las medidas 001 y 236, en el archivo de valores de referencia',

  // Cost
  'Nothing changes: cost has no weight this year': 'Nada cambia: Costo no tiene peso este año',
  'The Bipartisan Budget Act took away the 1 percentage point of the CY 2018 rule':
    'La Ley Bipartidista de Presupuesto quitó la mejora de 1 punto porcentual del reglamento para 2018',
  'The slides say eight episode-based measures; which ones is taken from the final list.':
    'Las diapositivas dicen ocho medidas por episodios; cuáles son se toma de la lista final.',
  'CMS finds out after the year; a proposal has none.':
    'CMS lo averigua después del año; una propuesta no tiene ninguna.',

  // Improvement activities
  'Recognized as a patient-centered medical home or comparable specialty practice, at least one practice site':
    'Al menos una sede está reconocida como hogar médico centrado en el paciente o consultorio especializado comparable',
  'Taking part in an APM; for a MIPS APM, CMS assigns the score':
    'Participar en un APM; si es un APM de MIPS, CMS asigna la puntuación',
  'It is enough that one clinician of the group performs the activity':
    'Basta con que un profesional clínico del grupo realice la actividad',
  'Taking part in CMS’s study of reporting brings the whole category':
    'Participar en el estudio de CMS sobre el envío de datos da la categoría completa',
  'Counted: 112 activities of 2018, 6 added, 1 removed.':
    'Recuento: 112 actividades de 2018, 6 agregadas, 1 eliminada.',
  'Counted: 117 activities of 2019, 2 added, 15 removed.':
    'Recuento: 117 actividades de 2019, 2 agregadas, 15 eliminadas.',
  'At least half of the group’s clinicians perform the same activity in the same 90 days':
    'Al menos la mitad de los profesionales clínicos del grupo realiza la misma actividad en los mismos 90 días',
  'Proposed so; the final text could not be read.': 'Propuesto así; no se pudo leer el texto final.',
  'At least half of the group’s clinicians perform the same activity, each in any 90 days of the year':
    'Al menos la mitad de los profesionales clínicos del grupo realiza la misma actividad, cada uno en cualquier período de 90 días del año',

  // Promoting Interoperability
  'Advancing Care Information': 'Avance de la información de la atención',
  '2014 Edition, 2015 Edition or a combination': 'Edición 2014, Edición 2015 o una combinación',
  'The rounding is a specialty society’s account.': 'El redondeo es según una sociedad de especialistas.',
  'An eligible improvement activity done with certified technology':
    'Una actividad de mejora elegible hecha con tecnología certificada',
  'There is no bonus for using 2015 Edition technology alone: it is for 2018':
    'No hay puntos adicionales por usar solo tecnología de la Edición 2015: son para 2018',
  'Standard measure set': 'Conjunto de medidas estándar',
  '2015 Edition, or a combination that supports these measures':
    'Edición 2015, o una combinación que admita estas medidas',
  'Transition measure set': 'Conjunto de medidas de transición',
  'All base and performance measures from 2015 Edition technology alone':
    'Todas las medidas básicas y de desempeño solo con tecnología de la Edición 2015',
  'Only the multiple-registry measures earn it': 'Solo los dan las medidas de varios registros',
  'CMS data carry the bonus on those': 'Los datos de CMS ponen los puntos adicionales en esas',
  'The text speaks of an additional agency or registry of any kind.':
    'El texto habla de una agencia o un registro adicional de cualquier tipo.',
  '2015 Edition': 'Edición 2015',
  'The slides say that measures must be reported or excluded; the zero is the final rule’s, § 414.1375(b).':
    'Las diapositivas dicen que las medidas deben informarse o excluirse; el cero es del reglamento final, § 414.1375(b).',
  'Verify Opioid Treatment Agreement': 'Verificación del acuerdo de tratamiento con opioides',
  'Support Electronic Referral Loops by Receiving and Incorporating Health Information':
    'Remisiones electrónicas: recepción e incorporación de información de salud',
  'Unable to implement the measure in 2019': 'No puede poner en práctica la medida en 2019',
  'The 2019 proposal does not say; we take what was later set from 2019 on.':
    'La propuesta para 2019 no lo dice; tomamos lo que después se fijó desde 2019.',
  'Read in a summary of the proposal; the final text could not be read.':
    'Leído en un resumen de la propuesta; no se pudo leer el texto final.',
  'Support Electronic Referral Loops by Sending': 'Remisiones electrónicas: envío',
  'The reading of the final rules of 2019 and 2020':
    'La interpretación de los reglamentos finales para 2019 y 2020',
  'The summary of this proposal says the points “continue” to go to patients’ access; we show the proposal as summarized.':
    'El resumen de esta propuesta dice que los puntos “siguen” pasando al acceso de los pacientes; mostramos la propuesta tal como se resumió.',

  // Final score
  'Begins in 2018': 'Empieza en 2018',
  'Fiscal year 2021': 'Año fiscal 2021',
  'An example in the 2019 targeted review guide':
    'Un ejemplo de la guía de 2019 sobre la revisión específica',
  'The rule takes the fiscal year whose payments begin in the performance period.':
    'La regla toma el año fiscal cuyos pagos empiezan en el período de desempeño.',
  'Quality and cost get the scores at the hospital’s percentile. A group must send activities or Promoting Interoperability data':
    'Calidad y Costo obtienen las puntuaciones del percentil del hospital. Un grupo debe enviar datos de Actividades de mejora o de Promoción de la interoperabilidad',

  // APM and value pathways
  'Advancing Care Information 25': 'Avance de la información de la atención 25',
  '§ 414.1370(h)(4)(ii) since the CY 2018 rule': '§ 414.1370(h)(4)(ii) desde el reglamento para 2018',
  'The 2016 text has 75; with 25 the weights add up to 50.':
    'El texto de 2016 dice 75; con 25 los pesos suman 50.',
  'No credit before 2020': 'Sin crédito antes de 2020',
  'The APM Entity’s score goes to all its clinicians. Its score for technology is the mean of each one’s higher score, group or individual; in the Shared Savings Program, of the TINs’ scores by their clinicians':
    'La puntuación de la entidad del APM vale para todos sus profesionales clínicos. Su puntuación por tecnología es el promedio de la puntuación más alta de cada uno, como grupo o a título individual; en el Programa de Ahorros Compartidos, el de las puntuaciones de los TIN según sus profesionales clínicos',
  'Begins in 2021': 'Empieza en 2021',
  'Activities 20, Promoting Interoperability 80':
    'Actividades de mejora 20, Promoción de la interoperabilidad 80',
  'The paragraph in the CY 2018 rule': 'El párrafo del reglamento para 2018',
  'The CY 2019 rule wrote 25 and 75, from 2018 on.': 'El reglamento para 2019 fijó 25 y 75, desde 2018.',
  'The APM Entity’s score goes to all its clinicians; its Promoting Interoperability score is the mean of each one’s higher score, group or individual':
    'La puntuación de la entidad del APM vale para todos sus profesionales clínicos; su puntuación de Promoción de la interoperabilidad es el promedio de la puntuación más alta de cada uno, como grupo o a título individual',
  'Proposed a year later, for 2021': 'Se propuso un año después, para 2021',
  'The APM Entity’s score goes to all its clinicians. What the entity does not report is the mean of each one’s higher score, group or individual':
    'La puntuación de la entidad del APM vale para todos sus profesionales clínicos. Lo que la entidad no informa es el promedio de la puntuación más alta de cada uno, como grupo o a título individual',
  'Proposed to begin in 2021': 'Inicio propuesto para 2021',

  // Payment adjustment
  'Implied by what was paid for 2017': 'Deducido de lo que se pagó por 2017',
  'The threshold table of the same summary': 'La tabla de umbrales del mismo resumen',
  'Its text, its footnote and Table 51 all have 74.01.':
    'Su texto, su nota al pie y la tabla 51 dicen 74.01.',
  'Implied by what was paid for 2018': 'Deducido de lo que se pagó por 2018',
  'Read in a secondary report.': 'Leído en un informe secundario.',
  'Implied by what was paid for 2019 under the final rule':
    'Deducido de lo que se pagó por 2019 según el reglamento final',
  'Implied by what was paid for 2019': 'Deducido de lo que se pagó por 2019',
  'CMS’s illustration (Figure 1)': 'Ilustración de CMS (figura 1)',
  'Implied by what was paid for 2020 under the final rule':
    'Deducido de lo que se pagó por 2020 según el reglamento final',
  'Implied by what was paid for 2020': 'Deducido de lo que se pagó por 2020',

  // Advanced APMs
  'Only Medicare counts: other payers begin in 2019':
    'Solo cuenta Medicare: los demás pagadores cuentan desde 2019',
  'May elect to take part in MIPS; without that, no adjustment':
    'Puede elegir participar en MIPS; si no, no hay ajuste',
  'At least 50% of the clinicians of each APM Entity must use CEHRT; in the Shared Savings Program, its use must change what is paid':
    'Al menos el 50% de los profesionales clínicos de cada entidad del APM debe usar CEHRT; en el Programa de Ahorros Compartidos, su uso debe cambiar lo que se paga',
  'At risk: at least 2.5% of Medicare Parts A and B revenue':
    'En riesgo: al menos el 2.5% de los ingresos de las Partes A y B de Medicare',
  'Medicare Shared Savings Program (Tracks 2 and 3)':
    'Programa de Ahorros Compartidos de Medicare (modalidades 2 y 3)',
  'CMS calls the list not exhaustive.': 'CMS dice que la lista no es exhaustiva.',
  'At risk: at least 2.5% of Medicare Parts A and B revenue; outside CPC+ Round 1, not for organizations of 50 or more clinicians':
    'En riesgo: al menos el 2.5% de los ingresos de las Partes A y B de Medicare; fuera de la ronda 1 de CPC+, no para organizaciones de 50 o más profesionales clínicos',
  'A trade journal’s list; Bundled Payments Advanced began in October.':
    'La lista de una revista especializada; Bundled Payments Advanced empezó en octubre.',
  'May elect to take part in MIPS; the election holds for all the clinician’s practices':
    'Puede elegir participar en MIPS; la elección vale para todos los consultorios del profesional clínico',
  'At risk: at least 3% of Medicare Parts A and B revenue; not for organizations of 50 or more clinicians':
    'En riesgo: al menos el 3% de los ingresos de las Partes A y B de Medicare; no para organizaciones de 50 o más profesionales clínicos',
  'At risk: at least 8% of revenue or 3% of expected expenditures, a marginal risk of 30%, a total of 4%; half of the clinicians use CEHRT':
    'En riesgo: al menos el 8% de los ingresos o el 3% de los gastos previstos, un riesgo marginal del 30% y un total del 4%; la mitad de los profesionales clínicos usa CEHRT',
  'The proposal sets no list; CMS posts one for the year.':
    'La propuesta no fija ninguna lista; CMS publica una para el año.',
  'Medicare Shared Savings Program (Tracks 2 and 3, BASIC Level E, ENHANCED)':
    'Programa de Ahorros Compartidos de Medicare (modalidades 2 y 3, BASIC nivel E, ENHANCED)',
  'CMS’s list for 2019 could not be read; made from the lists of 2018 and 2020.':
    'No se pudo leer la lista de CMS para 2019; esta sale de las listas de 2018 y 2020.',
  'May elect to take part in MIPS; the status holds only for the practice through which it was reached':
    'Puede elegir participar en MIPS; la condición vale solo para el consultorio con el que se alcanzó',
  'At risk: at least 8% of Medicare Parts A and B revenue, or 3% of expected expenditures, which count no higher than without the APM':
    'En riesgo: al menos el 8% de los ingresos de las Partes A y B de Medicare, o el 3% de los gastos previstos, que no cuentan más que sin el APM',
  'At risk: at least 4% of Medicare Parts A and B revenue; not for organizations of 50 or more clinicians':
    'En riesgo: al menos el 4% de los ingresos de las Partes A y B de Medicare; no para organizaciones de 50 o más profesionales clínicos',
  'At risk: at least 8% of revenue or 3% of expected expenditures, a marginal risk of 30% on average, a total of 4%; CEHRT for at least 75% of clinicians':
    'En riesgo: al menos el 8% de los ingresos o el 3% de los gastos previstos, un riesgo marginal del 30% en promedio y un total del 4%; CEHRT para al menos el 75% de los profesionales clínicos',
  'The list that CMS posted could not be read.': 'No se pudo leer la lista que CMS publicó.',

  // Targeted review
  'Within 60 days of the adjustment factors, to September 30 or a later day that CMS sets; no source for the first day':
    'En los 60 días siguientes a los factores de ajuste, hasta el 30 de septiembre o un día posterior que CMS fije; sin fuente para el primer día',
  'CMS’s first announcement': 'El primer anuncio de CMS',
  'CMS extended it after it had found errors in its scores.':
    'CMS amplió el plazo tras hallar errores en sus puntuaciones.',
  'Six years, as in audits; the text that says so for this year could not be read.':
    'Seis años, como en las auditorías; no se pudo leer el texto que lo dice para este año.',
  'Within 60 days of the adjustment factors, until September 30 before the payment year or a later day that CMS names':
    'En los 60 días siguientes a los factores de ajuste, hasta el 30 de septiembre anterior al año de pago o un día posterior que CMS indique',
  'Six years, from the rule on audits.': 'Seis años, según la regla sobre auditorías.',
  'It opened in early August 2021; the day was not found.':
    'Abrió a principios de agosto de 2021; no se halló el día.',
}
