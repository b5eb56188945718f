// Spanish for the Promoting Interoperability points builder.
import type { Dictionary } from '@mips-widgets/core'

export const words: Dictionary = {
  // The answer
  'Promoting Interoperability points': 'Puntos de Promoción de la interoperabilidad',
  'of {maximum}': 'de {maximum}',
  'Report your first measure to see your points.': 'Informe su primera medida para ver sus puntos.',
  'The category counts as zero until every requirement is met. Still missing:':
    'La categoría cuenta como cero hasta que se cumplan todos los requisitos. Todavía falta:',
  'With all of them it would be {points} of {maximum}.': 'Con todos ellos serían {points} de {maximum}.',
  'Your {category} score is reweighted: the other categories carry its weight as long as you send no data for it.':
    'Se redistribuye el peso de {category}: pasa a las demás categorías mientras usted no envíe datos para ella.',
  'You would be reweighted automatically, but sending data makes the category count.':
    'El peso se redistribuiría automáticamente, pero al enviar datos la categoría cuenta.',

  // Questions and points
  '{points} bonus points': '{points} puntos adicionales',
  Base: 'Base',
  'Base, and up to {points} points': 'Base, y hasta {points} puntos',
  '{points} moved here from “{from}”': '{points} vienen de “{from}”',
  'Points moved to {to}': 'Sus puntos pasaron a {to}',
  '{earned} of {available}': '{earned} de {available}',
  'You report': 'Usted informa',
  'Points by measure, toward {maximum}': 'Puntos por medida, hasta {maximum}',
  'Required statements': 'Declaraciones requeridas',
  optional: 'opcional',
  'Yes, one registry': 'Sí, un registro',
  'Yes, two registries of this kind': 'Sí, dos registros de este tipo',
  'Not reported': 'Sin informar',
  'Report to {count} different agencies or registries, or claim an exclusion.':
    'Notifique a {count} agencias o registros distintos, o acójase a una exclusión.',
  'Report to each of these, or claim an exclusion.':
    'Notifique a cada uno de estos, o acójase a una exclusión.',
  'Suppressed this year: {measure}. Yes, no and an exclusion all earn its points.':
    'Suprimida este año: {measure}. Con sí, con no y con una exclusión se obtienen sus puntos.',
  'How do you report this objective?': '¿Cómo informa este objetivo?',
  'With the measures below': 'Con las medidas de abajo',
  'Set aside': 'No se usa',
  'Measures of your certified technology': 'Medidas de su tecnología certificada',
  Performance: 'Desempeño',
  Bonuses: 'Puntos adicionales',
  'Base score: all of these, or their exclusions': 'Puntuación básica: todas estas, o sus exclusiones',
  'Public health and clinical data registries': 'Registros de salud pública y de datos clínicos',

  // Whether it counts
  'Does the category count for you?': '¿Cuenta la categoría en su caso?',
  'Kept for other rule years, not used here: {count} answers.':
    'Respuestas conservadas para otros años de reglas, que aquí no se usan: {count}.',
}
