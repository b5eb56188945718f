// Spanish for the improvement activities widget.
import type { Dictionary } from '@mips-widgets/core'

export const words: Dictionary = {
  // The answer
  'Which activities did you do?': '¿Qué actividades realizó?',
  'Add what you did for at least 90 days in a row.': 'Agregue lo que hizo durante al menos 90 días seguidos.',
  '{points} of {maximum} points.': '{points} de {maximum} puntos.',
  'Activities still needed for 100%: {count}.': 'Actividades que faltan para el 100%: {count}.',
  'Activities still needed for 100%: {medium} of medium weight, or {high} of high weight.':
    'Actividades que faltan para el 100%: {medium} de peso medio o {high} de peso alto.',

  // Finding and adding
  'Find an activity': 'Buscar una actividad',
  'By a word of its title or by its ID, such as EPA 1.':
    'Por una palabra de su título en inglés o por su ID, por ejemplo EPA 1.',
  Subcategory: 'Subcategoría',
  'Fetching CMS’s activities …': 'Obteniendo las actividades de CMS…',
  'CMS’s activities could not be fetched.': 'No se pudieron obtener las actividades de CMS.',
  'CMS’s activities of {performanceYear} are not in this build. Type the ID of each activity you did.':
    'Las actividades de CMS de {performanceYear} no están en esta versión. Escriba el ID de cada actividad que realizó.',
  'Add an activity': 'Agregar una actividad',
  'Remove {activity}': 'Quitar {activity}',
  '{activity} removed.': 'Se quitó: {activity}.',
  'Activity {number}': 'Actividad {number}',
  'Activity ID': 'ID de la actividad',
  'Such as IA_EPA_1.': 'Por ejemplo IA_EPA_1.',
  'Share of the group’s clinicians who did it':
    'Proporción de profesionales clínicos del grupo que la realizó',
  'All of them in the same 90 days?': '¿Todos en los mismos 90 días?',
  'I report no improvement activities': 'No informo actividades de mejora',
  Medium: 'Medio',
  High: 'Alto',

  // Credit
  'Credit beside the activities': 'Crédito aparte de las actividades',
  'We are a patient-centered medical home': 'Somos un hogar médico centrado en el paciente',
  'I take part in an APM': 'Participo en un APM',
  'I took part in CMS’s study of reporting': 'Participé en el estudio de CMS sobre el envío de datos',

  // CMS's subcategories
  'Achieving Health Equity': 'Equidad en la salud',
  'Advancing Health and Wellness': 'Fomento de la salud y el bienestar',
  'Beneficiary Engagement': 'Participación de los beneficiarios',
  'Behavioral and Mental Health': 'Salud conductual y mental',
  'Care Coordination': 'Coordinación de la atención',
  'Expanded Practice Access': 'Mayor acceso al consultorio',
  'Emergency Response and Preparedness': 'Preparación y respuesta ante emergencias',
  'Patient-centered medical home': 'Hogar médico centrado en el paciente',
  'Population Management': 'Manejo de la salud de la población',
  'Patient Safety and Practice Assessment': 'Seguridad del paciente y evaluación del consultorio',
}
