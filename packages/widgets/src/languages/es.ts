// Spanish for what several widgets say, and the doors to the words of each: a page fetches those of its widgets.
// The core brings its own words and those of the rules.
import { type Dictionary, loadLabels, loadProgram } from '@mips-widgets/core'

type Door = () => Promise<readonly Dictionary[]>
type Module = Promise<{ readonly words: Dictionary }>

/** The words of one part, with others that nobody else needs. */
const door =
  (own: () => Module, beside: Door = async () => []): Door =>
  async () => {
    const [{ words: mine }, more] = await Promise.all([own(), beside()])
    return [mine, ...more]
  }

export const doors: Readonly<Record<string, Door>> = {
  'mips-eligibility-checker': door(() => import('./es/eligibility-checker.ts')),
  'mips-pi-points-builder': door(() => import('./es/pi-points-builder.ts')),
  'mips-quality-bonus-calculator': door(() => import('./es/quality-bonus-calculator.ts')),
  'mips-adjustment-curve': door(() => import('./es/adjustment-curve.ts')),
  'mips-quality-score': door(() => import('./es/quality-score.ts')),
  'mips-improvement-activities': door(() => import('./es/improvement-activities.ts')),
  'mips-cost-score': door(() => import('./es/cost-score.ts')),
  'mips-final-score': door(() => import('./es/final-score.ts')),
  'mips-apm-status': door(() => import('./es/apm-status.ts')),
  'mips-rule-compare': door(
    () => import('./es/rule-compare.ts'),
    () => loadLabels('es'),
  ),
  'mips-targeted-review': door(
    () => import('./es/targeted-review.ts'),
    () => loadProgram('es'),
  ),
  'mips-assistance-finder': door(
    () => import('./es/assistance-finder.ts'),
    () => loadProgram('es'),
  ),
  'mips-planner': door(() => import('./es/planner.ts')),
  glossary: door(() => import('./es/glossary.ts')),
}

/** The doors of parts; of all parts where none is named, or one by a name of the page's own. */
export const doorsOf = (parts: readonly string[]): readonly Door[] =>
  parts.length > 0 && parts.every((part) => part in doors)
    ? parts.flatMap((part) => doors[part] ?? [])
    : Object.values(doors)

export const words: Dictionary = {
  // The card
  'What is marked could not be read and is left out.': 'Lo marcado no se pudo leer y queda fuera.',
  'Set aside under these rules, and kept: {list}': 'No se usa con estas reglas, pero se conserva: {list}',
  Undo: 'Deshacer',
  'An estimate, not a determination of CMS. Rules {rules}, data {data}, program {program}.':
    'Es una estimación, no una determinación de CMS. Reglas {rules}, datos {data}, programa {program}.',
  'The rules could not be fetched. What you typed is kept.':
    'No se pudieron obtener las reglas. Lo que escribió se conserva.',
  'Try again': 'Intentar de nuevo',
  'Fetching the rules …': 'Obteniendo las reglas…',
  PROPOSED: 'PROPUESTO',
  '(proposed)': '(propuesto)',
  '{performanceYear} rules → your {paymentYear} payments':
    'Reglas de {performanceYear} → sus pagos de {paymentYear}',
  'Rule year': 'Año de reglas',
  'There is no rule year “{name}” here. Choose one from the list.':
    'Aquí no existe el año de reglas “{name}”. Elija uno de la lista.',
  'No such attribute here: {name}.': 'Esta página fija un atributo que aquí no existe: {name}.',
  'Heading levels are 1 to 6.': 'Esta página fija un nivel de encabezado que no está entre 1 y 6.',

  // Sources, explanations, terms
  'no source': 'sin fuente',
  disputed: 'en disputa',
  unverified: 'sin verificar',
  'Another reading': 'Otra interpretación',
  'How was this worked out?': '¿Cómo se calculó?',
  'the smallest of': 'el menor de',
  'the largest of': 'el mayor de',
  'rounded up': 'redondeado hacia arriba',
  rounded: 'redondeado',
  'What does “{term}” mean?': '¿Qué significa “{term}”?',
  'The same as a table': 'Lo mismo en una tabla',
  'Taken for granted': 'Se da por sentado',

  // Lists to pick from, and benchmarks
  'Nothing found. Try fewer words.': 'No se encontró nada. Pruebe con menos palabras.',
  picked: 'elegida',
  'Found: {count}': 'Se encontraron: {count}',
  'Show {count} more': 'Mostrar {count} más',
  'Benchmark of {name}, better to the right': 'Valor de referencia de {name}, mejor hacia la derecha',
  'You: {value}': 'Usted: {value}',
  Decile: 'Decil',
  'Begins at': 'Empieza en',

  // Who takes part, and how
  'Am I in?': '¿Debo participar?',
  'You are in.': 'Usted debe participar.',
  'You may opt in.': 'Usted puede optar por participar.',
  'You are not in, but may report voluntarily.':
    'Usted no tiene que participar, pero puede enviar datos voluntariamente.',
  'You are not in.': 'Usted no tiene que participar.',
  'Your practice': 'Su consultorio',
  'How do you take part?': '¿Cómo participa?',
  'On my own': 'Por mi cuenta',
  'As a group (one practice, one TIN)': 'Como grupo (un consultorio, un TIN)',
  'As a virtual group': 'Como grupo virtual',
  'As a subgroup': 'Como subgrupo',
  'Through an APM Entity': 'Por medio de una entidad del APM',
  'Clinicians in the practice (TIN)': 'Profesionales clínicos en el consultorio (TIN)',
  'Special statuses': 'Condiciones especiales',
  'CMS decides these from claims. Tick what applies.':
    'CMS las determina a partir de reclamaciones. Marque lo que corresponda.',
  'Clinician type': 'Tipo de profesional clínico',
  'Not chosen: a type that takes part': 'Sin elegir: un tipo que participa',
  'Another type': 'Otro tipo',
  'MIPS APM, if you take part in one': 'APM de MIPS, si participa en uno',
  'Its name, such as Medicare Shared Savings Program':
    'Su nombre, por ejemplo Medicare Shared Savings Program',
  'Traditional MIPS': 'MIPS tradicional',
  'Medicare Part B payments in a year': 'Pagos de la Parte B de Medicare en un año',
  'For covered professional services': 'Por servicios profesionales cubiertos',
  'Your numbers': 'Sus datos',
  Patients: 'Pacientes',

  // How far an adjustment can be trusted
  'The positive side is only an illustration: CMS sets its factors after everyone has reported.':
    'El lado positivo es solo una ilustración: CMS fija sus factores cuando ya todos enviaron sus datos.',
  'The positive side is an estimate: its factors fit what CMS paid.':
    'El lado positivo es una estimación: sus factores concuerdan con lo que CMS pagó.',
  'The positive side is an estimate: CMS sets its factors after everyone has reported.':
    'El lado positivo es una estimación: CMS fija sus factores cuando ya todos enviaron sus datos.',

  // Scores
  'No score yet': 'Todavía sin puntuación',
  '{points} points': '{points} puntos',
  '{points} of the {weight} points this category can bring to your final score.':
    '{points} de los {weight} puntos que esta categoría puede aportar a su puntuación final.',
  'So far. Still missing: {what}.': 'Hasta ahora. Todavía falta: {what}.',
  'Still missing: {what}.': 'Todavía falta: {what}.',
  'Not counted': 'No cuenta',
  Category: 'Categoría',
  Weight: 'Peso',
  Points: 'Puntos',
  Bonus: 'Puntos adicionales',
  Reweighted: 'Peso redistribuido',
  'No weight': 'Sin peso',
  Excluded: 'Exclusión',
  'Approved application': 'Solicitud aprobada',
  'Payment adjustment': 'Ajuste de pago',
  'Who is in': 'Quién participa',
  Why: 'Por qué',

  // Measures
  Measure: 'Medida',
  'Measure {number}': 'Medida {number}',
  'Measure number': 'Número de la medida',
  'Remove {measure}': 'Quitar {measure}',
  '{measure} removed.': 'Se quitó: {measure}.',
  'Measures you must report': 'Medidas que debe informar',
  'Fewer only if fewer apply to you.': 'Menos solo si le corresponden menos.',
  'Your practice and your year': 'Su consultorio y su año',
  'Quality achievement percent of the year before': 'Porcentaje de logro en Calidad del año anterior',
  Type: 'Tipo',
  'Collection type': 'Tipo de recopilación',
  'Reported end to end from certified technology':
    'Enviada de extremo a extremo desde tecnología certificada',
  'Achievement points of the measure': 'Puntos de logro de la medida',
  'More about this measure': 'Más sobre esta medida',
  Cases: 'Casos',
  Median: 'Mediana',
  Outcome: 'De resultado',
  'Patient experience': 'De experiencia del paciente',
  'Other high priority': 'Otra de alta prioridad',
  'Not high priority': 'No es de alta prioridad',
  'MIPS CQM or QCDR (registry)': 'CQM de MIPS o QCDR (registro)',

  // Choices and buttons
  Choose: 'Elegir',
  'Not chosen': 'Sin elegir',
  Remove: 'Quitar',
  All: 'Cualquiera',
  None: 'No hay',
  Yes: 'Sí',
  No: 'No',
  Print: 'Imprimir',
}
