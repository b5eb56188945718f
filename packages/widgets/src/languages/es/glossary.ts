// Spanish for what the program's terms mean. Fetched with the glossary, when a visitor first asks for a term.
import type { Dictionary } from '@mips-widgets/core'

export const words: Dictionary = {
  'What Medicare allows for your Part B services: its own share and the patient’s together. Services paid under the Physician Fee Schedule count.':
    'Lo que Medicare permite cobrar por sus servicios de la Parte B: su parte y la del paciente juntas. Cuentan los servicios que se pagan según la Lista de honorarios médicos (Physician Fee Schedule).',
  'People with Medicare Part B whom you treated in the period, each counted once.':
    'Personas con la Parte B de Medicare que usted atendió en el período; cada una cuenta una vez.',
  'Single Part B services that you billed: each line with its unit counts.':
    'Los servicios de la Parte B que facturó, uno por uno: cada línea cuenta con sus unidades.',
  'Twelve months of claims that CMS looks at to see who is in. There are two of them for each performance year.':
    'Doce meses de reclamaciones que CMS examina para saber quién participa. Hay dos para cada año de desempeño.',
  'Taxpayer Identification Number: it stands for the practice under which you bill.':
    'Número de identificación del contribuyente: representa al consultorio con el que usted factura.',
  'National Provider Identifier: the number that stands for you alone.':
    'Identificador nacional del proveedor: el número que le corresponde solo a usted.',
  'What you are as Medicare knows you. Only some types take part in a given year.':
    'Su profesión, según la conoce Medicare. Cada año solo participan algunos tipos.',
  'Whether you are scored alone, together with your whole practice, or with others. A group is scored on the data of all its clinicians.':
    'Si se le puntúa por su cuenta, con todo su consultorio o con otros. Un grupo se puntúa con los datos de todos sus profesionales clínicos.',
  'How many clinicians bill under the practice’s number (TIN), you included.':
    'Cuántos profesionales clínicos facturan con el número del consultorio (TIN); usted también cuenta.',
  'Something that CMS knows about you from claims or addresses. It makes parts of the program lighter.':
    'Algo que CMS sabe de usted por sus reclamaciones o direcciones. Hace más fáciles algunas partes del programa.',
  'To take part by choice when you pass some of the limits but not all. It cannot be taken back.':
    'Participar por decisión propia cuando supera algunos límites, pero no todos. No se puede revertir.',
  'To send data without being scored for payment: you get feedback, nothing else changes.':
    'Enviar datos sin que la puntuación afecte los pagos: recibe comentarios y nada más cambia.',
  'Qualifying APM Participant: enough of your payments or patients come through an Advanced APM. A QP is not in MIPS.':
    'Participante calificado de un APM: una parte suficiente de sus pagos o pacientes viene por medio de un APM avanzado. Un QP no está en MIPS.',
  'Close to a QP, below the full threshold. You may choose whether to take part in MIPS.':
    'Cerca de ser QP, por debajo del umbral completo. Puede elegir si participa en MIPS.',
  'Alternative Payment Model: a way of paying that rewards quality and cost instead of single services, such as an ACO.':
    'Modelo de pago alternativo: una forma de pago que premia la calidad y el costo en vez de cada servicio, como una ACO.',
  'An APM in which its participants bear financial risk, use certified records and report quality.':
    'Un APM cuyos participantes asumen riesgo financiero, usan expedientes certificados e informan la calidad.',
  'An APM whose participants are in MIPS and may be scored together.':
    'Un APM cuyos participantes están en MIPS y se pueden puntuar en conjunto.',
  'The organization that takes part in an APM, such as an ACO.':
    'La organización que participa en un APM, como una ACO.',
  'MIPS Value Pathway: a smaller set of measures and activities around one specialty or condition.':
    'Vía de Valor de MIPS: un conjunto menor de medidas y actividades sobre una especialidad o afección.',
  'APM Performance Pathway: one fixed set of measures for participants in MIPS APMs.':
    'Vía de Desempeño para APM: un conjunto fijo de medidas para participantes en APM de MIPS.',
  'The number by which CMS lists a quality measure, such as 236.':
    'El número con el que CMS identifica una medida de calidad, por ejemplo 236.',
  'How the data of a measure were gathered. Each way has its own benchmark.':
    'Cómo se reunieron los datos de una medida. Cada forma tiene su propio valor de referencia.',
  'Whether a measure looks at what was done or at how patients fared. Outcome and high-priority measures are required.':
    'Si la medida mira lo que se hizo o cómo le fue al paciente. Se requieren medidas de resultado o de alta prioridad.',
  'All patients or visits to whom the measure applies: its denominator.':
    'Todos los pacientes o consultas a los que se aplica la medida: su denominador.',
  'Those of them for whom the measure was met: its numerator.':
    'Aquellos en quienes se cumplió la medida: su numerador.',
  'Met, divided by all who count, in percent.':
    'Los que la cumplen, divididos entre todos los que cuentan, en porcentaje.',
  'The share of your eligible patients on whom you reported, all payers included.':
    'La proporción de sus pacientes elegibles sobre los que envió datos, de todos los pagadores.',
  'What others reached: ten steps called deciles. Your rate falls into one of them.':
    'Valor de referencia: lo que otros alcanzaron, en diez tramos llamados deciles. Su tasa cae en uno de ellos.',
  'One tenth of all results. A higher decile brings more points.':
    'Una décima parte de todos los resultados. Un decil más alto da más puntos.',
  'A measure for which a lower rate is better.': 'Una medida en la que una tasa más baja es mejor.',
  'Nearly everyone does so well that the measure hardly tells results apart. Its points can be capped.':
    'Casi todos obtienen tan buen resultado que la medida apenas distingue. Sus puntos pueden tener un tope.',
  'Points that a measure earns by its result, before any bonus.':
    'Los puntos que una medida obtiene por su resultado, antes de los puntos adicionales.',
  'Reported from the certified record to CMS without anyone typing it again.':
    'Se envía del expediente certificado a CMS sin que nadie lo vuelva a escribir.',
  'How many cases a measure needs before its result counts.':
    'Cuántos casos necesita una medida para que cuente su resultado.',
  'Something a practice did for at least 90 days in a row to care better.':
    'Algo que un consultorio hizo durante al menos 90 días seguidos para atender mejor.',
  'How much an activity counts: high weight twice as much as medium, in the years with weights.':
    'Cuánto cuenta una actividad: el peso alto, el doble que el medio, en los años con pesos.',
  'A practice certified as a patient-centered medical home, or one comparable.':
    'Un consultorio certificado como hogar médico centrado en el paciente, o uno comparable.',
  'Certified EHR technology: an electronic record that meets the government’s criteria.':
    'Tecnología certificada de expedientes médicos electrónicos: cumple los criterios del gobierno.',
  'A reason not to report a measure, such as too few orders. Its points move to other measures.':
    'Exclusión: un motivo para no informar una medida, como tener muy pocas órdenes. Sus puntos pasan a otras medidas.',
  'A yes or no that you give CMS without numbers.': 'Un sí o un no que se da a CMS sin números.',
  'A category that cannot be scored gets no weight; its weight goes to the others.':
    'Una categoría que no se puede puntuar queda sin peso; su peso pasa a las demás.',
  'Circumstances beyond your control. You apply, and CMS may take a category out of your score.':
    'Circunstancias fuera de su control. Usted presenta una solicitud y CMS puede quitar una categoría de su puntuación.',
  'What Medicare paid for your patients or episodes of care. CMS works it out from claims; you send nothing.':
    'Lo que Medicare pagó por sus pacientes o episodios de atención. CMS lo calcula con las reclamaciones; usted no envía nada.',
  'Your four categories, each times its weight, and bonuses: 0 to 100 points.':
    'Sus cuatro categorías, cada una multiplicada por su peso, y los puntos adicionales: de 0 a 100 puntos.',
  'The final score at which payments neither rise nor fall.':
    'La puntuación final con la que los pagos ni suben ni bajan.',
  'CMS scales increases so that they cost what the decreases save. It is known only after the year.':
    'CMS ajusta los aumentos para que cuesten lo que ahorran las reducciones. Solo se conoce después del año.',
  'What Medicare pays you in a year for Part B professional services. The adjustment is a percentage of it.':
    'Lo que Medicare le paga en un año por servicios profesionales de la Parte B. El ajuste es un porcentaje de eso.',
  'A measure of how ill your patients are: 1 is average.':
    'Indica qué tan enfermos están sus pacientes: 1 es el promedio.',
  'Patients who have both Medicare and Medicaid.': 'Pacientes que tienen Medicare y Medicaid.',
  'You work mostly in a hospital, whose own scores can stand for your quality and cost.':
    'Usted trabaja sobre todo en un hospital, cuyas puntuaciones pueden valer como las suyas de Calidad y Costo.',
  'A day until which CMS counts who belongs to an APM.':
    'Un día hasta el cual CMS cuenta quién pertenece a un APM.',
  'How much of each dollar of losses the participants must bear.':
    'Cuánto de cada dólar de pérdidas deben asumir los participantes.',
  'The least that participants must be able to lose for a model to count as one with risk.':
    'Lo mínimo que los participantes deben poder perder para que un modelo cuente como modelo con riesgo.',
  'A request that CMS look again at a mistake in working out your score or payment adjustment.':
    'Una solicitud para que CMS revise un error en el cálculo de su puntuación o de su ajuste de pago.',
  'Data of which CMS learns that they are wrong, missing or cut short through no fault of yours. Their category gets no weight.':
    'Datos que, según sabe CMS, están mal, faltan o quedaron cortados sin culpa suya. Su categoría queda sin peso.',
  'Counts Medicare and other payers together, such as Medicaid or a private insurer.':
    'Cuenta a Medicare junto con otros pagadores, como Medicaid o un seguro privado.',
  'Of what you are paid for services, the part that comes through Advanced APMs.':
    'De lo que le pagan por servicios, la parte que viene por medio de APM avanzados.',
  'Of your patients, the part that you treat through Advanced APMs.':
    'De sus pacientes, la parte que atiende por medio de APM avanzados.',
  'What care is expected to cost in the model: its benchmark, or the target price of an episode.':
    'Lo que se prevé que cueste la atención en el modelo: su valor de referencia, o el precio meta de un episodio.',
  'One payment in advance covers all care of a group of patients, with no settling afterwards.':
    'Un pago por adelantado cubre toda la atención de un grupo de pacientes, sin liquidación posterior.',
  'An APM built around primary care practices that follow each patient’s care as a whole.':
    'Un APM formado por consultorios de atención primaria que siguen la atención completa de cada paciente.',
}
