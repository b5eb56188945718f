// Spanish for what is said of numbers, scenarios, links and QPP submissions as they are read, and for units.
import type { Dictionary } from '../dictionary.ts'

export const reading: Dictionary = {
  // Units
  'percentage points': 'puntos porcentuales',
  yes: 'sí',
  no: 'no',

  // Numbers
  'Write a number, for example {example}.': 'Escriba un número, por ejemplo {example}.',
  'Write a whole number, for example {example}.': 'Escriba un número entero, por ejemplo {example}.',
  'Write this in figures, for example {example}.': 'Escríbalo en cifras, por ejemplo {example}.',
  'That number is too large. Check the digits.': 'Ese número es demasiado grande. Revise las cifras.',
  'This must be more than {limit}.': 'Debe ser más de {limit}.',
  'This can be at most {limit}.': 'Puede ser {limit} como máximo.',
  'This cannot be less than zero.': 'No puede ser menos de cero.',
  'This must be at least {limit}.': 'Debe ser {limit} como mínimo.',

  // Scenarios and links
  'This is not JSON. A scenario starts with {example}.':
    'Esto no es JSON. Un escenario empieza con {example}.',
  'There is no rule year “{id}”. Choose one of {known}.':
    'No existe el año de reglas “{id}”. Elija uno de estos: {known}.',
  'A scenario belongs here, not {received}.': 'Aquí va un escenario, no {received}.',
  'A group of answers belongs here, not {received}.': 'Aquí va un grupo de respuestas, no {received}.',
  'A list belongs here, not {received}.': 'Aquí va una lista, no {received}.',
  'Text in quotation marks belongs here, not {received}.': 'Aquí va un texto entre comillas, no {received}.',
  'Yes or no belongs here, written true or false, not {received}.':
    'Aquí va sí o no, escrito true o false, no {received}.',
  'A number belongs here, not {received}.': 'Aquí va un número, no {received}.',
  'An activity belongs here, not {received}.': 'Aquí va una actividad, no {received}.',
  'Yes or no belongs here, written true or false, or a numerator and a denominator, not {received}.':
    'Aquí va sí o no, escrito true o false, o un numerador y un denominador, no {received}.',
  'One of these belongs here, not {received}: {choices}.':
    'Aquí va una de estas opciones, no {received}: {choices}.',
  'a group of answers': 'un grupo de respuestas',
  'a list': 'una lista',
  'an empty value': 'un valor vacío',
  'something else': 'otra cosa',
  'This scenario has version {received}; version 1 is the one known here.':
    'Este escenario es de la versión {received}; aquí se conoce la versión 1.',
  'This scenario does not tell its version; version 1 is the one known here.':
    'Este escenario no dice su versión; aquí se conoce la versión 1.',
  'This link cannot be read. Check that all of it was copied.':
    'No se puede leer este enlace. Compruebe que se copió completo.',

  'and {count} more': 'y {count} más',

  // QPP submissions
  'This is not a QPP submission: it has no list “measurementSets”.':
    'Esto no es un envío de QPP: no tiene la lista “measurementSets”.',
  'There are no final rules here for performance year “{year}”.':
    'Aquí no hay reglas finales para el año de desempeño “{year}”.',
  'A set of another program: only the first program is carried over.':
    'Un conjunto de otro programa: solo se traslada el primer programa.',
  'Not a measurement set: it has no list “measurements”.':
    'No es un conjunto de mediciones: no tiene la lista “measurements”.',
  'Not a category that is submitted: “{category}”.': 'No es una categoría que se envíe: “{category}”.',
  'Not a level of participation: “{type}”.': 'No es un nivel de participación: “{type}”.',
  'A program that is not scored here: “{program}”. It is scored as MIPS.':
    'Un programa que aquí no se puntúa: “{program}”. Se puntúa como MIPS.',
  'A scenario has no place for this.': 'Un escenario no tiene lugar para esto.',
  'A measurement without a measure.': 'Una medición sin medida.',
  'Not a known way of collecting measures.': 'No es una forma conocida de recopilar medidas.',
  'A quality measurement is told in counts.': 'Una medición de calidad se indica en recuentos.',
  'An activity is told by yes or no.': 'Una actividad se indica con sí o no.',
  'This measure is told by yes or no, or by a numerator and a denominator.':
    'Esta medida se indica con sí o no, o con un numerador y un denominador.',
}
