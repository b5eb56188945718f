// Spanish for the planner, and for taking a scenario along.
import type { Dictionary } from '@mips-widgets/core'

export const words: Dictionary = {
  // Steps
  'MIPS self-check': 'Autoevaluación de MIPS',
  Steps: 'Pasos',
  'Next: {step}': 'Siguiente: {step}',
  'How do I report?': '¿Cómo envío mis datos?',
  'What would move it?': '¿Cómo subir mi puntuación?',
  'Your result': 'Su resultado',
  open: 'pendiente',
  'Opening …': 'Abriendo…',
  'This step could not be fetched.': 'No se pudo obtener este paso.',

  // The running result
  'Where do you stand with MIPS?': '¿Cuál es su situación en MIPS?',
  'Go through the steps in any order; the result up here follows every answer. Nothing you type leaves this page.':
    'Recorra los pasos en el orden que quiera; el resultado de arriba se actualiza con cada respuesta. Nada de lo que escriba sale de esta página.',
  '{score} points': '{score} puntos',
  '{score} points so far': '{score} puntos hasta ahora',
  '{threshold} points keep payments as they are.': 'Con {threshold} puntos los pagos quedan como están.',
  '1 answer is missing.': 'Falta 1 respuesta.',
  '{count} answers are missing.': 'Faltan {count} respuestas.',
  'Next: {what}': 'Siguiente: {what}',
  'Your {paymentYear} payments: {percent}': 'Sus pagos de {paymentYear}: {percent}',
  'Your {paymentYear} payments: {percent}, about {dollars} a year':
    'Sus pagos de {paymentYear}: {percent}, unos {dollars} al año',
  'Payment does not change: you are not in.': 'El pago no cambia: usted no participa.',
  'An estimate: the factor fits what CMS paid.':
    'Es una estimación: el factor concuerda con lo que CMS pagó.',
  'Only an illustration: CMS has not published this year’s factor.':
    'Es solo una ilustración: CMS no ha publicado el factor de este año.',
  'With the factors you told.': 'Con los factores que usted indicó.',
  'What Medicare Part B pays you in a year': 'Lo que la Parte B de Medicare le paga en un año',
  'For your professional services. It turns percent into dollars.':
    'Por sus servicios profesionales. Convierte el porcentaje en dólares.',

  // What a rule year sets aside
  'Improvement activities: {count}': 'Actividades de mejora: {count}',
  'Activity {number}': 'Actividad {number}',
  'Promoting Interoperability: {count} answers': 'Promoción de la interoperabilidad: {count} respuestas',
  'Cost measures: {count}': 'Medidas de costo: {count}',
  'Quality measures: {count}': 'Medidas de calidad: {count}',
  'Complex patients': 'Pacientes complejos',
  'CMS’s figures of the year: HCC risk score': 'Cifras de CMS del año: puntuación de riesgo HCC',
  'CMS’s figures of the year: dual-eligible share':
    'Cifras de CMS del año: proporción con doble elegibilidad',
  'Hospital’s score': 'Puntuación del hospital',
  'Share of the group’s clinicians who did it':
    'Proporción de profesionales clínicos del grupo que la realizó',
  'I took part in CMS’s study of reporting': 'Participé en el estudio de CMS sobre el envío de datos',
  'Cost percent of the year before': 'Porcentaje de Costo del año anterior',
  'I opted in': 'Opté por participar',
  Services: 'Servicios',
  'Factor for exceptional performance': 'Factor por desempeño excepcional',
  'Measures of your certified technology': 'Medidas de su tecnología certificada',
  'Year in the program': 'Año en el programa',
  'All payers together, Medicare included': 'Todos los pagadores juntos, con Medicare',
  'Cap of a topped-out measure': 'Tope de una medida sin margen de mejora',
  'Too small a CAHPS sample': 'Muestra de CAHPS demasiado pequeña',
  'Median and standard deviation of cost measures': 'Mediana y desviación estándar de medidas de costo',
  'Weights of activities': 'Pesos de las actividades',
  'Whether all did an activity in the same 90 days': 'Si todos hicieron una actividad en los mismos 90 días',

  // Ways of reporting
  'I take part in an Alternative Payment Model (APM)': 'Participo en un modelo de pago alternativo (APM)',
  'Way of reporting': 'Forma de enviar datos',
  'Choose one': 'Elija una',
  'The ways beside each other': 'Comparación de las formas',
  'Worked out from the same answers. A group or a pathway would send its own data.':
    'Se calculan con las mismas respuestas. Un grupo o una vía enviaría sus propios datos.',
  Way: 'Forma',
  counts: 'cuenta',
  'not yet': 'todavía no',
  'not applied': 'no se aplica',
  'Ways that are not open to you, and why': 'Formas que no puede usar, y por qué',

  // What would move it
  'Every single change that raises your score, the best for its effort first. Effort is our own estimate.':
    'Cada cambio que sube su puntuación, primero el que más rinde por su esfuerzo. El esfuerzo es estimación nuestra.',
  'Score to reach': 'Puntuación por alcanzar',
  'Find what reaches it': 'Buscar cómo alcanzarla',
  Stop: 'Detener',
  'Stopped.': 'Se detuvo.',
  'Trying changes: {done} of {total}': 'Probando cambios: {done} de {total}',
  'This could not be worked out. Try again.': 'No se pudo calcular. Intente de nuevo.',
  'You have reached {target} points already.': 'Usted ya alcanzó {target} puntos.',
  'With what you told, {most} points are the most; {target} points cannot be reached.':
    'Con lo que indicó se llega a {most} puntos como máximo; no se pueden alcanzar {target} puntos.',
  'What reaches {target} points': 'Cómo alcanzar {target} puntos',
  'Each change alone': 'Cada cambio por sí solo',
  '+{gain} points → {score}': '+{gain} puntos → {score}',
  'Tick one to try it: everything on this page follows.':
    'Marque uno para probarlo: todo en esta página se actualiza.',
  'You are trying:': 'Está probando:',
  'Keep these changes': 'Conservar estos cambios',
  'Take them back': 'Deshacerlos',
  'Answer what is missing first; then changes can be tried:':
    'Responda primero lo que falta; después se pueden probar cambios:',
  'Your answers have changed since. Search again.':
    'Sus respuestas cambiaron desde entonces. Busque de nuevo.',

  // The result
  'What would it be under other rules?': '¿Cómo sería con otras reglas?',
  'What if CMS made a mistake? (targeted review)':
    '¿Y si CMS cometió un error? (revisión específica, targeted review)',
  'Who can help me?': '¿Quién me puede ayudar?',
  'To keep, to send or to print. The link holds what you typed, so treat it like the numbers themselves.':
    'Para guardar, enviar o imprimir. El enlace contiene lo que escribió; trátelo con el mismo cuidado que sus datos.',
  Score: 'Puntuación',
  'not counted': 'no cuenta',
  missing: 'falta',
  'Dollars a year': 'Dólares al año',

  // Taking it along
  'Take it with you': 'Llévese su resultado',
  Share: 'Compartir',
  'Export JSON': 'Exportar JSON',
  'Export CSV': 'Exportar CSV',
  'Copy as text': 'Copiar como texto',
  'The link is copied. It holds what you typed; whoever has it can read it.':
    'El enlace está copiado. Contiene lo que escribió; quien lo tenga puede leerlo.',
  'Your browser did not let us copy. Copy this link yourself:':
    'Su navegador no permitió copiar. Copie usted este enlace:',
  'This is too much for a link. Export JSON instead.': 'Es demasiado para un enlace. Mejor exporte el JSON.',
  Link: 'Enlace',
  'The result is copied as text.': 'El resultado está copiado como texto.',
  'Your browser did not let us copy. Export the result as CSV instead.':
    'Su navegador no permitió copiar. Mejor exporte el resultado en CSV.',
  'Exported: {file}': 'Exportado: {file}',
  'Opened: {name}': 'Abierto: {name}',
  'the link': 'el enlace',
  'Undone.': 'Deshecho.',
  'This could not be opened: {name}': 'No se pudo abrir: {name}',
  'What could not be used': 'Lo que no se pudo usar',
  'Unknown here and passed over': 'Aquí se desconoce y se pasó por alto',
  Import: 'Importar',
  'A scenario or a QPP submission (JSON). Choose the file, or drop it here.':
    'Un escenario o un envío de QPP (JSON). Elija el archivo o suéltelo aquí.',
  'The file never leaves this browser.': 'El archivo no sale de este navegador.',
  'This file is larger than {limit} MB. Choose a smaller one.':
    'Este archivo tiene más de {limit} MB. Elija uno más pequeño.',
  'Your browser could not read this file. Choose it once more.':
    'Su navegador no pudo leer este archivo. Elíjalo otra vez.',
  'Reading {name} …': 'Leyendo {name}…',
  Cancel: 'Cancelar',
  'Keep on this device': 'Guardar en este dispositivo',
  'Only in this browser. Others who use it can read it.':
    'Solo en este navegador. Otras personas que lo usen pueden leerlo.',
  Name: 'Nombre',
  'Scenario {number}': 'Escenario {number}',
  Save: 'Guardar',
  'Saved: {name}': 'Guardado: {name}',
  'Saved in place of the earlier one: {name}': 'Guardado en lugar del anterior: {name}',
  Open: 'Abrir',
  Delete: 'Borrar',
  'Open {name}': 'Abrir {name}',
  'Delete {name}': 'Borrar {name}',
  'Deleted: {name}': 'Borrado: {name}',
  'Nothing is kept on this device any more.': 'Ya no se guarda nada en este dispositivo.',
  'There is no room left in this browser. Delete a saved scenario, or export a file.':
    'Ya no hay espacio en este navegador. Borre un escenario guardado o exporte un archivo.',
  'This browser keeps nothing for this page. Export a file instead.':
    'Este navegador no guarda nada para esta página. Mejor exporte un archivo.',
}
