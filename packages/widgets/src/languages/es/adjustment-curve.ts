// Spanish for the adjustment curve.
import type { Dictionary } from '@mips-widgets/core'

export const words: Dictionary = {
  // The answer
  'What will my score do to my payments?': '¿Cómo afectará mi puntuación a mis pagos?',
  'Type a final score, or move the point on the curve.':
    'Escriba una puntuación final o mueva el punto sobre la curva.',
  'about {dollars} more on {paid} of Medicare payments, at a final score of {score}.':
    'unos {dollars} más sobre {paid} de pagos de Medicare, con una puntuación final de {score}.',
  'about {dollars} less on {paid} of Medicare payments, at a final score of {score}.':
    'unos {dollars} menos sobre {paid} de pagos de Medicare, con una puntuación final de {score}.',
  'No change on {paid} of Medicare payments, at a final score of {score}.':
    'Sin cambios sobre {paid} de pagos de Medicare, con una puntuación final de {score}.',
  'At a final score of {score}.': 'Con una puntuación final de {score}.',
  'Above the threshold the adjustment depends on what CMS sets later. Choose or type it.':
    'Por encima del umbral, el ajuste depende de lo que CMS fije después. Elíjalo o escríbalo.',

  // Questions
  '0 to 100. Type, drag the point or use the arrow keys on it.':
    'De 0 a 100. Escriba, arrastre el punto o use las teclas de flecha sobre él.',
  points: 'puntos',
  'Scaling factors': 'Factores de escala',
  'CMS publishes none: these illustrate the rule, or fit what was paid.':
    'CMS no los publica: estos ilustran la regla o concuerdan con lo que se pagó.',
  'My own …': 'Los míos…',
  'Factor for exceptional performance': 'Factor por desempeño excepcional',
  'Lay another rule year over it': 'Superponer otro año de reglas',

  // The curve
  'Payment adjustment in percent by final score, {year}':
    'Ajuste de pago en porcentaje según la puntuación final, {year}',
  'you, {score}': 'usted, {score}',
  'your score?': '¿su puntuación?',
  '{percent} up to {score}': '{percent} hasta {score}',
  'then from {percent}': 'luego desde {percent}',
  '{score}: no change': '{score}: sin cambios',
  '{score}: exceptional': '{score}: excepcional',
  '{score} (yours)': '{score} (la suya)',
  'needs a factor': 'falta un factor',
  // What kind of factors they are
  illustrative: 'ilustrativos',
  implied: 'deducidos',
  chosen: 'elegidos',
}
