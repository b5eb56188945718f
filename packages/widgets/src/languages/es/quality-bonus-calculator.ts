// Spanish for the quality bonus calculator.
import type { Dictionary } from '@mips-widgets/core'

export const words: Dictionary = {
  // The answer
  'Quality bonus points': 'Puntos adicionales de Calidad',
  'High-priority and end-to-end bonus: {rule}.':
    'Puntos adicionales por alta prioridad y por envío de extremo a extremo: {rule}.',
  'Say what kind of measure you report to see its bonus.':
    'Indique qué tipo de medida informa para ver sus puntos adicionales.',
  'bonus points': 'puntos adicionales',
  'bonus point': 'punto adicional',
  'Added to your achievement points, out of {denominator} available.':
    'Se suman a sus puntos de logro, de {denominator} disponibles.',
  'With {achieved} achievement points the quality category comes to {percent}.':
    'Con {achieved} puntos de logro, la categoría de Calidad llega a {percent}.',
  'Lost to the cap: {points}.': 'Perdidos por el tope: {points}.',
  'The small-practice bonus of {points} points goes to your final score instead.':
    'Los {points} puntos adicionales por consultorio pequeño van a su puntuación final.',

  // Measures
  'Add a measure': 'Agregar una medida',
  'Remove measure {number}': 'Quitar la medida {number}',
  'Measure {number} removed.': 'Se quitó la medida {number}.',
  'Only for one measure reported in two ways.': 'Solo para una medida informada de dos formas.',
  'Only a rate of 0 matters here. Empty: above 0.': 'Aquí solo importa una tasa de 0. Vacío: más de 0.',
  'Decides which outcome measure is the required one.': 'Decide qué medida de resultado es la requerida.',

  // The table
  Earned: 'Obtenidos',
  Counts: 'Cuentan',
  Lost: 'Perdidos',
  '{points} percentage points on the category': '{points} puntos porcentuales en la categoría',
  'Measures scored from claims': 'Medidas puntuadas a partir de reclamaciones',
  'Each adds to the available points.': 'Cada una aumenta los puntos disponibles.',
  'Achievement points, all measures': 'Puntos de logro, todas las medidas',
  'Bonus points in the numerator': 'Puntos adicionales en el numerador',
  Earns: 'Obtiene',
}
