// Spanish for the criteria of Advanced APMs, and for the ways of taking part beside one another: which counts.
import type { Dictionary } from '../dictionary.ts'

export const apms: Dictionary = {
  // The criteria of an Advanced APM
  'This must reach further than the step before.': 'Debe llegar más lejos que el tramo anterior.',
  'Every criterion is met': 'Se cumplen todos los criterios',
  'Certified technology (CEHRT)': 'Tecnología certificada (CEHRT)',
  'At least {limit} of the clinicians must use certified technology.':
    'Al menos {limit} de los profesionales clínicos deben usar tecnología certificada.',
  'Clinicians who must use certified technology':
    'Profesionales clínicos que deben usar tecnología certificada',
  'Marginal risk': 'Riesgo marginal',
  'The participants bear at least {limit} of every loss; losses below {small} may be left out.':
    'Los participantes asumen al menos {limit} de cada pérdida; las pérdidas por debajo de {small} pueden quedar fuera.',
  'The participants bear at least {limit} of the losses on average; losses below {small} may be left out.':
    'Los participantes asumen al menos {limit} de las pérdidas en promedio; las pérdidas por debajo de {small} pueden quedar fuera.',
  'Total risk': 'Riesgo total',
  'In total at least {limit} of the expected expenditures are at risk.':
    'En total, al menos {limit} de los gastos previstos están en riesgo.',
  'At risk, of the expected expenditures': 'En riesgo, de los gastos previstos',
  'At risk, of the revenue': 'En riesgo, de los ingresos',
  'Something is borne of every loss above {limit} at the latest.':
    'De toda pérdida por encima de {limit}, a más tardar, se asume una parte.',
  'Minimum loss rate': 'Tasa mínima de pérdida',
  'Nothing is borne up to this loss': 'Hasta esta pérdida no se asume nada',
  'More than nominal risk': 'Riesgo más que nominal',
  'Limit of the scale': 'Límite de la escala',
  Clinicians: 'Profesionales clínicos',
  'Small enough for the scale of medical homes': 'Tamaño apto para la escala de los hogares médicos',
  'On the scale of medical homes': 'En la escala de los hogares médicos',
  'The participants can lose at least {limit} of revenue.':
    'Los participantes pueden perder al menos {limit} de los ingresos.',
  'The participants can lose at least {limit} of revenue, or {expenditures} of the expected expenditures.':
    'Los participantes pueden perder al menos {limit} de los ingresos, o {expenditures} de los gastos previstos.',
  'The participants can lose at least {limit} of revenue with fewer than {size} clinicians, else {general} of it or {expenditures} of the expected expenditures.':
    'Los participantes pueden perder al menos {limit} de los ingresos con menos de {size} profesionales clínicos; si no, {general} de los ingresos o {expenditures} de los gastos previstos.',
  'The participants can lose at least {limit} of revenue with at most {size} clinicians, else {general} of it or {expenditures} of the expected expenditures.':
    'Los participantes pueden perder al menos {limit} de los ingresos con {size} profesionales clínicos como máximo; si no, {general} de los ingresos o {expenditures} de los gastos previstos.',
  'A full capitation arrangement meets this criterion.':
    'Un acuerdo de capitación completa cumple este criterio.',
  'Full capitation': 'Capitación completa',
  'Losses below this are left out': 'Las pérdidas por debajo de esto quedan fuera',
  'Marginal risk rate': 'Tasa de riesgo marginal',
  'Marginal risk rate, large losses left out': 'Tasa de riesgo marginal, sin las pérdidas grandes',
  'Marginal risk rate, on average': 'Tasa de riesgo marginal, en promedio',
  'Marginal risk rate, the lowest': 'Tasa de riesgo marginal, la más baja',
  'Total that must be at risk': 'Total que debe estar en riesgo',
  'Paid for smaller losses': 'Pagado por pérdidas menores',
  'From this loss': 'Desde esta pérdida',
  'Up to this loss': 'Hasta esta pérdida',
  'Share borne': 'Proporción que se asume',
  'Width of the step': 'Amplitud del tramo',
  'Share borne, times the width of the step': 'Proporción que se asume, por la amplitud del tramo',
  'All steps': 'Todos los tramos',
  'All widths': 'Todas las amplitudes',
  'Paid in this step': 'Pagado en este tramo',
  'Still to pay': 'Por pagar todavía',
  'Further loss until then': 'Pérdida adicional hasta entonces',
  'Loss at which payments reach the total': 'Pérdida con la que los pagos alcanzan el total',
  'The summary names no figure; this is the regulation in force.':
    'El resumen no indica ninguna cifra; este es el reglamento vigente.',
  'Not with more than 50 clinicians': 'No con más de 50 profesionales clínicos',
  'The summary of the proposal': 'El resumen de la propuesta',
  'The regulation says 50 or more.': 'El reglamento dice 50 o más.',

  // The ways of taking part
  Individual: 'Individual',
  'MIPS Value Pathway (MVP)': 'Vía de Valor de MIPS (MVP)',
  'APM Performance Pathway (APP)': 'Vía de Desempeño para APM (APP)',
  'APP Plus': 'APP Plus',
  'APM scoring standard': 'Estándar de puntuación para APM',
  'Everybody can report alone.': 'Cualquiera puede enviar datos por su cuenta.',
  'A group has two or more clinicians.': 'Un grupo tiene dos o más profesionales clínicos.',
  'Only for who has elected a virtual group.': 'Solo para quien ha elegido un grupo virtual.',
  'Only for participants in a MIPS APM.': 'Solo para participantes en un APM de MIPS.',
  'An APM Entity is scored under the APM scoring standard this year.':
    'Este año una entidad del APM se puntúa según el estándar de puntuación para APM.',
  'The same data are used for every way; a group or a pathway would send its own.':
    'Se usan los mismos datos para todas las formas; un grupo o una vía enviaría los suyos.',

  // Which score counts
  '{way} counts. {rule}': 'Cuenta: {way}. {rule}',
  '{way} counts, with {score} points. {rule}': 'Cuenta: {way}, con {score} puntos. {rule}',
  'By none of these ways does your payment change.': 'Su pago no cambia de ninguna de estas formas.',
  'No way has a final score yet. {rule}': 'Ninguna forma tiene todavía una puntuación final. {rule}',
  'We could not read the preamble that says so; the regulation itself names no order.':
    'No pudimos leer el preámbulo que lo dice; el reglamento mismo no indica ningún orden.',
  'A virtual group’s score counts for its members, whatever else was reported.':
    'La puntuación de un grupo virtual cuenta para sus miembros, sin importar qué más se haya enviado.',
  'For participants in a MIPS APM the score of the APM Entity alone counts, whatever else was reported.':
    'Para los participantes en un APM de MIPS cuenta solo la puntuación de la entidad del APM, sin importar qué más se haya enviado.',
  'Of a clinician’s own score and the group’s, the higher one counts.':
    'Entre la puntuación propia del profesional clínico y la del grupo, cuenta la más alta.',
  'The group’s score': 'La puntuación del grupo',
  'The paragraph does not speak of members who also report alone.':
    'El párrafo no habla de miembros que también envían datos por su cuenta.',
  'The APM Entity’s score, for members who are in a MIPS APM':
    'La puntuación de la entidad del APM, para miembros que están en un APM de MIPS',
  'Physicians Advocacy Institute, on virtual groups': 'Physicians Advocacy Institute, sobre grupos virtuales',
  'That was the rule of the APM scoring standard, which has ended.':
    'Esa era la regla del estándar de puntuación para APM, que ya terminó.',
  'The highest score counts: one’s own, the group’s or the APM Entity’s, however it was reported.':
    'Cuenta la puntuación más alta: la propia, la del grupo o la de la entidad del APM, como sea que se haya enviado.',
  'The APM Entity’s score for all its clinicians':
    'La puntuación de la entidad del APM para todos sus profesionales clínicos',
  'The paragraph says to whom the score goes, not which of several counts.':
    'El párrafo dice a quién corresponde la puntuación, no cuál de varias cuenta.',
}
