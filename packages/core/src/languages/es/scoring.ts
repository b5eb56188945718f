// Spanish for what the calculators find: who is in, the four categories, the final score, the payment, APMs, and
// what would move the score.
import type { Dictionary } from '../dictionary.ts'

export const scoring: Dictionary = {
  // Who is in
  'Choose a clinician type from the list.': 'Elija un tipo de profesional clínico de la lista.',
  'You are of a clinician type that takes part this year.':
    'Usted es de un tipo de profesional clínico que participa este año.',
  'You did not newly enroll in Medicare this year.':
    'Usted no se inscribió en Medicare por primera vez este año.',
  'You are neither a QP nor a Partial QP.': 'Usted no es QP ni QP parcial.',
  'Your clinician type is not one that takes part in MIPS this year.':
    'Su tipo de profesional clínico no participa en MIPS este año.',
  'You newly enrolled in Medicare during the performance period.':
    'Usted se inscribió en Medicare por primera vez durante el período de desempeño.',
  'You are a Qualifying APM Participant (QP).': 'Usted es participante calificado de un APM (QP).',
  'You are a Partial QP and have not elected to take part.':
    'Usted es QP parcial y no ha elegido participar.',
  'Electing a virtual group is itself an opt-in.':
    'Elegir un grupo virtual es, de por sí, optar por participar.',
  'You opted in, which cannot be taken back for the year.':
    'Usted optó por participar, y ese año ya no se puede revertir.',
  'You cannot opt in with these numbers.': 'Con estos números no puede optar por participar.',
  'Only one of the two periods is given; CMS looks at both.':
    'Solo se indicó uno de los dos períodos; CMS examina ambos.',
  'Must be more than': 'Debe ser más de',
  '{what}: above the threshold?': '{what}: ¿por encima del umbral?',
  'Criteria known to be exceeded, {from} to {to}': 'Criterios que se sabe superados, del {from} al {to}',
  'Criteria exceeded, {from} to {to}': 'Criterios superados, del {from} al {to}',
  'Criteria exceeded in the worse of the two periods': 'Criterios superados en el peor de los dos períodos',
  '{what}: {value}, above {limit} ({from} to {to})':
    '{what}: {value}, por encima de {limit} (del {from} al {to})',
  '{what}: {value}, not above {limit} ({from} to {to})':
    '{what}: {value}, no por encima de {limit} (del {from} al {to})',

  // What one can do
  Report: 'Enviar datos',
  'Your score sets your {paymentYear} payments, from {percent} up.':
    'Su puntuación determina sus pagos de {paymentYear}, desde {percent}.',
  'Do nothing': 'No hacer nada',
  'Without data, and without a hardship, your {paymentYear} payments change by the full {percent}.':
    'Sin datos y sin una excepción por dificultades, sus pagos de {paymentYear} cambian el {percent} completo.',
  'Report together': 'Enviar datos en conjunto',
  'One score sets the {paymentYear} payments of every eligible clinician among you, from {percent} up.':
    'Una sola puntuación determina los pagos de {paymentYear} de cada profesional clínico elegible entre ustedes, desde {percent}.',
  'Do not report together': 'No enviar datos en conjunto',
  'Each of you is judged alone: only those who are required alone risk {percent} in {paymentYear}.':
    'A cada quien se le evalúa por separado: solo quienes deben participar por su cuenta arriesgan {percent} en {paymentYear}.',
  'Opt in': 'Optar por participar',
  'All MIPS rules apply for the year, with payments in {paymentYear} from {percent} up. You cannot take it back.':
    'Ese año se aplican todas las reglas de MIPS, con pagos en {paymentYear} desde {percent}. No se puede revertir.',
  'Elect to take part': 'Elegir participar',
  'MIPS applies to you if you are above the low-volume threshold, with payments in {paymentYear} from {percent} up.':
    'MIPS se le aplica si usted supera el umbral de volumen bajo, con pagos en {paymentYear} desde {percent}.',
  'Report voluntarily': 'Enviar datos voluntariamente',
  'You get feedback on your data. Your payments do not change.':
    'Recibe comentarios sobre sus datos. Sus pagos no cambian.',
  'Your payments do not change.': 'Sus pagos no cambian.',

  // Several submissions, pathways, and where benchmarks are from
  'Of {count} submissions the highest-scoring one counts: number {number}.':
    'De {count} envíos cuenta el de mayor puntuación: el número {number}.',
  'None of {count} submissions can be scored.': 'Ninguno de los {count} envíos se puede puntuar.',
  'The measures of {count} submissions count together.': 'Las medidas de {count} envíos cuentan juntas.',
  'There is no MIPS Value Pathway “{id}” this year.': 'Este año no hay ninguna Vía de Valor de MIPS “{id}”.',
  'MIPS Value Pathway': 'Vía de Valor de MIPS',

  // Points on a benchmark
  'Decile reached': 'Decil alcanzado',
  'This decile begins at': 'Este decil empieza en',
  'The next decile begins at': 'El decil siguiente empieza en',
  'Points before rounding': 'Puntos antes de redondear',
  'Points on the benchmark': 'Puntos según el valor de referencia',
  'A median and its standard deviation go together: write both.':
    'La mediana y su desviación estándar van juntas: escriba las dos.',
  'Write where deciles 2 to 10 begin, nine numbers, or deciles 1 to 10, ten numbers.':
    'Escriba dónde empiezan los deciles 2 a 10, nueve números, o los deciles 1 a 10, diez números.',
  'The numbers must rise throughout, or fall throughout.': 'Los números deben subir siempre o bajar siempre.',
  'The numbers must fall throughout: a lower cost is better.':
    'Los números deben bajar siempre: un costo más bajo es mejor.',

  // Quality: what is told
  'The measures you report': 'Las medidas que usted informa',
  'The type of the measure': 'El tipo de la medida',
  'The data completeness': 'La integridad de los datos',
  'The number of cases': 'El número de casos',
  'The performance rate': 'La tasa de desempeño',
  'How the measure was collected': 'Cómo se recopiló la medida',
  'The benchmark, or the points: CMS’s data of this build do not hold it, so write it by hand':
    'El valor de referencia, o los puntos: los datos de CMS de esta versión no lo incluyen, así que escríbalo a mano',
  'More patients are counted below than are eligible.': 'Abajo se cuentan más pacientes que los elegibles.',
  'This cannot be more than the available points.': 'No puede ser más que los puntos disponibles.',
  'Eligible population': 'Población elegible',
  'Performance met': 'Desempeño cumplido',
  'Performance not met': 'Desempeño no cumplido',
  Exclusions: 'Exclusiones',
  Exceptions: 'Excepciones',
  'Rates of the strata': 'Tasas de los estratos',
  Strata: 'Estratos',
  Counted: 'Contados',
  'Out of': 'De un total de',
  'Share counted': 'Proporción contada',
  'Cases of the strata': 'Casos de los estratos',
  'Cases without exclusions': 'Casos sin exclusiones',
  'Performance rate': 'Tasa de desempeño',
  'Data completeness': 'Integridad de los datos',
  'Points as told': 'Puntos según lo indicado',

  // Quality: points of a measure
  '{points} point: {why}': '{points} punto: {why}',
  '{points} points: {why}': '{points} puntos: {why}',
  'data completeness below {limit}': 'integridad de los datos por debajo de {limit}',
  'fewer than {limit} cases': 'menos de {limit} casos',
  'no benchmark': 'sin valor de referencia',
  'decile {decile} of the benchmark': 'decil {decile} del valor de referencia',
  'the least for a measure with a benchmark': 'el mínimo para una medida con valor de referencia',
  'topped out, which is capped': 'sin margen de mejora, con tope',
  'in its first year in the program': 'en su primer año en el programa',
  'in its second year in the program': 'en su segundo año en el programa',
  'At least': 'Como mínimo',
  'Topped out: at most': 'Sin margen de mejora: como máximo',
  'Points of the measure': 'Puntos de la medida',
  'Suppressed by CMS this year: left out of points and denominator.':
    'Suprimida por CMS este año: queda fuera de los puntos y del denominador.',
  'Left out of points and denominator: it has no benchmark or too few cases.':
    'Queda fuera de los puntos y del denominador: no tiene valor de referencia o tiene muy pocos casos.',
  'Left out of the mean of the survey: this part has no benchmark or too few cases.':
    'Queda fuera del promedio de la encuesta: esta parte no tiene valor de referencia o tiene muy pocos casos.',
  'That only the parts with a benchmark make the mean is our reading.':
    'Que solo las partes con valor de referencia formen el promedio es nuestra interpretación.',
  'Not a claims measure of this year: left out.':
    'No es una medida de reclamaciones de este año: queda fuera.',
  'Not in the measure set of this pathway: left out.':
    'No está en el conjunto de medidas de esta vía: queda fuera.',
  'Every measure is left out this year.': 'Este año todas las medidas quedan fuera.',
  'Points of the survey’s parts': 'Puntos de las partes de la encuesta',
  'Parts of the survey': 'Partes de la encuesta',

  // Quality: the category
  'Required measures': 'Medidas requeridas',
  'Measures left out': 'Medidas que quedan fuera',
  'Required measures that count': 'Medidas requeridas que cuentan',
  'Points of a measure': 'Puntos de una medida',
  'Points of the required measures': 'Puntos de las medidas requeridas',
  'Scored administrative-claims measures': 'Medidas de reclamaciones administrativas puntuadas',
  'Points of administrative-claims measures': 'Puntos de las medidas de reclamaciones administrativas',
  'Available points (denominator)': 'Puntos disponibles (denominador)',
  'Survey sample too small': 'Muestra de la encuesta demasiado pequeña',
  'The small sample of the survey takes nothing away: enough other measures were reported.':
    'La muestra pequeña de la encuesta no resta nada: se informaron suficientes medidas de otro tipo.',
  'Achievement points': 'Puntos de logro',
  'Achievement and bonus points': 'Puntos de logro y puntos adicionales',
  'Share of the available points': 'Proporción de los puntos disponibles',
  'The category can bring at most': 'La categoría puede aportar como máximo',
  'In percent': 'En porcentaje',
  'With improvement': 'Con la mejora',
  'Quality category': 'Categoría de Calidad',
  'APM Quality Reporting Credit': 'Crédito por informar la calidad en un APM',
  'APM Quality Reporting Credit, for an APM that does not have to report through the CMS Web Interface':
    'Crédito por informar la calidad en un APM, para un APM que no tiene que usar la Interfaz web de CMS',
  'For an eCQM': 'Por una eCQM',
  'A measure at most': 'Una medida, como máximo',
  'Room below the maximum': 'Margen hasta el máximo',
  'Adjustment of the measure': 'Ajuste de la medida',
  'Adjustments of the measures': 'Ajustes de las medidas',
  'Cap of the adjustment': 'Tope del ajuste',
  'Complex organization adjustment': 'Ajuste por organización compleja',

  // Quality: bonus points
  'Bonus points in the quality category': 'Puntos adicionales en la categoría de Calidad',
  'High-priority measures': 'Medidas de alta prioridad',
  'End-to-end reporting': 'Envío electrónico de extremo a extremo',
  'Reported end to end': 'Enviada de extremo a extremo',
  'Outcome measure': 'Medida de resultado',
  'Patient-experience measure': 'Medida de experiencia del paciente',
  'Other high-priority measure': 'Otra medida de alta prioridad',
  '{pool}: earned': '{pool}: puntos obtenidos',
  'Lost to the cap': 'Perdidos por el tope',
  'No bonus': 'Sin puntos adicionales',
  Cap: 'Tope',
  'Share of the denominator': 'Proporción del denominador',
  'Cap of this pool': 'Tope de este grupo de puntos',
  'Reported by another collection type too: the bonus counts once.':
    'Informada también con otro tipo de recopilación: los puntos adicionales cuentan una vez.',
  'Fewer than {limit} cases: no bonus.': 'Menos de {limit} casos: sin puntos adicionales.',
  'Data completeness below {limit}: no bonus.':
    'Integridad de los datos por debajo de {limit}: sin puntos adicionales.',
  'A performance rate of 0: no bonus.': 'Una tasa de desempeño de 0: sin puntos adicionales.',
  'Measures of this collection type earn no high-priority bonus.':
    'Las medidas de este tipo de recopilación no obtienen puntos adicionales por alta prioridad.',
  'This one fulfills the requirement, so it earns no high-priority bonus.':
    'Esta cumple el requisito, así que no obtiene puntos adicionales por alta prioridad.',
  'Measures of this collection type earn no end-to-end bonus.':
    'Las medidas de este tipo de recopilación no obtienen puntos adicionales por el envío de extremo a extremo.',
  'Small-practice bonus': 'Puntos adicionales por consultorio pequeño',
  'Only small practices earn it.': 'Solo los consultorios pequeños los obtienen.',
  'Added to the points of the quality category, outside the caps.':
    'Se suman a los puntos de la categoría de Calidad, fuera de los topes.',
  'Added to the final score, not to the quality category.':
    'Se suman a la puntuación final, no a la categoría de Calidad.',

  // Improvement over the year before
  'Not earned: without a score in the year before there is nothing to compare.':
    'No se obtiene: sin puntuación del año anterior no hay nada que comparar.',
  'Give your achievement points of this year and your quality achievement percent of the year before.':
    'Indique sus puntos de logro de este año y su porcentaje de logro en Calidad del año anterior.',
  'Not earned: it needs all required measures, one of them outcome or high-priority, with complete data.':
    'No se obtiene: requiere todas las medidas, una de ellas de resultado o de alta prioridad, con datos completos.',
  'Achievement this year': 'Logro de este año',
  'Achievement the year before': 'Logro del año anterior',
  'Taken as at least': 'Se toma como mínimo',
  'Year before, as compared': 'Año anterior, según se compara',
  Rise: 'Aumento',
  'Rise as a share of the year before': 'Aumento como proporción del año anterior',
  'Percentage points for a doubling': 'Puntos porcentuales por duplicar',
  'Improvement before limits': 'Mejora antes de los límites',
  'Improvement, at least zero': 'Mejora, cero como mínimo',
  'Never below zero': 'Nunca por debajo de cero',
  'At most': 'Como máximo',
  Improvement: 'Mejora',

  // Cost
  'The cost measures that CMS scored': 'Las medidas de costo que CMS puntuó',
  'Cost measure': 'Medida de costo',
  'Average cost': 'Costo promedio',
  'The points, or the average cost': 'Los puntos, o el costo promedio',
  'The benchmark: CMS published none for this measure, so write the points or a benchmark':
    'El valor de referencia: CMS no publicó ninguno para esta medida, así que escriba los puntos o un valor de referencia',
  'The benchmark: CMS’s cost benchmarks of this year are not in this build, so write it by hand':
    'El valor de referencia: los valores de costo de CMS de este año no están en esta versión, así que escríbalo a mano',
  'A measure without a benchmark is not scored: left out.':
    'Una medida sin valor de referencia no se puntúa: queda fuera.',
  'Not a cost measure of this year: left out.': 'No es una medida de costo de este año: queda fuera.',
  'CMS did not score this measure this year: left out.': 'CMS no puntuó esta medida este año: queda fuera.',
  'This measure counts for groups only: left out.': 'Esta medida solo cuenta para grupos: queda fuera.',
  'Fewer than {limit} cases: left out.': 'Menos de {limit} casos: queda fuera.',
  'Cost score the year before': 'Puntuación de Costo del año anterior',
  'Points of the cost measures': 'Puntos de las medidas de costo',
  'Measures that were scored': 'Medidas que se puntuaron',
  'Available points': 'Puntos disponibles',
  'Cost category': 'Categoría de Costo',

  // Improvement activities
  'The activities you performed': 'Las actividades que usted realizó',
  'The weight of the activity, medium or high: CMS’s inventory of this year is not in this build':
    'El peso de la actividad, medio o alto: el inventario de CMS de este año no está en esta versión',
  'Each activity counts double: {why}.': 'Cada actividad cuenta doble: {why}.',
  'Named before: an activity counts once.': 'Ya se nombró: una actividad cuenta una vez.',
  'Not an activity of this year: left out.': 'No es una actividad de este año: queda fuera.',
  'Fewer than {limit} of the group’s clinicians performed it: it does not count.':
    'La realizó menos de {limit} de los profesionales clínicos del grupo: no cuenta.',
  'An activity': 'Una actividad',
  'High-weighted activity': 'Actividad de peso alto',
  'Medium-weighted activity': 'Actividad de peso medio',
  'Counts this many times': 'Cuenta este número de veces',
  'Points of the activities': 'Puntos de las actividades',
  'The whole category': 'La categoría completa',
  'For taking part in an APM': 'Por participar en un APM',
  'CMS assigns this category to who reports this way.':
    'CMS asigna esta categoría a quien envía datos de esta forma.',
  'Assigned by CMS': 'Asignado por CMS',
  'Points for the whole category': 'Puntos para la categoría completa',
  'Points that count': 'Puntos que cuentan',
  'Share of the category': 'Proporción de la categoría',
  'Improvement activities category': 'Categoría de Actividades de mejora',

  // Promoting Interoperability
  'Answer yes or no.': 'Responda sí o no.',
  'Write the numerator and the denominator.': 'Escriba el numerador y el denominador.',
  'The numerator cannot be larger than the denominator.':
    'El numerador no puede ser mayor que el denominador.',
  'Report the measure or claim the exclusion, not both.':
    'Informe la medida o acójase a la exclusión, no las dos cosas.',
  Numerator: 'Numerador',
  Denominator: 'Denominador',
  'Base, performance and bonuses': 'Base, desempeño y puntos adicionales',
  'Rate in percent': 'Tasa en porcentaje',
  'In whole percent': 'En porcentaje entero',
  'At least, with 1 in the numerator': 'Como mínimo, con 1 en el numerador',
  'Whole percent, at least 1': 'Porcentaje entero, 1 como mínimo',
  'Percent in a tenth': 'Porcentaje de un décimo',
  'In tens of percent': 'En decenas de porcentaje',
  'Started tens of percent': 'Decenas de porcentaje iniciadas',
  Tenths: 'Décimos',
  'A tenth of the points': 'Un décimo de los puntos',
  'Base score': 'Puntuación básica',
  'Points of the measures': 'Puntos de las medidas',
  'Performance can bring at most': 'El desempeño puede aportar como máximo',
  'Performance score': 'Puntuación por desempeño',
  'Public health registry': 'Registro de salud pública',
  'Additional registry': 'Registro adicional',
  'Category score': 'Puntuación de la categoría',
  'Rate of the points': 'Tasa de los puntos',
  'In whole points': 'En puntos enteros',
  '{objective}: {count} more to report to or exclude': '{objective}: {count} más por notificar o excluir',
  'Public health bonus': 'Puntos adicionales de salud pública',
  'No bonus where the objective itself is excluded':
    'Sin puntos adicionales cuando el objetivo mismo está excluido',
  'Excluded: its points have moved': 'Excluida: sus puntos pasaron a otra medida',
  'Set aside: what you chose takes its place': 'Apartada: lo que usted eligió ocupa su lugar',
  'Moved from an excluded measure': 'Vienen de una medida excluida',
  'Shared equally among': 'Repartidos por igual entre',
  '{measure}: the numerator must be at least 1': '{measure}: el numerador debe ser 1 como mínimo',
  'How CMS scores several submissions; the rule text was not read.':
    'Cómo CMS puntúa varios envíos; no se leyó el texto de la regla.',
  'Every requirement met? Missing: {what}': '¿Se cumplen todos los requisitos? Falta: {what}',
  'a requirement': 'un requisito',
  'Category score while a requirement is missing': 'Puntuación de la categoría mientras falta un requisito',
  'Reweighted automatically: {what}': 'Peso redistribuido automáticamente: {what}',
  'Reweighted on an approved application: {what}': 'Peso redistribuido por una solicitud aprobada: {what}',

  // Final score
  'Final score': 'Puntuación final',
  'Highest score': 'Puntuación más alta',
  'At most the highest score': 'Como máximo, la puntuación más alta',
  'Percent in a whole': 'Porcentaje de un total',
  'Score times weight': 'Puntuación multiplicada por el peso',
  'Categories and bonuses': 'Categorías y puntos adicionales',
  'Final score: fewer than two categories count': 'Puntuación final: cuentan menos de dos categorías',
  'There is no score for this category.': 'No hay puntuación para esta categoría.',
  'Weights of the categories': 'Pesos de las categorías',
  'Weight: {category}': 'Peso: {category}',
  'CMS set this category to zero for everybody.': 'CMS fijó esta categoría en cero para todos.',
  'This category has no weight.': 'Esta categoría no tiene peso.',
  'Reweighted: the data were compromised.': 'Peso redistribuido: los datos se vieron comprometidos.',
  'Reweighted on an approved application.': 'Peso redistribuido por una solicitud aprobada.',
  'Complex patient bonus': 'Puntos adicionales por pacientes complejos',
  'No complex patient bonus: no data were sent for any category.':
    'Sin puntos adicionales por pacientes complejos: no se enviaron datos de ninguna categoría.',
  'As CMS told it': 'Según lo que indicó CMS',
  'No risk score or dual-eligible share was told: no bonus is added.':
    'No se indicó una puntuación de riesgo ni la proporción con doble elegibilidad: no se suman puntos adicionales.',
  'CMS’s mean, standard deviation and median of the year are wanted for this bonus: it is not added.':
    'Para estos puntos adicionales hacen falta el promedio, la desviación estándar y la mediana de CMS de ese año: no se suman.',
  'Bonus at most': 'Puntos adicionales, como máximo',
  'Average HCC risk score': 'Puntuación de riesgo HCC promedio',
  'Share of dual-eligible patients': 'Proporción de pacientes con doble elegibilidad',
  Times: 'Multiplicado por',
  'For dual-eligible patients': 'Por pacientes con doble elegibilidad',
  'Risk score and dual-eligible share': 'Puntuación de riesgo y proporción con doble elegibilidad',
  'Counted this many times': 'Contado este número de veces',
  'As CMS counted it': 'Según lo contó CMS',
  'Both components': 'Ambos componentes',
  'Below the median: no points': 'Por debajo de la mediana: sin puntos',
  Mean: 'Promedio',
  'Above the mean': 'Por encima del promedio',
  'Standard deviation': 'Desviación estándar',
  'In standard deviations': 'En desviaciones estándar',
  'Points for a standard deviation': 'Puntos por una desviación estándar',
  'At the mean': 'En el promedio',
  'For the distance': 'Por la distancia',
  'Component before its limit': 'Componente antes de su límite',
  'Component at most': 'Componente, como máximo',
  'Component, at least zero': 'Componente, cero como mínimo',
  'The hospital’s quality and cost scores are both wanted: they are left out.':
    'Hacen falta las dos puntuaciones del hospital, Calidad y Costo: quedan fuera.',
  'A group that sent neither activities nor Promoting Interoperability data has its own score alone.':
    'Un grupo que no envió datos de actividades ni de Promoción de la interoperabilidad solo tiene su propia puntuación.',
  'Quality of the hospital': 'Calidad del hospital',
  'Cost of the hospital': 'Costo del hospital',
  'The hospital’s quality and cost scores count: the own ones do not bring more.':
    'Cuentan las puntuaciones de Calidad y Costo del hospital: las propias no aportan más.',
  'The own quality and cost scores bring more and count.':
    'Las puntuaciones propias de Calidad y Costo aportan más y cuentan.',

  // Payment adjustment
  'Performance threshold': 'Umbral de desempeño',
  'Applicable percent': 'Porcentaje aplicable',
  'Share of the threshold': 'Proporción del umbral',
  'A quarter of the threshold': 'Un cuarto del umbral',
  'At or below a quarter of the threshold': 'Hasta un cuarto del umbral',
  'Points short of the threshold': 'Puntos que faltan para el umbral',
  'Share of the threshold that is missing': 'Proporción del umbral que falta',
  'Share of the applicable percent': 'Proporción del porcentaje aplicable',
  'Below the threshold': 'Por debajo del umbral',
  'Above the threshold': 'Por encima del umbral',
  'No factor is needed at the threshold': 'En el umbral no hace falta un factor',
  'Points above': 'Puntos por encima',
  'Points possible above': 'Puntos posibles por encima',
  'Share of the way to the highest score': 'Proporción del camino a la puntuación más alta',
  'At the additional threshold': 'En el umbral adicional',
  'At the highest score': 'En la puntuación más alta',
  'Additional performance threshold': 'Umbral de desempeño adicional',
  'Rise from one to the other': 'Aumento de uno al otro',
  'Part of the rise': 'Parte del aumento',
  'Before scaling': 'Antes de la escala',
  'Exceptional performance': 'Desempeño excepcional',
  'Factors as told': 'Factores según lo indicado',
  'Scaling factor': 'Factor de escala',
  'Scaling factor for exceptional performance': 'Factor de escala por desempeño excepcional',
  'The scaling factor': 'El factor de escala',
  'The scaling factor for exceptional performance': 'El factor de escala por desempeño excepcional',
  'Your final score': 'Su puntuación final',
  'Final score, in two decimals': 'Puntuación final, con dos decimales',
  Together: 'En conjunto',
  'Payment adjustment, in two decimals': 'Ajuste de pago, con dos decimales',
  'Share of the payments': 'Proporción de los pagos',
  'Part B payments in a year': 'Pagos de la Parte B en un año',
  'Change in dollars, exactly': 'Cambio en dólares, exacto',
  'Change in dollars': 'Cambio en dólares',
  'Reports voluntarily: payment does not change.': 'Envía datos voluntariamente: el pago no cambia.',
  'Payment changes only with an opt-in: this is what it would be.':
    'El pago solo cambia si se opta por participar: esto es lo que sería.',
  'Not a MIPS eligible clinician this year: payment does not change.':
    'No es profesional clínico elegible para MIPS este año: el pago no cambia.',

  // Advanced APMs
  'The percent of payments or of patients through Advanced APMs':
    'El porcentaje de pagos o de pacientes por medio de APM avanzados',
  'QP by the most favorable test': 'QP según la prueba más favorable',
  'Partial QP by the most favorable test': 'QP parcial según la prueba más favorable',
  Medicare: 'Medicare',
  'All payers': 'Todos los pagadores',
  'Both the Medicare minimum and the total': 'Tanto el mínimo de Medicare como el total',
  '{whose}: share of payments': '{whose}: proporción de los pagos',
  '{whose}: share of patients': '{whose}: proporción de los pacientes',
  'QP threshold': 'Umbral de QP',
  'Partial QP threshold': 'Umbral de QP parcial',
  'MIPS applies as for everybody else.': 'MIPS se aplica como a todos los demás.',
  'Elected to take part: MIPS applies, with its payment adjustment.':
    'Eligió participar: MIPS se aplica, con su ajuste de pago.',
  'Without that election: excluded from MIPS, no adjustment and no incentive.':
    'Sin esa elección: exclusión de MIPS, sin ajuste y sin incentivo.',
  'Excluded from MIPS: no reporting and no payment adjustment.':
    'Exclusión de MIPS: sin envío de datos y sin ajuste de pago.',
  'An incentive of {percent} of the year’s covered professional services, paid once.':
    'Un incentivo de {percent} de los servicios profesionales cubiertos del año, que se paga una vez.',

  // What would move the score
  'The target': 'La meta',
  'Lower measure {measure} to {rate}: {patients} patients':
    'Bajar la medida {measure} a {rate}: {patients} pacientes',
  'Raise measure {measure} to {rate}: {patients} patients':
    'Subir la medida {measure} a {rate}: {patients} pacientes',
  'Lower measure {measure} to {rate}': 'Bajar la medida {measure} a {rate}',
  'Raise measure {measure} to {rate}': 'Subir la medida {measure} a {rate}',
  'Report measure {measure} for {limit} of its patients':
    'Informar la medida {measure} para {limit} de sus pacientes',
  'Report one more measure that earns {points} points': 'Informar una medida más que obtenga {points} puntos',
  'Report an outcome measure that earns {points} points':
    'Informar una medida de resultado que obtenga {points} puntos',
  'Report {count} more measures that earn {points} points each':
    'Informar {count} medidas más que obtengan {points} puntos cada una',
  'Report {count} more measures, one of them an outcome measure, that earn {points} points each':
    'Informar {count} medidas más, una de ellas de resultado, que obtengan {points} puntos cada una',
  'Perform {count} more improvement activities': 'Realizar más actividades de mejora: {count}',
  'Perform {count} more medium-weighted improvement activities':
    'Realizar más actividades de mejora de peso medio: {count}',
  'Perform {count} more high-weighted improvement activities':
    'Realizar más actividades de mejora de peso alto: {count}',
  'Meet what is required and missing, {count} requirements, with rates of at least {rate}':
    'Cumplir lo requerido que falta, {count} requisitos, con tasas de {rate} como mínimo',
  'Meet what is required and missing: {count} requirements':
    'Cumplir lo requerido que falta: {count} requisitos',
  '{measure}: {patients} more in the numerator': '{measure}: {patients} más en el numerador',
  'Report {measure}, with a rate of at least {rate}':
    'Informar {measure}, con una tasa de {rate} como mínimo',
  'Report {measure}': 'Informar {measure}',
}
