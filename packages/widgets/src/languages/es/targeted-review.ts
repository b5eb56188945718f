// Spanish for the targeted review widget.
import type { Dictionary } from '@mips-widgets/core'

export const words: Dictionary = {
  // The answer
  'May I ask CMS to look again?': '¿Puedo pedirle a CMS que lo revise?',
  'What went wrong?': '¿Qué salió mal?',
  'Pick what you think is wrong, to see whether CMS reviews it.':
    'Elija lo que cree que está mal para saber si CMS lo revisa.',
  'You may ask.': 'Puede pedirlo.',
  'You may ask once it opens.': 'Podrá pedirlo cuando se abra el plazo.',
  'Too late to ask.': 'Ya es tarde para pedirlo.',
  'CMS may say no.': 'CMS puede decir que no.',
  'CMS will say no.': 'CMS dirá que no.',
  'Not in this year.': 'Este año no.',
  '{days} days are left: until {closes}, 8 p.m. Eastern time.':
    'Quedan {days} días: hasta el {closes} a las 8 p.m., hora del Este.',
  'One day is left: until {closes}, 8 p.m. Eastern time.':
    'Queda un día: hasta el {closes} a las 8 p.m., hora del Este.',
  'Today is the last day, until 8 p.m. Eastern time.':
    'Hoy es el último día, hasta las 8 p.m., hora del Este.',
  'CMS takes this reason, but the window for {year} closed on {closes}.':
    'CMS acepta este motivo, pero el plazo de {year} se cerró el {closes}.',
  'The window is not open yet. It closes on {closes}.': 'El plazo aún no se abre. Se cierra el {closes}.',
  'Until when hangs on the day on which CMS published the adjustment factors: tell it below.':
    'La fecha límite depende del día en que CMS publicó los factores de ajuste: indíquelo abajo.',
  'The window is open until {closes}.': 'El plazo está abierto hasta el {closes}.',
  'The window for {year} closed on {closes}.': 'El plazo de {year} se cerró el {closes}.',

  // Questions
  'What do you think is wrong?': '¿Qué cree que está mal?',
  'Targeted review': 'Revisión específica (targeted review)',
  'Who asks?': '¿Quién lo pide?',
  'As the data were sent to CMS, as a rule.': 'Por lo general, como se enviaron los datos a CMS.',
  'Day on which CMS published the adjustment factors': 'Día en que CMS publicó los factores de ajuste',
  'See your performance feedback on qpp.cms.gov, or CMS’s message.':
    'Consulte sus comentarios de desempeño en qpp.cms.gov o el mensaje de CMS.',
  'Day on which CMS asked you for documents': 'Día en que CMS le pidió documentos',
  'Only if it did. They are due within {days} days.': 'Solo si los pidió. Hay {days} días para entregarlos.',

  // By when, and with what
  'By when': 'Fechas límite',
  Opens: 'Se abre',
  Closes: 'Se cierra',
  'Documents due': 'Entrega de documentos',
  'Keep papers until': 'Conserve los documentos hasta',
  'The rule': 'El reglamento',
  'not known yet': 'todavía se desconoce',
  'Calendar file (.ics)': 'Archivo de calendario (.ics)',
  'The form asks for': 'El formulario pide',
  Checklist: 'Lista de verificación',
  'Where this stands': 'Dónde consta',
  'And then': 'Y después',
  'What a status means': 'Qué significa cada estado',
  'The five issue types, with examples': 'Los cinco tipos de asunto, con ejemplos',
  'Application types, and what each needs': 'Tipos de solicitud, y qué necesita cada uno',
  'Who may send it in': 'Quién puede enviarla',
  'What changed over the years': 'Qué cambió con los años',
  'From {year}': 'Desde {year}',
  'For example': 'Por ejemplo',
}
