import type { TimeWords } from '../language.ts'

export const times: TimeWords = {
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  months:
    'janvier/janv février/févr mars avril mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc',
  daysAgo: ["aujourd'hui aujourd’hui", 'hier', 'avant-hier'],
  units: { day: 'jour jours', week: 'semaine semaines', month: 'mois', year: 'an ans année années' },
  last: 'dernier dernière derniers dernières passé passée précédent précédente',
  current: 'ce cet cette',
  ago: 'a',
  counts: 'un/une deux trois quatre cinq six sept huit neuf dix onze douze',
  leading: 'il y le la en au début fin mi dans de du',
  yearAfter: 'en de depuis',
  ordinal: 'er',
  betweenDateWords: '',
}
