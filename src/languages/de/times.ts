import type { TimeWords } from '../language.ts'

export const times: TimeWords = {
  weekdays: `
    Montag/Montagabend/Montagmorgen/Montagnachmittag Dienstag/Dienstagabend/Dienstagmorgen/Dienstagnachmittag
    Mittwoch/Mittwochabend/Mittwochmorgen/Mittwochnachmittag
    Donnerstag/Donnerstagabend/Donnerstagmorgen/Donnerstagnachmittag
    Freitag/Freitagabend/Freitagmorgen/Freitagnachmittag Samstag/Sonnabend/Samstagabend Sonntag/Sonntagabend
  `,
  months: `
    Januar/Jänner Februar/Feber März April Mai Juni Juli August September Oktober November Dezember
  `,
  daysAgo: ['heute', 'gestern', 'vorgestern'],
  units: { day: 'Tag Tage Tagen', week: 'Woche Wochen', month: 'Monat Monate Monaten', year: 'Jahr Jahre Jahren' },
  last: 'letzten letzte letztes letztem vergangenen vergangene vergangenes vergangenem vorigen vorige voriges vorigem',
  current: 'diesem diesen diese dieses dieser',
  ago: 'vor',
  counts: 'einem/einer/ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  leading: 'am im in an Anfang Ende Mitte der dem den des vom von',
  yearAfter: 'Jahr Jahre Jahres im von',
  ordinal: '',
  betweenDateWords: '',
}
