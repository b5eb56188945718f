// Spanish for the assistance finder.
import type { Dictionary } from '@mips-widgets/core'

export const words: Dictionary = {
  'Who helps me?': '¿Quién me ayuda?',
  'How large is the practice?': '¿De qué tamaño es el consultorio?',
  'The number of clinicians tells who helped: one contract was for small practices, one for the others.':
    'El número de profesionales clínicos indica quién ayudaba: un contrato era para consultorios pequeños, otro para los demás.',
  'Your help: {names}.': 'Su ayuda: {names}.',
  'None of them was for you.': 'Ninguna era para usted.',
  'The free local help has ended.': 'La ayuda local gratuita terminó.',
  'The last of four contracts ended on February 15, 2022. CMS still answers questions: see “Today”.':
    'El último de cuatro contratos terminó el 15 de febrero de 2022. CMS todavía responde preguntas: consulte “Hoy”.',
  'All of them have ended since. What CMS offers today is under “Today”.':
    'Desde entonces todas terminaron. Lo que CMS ofrece hoy está en “Hoy”.',
  'The last of four contracts, until February 15, 2022. What CMS offers today is under “Today”.':
    'El último de cuatro contratos, hasta el 15 de febrero de 2022. Lo que CMS ofrece hoy está en “Hoy”.',
  'Where you practice': 'Dónde ejerce',
  'Medically underserved area': 'Área con servicios médicos insuficientes',
  'Alternative Payment Model': 'Modelo de pago alternativo',
  'Not told: in no APM': 'Sin indicar: en ningún APM',
  'Enrolled in a Practice Transformation Network (PTN)':
    'Inscripción en una Practice Transformation Network (PTN)',
  'Who helped whom': 'Quién ayudaba a quién',
  Today: 'Hoy',
  'Open the page': 'Abrir la página',
  For: 'Para',
  'Not for': 'No para',
  Aims: 'Objetivos',
  Offered: 'Ofrecía',
  'Success was measured by': 'El éxito se medía por',
  'For you': 'Para usted',
  'Not for you': 'No para usted',
  'Depends on the size': 'Depende del tamaño',
  'Had ended': 'Ya había terminado',
  'What it did, and how it was measured': 'Qué hacía y cómo se medía',
}
