// Spanish for the eligibility checker.
import type { Dictionary } from '@mips-widgets/core'

export const words: Dictionary = {
  // Answers
  'You are above every low-volume criterion, so you are required to report for this year.':
    'Usted supera todos los criterios de volumen bajo, así que debe enviar datos de este año.',
  'You are above some of the low-volume criteria but not all, so you are not required to take part.':
    'Usted supera algunos criterios de volumen bajo, pero no todos, así que no tiene que participar.',
  'Your clinician type does not take part in MIPS this year.':
    'Su tipo de profesional clínico no participa en MIPS este año.',
  'You bill too little or treat too few Medicare patients to be required (low-volume threshold). MIPS does not change your payments.':
    'Usted factura muy poco o atiende a muy pocos pacientes de Medicare para tener que participar (umbral de volumen bajo). MIPS no cambia sus pagos.',
  'In, if it reports together.': 'Debe participar, si envía datos en conjunto.',
  'It may opt in.': 'Puede optar por participar.',
  'Not in, but may report voluntarily.': 'No tiene que participar, pero puede enviar datos voluntariamente.',
  'Not in.': 'No tiene que participar.',
  'Together you are above every low-volume criterion: if you report together, the eligible among you are in.':
    'En conjunto superan todos los criterios de volumen bajo: si envían datos en conjunto, quienes son elegibles deben participar.',
  'Together you are above some of the low-volume criteria but not all, so nobody is required to take part.':
    'En conjunto superan algunos criterios de volumen bajo, pero no todos, así que nadie tiene que participar.',
  'Together you bill too little or treat too few Medicare patients to be required (low-volume threshold).':
    'En conjunto facturan muy poco o atienden a muy pocos pacientes de Medicare para tener que participar (umbral de volumen bajo).',
  'MIPS does not change your payments.': 'MIPS no cambia sus pagos.',
  'Enter your charges and patients to see whether you are in.':
    'Escriba sus cargos y pacientes para saber si debe participar.',
  'Two numbers will tell.': 'Bastan dos números.',
  'Three numbers will tell.': 'Bastan tres números.',
  'You are not required.': 'No tiene obligación.',
  'Enter the rest to see whether you may opt in.':
    'Escriba el resto para saber si puede optar por participar.',
  'Enter the rest to know.': 'Escriba el resto para saberlo.',
  'Not settled yet.': 'Aún no se puede saber.',

  // Questions
  'Your Medicare numbers': 'Sus números de Medicare',
  'From your remittance totals; an estimate will do.':
    'De los totales de sus avisos de pago (remittance); basta una estimación.',
  'Allowed charges': 'Cargos permitidos',
  Services: 'Servicios',
  'The second period': 'El segundo período',
  'CMS looks at both. Below the threshold in either one means not required. New to the practice since then? Fill in only this period.':
    'CMS examina los dos. Quedar por debajo del umbral en uno basta para no tener que participar. ¿Llegó al consultorio después? Llene solo este período.',
  'On your own': 'Por su cuenta',
  'As a group': 'Como grupo',
  'As an APM Entity': 'Como entidad del APM',
  Compare: 'Comparar',
  'The same clinician can be out alone and in with the group.':
    'Un mismo profesional clínico puede quedar fuera por su cuenta y participar con el grupo.',
  'About you': 'Sobre usted',
  'I enrolled in Medicare for the first time in the performance year':
    'Me inscribí en Medicare por primera vez en el año de desempeño',
  'Advanced APM status': 'Condición en un APM avanzado',
  Neither: 'Ni uno ni otro',
  'Qualifying APM Participant (QP)': 'Participante calificado de un APM (QP)',
  'Partial QP': 'QP parcial',
  'My choice so far': 'Mi elección hasta ahora',
  'None yet': 'Ninguna todavía',
  'I opted in': 'Opté por participar',
  'As a Partial QP I elected to take part': 'Como QP parcial elegí participar',

  // What follows
  'If you …': 'Si usted elige…',
  // oxlint-disable-next-line no-thenable -- a heading, and nobody calls it
  then: 'entonces',
  'Your special statuses, and what they change': 'Sus condiciones especiales y lo que cambian',
  'None so far. They change how you are scored, not whether you are in.':
    'Ninguna por ahora. Cambian cómo se le puntúa, no si debe participar.',
}
