// Spanish for the final score.
import type { Dictionary } from '@mips-widgets/core'

export const words: Dictionary = {
  // The answer
  'What is my final score?': '¿Cuál es mi puntuación final?',
  '{points} points so far': '{points} puntos hasta ahora',
  'How do you report?': '¿Cómo envía sus datos?',
  'Next, for {category}: {what}.': 'Siguiente, para {category}: {what}.',
  'CMS gives everyone {percent} here.': 'CMS da aquí {percent} a todos.',
  'Next: your score for {category}. An estimate will do.':
    'Siguiente: su puntuación de {category}. Basta una estimación.',
  'Above the performance threshold of {threshold} points.':
    'Por encima del umbral de desempeño de {threshold} puntos.',
  'Exactly the performance threshold of {threshold} points.':
    'Justo en el umbral de desempeño de {threshold} puntos.',
  'Below the performance threshold of {threshold} points.':
    'Por debajo del umbral de desempeño de {threshold} puntos.',
  'Your payments change by {percent}.': 'Sus pagos cambian {percent}.',
  'Your payments change by {percent}: about {dollars} more on {paid}.':
    'Sus pagos cambian {percent}: unos {dollars} más sobre {paid}.',
  'Your payments change by {percent}: about {dollars} less on {paid}.':
    'Sus pagos cambian {percent}: unos {dollars} menos sobre {paid}.',

  // The categories
  'Your four categories': 'Sus cuatro categorías',
  'In percent. What you report in the other parts is worked out there.':
    'En porcentaje. Lo que informa en las otras partes se calcula allí.',
  'Nothing reported: {category}': 'Nada informado: {category}',
  'CMS scored no cost measure': 'CMS no puntuó ninguna medida de costo',
  'Worked out from what you told: {percent}.': 'Calculado con lo que indicó: {percent}.',
  'You told a part. Until the rest is there, this percent counts.':
    'Indicó una parte. Hasta tener el resto, cuenta este porcentaje.',
  'What each category brings': 'Lo que aporta cada categoría',
  '{share} × {weight} = {points} points': '{share} × {weight} = {points} puntos',
  'No more than {points} points count.': 'No cuentan más de {points} puntos.',
  'With the hospital’s quality and cost: {points} points.':
    'Con Calidad y Costo del hospital: {points} puntos.',
  'Reweighting was approved, but data were sent: it counts.':
    'Se aprobó redistribuir el peso, pero se enviaron datos: cuenta.',
  'Not told yet': 'Sin indicar todavía',
  'Nothing reported': 'Nada informado',
  Zero: 'Cero',
  'Cannot be scored': 'No se puede puntuar',

  // Weights
  'Weights before and after': 'Pesos antes y después',
  'Usual weight': 'Peso habitual',
  'Weight that counts': 'Peso que cuenta',
  Reweighting: 'Redistribución del peso',
  'Data found compromised': 'Datos comprometidos',
  'When categories are reweighted': 'Cuándo se redistribuye el peso',

  // Circumstances
  'Complex patients': 'Pacientes complejos',
  'Share of dual-eligible patients, from 0 to 1': 'Proporción de pacientes con doble elegibilidad, de 0 a 1',
  'The bonus itself, if CMS told you': 'Los puntos adicionales, si CMS se los indicó',
  'CMS’s figures of the year: HCC risk score': 'Cifras de CMS del año: puntuación de riesgo HCC',
  'CMS’s figures of the year: dual-eligible share':
    'Cifras de CMS del año: proporción con doble elegibilidad',
  'Hospital’s score': 'Puntuación del hospital',
}
