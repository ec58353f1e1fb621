import type { TimeWords } from '../language.ts'

export const times: TimeWords = {
  weekdays: `
    segunda-feira/segunda terça-feira/terça quarta-feira/quarta quinta-feira/quinta sexta-feira/sexta sábado domingo
  `,
  months:
    'janeiro/jan fevereiro/fev março abril/abr maio junho julho agosto setembro/set outubro/out novembro/nov dezembro/dez',
  daysAgo: ['hoje', 'ontem', 'anteontem'],
  units: { day: 'dia dias', week: 'semana semanas', month: 'mês meses', year: 'ano anos' },
  last: 'passado passada passados passadas último última anterior',
  current: 'este esta neste nesta deste desta',
  ago: 'há atrás',
  counts: 'um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze',
  leading: 'na no em nesta neste desta deste o a de da do início final fim',
  yearAfter: 'em de desde',
  ordinal: '',
  betweenDateWords: 'de do',
}
