// Spanish for the APM status.
import type { Dictionary } from '@mips-widgets/core'

export const words: Dictionary = {
  // The answer
  'Am I a QP?': '¿Soy QP?',
  'You are a QP.': 'Usted es QP.',
  'You are a Partial QP.': 'Usted es QP parcial.',
  'Neither QP nor Partial QP': 'Ni QP ni QP parcial',
  'Enough comes through Advanced APMs (Qualifying APM Participant): MIPS does not change your payments.':
    'Una parte suficiente viene por medio de APM avanzados (participante calificado de un APM): MIPS no cambia sus pagos.',
  'Close to a QP: you choose whether MIPS applies to you.':
    'Cerca de ser QP: usted elige si MIPS se le aplica.',
  'Too little comes through Advanced APMs: MIPS applies as for everybody else.':
    'Muy poco viene por medio de APM avanzados: MIPS se aplica como a todos los demás.',
  'One percent will tell.': 'Basta un porcentaje.',
  'Type which part of your payments or of your patients comes through Advanced APMs.':
    'Escriba qué parte de sus pagos o de sus pacientes viene por medio de APM avanzados.',
  'Close to a QP, and you chose to take part: MIPS applies to you.':
    'Cerca de ser QP, y usted eligió participar: MIPS se le aplica.',

  // Questions
  'Through Advanced APMs of Medicare': 'Por medio de APM avanzados de Medicare',
  'All payers together, Medicare included': 'Todos los pagadores juntos, con Medicare',
  'Medicare’s share is wanted too: a part must come from it.':
    'También hace falta la parte de Medicare: algo debe venir de allí.',
  Payments: 'Pagos',
  'I take part in MIPS all the same': 'De todos modos participo en MIPS',
  'Beside the thresholds': 'Frente a los umbrales',
  'One of them is enough: the most favorable counts.': 'Basta una: cuenta la más favorable.',
  'Medicare: payments': 'Medicare: pagos',
  'Medicare: patients': 'Medicare: pacientes',
  'All-Payer, from Medicare: payments': 'Todos los pagadores, de Medicare: pagos',
  'All-Payer, in total: payments': 'Todos los pagadores, en total: pagos',
  'All-Payer, from Medicare: patients': 'Todos los pagadores, de Medicare: pacientes',
  'All-Payer, in total: patients': 'Todos los pagadores, en total: pacientes',
  'Partial QP from {partial}, QP from {qp}': 'QP parcial desde {partial}, QP desde {qp}',
  'not told': 'sin indicar',

  // What it means, and when
  'What it means': 'Qué significa',
  'When CMS looks, and at whom': 'Cuándo examina CMS, y a quién',
  'Who takes part by one of these days counts: {days}.':
    'Cuenta quien participa hasta uno de estos días: {days}.',
  'In a MIPS APM': 'En un APM de MIPS',
  'You are scored under the APM scoring standard.': 'Se le puntúa según el estándar de puntuación para APM.',
  'You may report through the APM Performance Pathway.':
    'Puede enviar datos por la Vía de Desempeño para APM.',
  'APM scoring standard, for other MIPS APMs than {list}':
    'Estándar de puntuación para APM, para APM de MIPS distintos de {list}',
  Usually: 'Normalmente',
  'Without {category}': 'Sin {category}',
  '{quality} quality, {cost} cost, {improvementActivities} activities, {promotingInteroperability} interoperability':
    '{quality} calidad, {cost} costo, {improvementActivities} actividades, {promotingInteroperability} interoperabilidad',
  'Quality measures: {list}': 'Medidas de calidad: {list}',
  'Advanced APMs': 'APM avanzados',
  'No list is at hand.': 'No hay una lista disponible.',

  // Is it an Advanced APM?
  'Is a model an Advanced APM?': '¿Este modelo es un APM avanzado?',
  'CMS decides and posts its list; this shows by which criteria.':
    'CMS decide y publica su lista; aquí se ve con qué criterios.',
  'Who pays?': '¿Quién paga?',
  'Another payer': 'Otro pagador',
  'Does payment depend on quality measures like those of MIPS?':
    '¿Depende el pago de medidas de calidad como las de MIPS?',
  'It is a Medical Home Model': 'Es un modelo de hogar médico',
  'Clinicians in the organization': 'Profesionales clínicos en la organización',
  'It is full capitation': 'Es capitación completa',
  'Most they can lose, of their revenue': 'Lo máximo que pueden perder, de sus ingresos',
  'Most they can lose, of the expected expenditures': 'Lo máximo que pueden perder, de los gastos previstos',
  'Who bears the losses?': '¿Quién asume las pérdidas?',
  'Step by step, from the smallest losses to the largest: how far above the expected expenditures, and which part the participants bear.':
    'Tramo por tramo, de las pérdidas más pequeñas a las más grandes: hasta cuánto por encima de los gastos previstos, y qué parte asumen los participantes.',
  'Step {number}': 'Tramo {number}',
  'Losses up to': 'Pérdidas hasta',
  'Part they bear': 'Parte que asumen',
  'Add a step': 'Agregar un tramo',
  'Remove step {number}': 'Quitar el tramo {number}',
  'Step {number} was removed.': 'Se quitó el tramo {number}.',
  'Load the example': 'Cargar el ejemplo',
  'An example of ours for a sliding scale. The 2020 proposal has one in its Table 58, which could not be read.':
    'Un ejemplo nuestro de escala variable. La propuesta de 2020 tiene uno en su Tabla 58, que no se pudo leer.',
  'The example stands in place of what you had typed.': 'El ejemplo reemplaza lo que había escrito.',
  'By these answers it meets every criterion.': 'Según estas respuestas cumple todos los criterios.',
  'By these answers it is not an Advanced APM.': 'Según estas respuestas no es un APM avanzado.',
  'Not settled yet. Next: {what}.': 'Aún no se puede saber. Siguiente: {what}.',
  met: 'se cumple',
  'not met': 'no se cumple',
  'not known': 'se desconoce',
}
