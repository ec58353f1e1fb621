import type { Language } from '../language.ts'

/** Turkish, so that it is not taken for another language. */
export const turkish: Language = {
  code: 'tr',
  detection: {
    stopWords: `
      ve bir bu da de için ile olarak çok daha olan gibi sonra kadar en ne o ama her ki dedi söyledi değil var yok
      ya göre şey ben onun büyük iki mi diye olduğu olduğunu
    `,
    letters: 'şığ',
  },
}
