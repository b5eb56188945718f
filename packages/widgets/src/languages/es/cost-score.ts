// Spanish for the cost widget.
import type { Dictionary } from '@mips-widgets/core'

export const words: Dictionary = {
  // The answer
  'CMS works this out for you.': 'CMS lo calcula por usted.',
  'From claims, after the year ends: you send nothing. A measure counts once enough of your cases fall under it.':
    'Con las reclamaciones, al terminar el año: usted no envía nada. Una medida cuenta cuando reúne suficientes casos suyos.',
  'This category can bring up to {weight} points to your final score.':
    'Esta categoría puede aportar hasta {weight} puntos a su puntuación final.',
  'Have CMS’s feedback? Add its measures.': '¿Tiene los comentarios de CMS? Agregue sus medidas.',
  'Cost does not count.': 'Costo no cuenta.',
  'It would come to {percent}.': 'Llegaría a {percent}.',
  'The other categories carry its weight.': 'Su peso pasa a las demás categorías.',
  'Measures that count: {count}, with {points} of {available} points.':
    'Medidas que cuentan: {count}, con {points} de {available} puntos.',
  'Improvement adds {points} percentage points.': 'La mejora suma {points} puntos porcentuales.',

  // A measure
  'Cost measure {number}': 'Medida de costo {number}',
  'Points, if CMS told you': 'Puntos, si CMS se los indicó',
  'Risk-adjusted, for each patient or episode.': 'Ajustado por riesgo, por paciente o episodio.',
  'Write the benchmark': 'Escribir el valor de referencia',
  'Decile {decile} begins at': 'El decil {decile} empieza en',
  'As CMS published it. A lower cost is better, so the deciles fall.':
    'Como lo publicó CMS. Un costo más bajo es mejor, así que los deciles bajan.',
  'Add a cost measure': 'Agregar una medida de costo',
  'No cost measure applies to me': 'No me corresponde ninguna medida de costo',
  'Cost percent of the year before': 'Porcentaje de Costo del año anterior',
}
