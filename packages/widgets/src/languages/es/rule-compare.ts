// Spanish for the comparison of rule years.
import type { Dictionary } from '@mips-widgets/core'

export const words: Dictionary = {
  // The answer
  'What changes with the rules?': '¿Qué cambia con las reglas?',
  '{count} rules differ': 'Reglas distintas: {count}',
  '1 rule differs': 'Reglas distintas: 1',
  'Between {base} and {other}.': 'Entre {base} y {other}.',
  'Enter a final score, or your Medicare numbers, to see what they do under each.':
    'Escriba una puntuación final o sus números de Medicare para ver qué resulta con cada una.',
  'What your payments change by under {base}, and under {other}.':
    'Lo que cambian sus pagos con {base} y con {other}.',

  // Which years
  'Rule years to compare': 'Años de reglas por comparar',
  'Two or more.': 'Dos o más.',
  'Final rules': 'Reglamentos finales',
  'Proposed rules': 'Reglamentos propuestos',
  'What changed between proposal and final rule, {year}?':
    '¿Qué cambió entre la propuesta y el reglamento final, {year}?',
  'Differences are counted from': 'Las diferencias se cuentan desde',
  '0 to 100; worked out from your data where there are any.':
    'De 0 a 100; se calcula con sus datos si los hay.',
  points: 'puntos',

  // The same numbers
  In: 'Debe participar',
  'May opt in': 'Puede optar por participar',
  'May report voluntarily': 'Puede enviar datos voluntariamente',
  'Not in': 'No tiene que participar',
  'The same numbers under each rule': 'Los mismos datos con cada reglamento',
  Result: 'Resultado',
  'In dollars': 'En dólares',
  '{amount} points': '{amount} puntos',
  'weight {weight}': 'peso {weight}',
  zero: 'cero',
  'Not scored': 'Sin puntuar',
  'Not entered': 'Sin escribir',
  'Cannot be said': 'No se puede decir',
  'Missing: {list}': 'Falta: {list}',
  '{list} and {count} more': '{list} y {count} más',
  'as you typed it': 'como la escribió',
  'Left out': 'Queda fuera',
  Nothing: 'Nada',
  '+{amount} more': '+{amount} más',
  '−{amount} less': '−{amount} menos',
  'the same': 'igual',
  '≠ different': '≠ distinto',

  // The rules
  '+ new': '+ nueva',
  '− gone': '− ya no está',
  '≠ changed': '≠ cambió',
  'The rules side by side': 'Las reglas, una junto a otra',
  Show: 'Mostrar',
  'Only what changed': 'Solo lo que cambió',
  'All rules': 'Todas las reglas',
  'Find words in the rules': 'Buscar palabras en las reglas',
  Rule: 'Regla',
  'Not in this rule': 'No está en este reglamento',
  'No rule has these words.': 'Ninguna regla tiene estas palabras.',
  '{section} ({count})': '{section} ({count})',
}
