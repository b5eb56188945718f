// Spanish for targeted reviews and for the help there was and is. What CMS's forms say in English follows in
// parentheses, so that it can be found there.
import type { Dictionary } from '../dictionary.ts'

export const words: Dictionary = {
  // Days
  'This is not a day of the calendar. Write it like {example}.':
    'No es un día del calendario. Escríbalo como {example}.',
  'Choose one from the list.': 'Elija una opción de la lista.',

  // Targeted review: why
  'My data were sent under a wrong TIN or NPI': 'Mis datos se enviaron con un TIN o NPI equivocado',
  'I should not get an adjustment: not eligible, below a limit, or a QP':
    'No me corresponde un ajuste: no soy elegible, estoy por debajo de un límite o soy QP',
  'A special status was not applied': 'No se aplicó una condición especial',
  'I was left off an APM’s list or not scored as part of it':
    'Quedé fuera de la lista de un APM o no se me puntuó como parte de él',
  'My approved Promoting Interoperability hardship was not applied':
    'No se aplicó mi excepción aprobada de Promoción de la interoperabilidad',
  'Reweighting for extreme circumstances was not applied':
    'No se aplicó la redistribución del peso por circunstancias extremas',
  'A measure or activity was not scored as the rules say':
    'Una medida o actividad no se puntuó como dicen las reglas',
  'My facility-based score is missing or wrong': 'Mi puntuación por el centro falta o está mal',
  'Another error of CMS in my score or adjustment': 'Otro error de CMS en mi puntuación o ajuste',
  'The data themselves were wrong, unusable or compromised':
    'Los datos mismos estaban mal, no servían o se vieron comprometidos',
  'How adjustments are worked out, or that mine is too low':
    'Cómo se calculan los ajustes, o que el mío es muy bajo',
  'The performance threshold, the standards or the period':
    'El umbral de desempeño, los estándares o el período',
  'Which measures and activities there are, or what is public about me':
    'Qué medidas y actividades hay, o qué se publica sobre mí',
  'How measures are scored or categories weighted':
    'Cómo se puntúan las medidas o se ponderan las categorías',
  'The same as in a request I have already made': 'Lo mismo que en una solicitud que ya hice',
  'A decision on my earlier targeted review': 'Una decisión sobre mi revisión específica anterior',
  'What you think is wrong': 'Lo que usted cree que está mal',

  // Targeted review: what becomes of it
  'CMS reviews errors in working out your score and adjustment. This is one of its examples.':
    'CMS revisa errores en el cálculo de su puntuación y su ajuste. Este es uno de sus ejemplos.',
  'CMS’s examples for this year do not name it; they are not complete.':
    'Los ejemplos de CMS de este año no lo nombran; no son completos.',
  'CMS reviews any error in working out your score and adjustment.':
    'CMS revisa cualquier error en el cálculo de su puntuación y su ajuste.',
  'The method of the adjustments is beyond any review.':
    'El método de los ajustes no se puede revisar de ninguna forma.',
  'The standards and the performance period are beyond any review.':
    'Los estándares y el período de desempeño no se pueden revisar de ninguna forma.',
  'The choice of measures and what CMS makes public are beyond any review.':
    'La elección de medidas y lo que CMS publica no se pueden revisar de ninguna forma.',
  'The method of scoring and weighting is beyond any review.':
    'El método de puntuación y ponderación no se puede revisar de ninguna forma.',
  'A decision on a targeted review is final. There is no appeal.':
    'La decisión sobre una revisión específica es definitiva. No hay apelación.',
  'There was no facility-based scoring this year.': 'Este año no hubo puntuación por el centro.',
  'CMS denies requests about inaccurate, unusable or compromised data. Ask the QPP Service Center about reweighting.':
    'CMS rechaza las solicitudes sobre datos inexactos, inservibles o comprometidos. Pregunte al Centro de servicio de QPP (QPP Service Center) por la redistribución del peso.',
  'CMS may deny a request that repeats another one.': 'CMS puede rechazar una solicitud que repite otra.',
  'The text of this year does not speak of repeated requests.':
    'El texto de este año no habla de solicitudes repetidas.',
  'A second request was allowed before the deadline when the first had been closed.':
    'Se permitía una segunda solicitud antes de la fecha límite si la primera se había cerrado.',
  'Said for 2017; nothing for this year could be read.':
    'Dicho para 2017; no se pudo leer nada para este año.',
  'Said for 2019; nothing for this year could be read.':
    'Dicho para 2019; no se pudo leer nada para este año.',
  'Said for 2024; nothing for this year could be read.':
    'Dicho para 2024; no se pudo leer nada para este año.',
  'Read in the text of 2024, not in the one of 2020 to 2023.':
    'Leído en el texto de 2024, no en el de 2020 a 2023.',

  // Targeted review: as whom, and with what
  Unknown: 'Se desconoce (Unknown)',
  'You reported on your own, or ask about one clinician’s eligibility.':
    'Usted envió datos por su cuenta, o pregunta por la elegibilidad de un solo profesional clínico.',
  'The clinician’s NPI and the practice’s legal name':
    'El NPI del profesional clínico y el nombre legal del consultorio',
  'The practice reported together under one TIN.': 'El consultorio envió datos en conjunto con un solo TIN.',
  'The practice’s TIN and legal name': 'El TIN y el nombre legal del consultorio',
  'You reported together as an approved virtual group.':
    'Ustedes enviaron datos en conjunto como grupo virtual aprobado.',
  'The virtual group’s ID': 'El ID del grupo virtual',
  'Part of a practice reported together.': 'Una parte de un consultorio envió datos en conjunto.',
  'The subgroup’s ID': 'El ID del subgrupo',
  'You took part in an APM, as a clinician, a group or the entity, or ask whether you should be scored in it.':
    'Usted participó en un APM, como profesional clínico, grupo o entidad, o pregunta si se le debe puntuar en él.',
  'The APM Entity’s ID': 'El ID de la entidad del APM',
  'You do not know how the data were sent.': 'Usted no sabe cómo se enviaron los datos.',
  'The clinician’s NPI': 'El NPI del profesional clínico',
  'The rule names subgroups; what the form asks of them was not found.':
    'La regla nombra los subgrupos; no se encontró qué les pide el formulario.',
  'Support staff, registries and vendors may ask for you.':
    'El personal de apoyo, los registros y los proveedores pueden solicitarla por usted.',
  'Third parties cannot see your feedback: give them what they need.':
    'Los terceros no pueden ver sus comentarios de CMS: deles lo que necesiten.',
  'No special role is needed, only an account.': 'No hace falta un rol especial, solo una cuenta.',
  Submission: 'Envío (Submission)',
  'Your registry sent the group’s data under another TIN.':
    'Su registro envió los datos del grupo con otro TIN.',
  'Eligibility and special status': 'Elegibilidad y condición especial (Eligibility and special status)',
  'You are hospital-based, yet Promoting Interoperability counted.':
    'Usted tiene base en un hospital, pero contó Promoción de la interoperabilidad.',
  'You sent two categories, and the other two were scored instead of taken out.':
    'Usted envió dos categorías, y las otras dos se puntuaron en vez de quedar fuera.',
  'Measures and activities': 'Medidas y actividades (Measures and activities)',
  'Only three measures exist for your specialty, yet you were scored out of six.':
    'Para su especialidad solo existen tres medidas, pero se le puntuó sobre seis.',
  General: 'General',
  'You qualify for facility-based scoring and did not get it.':
    'Usted cumple los requisitos de la puntuación por el centro y no la obtuvo.',
  'Extracts from your electronic health record': 'Extractos de su expediente médico electrónico',
  'Copies of the data you gave to your registry or vendor':
    'Copias de los datos que usted dio a su registro o proveedor',
  'Copies of the data sent to CMS': 'Copias de los datos enviados a CMS',
  'Case numbers of the QPP Service Center':
    'Números de caso del Centro de servicio de QPP (QPP Service Center)',
  'Signed contracts with your registry or vendor': 'Contratos firmados con su registro o proveedor',
  'Proof that you took part in the APM': 'Prueba de que usted participó en el APM',
  'Your Partial QP election form': 'Su formulario de elección de QP parcial',
  'The notice that approved your application, if you made one':
    'El aviso que aprobó su solicitud, si hizo una',
  'CMS lists these papers for every request; which fit this issue is our reading.':
    'CMS indica estos documentos para toda solicitud; cuáles convienen a este asunto es nuestra interpretación.',
  'Not on CMS’s list: our suggestion.': 'No está en la lista de CMS: es sugerencia nuestra.',

  // Targeted review: by when
  'The day on which CMS published the adjustment factors': 'El día en que CMS publicó los factores de ajuste',
  'This comes after the performance year: from {day} on.':
    'Viene después del año de desempeño: desde el {day}.',
  'This comes before the payment year ends: by {day}.':
    'Viene antes de que termine el año de pago: hasta el {day}.',
  'Last day to request a MIPS targeted review for {year}':
    'Último día para solicitar una revisión específica de MIPS para {year}',
  'Last day to send CMS the documents for the {year} targeted review':
    'Último día para enviar a CMS los documentos de la revisión específica de {year}',
  'Keep the papers of the {year} targeted review until today':
    'Conserve hasta hoy los documentos de la revisión específica de {year}',
  'Counted from the day after, as CMS’s own windows were; read strictly it could be a day less.':
    'Contado desde el día siguiente, como los plazos de CMS; en sentido estricto podría ser un día menos.',
  'This was only proposed: the window of the final rule counted.':
    'Esto solo se propuso: contó el plazo del reglamento final.',
  'The day is in CMS’s messages and on qpp.cms.gov. So far it came between July and October, here of {year}.':
    'El día está en los mensajes de CMS y en qpp.cms.gov. Hasta ahora llegó entre julio y octubre, aquí de {year}.',
  'From the windows of 2018 to 2025.': 'De los plazos de 2018 a 2025.',
  'CMS closes the window at 8 p.m. Eastern time.': 'CMS cierra el plazo a las 8 p.m., hora del Este.',
  'CMS may extend the window.': 'CMS puede ampliar el plazo.',

  // Targeted review: step by step
  'Sign in to qpp.cms.gov with an EIDM account': 'Inicie sesión en qpp.cms.gov con una cuenta EIDM',
  'Sign in to qpp.cms.gov with a HARP account': 'Inicie sesión en qpp.cms.gov con una cuenta HARP',
  'At hand: {identifier}': 'A mano: {identifier}',
  'At hand: the number of whoever asks, such as NPI or TIN':
    'A mano: el número de quien solicita, como el NPI o el TIN',
  'Choose the performance categories that the error touched':
    'Elija las categorías de desempeño que el error afectó',
  'Choose the issue type “{type}” and describe the error in detail':
    'Elija el tipo de asunto “{type}” y describa el error en detalle',
  'Choose the issue type and describe the error in detail':
    'Elija el tipo de asunto y describa el error en detalle',
  'Attach: {document}': 'Adjunte: {document}',
  'Add the e-mail of colleagues who should follow the request':
    'Agregue el correo electrónico de colegas que deban seguir la solicitud',
  'Certify and submit by {day}': 'Certifique y envíe a más tardar el {day}',
  'Certify and submit before the window closes': 'Certifique y envíe antes de que cierre el plazo',
  'Look in for questions: documents are due within {days} days':
    'Revise si hay preguntas: los documentos se entregan en un plazo de {days} días',
  'Keep all papers until {day}': 'Conserve todos los documentos hasta el {day}',

  // Targeted review: afterwards
  'If CMS agrees, it corrects your score and adjustment.':
    'Si CMS está de acuerdo, corrige su puntuación y su ajuste.',
  'You can withdraw a request until CMS decides. That cannot be undone, but you can make a new one in time.':
    'Puede retirar una solicitud hasta que CMS decida. Eso no se puede deshacer, pero puede hacer otra dentro del plazo.',
  'The decision is final. There is no appeal.': 'La decisión es definitiva. No hay apelación.',
  'If you do not answer, CMS decides on what it has.': 'Si usted no responde, CMS decide con lo que tiene.',
  'If you do not answer, CMS may close the request. You can make a new one in time.':
    'Si usted no responde, CMS puede cerrar la solicitud. Puede hacer otra dentro del plazo.',
  'If you do not answer, CMS denies the request.': 'Si usted no responde, CMS rechaza la solicitud.',
  'Draft in progress': 'Borrador en curso (Draft in progress)',
  'Begun; something that is required is missing.': 'Empezada; falta algo obligatorio.',
  'Draft complete': 'Borrador completo (Draft complete)',
  'Filled in, but not sent: submit it before the window closes.':
    'Completa, pero sin enviar: envíela antes de que cierre el plazo.',
  'Submitted – in review': 'Enviada, en revisión (Submitted – in review)',
  'CMS has it. Answer comments of the reviewer there.':
    'CMS la tiene. Responda allí a los comentarios de quien la revisa.',
  Approved: 'Aprobada (Approved)',
  'CMS agrees.': 'CMS está de acuerdo.',
  Denied: 'Rechazada (Denied)',
  'Nothing changes.': 'No cambia nada.',
  Withdrawn: 'Retirada (Withdrawn)',
  'You took it back.': 'Usted la retiró.',
  'CMS names the statuses; the meanings are ours.':
    'CMS da nombre a los estados; las explicaciones son nuestras.',

  // Targeted review: what changed
  'HARP accounts replaced EIDM accounts in December 2018.':
    'Las cuentas HARP reemplazaron a las cuentas EIDM en diciembre de 2018.',
  'Sixty days from the adjustment factors replaced September 30 as the end.':
    'Sesenta días desde los factores de ajuste reemplazaron al 30 de septiembre como final.',
  'The rule itself names support staff and third parties.':
    'La regla misma nombra al personal de apoyo y a terceros.',
  'Repeated, late and out-of-scope requests may be denied by rule.':
    'Según la regla, las solicitudes repetidas, tardías o fuera de alcance pueden rechazarse.',
  'Wrong or compromised data are no longer a reason; for 2017 CMS had named them.':
    'Los datos equivocados o comprometidos ya no son un motivo; para 2017 CMS los había nombrado.',
  'Papers are kept for six years by rule.': 'Según la regla, los documentos se conservan seis años.',
  'Documents are due within 15 days instead of 30, and silence no longer ends a request.':
    'Los documentos se entregan en 15 días en vez de 30, y el silencio ya no termina una solicitud.',
  'The window opens with the final scores and closes 30 days after the adjustment factors.':
    'El plazo se abre con las puntuaciones finales y cierra 30 días después de los factores de ajuste.',

  // Assistance: who may have it
  'In no APM': 'En ningún APM',
  'In an APM': 'En un APM',
  'In an Advanced APM': 'En un APM avanzado',
  'How many clinicians the practice has': 'Cuántos profesionales clínicos tiene el consultorio',
  'Tick what applies.': 'Marque lo que corresponda.',
  'You were in no APM.': 'Usted no estaba en ningún APM.',
  'You were not enrolled in a Practice Transformation Network.':
    'Usted no tenía inscripción en una red PTN (Practice Transformation Network).',
  'It did not serve participants in Advanced APMs.': 'No atendía a participantes en APM avanzados.',
  'It did not serve whoever was in a Practice Transformation Network.':
    'No atendía a quien estaba en una red PTN (Practice Transformation Network).',
  'It served practices of 16 or more clinicians.':
    'Atendía a consultorios de 16 o más profesionales clínicos.',
  'It did not serve small practices: those had SURS.':
    'No atendía a consultorios pequeños: ellos tenían SURS.',
  'It served practices of 15 or fewer clinicians.':
    'Atendía a consultorios de 15 profesionales clínicos o menos.',
  'It served small practices only.': 'Atendía solo a consultorios pequeños.',
  'Practices like yours came first: rural, underserved or short of professionals.':
    'Los consultorios como el suyo iban primero: rurales, con atención insuficiente o con escasez de profesionales.',
  'It assessed practices that were in a network.': 'Evaluaba a consultorios que estaban en una red.',
  'It served only practices in a Practice Transformation Network.':
    'Atendía solo a consultorios en una red PTN (Practice Transformation Network).',
  'It did not serve participants in any APM.': 'No atendía a participantes en ningún APM.',
  'You were enrolled in one.': 'Usted tenía inscripción en una.',
  'You could enroll to change how the practice works.':
    'Podía inscribirse para cambiar la forma de trabajar del consultorio.',

  // Assistance: the programs
  'Quality Innovation Network-Quality Improvement Organization (QIN-QIO)':
    'Organización para la mejora de la calidad (QIN-QIO)',
  'Small, Underserved, and Rural Support (SURS)':
    'Apoyo a consultorios pequeños, con atención insuficiente y rurales (SURS)',
  'QIN-QIO for the Transforming Clinical Practice Initiative (TCPI)':
    'QIN-QIO para la iniciativa TCPI (Transforming Clinical Practice Initiative)',
  'QIN-QIO for TCPI': 'QIN-QIO para TCPI',
  'Practice Transformation Network (PTN)': 'Red para la transformación del consultorio (PTN)',
  'Clinicians in practices of 16 or more in its region':
    'Profesionales clínicos de consultorios de 16 o más en su región',
  'Small practices; participants in Advanced APMs or in a Practice Transformation Network':
    'Consultorios pequeños; participantes en APM avanzados o en una red PTN (Practice Transformation Network)',
  'Clinicians in practices of 15 or fewer in its region, above all rural, underserved or short of professionals':
    'Profesionales clínicos de consultorios de 15 o menos en su región, sobre todo rurales, con atención insuficiente o con escasez de profesionales',
  'Larger practices; participants in Advanced APMs or in a Practice Transformation Network':
    'Consultorios más grandes; participantes en APM avanzados o en una red PTN (Practice Transformation Network)',
  'Practices in its region that are enrolled in a Practice Transformation Network':
    'Consultorios de su región inscritos en una red PTN (Practice Transformation Network)',
  'Practices that are not enrolled in one': 'Consultorios que no están inscritos en una',
  'Physician practices in its area that want to change how they work':
    'Consultorios médicos de su área que quieren cambiar su forma de trabajar',
  'Participants in any APM, ACOs included': 'Participantes en cualquier APM, incluidas las ACO',
  'Make clinicians know the program': 'Dar a conocer el programa a los profesionales clínicos',
  'Help them succeed in it, above all in MIPS': 'Ayudarlos a tener éxito en él, sobre todo en MIPS',
  'Make clinicians ready for APMs': 'Preparar a los profesionales clínicos para los APM',
  'Help networks find practices': 'Ayudar a las redes a encontrar consultorios',
  'Assess practices at the start and later, to see how far they have come':
    'Evaluar a los consultorios al inicio y después, para ver cuánto han avanzado',
  'Explains the program, its requirements and its deadlines':
    'Explica el programa, sus requisitos y sus fechas límite',
  'Answers questions, also those sent on by CMS’s help desk':
    'Responde preguntas, también las que remite la mesa de ayuda de CMS',
  'Answers the questions of its participants': 'Responde las preguntas de sus participantes',
  'Points to what CMS publishes': 'Indica lo que publica CMS',
  'Explains what taking part or not does to payments, and the choices there are':
    'Explica cómo influye en los pagos participar o no, y qué opciones hay',
  'Seeks out small practices and tells them about the program':
    'Busca a los consultorios pequeños y les informa del programa',
  'Quality: choosing measures, reporting them, using the data to improve':
    'Calidad: elegir medidas, informarlas, usar los datos para mejorar',
  'Quality: reporting measures and using the data to improve':
    'Calidad: informar medidas y usar los datos para mejorar',
  'Advancing Care Information: good practice for electronic records':
    'Avance de la información de la atención: buenas prácticas con los expedientes electrónicos',
  'Advancing Care Information: better records and workflows':
    'Avance de la información de la atención: mejores expedientes y procesos de trabajo',
  'Improvement activities: choosing and documenting them': 'Actividades de mejora: elegirlas y documentarlas',
  'Improvement activities: taking part fulfills half of the category':
    'Actividades de mejora: participar cumple la mitad de la categoría',
  'Cost: getting and reading CMS’s report on resource use':
    'Costo: obtener y leer el informe de CMS sobre el uso de recursos',
  'Cost: ways of working that cost less, such as care after discharge and chronic care':
    'Costo: formas de trabajar que cuestan menos, como la atención después del alta y la de enfermedades crónicas',
  'Assessments, parts of which show how ready a practice is for the program':
    'Evaluaciones, partes de las cuales muestran si un consultorio está listo para el programa',
  'Clinicians: report, avoid a cut, earn an increase':
    'Profesionales clínicos: enviar datos, evitar una reducción, obtener un aumento',
  'Clinicians: enroll in a network and get help that fits their stage':
    'Profesionales clínicos: inscribirse en una red y recibir la ayuda que convenga a su etapa',
  'Clinicians: go through five stages and move on to an ACO':
    'Profesionales clínicos: pasar por cinco etapas y seguir hacia una ACO',
  'The organization: answers within one business day, adds to CMS’s reach':
    'La organización: responde en un día hábil, amplía el alcance de CMS',
  'The organization: timely and exact assessments': 'La organización: evaluaciones oportunas y exactas',
  'The contractor: reaches at least 75% of its small practices and satisfies them':
    'El contratista: llega al menos al 75% de sus consultorios pequeños y los deja satisfechos',
  'The network: better quality at lower cost, practices that move on':
    'La red: mejor calidad a menor costo, consultorios que avanzan',
  'It ended in 2019.': 'Terminó en 2019.',
  'It ended on February 15, 2022.': 'Terminó el 15 de febrero de 2022.',
  'The contract ran out then; no notice on the help with QPP itself was found.':
    'El contrato venció entonces; no se encontró ningún aviso sobre la ayuda con QPP misma.',
  'CMS’s page gives four years from 2015; the last day was not found.':
    'La página de CMS indica cuatro años desde 2015; no se encontró el último día.',
  'Whichever of them you called connected you with the right one.':
    'Sin importar a cuál llamara, lo comunicaban con la correcta.',

  // Assistance: what is left
  'QPP Service Center': 'Centro de servicio de QPP (QPP Service Center)',
  '1-866-288-8292 (relay: 711), QPP@cms.hhs.gov. Answers questions on MIPS, simple and hard.':
    '1-866-288-8292 (retransmisión: 711), QPP@cms.hhs.gov. Responde preguntas sobre MIPS, sencillas y difíciles.',
  'Small practices page': 'Página para consultorios pequeños',
  'News, tools and dates for practices of 15 or fewer.':
    'Noticias, herramientas y fechas para consultorios de 15 o menos.',
  'QPP Small Practices Newsletter': 'Boletín para consultorios pequeños (QPP Small Practices Newsletter)',
  'Monthly by e-mail; sign up on that page.': 'Cada mes por correo electrónico; inscríbase en esa página.',
  'Resource library, webinars and e-mail list':
    'Biblioteca de recursos, seminarios web y lista de correo electrónico',
  'Guides for each year, recorded talks, news of deadlines.':
    'Guías de cada año, charlas grabadas, avisos de fechas límite.',
  'ACO Information Center': 'Centro de información para ACO (ACO Information Center)',
  '1-888-734-6433 (option 1), SharedSavingsProgram@cms.hhs.gov. For the Medicare Shared Savings Program.':
    '1-888-734-6433 (opción 1), SharedSavingsProgram@cms.hhs.gov. Para el Programa de Ahorros Compartidos de Medicare.',
  'Seven organizations help physician offices with quality and safety until May 2030.':
    'Siete organizaciones ayudan a los consultorios médicos con la calidad y la seguridad hasta mayo de 2030.',
  'Whether they help with MIPS is not said there.': 'Allí no se dice si ayudan con MIPS.',
  'TCPI’s tools': 'Las herramientas de TCPI',
  'What the networks learned is still on CMS’s page.':
    'Lo que aprendieron las redes sigue en la página de CMS.',
}
