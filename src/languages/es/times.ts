import type { TimeWords } from '../language.ts'

export const times: TimeWords = {
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  months:
    'enero/ene febrero/feb marzo abril/abr mayo junio julio agosto septiembre/setiembre/sept octubre/oct noviembre/nov diciembre/dic',
  daysAgo: ['hoy', 'ayer anoche', 'anteayer antier'],
  units: { day: 'día días', week: 'semana semanas', month: 'mes meses', year: 'año años' },
  last: 'pasado pasada pasados pasadas último última anterior',
  current: 'este esta',
  ago: 'hace',
  counts: 'un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
  leading: 'el la en a principios finales mediados de del',
  yearAfter: 'en de desde',
  ordinal: '',
  betweenDateWords: 'de del',
}
